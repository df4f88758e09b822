// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"

#include <QScrollArea>

class QTextDocument;

namespace Askwell::Gui {

class AnswerEditor;
class CardGrid;
class LinkButton;
class RoleLabel;

/// One question: what is asked, one line of help, the editor, the page's examples as cards.
class QuestionPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPage)

public:
    /// `document` holds the answer and must outlive the page.
    QuestionPage(const Question &question, QTextDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] const QString &questionId() const { return m_question.id; }
    [[nodiscard]] AnswerEditor &editor() { return *m_editor; }
    [[nodiscard]] CardGrid &cards() { return *m_cards; }
    /// Puts the example into the answer, or takes it back; nothing where there is none of that number.
    void chooseExample(int index);
    void retranslate();
    void setZoom(qreal zoom);
    /// Whether the framework has a finished example to see.
    void setExampleOffered(bool offered);

Q_SIGNALS:
    /// The person wants to see the finished example of the framework.
    void finishedExampleAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void checkCards();

    Question m_question;
    RoleLabel *m_title;
    RoleLabel *m_mark;
    RoleLabel *m_help;
    AnswerEditor *m_editor;
    CardGrid *m_cards;
    LinkButton *m_example;
};

/// The first word of its label: "Why" of "Why it matters". What a step is called.
[[nodiscard]] QString shortQuestionName(const Question &question);

} // namespace Askwell::Gui
