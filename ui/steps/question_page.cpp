// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/question_page.h"

#include "ui/common/colours.h"
#include "ui/common/link_button.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/card_grid.h"

#include <QHBoxLayout>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

QuestionPage::QuestionPage(const Question &question, QTextDocument *document, QWidget *parent)
    : QScrollArea(parent)
    , m_question(question)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_mark(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_help(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_editor(new AnswerEditor(document))
    , m_cards(new CardGrid)
    , m_example(new LinkButton)
{
    setObjectName(u"question-"_s + question.id);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    content->setObjectName(u"question-content"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space(Space::Four), space(Space::Four), space(Space::Four),
                               space(Space::Three));
    layout->setSpacing(0);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(space(Space::Three));
    m_title->setWordWrap(true);
    m_title->setBuddy(m_editor);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_mark, 0, Qt::AlignBottom);
    layout->addLayout(titleRow);
    layout->addSpacing(space(Space::One));
    m_help->setWordWrap(true);
    // Only a guide has a line of help; a page without one is plain.
    m_help->setVisible(false);
    layout->addWidget(m_help);
    layout->addSpacing(space(Space::Three));

    m_editor->setObjectName(u"answer"_s);
    layout->addWidget(m_editor);
    layout->addSpacing(space(Space::Three));
    m_cards->setObjectName(u"cards"_s);
    m_cards->setTexts(question.examples);
    m_cards->setVisible(!question.examples.isEmpty());
    layout->addWidget(m_cards);
    layout->addSpacing(space(Space::Two));

    m_example->setObjectName(u"finished-example"_s);
    layout->addWidget(m_example, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(content);

    connect(m_cards, &CardGrid::cardChosen, this, &QuestionPage::chooseExample);
    connect(document, &QTextDocument::contentsChanged, this, &QuestionPage::checkCards);
    connect(m_example, &LinkButton::clicked, this, &QuestionPage::finishedExampleAsked);
    setFocusProxy(m_editor);
    retranslate();
    checkCards();
}

void QuestionPage::retranslate()
{
    m_title->setText(m_question.label);
    m_mark->setText(m_question.optional ? tr("Optional")
                                        : tr("Yours", "mark of the part that the user writes"));
    m_editor->setPlaceholderText(m_question.placeholder);
    m_editor->setAccessibleName(m_question.label);
    m_editor->setAccessibleDescription(m_question.placeholder);
    m_cards->setAccessibleName(tr("Examples"));
    m_example->setText(tr("See a finished example"));
}

void QuestionPage::chooseExample(int index)
{
    if (index < 0 || index >= m_question.examples.size()) {
        return;
    }
    m_editor->toggleText(m_question.examples.at(index));
    m_editor->setFocus(Qt::OtherFocusReason);
    checkCards();
}

void QuestionPage::checkCards()
{
    for (size_t index = 0; index < m_cards->cards().size(); ++index) {
        m_cards->cards()[index]->setChecked(m_editor->holdsText(m_question.examples.at(int(index))));
    }
}

void QuestionPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // The answer grows as long as its examples stay in view; then it scrolls.
    const int whole = widget()->layout()->totalHeightForWidth(viewport()->width());
    const int others = whole - m_editor->sizeHint().height();
    m_editor->setMostHeight(viewport()->height() - others);
}

void QuestionPage::setZoom(qreal zoom)
{
    QFont zoomed = fontOf(TextStyle::Body);
    zoomed.setPointSizeF(zoomed.pointSizeF() * zoom);
    m_editor->setFont(zoomed);
}

void QuestionPage::setExampleOffered(bool offered)
{
    m_example->setVisible(offered);
}

QString shortQuestionName(const Question &question)
{
    return question.label.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

} // namespace Askwell::Gui
