// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/common/icons.h"
#include "ui/common/words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

struct Row
{
    Command command;
    const char *name;
    const char *text;
    QList<QKeySequence> keys {};
    std::optional<Icon> icon {};
};

std::array<Row, 46> rows()
{
    return {{
        {Command::CopyPrompt,
         "copy-prompt",
         QT_TRANSLATE_NOOP("Action", "Copy prompt"),
         {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
         Icon::Copy},
        {Command::CopyWithRules, "copy-with-rules", QT_TRANSLATE_NOOP("Action", "Copy &with rules")},
        {Command::CopyRules, "copy-rules", QT_TRANSLATE_NOOP("Action", "Copy &rules only")},
        {Command::CopyLink, "copy-link", QT_TRANSLATE_NOOP("Action", "Copy &link")},
        {Command::SaveAsCommand, "save-as-command", QT_TRANSLATE_NOOP("Action", "As a /&command in Cursor…")},
        {Command::OpenInCursor,
         "open-in-cursor",
         QT_TRANSLATE_NOOP("Action", "&Open in Cursor"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}},
        {Command::RulesIntoCursor, "rules-into-cursor",
         QT_TRANSLATE_NOOP("Action", "Open the &rules in Cursor")},
        {Command::CommandIntoCursor, "command-into-cursor",
         QT_TRANSLATE_NOOP("Action", "Open as a /&command in Cursor")},
        {Command::SavePromptAsFile, "save-prompt-as-file", QT_TRANSLATE_NOOP("Action", "&Prompt…")},
        {Command::SaveWithRulesAsFile, "save-with-rules-as-file",
         QT_TRANSLATE_NOOP("Action", "Prompt &with rules…")},
        {Command::SaveRulesAsFile, "save-rules-as-file", QT_TRANSLATE_NOOP("Action", "&Rules…")},
        {Command::NextStep,
         "next-step",
         QT_TRANSLATE_NOOP("Action", "Ne&xt"),
         {Qt::CTRL | Qt::Key_PageDown, Qt::ALT | Qt::Key_Right}},
        {Command::PreviousStep,
         "previous-step",
         QT_TRANSLATE_NOOP("Action", "&Back"),
         {Qt::CTRL | Qt::Key_PageUp, Qt::ALT | Qt::Key_Left}},
        {Command::SaveRules,
         "save-rules",
         QT_TRANSLATE_NOOP("Action", "Save ru&les…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {Command::NewPrompt, "new-prompt", QT_TRANSLATE_NOOP("Action", "&New prompt"), {QKeySequence::New}},
        {Command::Prompts,
         "prompts",
         QT_TRANSLATE_NOOP("Action", "Prompts of this pro&ject…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_O}},
        {Command::Projects,
         "projects",
         QT_TRANSLATE_NOOP("Action", "&Projects…"),
         {QKeySequence::Open},
         Icon::Folder},
        {Command::History, "history", QT_TRANSLATE_NOOP("Action", "Histor&y…"), {Qt::CTRL | Qt::Key_H}},
        {Command::SaveProject,
         "save-project",
         QT_TRANSLATE_NOOP("Action", "&Save project"),
         {QKeySequence::Save},
         Icon::Save},
        {Command::SaveInFolder, "save-in-folder", QT_TRANSLATE_NOOP("Action", "Save in project &folder…")},
        {Command::FinishedExample, "show-finished-example",
         QT_TRANSLATE_NOOP("Action", "See a finished &example")},
        {Command::StartText,
         "start-text",
         QT_TRANSLATE_NOOP("Action", "Start from a &text…"),
         {Qt::CTRL | Qt::Key_T}},
        {Command::WhyTheseQuestions, "why-these-questions",
         QT_TRANSLATE_NOOP("Action", "&Why these questions?")},
        {Command::AskEachTime,
         "ask-each-time",
         QT_TRANSLATE_NOOP("Action", "Ask &me each time"),
         {Qt::CTRL | Qt::Key_B}},
        {Command::NextRemark, "next-remark", QT_TRANSLATE_NOOP("Action", "Next remark"), {Qt::Key_F8}},
        {Command::PreviousRemark,
         "previous-remark",
         QT_TRANSLATE_NOOP("Action", "Previous remark"),
         {Qt::SHIFT | Qt::Key_F8}},
        {Command::AllRemarks,
         "all-remarks",
         QT_TRANSLATE_NOOP("Action", "All rema&rks"),
         {Qt::CTRL | Qt::Key_F8}},
        {Command::CachedModels, "cached-models", QT_TRANSLATE_NOOP("Action", "M&odels on this machine…")},
        {Command::FindOnHub, "find-on-hub", QT_TRANSLATE_NOOP("Action", "Find on the &Hub…")},
        {Command::AddFramework, "add-framework", QT_TRANSLATE_NOOP("Action", "&Add a framework page…")},
        {Command::Find, "find", QT_TRANSLATE_NOOP("Action", "F&ind…"), {QKeySequence::Find}, Icon::Search},
        {Command::FindNext,
         "find-next",
         QT_TRANSLATE_NOOP("Action", "Find next"),
         {QKeySequence::FindNext, Qt::Key_F3}},
        {Command::FindPrevious,
         "find-previous",
         QT_TRANSLATE_NOOP("Action", "Find previous"),
         {QKeySequence::FindPrevious, Qt::SHIFT | Qt::Key_F3}},
        {Command::ZoomIn,
         "zoom-in",
         QT_TRANSLATE_NOOP("Action", "Larger text"),
         {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}},
        {Command::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Action", "Smaller text"), {QKeySequence::ZoomOut}},
        {Command::ZoomReset,
         "zoom-reset",
         QT_TRANSLATE_NOOP("Action", "Usual text size"),
         {Qt::CTRL | Qt::Key_0}},
        {Command::LargerPane,
         "larger-pane",
         QT_TRANSLATE_NOOP("Action", "Larger pane"),
         {Qt::CTRL | Qt::ALT | Qt::Key_Plus, Qt::CTRL | Qt::ALT | Qt::Key_Equal}},
        {Command::SmallerPane,
         "smaller-pane",
         QT_TRANSLATE_NOOP("Action", "Smaller pane"),
         {Qt::CTRL | Qt::ALT | Qt::Key_Minus}},
        {Command::ThemeSystem, "theme-system", QT_TRANSLATE_NOOP("Action", "As the &system")},
        {Command::ThemeLight, "theme-light", QT_TRANSLATE_NOOP("Action", "&Light")},
        {Command::ThemeDark, "theme-dark", QT_TRANSLATE_NOOP("Action", "&Dark")},
        {Command::ThemeHighContrast, "theme-high-contrast", QT_TRANSLATE_NOOP("Action", "High &contrast")},
        {Command::OpenMenu, "open-menu", QT_TRANSLATE_NOOP("Action", "Menu"), {Qt::Key_F10}, Icon::Menu},
        {Command::Help,
         "help",
         QT_TRANSLATE_NOOP("Action", "Help"),
         {QKeySequence::HelpContents, Qt::Key_F1, Qt::Key_Question}},
        {Command::About, "about", QT_TRANSLATE_NOOP("Action", "A&bout Askwell")},
        {Command::Quit,
         "quit",
         QT_TRANSLATE_NOOP("Action", "&Quit"),
         {QKeySequence::Quit, Qt::CTRL | Qt::Key_Q}},
    }};
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(window);
        action->setObjectName(QString::fromLatin1(row.name));
        QList<QKeySequence> keys;
        for (const QKeySequence &key : row.keys) {
            if (!key.isEmpty() && !keys.contains(key)) {
                keys.append(key);
            }
        }
        action->setShortcuts(keys);
        if (row.icon) {
            action->setIcon(icon(*row.icon));
        }
        window->addAction(action);
        m_actions.emplace(row.command, action);
    }
    auto *themes = new QActionGroup(this);
    for (const Command command :
         {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::ThemeHighContrast}) {
        m_actions.at(command)->setCheckable(true);
        themes->addAction(m_actions.at(command));
    }
    retranslate();
}

QAction *WindowActions::operator[](Command command) const
{
    return m_actions.at(command);
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const auto &[command, action] : m_actions) {
        actions.append(action);
    }
    return actions;
}

void WindowActions::retranslate()
{
    for (const Row &row : rows()) {
        QAction *action = m_actions.at(row.command);
        action->setText(QCoreApplication::translate("Action", row.text));
        // Qt leaves the letter of "開く(&O)" in what it makes of the text.
        action->setIconText(withoutMnemonic(action->text()));
        action->setToolTip(action->iconText());
    }
}

} // namespace Askwell::Gui
