// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/question_page.h"

#include "ui/common/colours.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/link_button.h"
#include "ui/common/one_stop_row.h"
#include "ui/common/passed_focus.h"
#include "ui/common/qt_version.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/words.h"
#include "ui/findings/remark_line.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/card_grid.h"

#include <QHBoxLayout>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// As much of a task's caption as has to be seen.
const QString ShortTask = u"Text Classification…  ▾"_s;

/// Names of steps that translators know; a page's own words stay as they are.
constexpr std::array StepNames {
    QT_TRANSLATE_NOOP("Guide", "Task"),
    QT_TRANSLATE_NOOP("Guide", "Why"),
    QT_TRANSLATE_NOOP("Guide", "Where"),
    QT_TRANSLATE_NOOP("Guide", "When"),
};

} // namespace

QuestionPage::QuestionPage(const Question &question, const GuideQuestion &guide, const QString &reason,
                           QTextDocument *document, QWidget *parent)
    : QScrollArea(parent)
    , m_question(question)
    , m_guide(guide)
    , m_examples(question.examples)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_mark(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_pin(new QToolButton)
    , m_help(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_editor(new AnswerEditor(document))
    , m_below(new QWidget)
    , m_hint(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_remark(new RemarkLine)
    , m_cards(new CardGrid)
    , m_links(new OneStopRow(new FlowLayout(space(Space::Four), space(Space::One))))
    , m_example(new LinkButton)
    , m_startText(new LinkButton)
    , m_weakAndGood(new LinkButton)
    , m_task(new LinkButton)
    , m_pair(new RoleLabel(&Colours::text, TextStyle::Caption))
    , m_reason(new RoleLabel(&Colours::muted, TextStyle::Caption))
{
    setObjectName(u"question-"_s + question.id);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
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
    m_pin->setObjectName(u"pin"_s);
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    m_pin->setIcon(icon(Icon::Pin));
    m_pin->setFocusPolicy(Qt::StrongFocus);
    titleRow->addWidget(m_pin, 0, Qt::AlignBottom);
    // On the title's line: a larger font reaches further below it.
    m_mark->setContentsMargins(0, 0, 0, m_title->fontMetrics().descent() - m_mark->fontMetrics().descent());
    layout->addLayout(titleRow);
    layout->addSpacing(space(Space::One));
    m_help->setWordWrap(true);
    layout->addWidget(m_help);
    // Only a guide has a line of help; a page without one is plain.
    m_help->setVisible(!guide.help.isEmpty());
    layout->addSpacing(space(Space::Three));

    m_editor->setObjectName(u"answer"_s);
    layout->addWidget(m_editor);
    m_hint->setObjectName(u"blank-hint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_remark->line().setTextStyle(TextStyle::Caption);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, space(Space::One), 0, space(Space::Two));
    below->addWidget(m_hint);
    below->addWidget(m_remark);
    below->addStretch(1);
    layout->addWidget(m_below);
    m_cards->setObjectName(u"cards"_s);
    layout->addWidget(m_cards);
    m_cards->setVisible(!question.examples.isEmpty());
    layout->addSpacing(space(Space::Two));

    m_example->setObjectName(u"finished-example"_s);
    m_weakAndGood->setObjectName(u"weak-and-good"_s);
    m_weakAndGood->setCheckable(true);
    auto *links = new QHBoxLayout;
    links->setSpacing(space(Space::Four));
    m_startText->setObjectName(u"start-from-text"_s);
    m_startText->hide();
    m_links->addButton(m_example);
    m_links->addButton(m_startText);
    m_links->addButton(m_weakAndGood);
    m_weakAndGood->setVisible(!guide.weak.isEmpty() && !guide.good.isEmpty());
    links->addWidget(m_links, 1);
    m_task->setObjectName(u"task-picker"_s);
    m_task->hide();
    links->addWidget(m_task, 0, Qt::AlignTop);
    layout->addLayout(links);
    m_pair->setObjectName(u"weak-and-good-answers"_s);
    m_pair->setTextFormat(Qt::PlainText);
    m_pair->setWordWrap(true);
    m_pair->setVisible(false);
    layout->addWidget(m_pair);
    layout->addStretch(1);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setText(reason);
    m_reason->setStandsWithWindow(true);
    layout->addSpacing(space(Space::Two));
    layout->addWidget(m_reason);
    m_reason->setVisible(!reason.isEmpty());
    setWidget(content);

    connect(m_cards, &CardGrid::cardChosen, this, &QuestionPage::chooseExample);
    connect(document, &QTextDocument::contentsChanged, this, &QuestionPage::checkCards);
    connect(document, &QTextDocument::contentsChanged, this, &QuestionPage::updatePin);
    connect(m_pin, &QToolButton::clicked, this, &QuestionPage::keptChosen);
    connect(m_editor, &AnswerEditor::currentBlankChanged, this, &QuestionPage::showHint);
    connect(m_example, &LinkButton::clicked, this, &QuestionPage::finishedExampleAsked);
    connect(m_startText, &LinkButton::clicked, this, &QuestionPage::startTextAsked);
    connect(m_weakAndGood, &LinkButton::toggled, this, &QuestionPage::showWeakAndGood);
    connect(m_task, &LinkButton::clicked, this,
            [this] { Q_EMIT taskMenuAsked(m_task->mapToGlobal(QPoint(0, m_task->height()))); });
    passFocusOn(*this, *m_editor);
    retranslate();
}

void QuestionPage::retranslate()
{
    const QString asked = m_guide.ask.isEmpty() ? m_question.label : guideWords(m_guide.ask);
    m_title->setText(asked);
    setAccessibleName(asked);
    m_help->setText(guideWords(m_guide.help));
    m_mark->setText(m_question.optional ? tr("Optional")
                                        : tr("Yours", "mark of the part that the user writes"));
    m_pin->setToolTip(tr("Keep this answer for new prompts"));
    m_pin->setAccessibleName(tr("Keep this answer for new prompts"));
    m_editor->setPlaceholderText(isolated(m_question.placeholder));
    m_editor->setAccessibleName(asked);
    m_cards->setAccessibleName(tr("Examples"));
    m_example->setText(tr("See a finished example"));
    m_startText->setText(tr("Start from a text"));
    m_weakAndGood->setText(tr("A weak and a good answer"));
    m_pair->setText(tr("Weak: %1\nGood: %2", "%1 and %2 are answers")
                        .arg(guideWords(m_guide.weak), guideWords(m_guide.good)));
    for (const auto &[fact, button] : m_facts) {
        button->setText(factWords(fact));
        button->setToolTip(factTip(fact));
        button->setAccessibleDescription(factTip(fact));
    }
    showCards();
    showHint();
}

GuideExample QuestionPage::exampleAt(int index) const
{
    const QString &text = m_examples.at(index);
    const GuideExample *known = m_guide.example(text);
    return known == nullptr ? GuideExample {text, {}, {}, {}, {}} : *known;
}

void QuestionPage::showCards()
{
    std::vector<CardText> texts;
    for (int index = 0; index < m_examples.size(); ++index) {
        const GuideExample example = exampleAt(index);
        texts.push_back({example.example, guideWords(example.leadsTo)});
    }
    m_cards->setCards(texts);
    checkCards();
}

void QuestionPage::chooseExample(int index)
{
    if (index < 0 || index >= m_examples.size()) {
        return;
    }
    const GuideExample example = exampleAt(index);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->toggleExample(example.example, example.tail);
    checkCards();
}

void QuestionPage::checkCards()
{
    for (int index = 0; index < m_examples.size(); ++index) {
        m_cards->cards()[size_t(index)]->setChecked(m_editor->holdsExample(m_examples.at(index)));
    }
}

QString QuestionPage::job() const
{
    for (const GuideExample &example : m_guide.examples) {
        if (!example.job.isEmpty() && m_editor->holdsExample(example.example)) {
            return example.job;
        }
    }
    return {};
}

void QuestionPage::setJob(const QString &job)
{
    QStringList ordered = m_question.examples;
    std::stable_partition(ordered.begin(), ordered.end(), [this, &job](const QString &text) {
        const GuideExample *example = m_guide.example(text);
        return example != nullptr && example->goesWith.contains(job);
    });
    if (ordered != m_examples) {
        m_examples = ordered;
        showCards();
    }
}

void QuestionPage::setBlankHints(const BlankHints &hints)
{
    m_hints = hints;
    showHint();
}

void QuestionPage::showHint()
{
    const Blank *blank = m_editor->currentBlank();
    const QString line = blank == nullptr ? QString() : m_hints.line(*blank);
    m_hint->setText(m_hint->fontMetrics().elidedText(line, Qt::ElideRight, std::max(0, m_hint->width())));
    m_hint->setToolTip(line);
    // What the blank is for comes first; the remark waits.
    m_hint->setVisible(!line.isEmpty());
    m_remark->setVisible(line.isEmpty());
    keepRemarksPlace();
    if (line != m_hint->accessibleName()) {
        m_hint->setAccessibleName(line);
        if (!line.isEmpty()) {
            announce(m_hint, line);
        }
    }
    // Read out with the field: the label itself never has the focus.
    m_editor->setAccessibleDescription(line.isEmpty() ? m_question.placeholder : line);
}

void QuestionPage::setKept(bool kept)
{
    m_pin->setChecked(kept);
    updatePin();
}

void QuestionPage::updatePin()
{
    // An empty answer cannot be kept. One that is being kept can always be let go.
    m_pin->setEnabled(m_pin->isChecked() || !m_editor->document()->isEmpty());
}

void QuestionPage::keepRemarksPlace()
{
    // Two lines are kept, so that nothing moves when it speaks.
    m_below->setMinimumHeight(m_remark->line().heightOfLines(2) + space(Space::One) + space(Space::Two));
}

void QuestionPage::setRemark(const std::optional<Remark> &remark)
{
    m_remark->setRemark(remark);
}

void QuestionPage::setTask(const QString &caption)
{
    m_task->setVisible(!caption.isEmpty());
    m_taskCaption = caption;
    showTask();
    m_task->setAccessibleName(tr("Task: %1. Choose another.", "%1 names a task").arg(caption));
    m_task->setToolTip(tr("What your answer was taken for. Click to choose another task."));
}

void QuestionPage::showWeakAndGood(bool shown)
{
    m_pair->setVisible(shown);
    if (shown) {
        // Its place may lie below the edge.
        widget()->layout()->activate();
        ensureWidgetVisible(m_pair);
    }
}

void QuestionPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepLinksPlace();
    // The answer grows as long as its examples stay in view; then it scrolls.
    const int whole = widget()->layout()->totalHeightForWidth(viewport()->width());
    const int others = whole - m_editor->sizeHint().height();
    m_editor->setMostHeight(viewport()->height() - others);
    showHint();
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
    placeLinksStop();
}

void QuestionPage::setStartTextOffered(bool offered)
{
    m_startText->setVisible(offered);
    placeLinksStop();
}

void QuestionPage::setFacts(const std::vector<Fact> &facts)
{
    OneStopRow *row = m_links;
    if (!facts.empty() && isSentence(facts.front())) {
        // Under the cards, since they fill the answer as these do.
        row = new OneStopRow(new FlowLayout(space(Space::Four), space(Space::One)));
        row->setObjectName(u"facts"_s);
        auto *column = static_cast<QVBoxLayout *>(widget()->layout());
        const int place = column->indexOf(m_cards) + 1;
        column->insertSpacing(place, space(Space::Three));
        column->insertWidget(place + 1, row);
    }
    for (const Fact fact : facts) {
        auto *button = new LinkButton;
        button->setObjectName(factName(fact));
        connect(button, &LinkButton::clicked, this, [this, fact] { Q_EMIT factAsked(fact); });
        row->addButton(button);
        m_facts.emplace_back(fact, button);
    }
    if (row != m_links) {
        // Tab goes down the page.
        setTabOrder(m_facts.back().second, m_example);
        setTabOrder(m_example, m_startText);
        setTabOrder(m_startText, m_weakAndGood);
    }
    placeLinksStop();
    retranslate();
}

void QuestionPage::keepLinksPlace()
{
    const bool first = std::any_of(m_facts.begin(), m_facts.end(), [this](const auto &fact) {
        return fact.second->parentWidget() == m_links;
    });
    if (!first) {
        return;
    }
    // The task comes beside the links: where there is little room for it, they take two lines from the
    // beginning, and nothing moves.
    const int between = space(Space::Four);
    // The words of a page are no wider than can be read.
    const int content = std::min(viewport()->width(), widget()->maximumWidth());
    const int width = content - 2 * space(Space::Four) - between;
    const int room = width - m_links->sizeHint().width();
    const bool oneLine = room >= m_task->fontMetrics().horizontalAdvance(ShortTask);
    m_taskRoom = oneLine ? room : width / 2;
    m_links->setMinimumHeight(oneLine ? 0 : m_links->heightForWidth(width - m_taskRoom));
    showTask();
}

void QuestionPage::showTask()
{
    const QString mark = u" ▾"_s;
    const QFontMetrics metrics = m_task->fontMetrics();
    // The button is a little wider than its words.
    const int room = std::max(0, m_taskRoom - metrics.horizontalAdvance(mark) - space(Space::One));
    QString shown = metrics.elidedText(m_taskCaption, Qt::ElideRight, room);
    // Nothing of what stood behind the dot is left.
    shown.replace(u" ·…"_s, u"…"_s);
    m_task->setText(shown + mark);
}

void QuestionPage::placeLinksStop()
{
    const std::vector<LinkButton *> links {m_example, m_startText, m_weakAndGood};
    const auto shown =
        std::find_if(links.begin(), links.end(), [](const LinkButton *each) { return !each->isHidden(); });
    if (shown != links.end()) {
        m_links->setStop(*shown);
    } else if (!m_facts.empty() && m_facts.front().second->parentWidget() == m_links) {
        m_links->setStop(m_facts.front().second);
    }
}

QString shortQuestionName(const Question &question)
{
    const QString name = question.label.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const bool known =
        std::ranges::any_of(StepNames, [&](const char *each) { return name == QLatin1StringView(each); });
    return known ? guideWords(name) : name;
}

} // namespace Askwell::Gui
