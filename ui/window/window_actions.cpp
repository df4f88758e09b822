// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QActionGroup>
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

#define ASKWELL_TEXT(text) QT_TRANSLATE_NOOP("Askwell::Gui::WindowActions", text)

std::array<Row, 41> rows()
{
    return {{
        {Command::CopyPrompt,
         "copy-prompt",
         ASKWELL_TEXT("Copy prompt"),
         {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
         Icon::Copy},
        {Command::CopyWithRules, "copy-with-rules", ASKWELL_TEXT("Copy &with rules")},
        {Command::CopyRules, "copy-rules", ASKWELL_TEXT("Copy &rules only")},
        {Command::CopyLink, "copy-link", ASKWELL_TEXT("Copy &link")},
        {Command::SaveAsCommand, "save-as-command", ASKWELL_TEXT("As a /&command in Cursor…")},
        {Command::OpenInCursor,
         "open-in-cursor",
         ASKWELL_TEXT("&Open in Cursor"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}},
        {Command::RulesIntoCursor, "rules-into-cursor", ASKWELL_TEXT("Open the &rules in Cursor")},
        {Command::CommandIntoCursor, "command-into-cursor", ASKWELL_TEXT("Open as a /&command in Cursor")},
        {Command::SavePromptAsFile, "save-prompt-as-file", ASKWELL_TEXT("&Prompt…")},
        {Command::SaveWithRulesAsFile, "save-with-rules-as-file", ASKWELL_TEXT("Prompt &with rules…")},
        {Command::SaveRulesAsFile, "save-rules-as-file", ASKWELL_TEXT("&Rules…")},
        {Command::NextStep,
         "next-step",
         ASKWELL_TEXT("Ne&xt"),
         {Qt::CTRL | Qt::Key_PageDown, Qt::ALT | Qt::Key_Right}},
        {Command::PreviousStep,
         "previous-step",
         ASKWELL_TEXT("&Back"),
         {Qt::CTRL | Qt::Key_PageUp, Qt::ALT | Qt::Key_Left}},
        {Command::SaveRules, "save-rules", ASKWELL_TEXT("Save ru&les…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {Command::NewPrompt, "new-prompt", ASKWELL_TEXT("&New prompt"), {QKeySequence::New}},
        {Command::Prompts,
         "prompts",
         ASKWELL_TEXT("Prompts of this pro&ject…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_O}},
        {Command::Projects, "projects", ASKWELL_TEXT("&Projects…"), {QKeySequence::Open}, Icon::Folder},
        {Command::SaveProject,
         "save-project",
         ASKWELL_TEXT("&Save project"),
         {QKeySequence::Save},
         Icon::Save},
        {Command::SaveInFolder, "save-in-folder", ASKWELL_TEXT("Save in project &folder…")},
        {Command::FinishedExample, "show-finished-example", ASKWELL_TEXT("See a finished &example")},
        {Command::WhyTheseQuestions, "why-these-questions", ASKWELL_TEXT("&Why these questions?")},
        {Command::AskEachTime, "ask-each-time", ASKWELL_TEXT("Ask &me each time"), {Qt::CTRL | Qt::Key_B}},
        {Command::NextRemark, "next-remark", ASKWELL_TEXT("Next remark"), {Qt::Key_F8}},
        {Command::PreviousRemark,
         "previous-remark",
         ASKWELL_TEXT("Previous remark"),
         {Qt::SHIFT | Qt::Key_F8}},
        {Command::AllRemarks, "all-remarks", ASKWELL_TEXT("All rema&rks"), {Qt::CTRL | Qt::Key_F8}},
        {Command::CachedModels, "cached-models", ASKWELL_TEXT("M&odels on this machine…")},
        {Command::FindOnHub, "find-on-hub", ASKWELL_TEXT("Find on the &Hub…")},
        {Command::AddFramework, "add-framework", ASKWELL_TEXT("&Add a framework page…")},
        {Command::Find, "find", ASKWELL_TEXT("F&ind…"), {QKeySequence::Find}, Icon::Search},
        {Command::FindNext, "find-next", ASKWELL_TEXT("Find next"), {QKeySequence::FindNext, Qt::Key_F3}},
        {Command::FindPrevious,
         "find-previous",
         ASKWELL_TEXT("Find previous"),
         {QKeySequence::FindPrevious, Qt::SHIFT | Qt::Key_F3}},
        {Command::ZoomIn,
         "zoom-in",
         ASKWELL_TEXT("Larger &text"),
         {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}},
        {Command::ZoomOut, "zoom-out", ASKWELL_TEXT("Smalle&r text"), {QKeySequence::ZoomOut}},
        {Command::ZoomReset, "zoom-reset", ASKWELL_TEXT("Usual text si&ze"), {Qt::CTRL | Qt::Key_0}},
        {Command::ThemeSystem, "theme-system", ASKWELL_TEXT("As the &system")},
        {Command::ThemeLight, "theme-light", ASKWELL_TEXT("&Light")},
        {Command::ThemeDark, "theme-dark", ASKWELL_TEXT("&Dark")},
        {Command::ThemeHighContrast, "theme-high-contrast", ASKWELL_TEXT("High &contrast")},
        {Command::OpenMenu, "open-menu", ASKWELL_TEXT("Menu"), {Qt::Key_F10}, Icon::Menu},
        {Command::About, "about", ASKWELL_TEXT("A&bout Askwell")},
        {Command::Quit, "quit", ASKWELL_TEXT("&Quit"), {QKeySequence::Quit, Qt::CTRL | Qt::Key_Q}},
    }};
}

#undef ASKWELL_TEXT

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
        m_actions.at(row.command)->setText(tr(row.text));
    }
}

} // namespace Askwell::Gui
