// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that opens and saves projects.
#include "ui/window/main_window.h"

#include "app/exports/difference.h"
#include "app/exports/target.h"
#include "app/profiles/profile_store.h"
#include "ui/common/file_chooser.h"
#include "ui/common/words.h"
#include "ui/library/conflict_page.h"
#include "ui/steps/review_page.h"
#include "ui/window/footer.h"
#include "ui/window/project_file_watch.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

void MainWindow::updateProject()
{
    const Profile &project = m_session.project();
    const QString shown = !project.name.isEmpty() ? project.name
        : !project.folder.isEmpty()               ? QDir(project.folder).dirName()
                                                  : tr("New prompt");
    setWindowTitle(u"%1[*] — Askwell"_s.arg(QString(shown).replace("[*]"_L1, "[*][*]"_L1)));
    setWindowModified(m_session.isKept() && m_session.isModified());
    m_review->setRulesSentence(rulesSentence());
}

namespace {

/// By its name: what an AI tool reads is no framework page, though it may end alike.
bool isRulesFile(const QFileInfo &file)
{
    // What *Save as a file* and a framework page call theirs stands in no row.
    static const QStringList ownNames {u"rules.md"_s, u"prompt.md"_s};
    const QString name = file.fileName();
    const auto isName = [&name](const QString &path) {
        return name.compare(path.section(u'/', -1), Qt::CaseInsensitive) == 0;
    };
    return file.suffix().compare("mdc"_L1, Qt::CaseInsensitive) == 0
        || std::any_of(ownNames.begin(), ownNames.end(), isName)
        || std::any_of(targets().begin(), targets().end(),
                       [&isName](const Target &each) { return isName(each.pathPattern); });
}

} // namespace

void MainWindow::openPath(const QString &path)
{
    if (const QFileInfo file(path); file.isFile() && isRulesFile(file)) {
        readStartText(openStartText(), path);
        return;
    }
    if (QFileInfo(path).suffix().compare("md"_L1, Qt::CaseInsensitive) == 0) {
        addFrameworkPage(path, false);
        return;
    }
    if (const auto opened = m_session.openPath(path); !opened.ok()) {
        sayProblem(opened.error());
    } else {
        sayParked();
    }
}

void MainWindow::openProject(const QString &id)
{
    if (const auto opened = m_session.openProject(id); !opened.ok()) {
        leavePanel();
        sayProblem(opened.error());
    } else {
        sayParked();
    }
}

void MainWindow::sayParked()
{
    if (m_session.hasParked()) {
        say(Tone::None, tr("What was not saved before is kept."), {{u"back"_s, tr("Go back to it")}},
            [this](const QString &) {
                m_frame->footer().line().clear();
                m_session.goBackToParked();
            });
    }
}

void MainWindow::newPrompt()
{
    m_session.startNewPrompt();
    m_frame->footer().line().clear();
}

void MainWindow::saveProject(bool withSecrets)
{
    switch (m_session.save(withSecrets)) {
    case SaveResult::Saved:
        say(Tone::Done, tr("Saved as “%1”.", "%1 names a project").arg(m_session.projectName()));
        break;
    case SaveResult::ChangedOnDisk:
        sayConflict();
        break;
    case SaveResult::SecretFound:
        saySecretInProject([this] { saveProject(true); });
        break;
    case SaveResult::Failed:
        sayNotSaved();
        break;
    }
}

void MainWindow::saySecretInProject(std::function<void()> save)
{
    say(Tone::Problem, tr("The project holds a secret, and others can read this folder."),
        {{u"save"_s, tr("Save anyway")}}, [save = std::move(save)](const QString &) { save(); });
}

void MainWindow::sayNotSaved()
{
    if (m_session.projectName().isEmpty()) {
        sayProblem(m_session.saveProblem());
        return;
    }
    say(Tone::Problem, words(m_session.saveProblem()), {{u"elsewhere"_s, tr("Save it elsewhere…")}},
        [this](const QString &) { saveProjectInFolder(); });
}

void MainWindow::watchFiles()
{
    m_fileWatch = new ProjectFileWatch(m_session, this);
    connect(m_fileWatch, &ProjectFileWatch::changed, this, &MainWindow::noteFileChanged);
    connect(m_fileWatch, &ProjectFileWatch::gone, this, &MainWindow::noteFileGone);
    m_session.profiles().watch(std::chrono::milliseconds(500));
}

void MainWindow::noteFileChanged(const QString &hash)
{
    m_session.noteFound(hash);
    if (m_session.isModified()) {
        sayConflict();
    } else if (m_panel == nullptr && !isActiveWindow()) {
        // Nobody is reading here: nothing moves under the eyes.
        settleConflict(false);
    } else {
        say(Tone::None, tr("Another program has changed this project since it was opened."),
            {{u"reload"_s, tr("Reload it")}}, [this](const QString &) {
                m_frame->footer().line().clear();
                settleConflict(false);
            });
    }
}

void MainWindow::noteFileGone()
{
    m_session.noteFound({});
    say(Tone::None,
        tr("%1 is no longer there. What you see is kept.", "%1 is a file")
            .arg(QDir::toNativeSeparators(m_session.projectPath())),
        {{u"save"_s, tr("Save it again")}}, [this](const QString &) {
            m_frame->footer().line().clear();
            settleConflict(true);
        });
}

void MainWindow::sayConflict()
{
    say(Tone::Problem, tr("Another program has changed this project since it was opened."),
        {{u"reload"_s, tr("Reload it")},
         {u"keep"_s, tr("Keep mine")},
         {u"compare"_s, tr("Show the difference", "between two versions of a project")}},
        [this](const QString &link) {
            m_frame->footer().line().clear();
            if (link == "compare"_L1) {
                showConflict();
            } else {
                settleConflict(link == "keep"_L1);
            }
        });
}

void MainWindow::settleConflict(bool keepMine, bool withSecrets)
{
    if (keepMine) {
        switch (m_session.saveOver(withSecrets)) {
        case SaveResult::Saved:
            break;
        case SaveResult::ChangedOnDisk:
            // Once more, since the question was put.
            sayConflict();
            break;
        case SaveResult::SecretFound:
            saySecretInProject([this] { settleConflict(true, true); });
            break;
        case SaveResult::Failed:
            sayNotSaved();
            break;
        }
    } else if (const auto read = m_session.reload(); !read.ok()) {
        sayProblem(read.error());
    }
}

void MainWindow::showConflict()
{
    const Result<Difference> difference = m_session.differenceToFile();
    if (!difference) {
        sayProblem(difference.error());
        return;
    }
    auto *page = new ConflictPage(difference.value());
    connect(page, &ConflictPage::closed, this, &MainWindow::leavePanel);
    connect(page, &ConflictPage::reloadAsked, this, [this] {
        leavePanel();
        settleConflict(false);
    });
    connect(page, &ConflictPage::keepAsked, this, [this] {
        leavePanel();
        settleConflict(true);
    });
    openPanel(page);
}

QString MainWindow::proposedPath(const QString &name) const
{
    const QString folder = m_session.project().folder;
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name);
}

void MainWindow::saveProjectInFolder()
{
    const QString start = proposedPath(profileIdFor(m_session.projectName()) + u".askwell"_s);
    const auto path =
        m_chooser.saveFile(this, {tr("Save in project folder"), start, tr("Askwell projects (*.askwell)")});
    if (path) {
        saveProjectAs(path->endsWith(".askwell"_L1) ? *path : *path + u".askwell"_s, false);
    }
}

void MainWindow::saveProjectAs(const QString &path, bool withSecrets)
{
    switch (m_session.saveAs(path, withSecrets)) {
    case SaveResult::Saved:
        say(Tone::Done, tr("Saved %1.", "%1 is a file").arg(QDir::toNativeSeparators(path)));
        break;
    case SaveResult::SecretFound:
        saySecretInProject([this, path] { saveProjectAs(path, true); });
        break;
    case SaveResult::ChangedOnDisk:
        sayConflict();
        break;
    case SaveResult::Failed:
        sayNotSaved();
        break;
    }
}

} // namespace Askwell::Gui
