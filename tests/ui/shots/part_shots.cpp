// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/composer.h"
#include "tests/ui/shots/samples.h"
#include "tests/ui/shots/shot.h"
#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/rules_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

/// Prompt and rules beside each other, as under the question. Owns the highlighter that colours them.
class Panes final : public QWidget
{
public:
    Panes(const Answers &answers, const QString &current, const RulesChoice &rules)
    {
        const Framework framework = huggingFace();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(1);
        auto *prompt = new PromptPane;
        auto *fixed = new RulesPane;
        row->addWidget(prompt, 1);
        row->addWidget(fixed, 1);
        QStringList labels;
        QStringList placeholders;
        for (const Question &question : framework.questions) {
            labels.append(question.label);
            placeholders.append(question.placeholder);
        }
        prompt->showPrompt(compose(framework, answers));
        prompt->setCurrentQuestion(current);
        fixed->showRules({framework}, rules);
        m_highlighter.setPromptWords(labels, placeholders);
        prompt->attach(m_highlighter);
        fixed->attach(m_highlighter);
    }

private:
    Highlighter m_highlighter;
};

std::function<std::unique_ptr<QWidget>(Theme &)> panes(const Answers &answers, const QString &current,
                                                       const RulesChoice &rules = {})
{
    return [answers, current, rules](Theme &) { return std::make_unique<Panes>(answers, current, rules); };
}

std::unique_ptr<QWidget> quietLines(Theme &)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(margins(Space::Four));
    column->setSpacing(space(Space::Three));
    const auto add = [column](Tone tone, const QString &sentence, const QList<QuietLink> &links) {
        auto *line = new QuietLine;
        line->say(tone, sentence, links);
        column->addWidget(line);
    };
    add(Tone::Done, u"Copied. Paste it into Cursor’s chat. The rules are in no project yet."_s,
        {{u"save"_s, u"Save rules…"_s}, {u"with"_s, u"Copy with rules"_s}});
    add(Tone::Problem, u"Why is empty."_s,
        {{u"write"_s, u"Write it"_s}, {u"without"_s, u"Copy without Why"_s}});
    add(Tone::WorthAdding, u"How will you know that it is good?"_s, {{u"add"_s, u"Add a measure"_s}});
    add(Tone::None,
        u"A line that is long enough to need a second one at this width, so that its mark and its button "
        "stay where they belong: at the top."_s,
        {});
    column->addStretch();
    return page;
}

std::unique_ptr<QWidget> typeAndColours(Theme &)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(margins(Space::Four));
    column->setSpacing(space(Space::One));
    const auto add = [column](QColor Colours::*role, TextStyle style, const QString &words) {
        auto *label = new RoleLabel(role, style);
        label->setText(words);
        column->addWidget(label);
    };
    add(&Colours::text, TextStyle::Question, u"What should be done?"_s);
    add(&Colours::muted, TextStyle::Caption, u"One job: what goes in, what comes out, on which data."_s);
    add(&Colours::text, TextStyle::Heading, u"Prompt"_s);
    add(&Colours::text, TextStyle::Body, u"Fine-tune a model on a custom dataset"_s);
    add(&Colours::accent, TextStyle::Body, u"Accent: links, blanks, the current step"_s);
    add(&Colours::problem, TextStyle::Body, u"Problem"_s);
    add(&Colours::worthAdding, TextStyle::Body, u"Worth adding"_s);
    add(&Colours::done, TextStyle::Body, u"Done"_s);
    return page;
}

/// The native controls that the window uses, in the states that they take.
std::unique_ptr<QWidget> controls(Theme &)
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(margins(Space::Four));
    grid->setSpacing(space(Space::Two));
    int row = 0;
    for (const bool enabled : {true, false}) {
        auto *push = new QPushButton(icon(Icon::Copy), u"Copy prompt"_s);
        auto *checked = new QPushButton(u"Checked"_s);
        checked->setCheckable(true);
        checked->setChecked(true);
        auto *box = new QCheckBox(u"cursor"_s);
        box->setChecked(true);
        auto *choice = new QRadioButton(u"one of two"_s);
        auto *combo = new QComboBox;
        combo->addItem(u"Hugging Face"_s);
        auto *field = new QLineEdit(u"a field"_s);
        auto *editor = new QPlainTextEdit(u"an editor"_s);
        editor->setMaximumHeight(48);
        int column = 0;
        for (QWidget *each :
             std::initializer_list<QWidget *> {push, checked, box, choice, combo, field, editor}) {
            each->setEnabled(enabled);
            grid->addWidget(each, row, column++);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    return page;
}

/// Every icon at 16, 24 and 48 pixels, and the program's own at the sizes that desktops ask for.
std::unique_ptr<QWidget> icons(Theme &)
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(margins(Space::Four));
    for (const int size : {16, 24, 48}) {
        auto *row = new QHBoxLayout;
        for (int each = 0; each <= static_cast<int>(Icon::WorthAdding); ++each) {
            auto *label = new QLabel;
            label->setPixmap(icon(static_cast<Icon>(each), IconColour::State)
                                 .pixmap(QSize(size, size), page->devicePixelRatioF()));
            row->addWidget(label);
        }
        row->addStretch();
        column->addLayout(row);
    }
    auto *row = new QHBoxLayout;
    for (const int size : {16, 24, 32, 48, 128, 256}) {
        auto *label = new QLabel;
        label->setPixmap(applicationIcon().pixmap(QSize(size, size), 1.0));
        row->addWidget(label, 0, Qt::AlignBottom);
    }
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return page;
}

} // namespace

std::vector<Shot> partShots()
{
    const QSize half(760, 320);
    return {
        {u"panes-empty"_s, half, panes({}, u"task"_s)},
        {u"panes-half-filled"_s, half, panes(halfFilled(), u"why"_s)},
        {u"panes-worked-example"_s, half, panes(workedExample(), u"where"_s, {RulesLevel::Full})},
        {u"panes-blanks"_s, half, panes(withBlanks(), u"task"_s)},
        {u"quiet-lines"_s, {640, 240}, quietLines},
        {u"type-and-colours"_s, {480, 260}, typeAndColours},
        {u"controls"_s, {900, 150}, controls},
        {u"icons"_s, {1180, 480}, icons},
    };
}

} // namespace Askwell::Gui
