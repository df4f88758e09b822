// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/project_file_watch.h"

#include "app/support/background_runner.h"
#include "app/support/file_reading.h"
#include "ui/window/session.h"

#include <QFileInfo>
#include <QTimer>

namespace Askwell::Gui {

namespace {

constexpr std::chrono::milliseconds Rest {300};
/// Programs that replace a file take it away first: only what stays away is gone.
constexpr int MissedUntilGone = 2;

} // namespace

ProjectFileWatch::ProjectFileWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::projectChanged, this, &ProjectFileWatch::follow);
    follow();
}

void ProjectFileWatch::follow()
{
    const QString path = m_session.projectPath();
    if (path == m_path) {
        return;
    }
    m_path = path;
    m_told.clear();
    m_missed = 0;
    m_watcher = path.isEmpty()
        ? nullptr
        : std::make_unique<FolderWatcher>(QFileInfo(path).absolutePath(), Rest, [this] { look(); });
    look();
}

void ProjectFileWatch::look()
{
    if (m_path.isEmpty()) {
        return;
    }
    m_session.runner().run<State>(
        [path = m_path] {
            State state {QFileInfo::exists(path), {}};
            if (const Result<QByteArray> bytes = readFile(path, largestProfile)) {
                state.hash = contentHash(bytes.value());
            }
            return state;
        },
        this,
        [this, path = m_path, known = m_session.fileHash()](const State &state) {
            if (path != m_path) {
                return;
            }
            if (known != m_session.fileHash()) {
                // It was saved meanwhile.
                look();
            } else {
                take(state);
            }
        });
}

void ProjectFileWatch::take(const State &state)
{
    if (!state.exists) {
        if (++m_missed == MissedUntilGone) {
            Q_EMIT gone();
        } else if (m_missed < MissedUntilGone) {
            QTimer::singleShot(Rest, this, &ProjectFileWatch::look);
        }
        return;
    }
    m_missed = 0;
    if (state.hash.isEmpty() || state.hash == m_session.fileHash()) {
        m_told.clear();
    } else if (state.hash != m_told) {
        m_told = state.hash;
        Q_EMIT changed(state.hash);
    }
}

} // namespace Askwell::Gui
