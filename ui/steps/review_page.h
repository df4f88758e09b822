// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/composer.h"

#include <QWidget>

namespace Askwell {
struct Framework;
}

namespace Askwell::Gui {

class BlankForm;
class Highlighter;
class LinkButton;
class QuietLine;
class RoleLabel;
class TextPane;

struct FormBlank;

/// The whole prompt at reading size, its blanks as a small form, what is missing in it, and one line about
/// the rules.
class ReviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void showPrompt(const Framework &framework, const Prompt &prompt);
    /// What the form asks for, in the order of the prompt. Open blanks take the page's focus.
    void showBlanks(const std::vector<FormBlank> &blanks);
    /// One sentence about the rules: which level, where they are.
    void setRulesSentence(const QString &sentence);
    /// Whether there is something to read behind Why these questions?
    void setReasonsOffered(bool offered);
    void setZoom(qreal zoom);
    /// Colours from now on, as in the preview.
    void attach(Highlighter &highlighter);

Q_SIGNALS:
    /// The person wants to write the answer to that question.
    void questionAsked(const QString &questionId);
    void saveRulesAsked();
    void reasonsAsked();
    void blankFilled(const QString &name, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMissing();
    void showBlanksLeft();

    /// Everything on the page, no wider than words can be read.
    QWidget *m_column;
    RoleLabel *m_title;
    LinkButton *m_reasons;
    TextPane *m_text;
    RoleLabel *m_blanksLeft;
    BlankForm *m_blanks;
    int m_openBlanks = 0;
    QuietLine *m_missing;
    QuietLine *m_rules;
    QString m_rulesSentence;
    /// Id and label of required questions without an answer.
    QList<std::pair<QString, QString>> m_missingQuestions;
};

} // namespace Askwell::Gui
