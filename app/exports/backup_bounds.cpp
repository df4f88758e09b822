// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/backup_bounds.h"

#include "app/exports/export_record.h"
#include "app/support/data_places.h"
#include "app/support/file_lock.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// The backups of one project.
struct Backups
{
    ExportPlaces places;
    /// When the project was saved into last.
    QDateTime used {};
    qint64 bytes = 0;
};

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::Hidden);
}

/// Those of every project that has some, saved into longest ago first.
Result<std::vector<Backups>> allBackups(const DataPlaces &places)
{
    // Any root tells the two folders.
    const Result<ExportPlaces> example = exportPlaces(QString(), places);
    if (!example) {
        return example.error();
    }
    const QString records = example.value().folder;
    const QFileInfoList folders =
        QDir(QFileInfo(example.value().backupFolder).path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::vector<Backups> all;
    for (const QFileInfo &folder : folders) {
        const QString record = records + u'/' + folder.fileName();
        Backups backups {{records, record + ".json"_L1, record + ".lock"_L1, folder.filePath()}};
        const QFileInfoList files = filesIn(folder.filePath());
        for (const QFileInfo &file : files) {
            backups.bytes += file.size();
        }
        backups.used = QFileInfo(backups.places.recordFile).lastModified();
        if (!files.isEmpty()) {
            all.push_back(std::move(backups));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Backups &one, const Backups &other) { return one.used < other.used; });
    return all;
}

/// False where another program works with the project, or its record cannot be read or written.
bool removeBackupsOf(const Backups &backups, FileCalls *calls)
{
    FileLock lock;
    if (!makeFolder(backups.places.folder, calls)
        || lock.lock(backups.places.lockFile) != FileLock::Outcome::Held) {
        return false;
    }
    if (QFileInfo::exists(backups.places.recordFile)) {
        Result<ExportRecord> record = readExportRecord({}, backups.places);
        if (!record) {
            return false;
        }
        // The record first: it must not promise an undo that cannot be.
        record.value().saves.clear();
        if (!writeExportRecord(record.value(), backups.places, calls)) {
            return false;
        }
    }
    const QFileInfoList files = filesIn(backups.places.backupFolder);
    for (const QFileInfo &file : files) {
        (void)removeFile(file.filePath(), calls);
    }
    (void)removeEmptyFolderInside(QFileInfo(backups.places.backupFolder).path(),
                                  QFileInfo(backups.places.backupFolder).fileName(), calls);
    return true;
}

} // namespace

Result<int> removeOldBackups(const DataPlaces &places, const QString &root, const BackupBounds &bounds,
                             FileCalls *calls)
{
    const Result<std::vector<Backups>> all = allBackups(places);
    if (!all) {
        return all.error();
    }
    const Result<ExportPlaces> kept = exportPlaces(root, places);
    auto projects = int(all.value().size());
    qint64 bytes = 0;
    for (const Backups &each : all.value()) {
        bytes += each.bytes;
    }
    int removed = 0;
    for (const Backups &each : all.value()) {
        if (projects <= bounds.projects && bytes <= bounds.bytes) {
            break;
        }
        if (each.places.recordFile != kept.value().recordFile && removeBackupsOf(each, calls)) {
            --projects;
            bytes -= each.bytes;
            ++removed;
        }
    }
    return removed;
}

Result<int> clearBackups(const DataPlaces &places, FileCalls *calls)
{
    const Result<std::vector<Backups>> all = allBackups(places);
    if (!all) {
        return all.error();
    }
    return int(std::count_if(all.value().begin(), all.value().end(),
                             [calls](const Backups &each) { return removeBackupsOf(each, calls); }));
}

} // namespace Askwell
