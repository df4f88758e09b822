// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/folder_watcher.h"

#include "app/support/save_file.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

#include <utility>

namespace Askwell {

namespace {

/// Files beyond this number are noticed when they are replaced, not when they are written in place: watches
/// are scarce (8,192 a user on older Linux kernels).
constexpr qsizetype mostWatchedFiles = 200;

/// Beyond this number the folder is not listed, which would take too long on this thread: every change is
/// news.
constexpr qsizetype mostListedFiles = 1000;

struct Listing
{
    /// Name, size and time of each file; std::nullopt where there is no folder, or too much in it.
    std::optional<QStringList> stamps;
    QStringList files;
    bool tooMany = false;
};

Listing list(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        return {};
    }
    QStringList stamps;
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo entry = entries.fileInfo();
        if (isTemporaryName(entry.fileName())) {
            continue;
        }
        if (files.size() == mostListedFiles) {
            return {std::nullopt, {}, true};
        }
        stamps += entry.fileName() + u'/' + QString::number(entry.size()) + u'/'
            + QString::number(entry.lastModified().toMSecsSinceEpoch());
        files += entry.filePath();
    }
    stamps.sort();
    return {stamps, files, false};
}

/// The folder itself, or the nearest one above it that is there.
QString nearestFolder(const QString &folder)
{
    QString nearest = folder;
    while (!QFileInfo(nearest).isDir() && QFileInfo(nearest).path() != nearest) {
        nearest = QFileInfo(nearest).path();
    }
    return nearest;
}

} // namespace

FolderWatcher::FolderWatcher(QString folder, std::chrono::milliseconds rest, std::function<void()> changed)
    : m_folder(std::move(folder))
    , m_changed(std::move(changed))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    // Started once, not again with each change: a folder that never rests is looked at all the same.
    const auto wake = [this] {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    };
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, wake);
    QObject::connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_timer, wake);
    const Listing listing = list(m_folder);
    m_seen = listing.stamps;
    watchWhatIsThere(listing.files);
}

void FolderWatcher::look()
{
    Listing listing = list(m_folder);
    watchWhatIsThere(listing.files);
    if (listing.tooMany || listing.stamps != m_seen) {
        m_seen = std::move(listing.stamps);
        m_changed();
    }
}

void FolderWatcher::watchWhatIsThere(const QStringList &files)
{
    QStringList wanted = files.mid(0, mostWatchedFiles);
    wanted += nearestFolder(m_folder);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList old;
    for (const QString &path : watched) {
        if (!wanted.removeOne(path)) {
            old += path;
        }
    }
    if (!old.isEmpty()) {
        m_watcher.removePaths(old);
    }
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted);
    }
}

} // namespace Askwell
