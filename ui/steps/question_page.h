// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/prompt/guide.h"
#include "ui/steps/blank_hints.h"
#include "ui/steps/fact.h"

#include <QScrollArea>

#include <optional>
#include <utility>
#include <vector>

class QTextDocument;
class QToolButton;

namespace Askwell::Gui {

class AnswerEditor;
class CardGrid;
class LinkButton;
class OneStopRow;
class RemarkLine;
class RoleLabel;
struct Remark;

/// One question: what is asked, one line of help, the editor, the page's examples as cards. With a guide it
/// is asked in plain words and a card goes on with blanks; without one the page's own words stand there.
class QuestionPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPage)

public:
    /// `guide` is what it says of this question; `reason` why the question is asked, from the page; may be
    /// empty. `document` holds the answer and must outlive the page.
    QuestionPage(const Question &question, const GuideQuestion &guide, const QString &reason,
                 QTextDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] const QString &questionId() const { return m_question.id; }
    [[nodiscard]] AnswerEditor &editor() { return *m_editor; }
    [[nodiscard]] CardGrid &cards() { return *m_cards; }
    /// Puts the card's example into the answer, or takes it back; nothing where there is none of that number.
    void chooseExample(int index);
    /// What the example that stands in the answer calls its job; empty where none does. The first question's.
    [[nodiscard]] QString job() const;
    /// Cards that go with that job come first. Not while the page is looked at: nothing moves by itself.
    void setJob(const QString &job);
    void setBlankHints(const BlankHints &hints);
    /// The one remark under the editor; nothing moves when it comes or goes.
    void setRemark(const std::optional<Remark> &remark);
    [[nodiscard]] RemarkLine &remarkLine() { return *m_remark; }
    /// Whether a new prompt takes the answer over.
    void setKept(bool kept);
    /// "Text Classification · Text": what the answer was taken for. A click offers the others.
    void setTask(const QString &caption);
    void retranslate();
    void setZoom(qreal zoom);
    /// Whether the framework has a finished example to see.
    void setExampleOffered(bool offered);
    /// The first question of all is where a text that is there already comes in.
    void setStartTextOffered(bool offered);
    /// What can be looked up for the answer; called once.
    void setFacts(const std::vector<Fact> &facts);

Q_SIGNALS:
    /// The person wants to see the finished example of the framework.
    void finishedExampleAsked();
    /// The person has a text already.
    void startTextAsked();
    /// By the user.
    void keptChosen(bool kept);
    /// The person wants to say which task it is; the menu belongs below `at`, in global coordinates.
    void taskMenuAsked(const QPoint &at);
    void factAsked(Askwell::Gui::Fact fact);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One of the question's examples, with what the guide adds.
    [[nodiscard]] GuideExample exampleAt(int index) const;
    void showCards();
    void checkCards();
    void updatePin();
    void showHint();
    void keepRemarksPlace();
    void keepLinksPlace();
    void showTask();
    void showWeakAndGood(bool shown);
    /// Tab stops at the first of the links that is shown.
    void placeLinksStop();

    Question m_question;
    GuideQuestion m_guide;
    /// In the order of the cards.
    QStringList m_examples;
    BlankHints m_hints;
    RoleLabel *m_title;
    RoleLabel *m_mark;
    QToolButton *m_pin;
    RoleLabel *m_help;
    AnswerEditor *m_editor;
    /// Below the editor: the hint of a blank, or a remark.
    QWidget *m_below;
    RoleLabel *m_hint;
    RemarkLine *m_remark;
    CardGrid *m_cards;
    OneStopRow *m_links;
    LinkButton *m_example;
    LinkButton *m_startText;
    LinkButton *m_weakAndGood;
    LinkButton *m_task;
    QString m_taskCaption;
    /// Pixels.
    int m_taskRoom = 0;
    RoleLabel *m_pair;
    RoleLabel *m_reason;
    std::vector<std::pair<Fact, LinkButton *>> m_facts;
};

/// The first word of its label, "Why" of "Why it matters", in the window's language where it is a usual one.
/// What a step is called.
[[nodiscard]] QString shortQuestionName(const Question &question);

} // namespace Askwell::Gui
