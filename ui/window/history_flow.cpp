// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that remembers what was copied and saved.
#include "ui/window/main_window.h"

#include "app/checks/secret_scan.h"
#include "app/exports/backup_bounds.h"
#include "app/framework/framework.h"
#include "app/profiles/draft.h"
#include "app/profiles/history.h"
#include "app/support/background_runner.h"
#include "app/support/settings.h"
#include "ui/library/history_panel.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// Drafts that no window holds, and what Save rules replaced.
std::optional<Message> clearWhatWasLeft(const DataPlaces &places)
{
    if (const Result<QString> drafts = places.drafts()) {
        clearDrafts(drafts.value());
    }
    const Result<int> backups = clearBackups(places);
    return backups ? std::optional<Message>() : backups.error();
}

} // namespace

void MainWindow::remember(const ScreenedText &text, bool holdsPrompt, const QString &target)
{
    const Result<QString> folder = m_session.places().history();
    if (!folder || !m_session.settings().flag(Setting::KeepHistory)) {
        return;
    }
    const PromptDocument &document = m_session.document();
    HistoryEntry entry;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.projectId = m_session.project().id;
    entry.projectName = m_session.project().name;
    entry.framework = document.framework().id;
    entry.target = target;
    entry.text = text.text();
    if (holdsPrompt) {
        entry.answers = document.answers();
        entry.values = document.values();
    }
    // A copy never fails for its history: what cannot be kept is not spoken of.
    m_session.runner().run([path = folder.value(), entry] { (void)appendToHistory(path, entry); }, this,
                           [] {});
}

void MainWindow::rememberRules(const QStringList &files)
{
    const CopyOutcome rules =
        prepareCopy(m_session.document(), {.content = CopyContent::Rules, .withSecrets = true});
    if (!files.isEmpty() && rules.text) {
        remember(*rules.text, false, files.join(u", "_s));
    }
}

void MainWindow::showHistory()
{
    auto *panel = new HistoryPanel;
    panel->setKept(m_session.settings().flag(Setting::KeepHistory));
    connect(panel, &HistoryPanel::closed, this, &MainWindow::leavePanel);
    connect(panel, &HistoryPanel::keptChanged, this,
            [this](bool kept) { m_session.settings().setFlag(Setting::KeepHistory, kept); });
    connect(panel, &HistoryPanel::copyAsked, this, &MainWindow::copyFromHistory);
    connect(panel, &HistoryPanel::useAsked, this, &MainWindow::usePrompt);
    connect(panel, &HistoryPanel::removeAsked, this, [this, panel](const HistoryEntry &entry) {
        changeHistory(panel, [id = entry.id](const QString &folder) {
            const Result<bool> removed = removeFromHistory(folder, id);
            return removed ? std::optional<Message>() : removed.error();
        });
    });
    connect(panel, &HistoryPanel::restoreAsked, this,
            [this, panel](const HistoryEntry &entry, const QString &before) {
                changeHistory(panel, [entry, before](const QString &folder) {
                    const Result<void> restored = restoreToHistory(folder, entry, before);
                    return restored ? std::optional<Message>() : restored.error();
                });
            });
    connect(panel, &HistoryPanel::clearAsked, this, [this, panel](bool alsoLeft) {
        changeHistory(panel, [alsoLeft, places = m_session.places()](const QString &folder) {
            const Result<void> cleared = clearHistory(folder);
            const std::optional<Message> problem = cleared ? std::optional<Message>() : cleared.error();
            return alsoLeft && !problem ? clearWhatWasLeft(places) : problem;
        });
    });
    openPanel(panel);
    changeHistory(panel, [](const QString &) { return std::optional<Message>(); });
}

void MainWindow::changeHistory(HistoryPanel *panel,
                               std::function<std::optional<Message>(const QString &folder)> change)
{
    const Result<QString> folder = m_session.places().history();
    if (!folder) {
        panel->setHistory({{}, folder.error()});
        return;
    }
    // Behind what is still to be written of it.
    m_session.runner().run<HistoryList>(
        [path = folder.value(), change = std::move(change)] {
            const std::optional<Message> problem = change(path);
            HistoryList list = readHistory(path);
            if (problem) {
                list.notice = problem;
            }
            return list;
        },
        panel, [panel](const HistoryList &list) { panel->setHistory(list); });
}

void MainWindow::copyFromHistory(const HistoryEntry &entry)
{
    // Its secrets were masked when it was kept; masking again changes nothing and makes the text one to copy.
    putIntoClipboard(Askwell::screen(entry.text).masked());
    say(Tone::Done, tr("Copied."));
}

void MainWindow::usePrompt(const HistoryEntry &entry)
{
    m_session.addPrompt(entry.answers, entry.values);
    leavePanel();
    say(Tone::Done,
        tr("This is a new prompt with the old words. What you had before is under Prompts of this project."));
}

} // namespace Askwell::Gui
