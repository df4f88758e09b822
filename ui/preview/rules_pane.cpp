// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/rules_pane.h"

#include "ui/common/pane_heading.h"
#include "ui/common/typography.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/text_pane.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

struct Level
{
    RulesLevel level;
    const char *name;
    const char *description;
    QLatin1StringView objectName;
};

constexpr std::array kLevels {
    Level {RulesLevel::Concise, QT_TRANSLATE_NOOP("Askwell::Gui::RulesPane", "Concise"),
           QT_TRANSLATE_NOOP("Askwell::Gui::RulesPane", "The short rules that the framework page gives."),
           "rulesConcise"_L1},
    Level {RulesLevel::Full, QT_TRANSLATE_NOOP("Askwell::Gui::RulesPane", "Full"),
           QT_TRANSLATE_NOOP("Askwell::Gui::RulesPane",
                             "The persona, the expertise and every rule of the framework page."),
           "rulesFull"_L1},
};

} // namespace

RulesPane::RulesPane(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PaneHeading)
    , m_levels(new QButtonGroup(this))
    , m_text(new TextPane)
{
    setObjectName(u"rulesPane"_s);
    m_text->setObjectName(u"rulesText"_s);
    // Rules are English Markdown, whichever way the window runs.
    m_text->setLayoutDirection(Qt::LeftToRight);

    auto *segments = new QWidget;
    auto *row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Level &each : kLevels) {
        auto *button = new QToolButton;
        button->setObjectName(each.objectName);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFont(fontOf(TextStyle::Caption));
        button->setFocusPolicy(Qt::StrongFocus);
        m_levels->addButton(button, static_cast<int>(each.level));
        row->addWidget(button);
    }
    m_heading->addWidget(segments);
    // Only clicks and keys, so that showRules() is not answered.
    connect(m_levels, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT levelChosen(static_cast<RulesLevel>(id)); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    retranslate();
}

void RulesPane::showRules(const Framework &framework, const RulesChoice &choice)
{
    m_text->showText(contextRules(framework, choice));
    if (m_frameworkId != framework.id || m_level != choice.level) {
        m_frameworkId = framework.id;
        m_level = choice.level;
        m_text->verticalScrollBar()->setValue(0);
    }
    // A level without a button of its own leaves none pressed.
    m_levels->setExclusive(false);
    for (QAbstractButton *button : m_levels->buttons()) {
        const bool chosen = m_levels->id(button) == static_cast<int>(choice.level);
        button->setChecked(chosen);
        // One tab stop; arrow keys go on from there.
        button->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_levels->setExclusive(true);
}

void RulesPane::attach(Highlighter &highlighter)
{
    highlighter.attach(m_text->document(), Syntax::Rules);
}

void RulesPane::setZoom(qreal zoom)
{
    m_text->setZoom(zoom);
}

void RulesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        for (QAbstractButton *button : m_levels->buttons()) {
            button->setFont(fontOf(TextStyle::Caption));
        }
    }
}

void RulesPane::retranslate()
{
    m_heading->setTitle(tr("Rules"));
    m_heading->setMark(tr("Fixed", "mark of the rules: the framework owns them"));
    m_text->setAccessibleName(tr("Rules"));
    m_text->setAccessibleDescription(
        tr("Fixed by the framework; they go into a rules file, not into the prompt."));
    for (const Level &each : kLevels) {
        QAbstractButton *button = m_levels->button(static_cast<int>(each.level));
        button->setText(tr(each.name));
        button->setToolTip(tr(each.description));
        button->setAccessibleName(tr("%1 rules", "Concise or Full").arg(tr(each.name)));
        button->setAccessibleDescription(tr(each.description));
    }
}

} // namespace Askwell::Gui
