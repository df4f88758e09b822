// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/composer.h"

#include <QStringList>
#include <QWidget>

namespace Askwell::Gui {

class Highlighter;
class ElidedCaption;
class PaneHeading;
class TextPane;

/// The prompt as it will be copied, while it is being written. The part of the current question is marked; a
/// click on a part, or Enter in it, asks for its question.
class PromptPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptPane)

public:
    explicit PromptPane(QWidget *parent = nullptr);

    void showPrompt(const Prompt &prompt);
    [[nodiscard]] const Prompt &prompt() const { return m_prompt; }

    /// "62 words", in the language of the window; empty where nothing is written.
    [[nodiscard]] const QString &length() const { return m_length; }

    /// Marks that part and brings it into view; an id without a part (Review, an empty optional question)
    /// marks nothing.
    void setCurrentQuestion(const QString &questionId);

    /// What an answer to the prompt will hold, from the framework's page; one quiet line under the prompt.
    void setAnswerOutline(const QStringList &outline);

    /// Colours from now on; call it after the first frame. The highlighter must outlive the pane's document
    /// or go before any event is handled after it.
    void attach(Highlighter &highlighter);

    void setZoom(qreal zoom);
    [[nodiscard]] TextPane *textPane() const { return m_text; }
    [[nodiscard]] PaneHeading *heading() const { return m_heading; }

Q_SIGNALS:
    void questionActivated(const QString &questionId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void markCurrent();
    void showLength();
    void showOutline();
    void activate(qsizetype position);

    PaneHeading *m_heading;
    TextPane *m_text;
    ElidedCaption *m_outline;
    QStringList m_outlineItems;
    Prompt m_prompt;
    QString m_length;
    QString m_current;
};

/// Words of labels and answers; placeholders do not count.
[[nodiscard]] int wordCount(const Prompt &prompt);

} // namespace Askwell::Gui
