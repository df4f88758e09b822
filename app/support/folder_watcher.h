// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Askwell {

/// Says that the files of a folder have changed: once for many changes that come together, and not for the
/// temporary names that saving uses. The folder may be missing, go and come back. Lives on a thread with an
/// event loop; sub-folders are not looked into.
class FolderWatcher final
{
public:
    /// `changed` is called at most once in each `rest`, from the event loop.
    FolderWatcher(QString folder, std::chrono::milliseconds rest, std::function<void()> changed);
    FolderWatcher(const FolderWatcher &) = delete;
    FolderWatcher &operator=(const FolderWatcher &) = delete;

private:
    void look();
    void watchWhatIsThere(const QStringList &files);

    QString m_folder;
    std::function<void()> m_changed;
    std::optional<QStringList> m_seen;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace Askwell
