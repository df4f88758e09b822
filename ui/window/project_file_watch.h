// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/folder_watcher.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Askwell::Gui {

class Session;

/// Tells when the file of the session's project is no longer what the session read or wrote. Reads it off
/// this thread, and tells each state once, when it has stayed for two looks: a program that is in the middle
/// of writing leaves an empty file, one that replaces it leaves none. The session must outlive it.
class ProjectFileWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectFileWatch)

public:
    explicit ProjectFileWatch(Session &session, QObject *parent = nullptr);

    /// Looks now as well: a watch misses what happens on a network drive.
    void look();

Q_SIGNALS:
    /// Another program wrote it; `hash` is contentHash() of what it holds now.
    void changed(const QString &hash);
    void gone();

private:
    struct State
    {
        bool exists = false;
        /// Empty where it could not be read: no news.
        QString hash;
        bool operator==(const State &) const = default;
    };
    void follow();
    void take(const State &state);

    Session &m_session;
    std::unique_ptr<FolderWatcher> m_watcher;
    QString m_path;
    std::optional<State> m_seen;
    std::optional<State> m_told;
};

} // namespace Askwell::Gui
