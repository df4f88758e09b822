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
    m_seen.reset();
    m_told.reset();
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
    const bool stayed = state == m_seen;
    m_seen = state;
    if (state.exists && (state.hash.isEmpty() || state.hash == m_session.fileHash())) {
        m_told = state;
    } else if (!stayed) {
        QTimer::singleShot(Rest, this, &ProjectFileWatch::look);
    } else if (state != m_told) {
        m_told = state;
        if (state.exists) {
            Q_EMIT changed(state.hash);
        } else {
            Q_EMIT gone();
        }
    }
}

} // namespace Askwell::Gui
