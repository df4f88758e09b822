// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/rules_pane.h"

#include "ui/common/colours.h"
#include "ui/common/flat_button.h"
#include "ui/common/icons.h"
#include "ui/common/link_button.h"
#include "ui/common/one_stop_row.h"
#include "ui/common/pane_heading.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/thin_line.h"
#include "ui/common/typography.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/project_rules_editor.h"
#include "ui/preview/section_ticks.h"
#include "ui/preview/text_pane.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
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
    Level {RulesLevel::Chosen, QT_TRANSLATE_NOOP("Askwell::Gui::RulesPane", "Chosen"),
           QT_TRANSLATE_NOOP("Askwell::Gui::RulesPane", "The short rules and the sections that you tick."),
           "rulesChosen"_L1},
};

/// With less than this many lines of the rules beside it, an open drawer has the pane for itself.
constexpr int LeastLinesShown = 3;

} // namespace

RulesPane::RulesPane(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PaneHeading)
    , m_row(new OneStopRow)
    , m_more(new FlatButton)
    , m_menu(new QMenu(this))
    , m_sectionsAction(m_menu->addAction(QString(), this, &RulesPane::openSections))
    , m_projectRulesAction(m_menu->addAction(QString(), this, &RulesPane::openProjectRules))
    , m_addedMenu(m_menu->addMenu(QString()))
    , m_missing(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_text(new TextPane)
{
    setObjectName(u"rulesPane"_s);
    m_text->setObjectName(u"rulesText"_s);
    // Rules are English Markdown, whichever way the window runs and in whatever language lines were added.
    keepLeftToRight(*m_text);
    // Lower than that it gives way to an open drawer.
    m_text->setMinimumHeight(space(Space::Six));
    m_missing->setObjectName(u"rulesMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setContentsMargins(space(Space::Three), 0, space(Space::Three), space(Space::Two));
    m_missing->hide();
    makeHeading();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_missing);
    column->addWidget(m_text, 1);
    retranslate();
    showLevel();
}

void RulesPane::makeHeading()
{
    m_heading->addWidget(m_row);
    for (const Level &each : kLevels) {
        auto *button = new FlatButton;
        button->setObjectName(each.objectName);
        button->setCheckable(true);
        // Clicks and keys only, so that showRules() is not answered.
        connect(button, &FlatButton::clicked, this, [this, level = each.level] { chooseLevel(level); });
        m_levels.push_back(button);
        m_row->addButton(button);
    }
    m_more->setObjectName(u"rulesMore"_s);
    m_more->setIcon(icon(Icon::More));
    m_more->setIconSize({iconSize(), iconSize()});
    connect(m_more, &FlatButton::clicked, this, &RulesPane::openMenu);
    m_row->addButton(m_more);
    m_menu->setObjectName(u"rulesMenu"_s);
    m_sectionsAction->setObjectName(u"rulesSections"_s);
    m_projectRulesAction->setObjectName(u"rulesProjectRules"_s);
    m_addedMenu->setObjectName(u"rulesAddedMenu"_s);
    m_addedMenu->setToolTipsVisible(true);
}

RulesPane::Drawer RulesPane::makeDrawer(const QString &name)
{
    Drawer drawer {new QWidget, new PaneHeading, new LinkButton};
    drawer.widget->setObjectName(name);
    drawer.done->setObjectName(name + u"Done"_s);
    drawer.done->setFont(fontOf(TextStyle::Caption));
    connect(drawer.done, &LinkButton::clicked, this, &RulesPane::closeDrawers);
    drawer.heading->addWidget(drawer.done);
    auto *column = new QVBoxLayout(drawer.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(drawer.heading);
    drawer.widget->hide();
    return drawer;
}

void RulesPane::makeSections()
{
    if (m_sections != nullptr) {
        return;
    }
    m_sectionsDrawer = makeDrawer(u"rulesSectionsDrawer"_s);
    m_sections = new SectionTicks;
    m_sections->setObjectName(u"rulesSectionTicks"_s);
    // The ticks stand under the title; the ground is the text's.
    auto *ground = new QWidget;
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *place = new QHBoxLayout(ground);
    place->setContentsMargins(0, space(Space::One), 0, space(Space::One));
    place->addSpacing(space(Space::Two));
    place->addWidget(m_sections);
    m_sectionsDrawer.widget->layout()->addWidget(ground);
    m_sectionsDrawer.widget->layout()->addWidget(thinLine(Qt::Horizontal));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_text), m_sectionsDrawer.widget);
    setTabOrder(m_more, m_sections);
    setTabOrder(m_sections, m_sectionsDrawer.done);
    connect(m_sections, &SectionTicks::sectionTicked, this, &RulesPane::tickSection);
    retranslateDrawers();
}

void RulesPane::makeProjectRules()
{
    if (m_projectRules != nullptr) {
        return;
    }
    m_projectDrawer = makeDrawer(u"rulesProjectDrawer"_s);
    m_projectRules = new ProjectRulesEditor;
    m_projectRules->startAfresh(m_choice.additions);
    m_projectRules->setZoom(m_zoom);
    auto *drawerColumn = static_cast<QVBoxLayout *>(m_projectDrawer.widget->layout());
    drawerColumn->insertWidget(0, thinLine(Qt::Horizontal));
    drawerColumn->addWidget(m_projectRules, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_projectDrawer.widget);
    setTabOrder(m_text, m_projectRules);
    setTabOrder(m_projectRules, m_projectDrawer.done);
    connect(m_projectRules, &ProjectRulesEditor::textChanged, this, &RulesPane::takeAdditions);
    retranslateDrawers();
}

void RulesPane::showRules(const std::vector<Framework> &frameworks, const RulesChoice &choice)
{
    const bool otherPlace = m_choice.level != choice.level || m_frameworks.empty() || frameworks.empty()
        || m_frameworks.front().id != frameworks.front().id;
    m_frameworks = frameworks;
    m_choice = choice;
    m_text->showText(contextRules(frameworks, choice), TextPane::Follow::Change);
    if (otherPlace) {
        m_text->verticalScrollBar()->setValue(0);
    }
    if (m_sections != nullptr) {
        m_sections->showSections(m_frameworks, m_choice.sections);
    }
    if (m_projectRules != nullptr) {
        m_projectRules->setText(m_choice.additions);
    }
    showLevel();
    markAdditions();
}

void RulesPane::startAfresh()
{
    closeDrawers();
    if (m_projectRules != nullptr) {
        m_projectRules->startAfresh(m_choice.additions);
    }
}

void RulesPane::setMissing(const QStringList &ids)
{
    m_missingIds = ids;
    m_missing->setVisible(!ids.isEmpty());
    if (!ids.isEmpty()) {
        const QString names = QLocale().createSeparatedList(ids);
        m_missing->setText(
            ids.size() == 1
                ? tr("%1 is not on this machine. Its rules are left out.", "%1 names a framework").arg(names)
                : tr("%1 are not on this machine. Their rules are left out.", "%1 names frameworks")
                      .arg(names));
    }
}

void RulesPane::showLevel()
{
    for (size_t at = 0; at < kLevels.size(); ++at) {
        m_levels[at]->setChecked(kLevels[at].level == m_choice.level);
    }
    const bool focused = m_row->isAncestorOf(m_row->window()->focusWidget());
    if (!focused) {
        m_row->setStop(m_levels[size_t(m_choice.level)]);
    }
}

void RulesPane::chooseLevel(RulesLevel level)
{
    // A click on a checkable button has toggled it by now.
    showLevel();
    const bool wasOpen = isOpen(m_sectionsDrawer);
    if (level != m_choice.level) {
        RulesChoice choice = m_choice;
        choice.level = level;
        Q_EMIT rulesChosen(choice);
    } else if (wasOpen) {
        closeDrawers();
        return;
    }
    if (level == RulesLevel::Chosen) {
        openSections();
    } else if (wasOpen) {
        closeDrawers();
    }
}

void RulesPane::tickSection(const QString &heading, bool ticked)
{
    RulesChoice choice = m_choice;
    choice.level = RulesLevel::Chosen;
    choice.sections.removeAll(heading);
    if (ticked) {
        choice.sections.append(heading);
    }
    // In the pages' order; what no page of now has is kept, since its page may come back.
    const QStringList order = ruleSections(m_frameworks);
    const auto place = [&order](const QString &section) {
        const auto found = order.indexOf(section);
        return found < 0 ? order.size() : found;
    };
    std::stable_sort(
        choice.sections.begin(), choice.sections.end(),
        [&place](const QString &one, const QString &other) { return place(one) < place(other); });
    Q_EMIT rulesChosen(choice);
    if (ticked) {
        revealSection(heading);
    }
}

void RulesPane::takeAdditions()
{
    RulesChoice choice = m_choice;
    choice.additions = m_projectRules->text();
    if (choice != m_choice) {
        Q_EMIT rulesChosen(choice);
        if (m_text->marked()) {
            m_text->reveal(*m_text->marked());
        }
    }
}

void RulesPane::openMenu()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? 0 : m_more->width() - m_menu->sizeHint().width();
    m_menu->popup(m_more->mapToGlobal(QPoint(x, m_more->height())));
}

bool RulesPane::showRule(const QString &rule)
{
    const qsizetype at = m_text->toPlainText().indexOf(rule);
    if (rule.isEmpty() || at < 0) {
        return false;
    }
    m_text->setMarked(TextSpan {at, rule.size()});
    m_text->reveal({at, rule.size()});
    return true;
}

void RulesPane::openSections()
{
    makeSections();
    if (isOpen(m_projectDrawer)) {
        m_projectDrawer.widget->hide();
    }
    m_sections->showSections(m_frameworks, m_choice.sections);
    m_sectionsDrawer.widget->show();
    shareRoom();
    m_sections->setFocus(Qt::OtherFocusReason);
}

void RulesPane::openProjectRules()
{
    makeProjectRules();
    if (isOpen(m_sectionsDrawer)) {
        m_sectionsDrawer.widget->hide();
    }
    m_projectDrawer.widget->show();
    shareRoom();
    m_projectRules->setFocus(Qt::OtherFocusReason);
    if (m_text->marked()) {
        m_text->reveal(*m_text->marked());
    }
}

void RulesPane::closeDrawers()
{
    for (const Drawer *each : {&m_sectionsDrawer, &m_projectDrawer}) {
        if (isOpen(*each)) {
            const bool focused = each->widget->isAncestorOf(window()->focusWidget());
            each->widget->hide();
            if (focused) {
                m_row->stop()->setFocus(Qt::OtherFocusReason);
            }
        }
    }
    m_text->show();
}

bool RulesPane::isOpen(const Drawer &drawer) const
{
    return drawer.widget != nullptr && !drawer.widget->isHidden();
}

void RulesPane::shareRoom()
{
    const Drawer &open = isOpen(m_sectionsDrawer) ? m_sectionsDrawer : m_projectDrawer;
    if (!isOpen(open)) {
        m_text->show();
        return;
    }
    if (m_sections != nullptr) {
        m_sections->setMaximumHeight(std::max(height() / 2, m_sections->minimumSizeHint().height()));
    }
    const int lines = LeastLinesShown * QFontMetrics(m_text->font()).lineSpacing() + 2 * space(Space::Three);
    const int taken = m_heading->height() + (m_missing->isHidden() ? 0 : m_missing->height());
    m_text->setVisible(height() - taken - open.widget->minimumSizeHint().height() >= lines);
}

void RulesPane::markAdditions()
{
    RulesChoice fixed = m_choice;
    fixed.additions.clear();
    const auto begin = contextRules(m_frameworks, fixed).size() + 1;
    const auto end = m_text->text().size() - 1;
    m_text->setMarked(begin < end ? std::optional(TextSpan {begin, end - begin}) : std::nullopt);
}

void RulesPane::revealSection(const QString &heading)
{
    const QString line = u"\n## "_s + heading + u'\n';
    // The page's own block comes first and may have a heading of the same words.
    if (const auto found = m_text->text().lastIndexOf(line); found >= 0) {
        m_text->reveal({found + 1, line.size() - 2});
    }
}

void RulesPane::attach(Highlighter &highlighter)
{
    highlighter.attach(m_text->document(), Syntax::Rules);
}

void RulesPane::setZoom(qreal zoom)
{
    m_zoom = zoom;
    m_text->setZoom(zoom);
    if (m_projectRules != nullptr) {
        m_projectRules->setZoom(zoom);
    }
}

void RulesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (isOpen(m_sectionsDrawer) || isOpen(m_projectDrawer))) {
        closeDrawers();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RulesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void RulesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RulesPane::retranslate()
{
    m_heading->setTitle(tr("Rules"));
    m_heading->setDetail(tr("Fixed", "mark of the rules: the framework owns them"));
    m_text->setAccessibleName(tr("Rules"));
    m_text->setAccessibleDescription(
        tr("Fixed by the framework; they go into a rules file, not into the prompt."));
    m_text->setMarkNote(tr("Yours", "mark of what the user wrote"));
    for (size_t at = 0; at < kLevels.size(); ++at) {
        FlatButton *button = m_levels[at];
        button->setText(tr(kLevels[at].name));
        button->setToolTip(tr(kLevels[at].description));
        button->setAccessibleName(tr("%1 rules", "Concise, Full or Chosen").arg(tr(kLevels[at].name)));
        button->setAccessibleDescription(tr(kLevels[at].description));
    }
    m_row->setAccessibleName(tr("Which rules"));
    // Shown only where the icon cannot be drawn.
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the rules"));
    m_more->setToolTip(tr("More about the rules"));
    m_sectionsAction->setText(tr("&Sections…", "of a framework page, to tick"));
    m_projectRulesAction->setText(tr("&Project rules…"));
    m_addedMenu->setTitle(tr("&Add rules from"));
    setMissing(m_missingIds);
    retranslateDrawers();
}

void RulesPane::retranslateDrawers()
{
    if (m_sections != nullptr) {
        m_sectionsDrawer.heading->setTitle(tr("Sections"));
        m_sectionsDrawer.done->setText(tr("Done", "closes a list or an editor"));
        m_sections->setAccessibleName(tr("Sections"));
        m_sections->setAccessibleDescription(tr("Tick what is added to the short rules."));
    }
    if (m_projectRules != nullptr) {
        m_projectDrawer.heading->setTitle(tr("Project rules"));
        m_projectDrawer.heading->setDetail(tr("Yours", "mark of what the user wrote"));
        m_projectDrawer.done->setText(tr("Done", "closes a list or an editor"));
    }
}

} // namespace Askwell::Gui
