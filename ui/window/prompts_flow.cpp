// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that goes between the prompts of a project.
#include "ui/window/main_window.h"

#include "ui/library/prompts_panel.h"
#include "ui/steps/question_page.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

void MainWindow::showPrompts()
{
    auto *panel = new PromptsPanel;
    connect(panel, &PromptsPanel::closed, this, &MainWindow::leavePanel);
    connect(panel, &PromptsPanel::newAsked, this, &MainWindow::newPrompt);
    connect(panel, &PromptsPanel::renamed, &m_session, &Session::renamePrompt);
    connect(panel, &PromptsPanel::promptChosen, this, [this](const QString &id) {
        m_session.choosePrompt(id);
        leavePanel();
    });
    // What follows takes another prompt to the front, and the panel with it: the list comes back.
    connect(panel, &PromptsPanel::duplicateAsked, this, [this](const QString &id) {
        m_session.duplicatePrompt(id);
        showPrompts();
    });
    connect(panel, &PromptsPanel::removeAsked, this, &MainWindow::removePrompt);
    fillPrompts(*panel);
    openPanel(panel);
}

void MainWindow::fillPrompts(PromptsPanel &panel)
{
    std::vector<PromptRow> rows;
    for (const SavedPrompt &prompt : m_session.prompts()) {
        SavedPrompt unnamed = prompt;
        unnamed.name.clear();
        rows.push_back({prompt.id, prompt.name, m_session.promptName(unnamed), prompt.changed});
    }
    panel.setProjectName(m_session.project().name);
    panel.setPrompts(rows, m_session.promptId());
}

void MainWindow::removePrompt(const QString &id)
{
    if (id.isEmpty()) {
        return;
    }
    const RemovedPrompt removed = m_session.removePrompt(id);
    showPrompts();
    const QString name = m_session.promptName(removed.prompt);
    say(Tone::Done, name.isEmpty() ? tr("Deleted.") : tr("“%1” was deleted.").arg(name),
        {{u"undo"_s, tr("Undo")}}, [this, removed](const QString &) {
            m_frame->footer().line().clear();
            m_session.restorePrompt(removed);
            showPrompts();
        });
}

} // namespace Askwell::Gui
