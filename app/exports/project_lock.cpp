// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/project_lock.h"

#include "app/support/save_file.h"

namespace Askwell {

using namespace Qt::StringLiterals;

Result<LockedRecord> lockRecord(const QString &root, const DataPlaces &places, FileCalls *calls)
{
    const Result<ExportPlaces> found = exportPlaces(root, places);
    if (!found) {
        return found.error();
    }
    LockedRecord locked {found.value(), {}, {}};
    for (const QString &folder : {locked.places.folder, locked.places.backupFolder}) {
        const Result<void> made = makeFolder(folder, calls);
        if (!made) {
            return made.error();
        }
    }
    switch (locked.lock.lock(locked.places.lockFile, std::chrono::seconds(2))) {
    case FileLock::Outcome::Held:
        break;
    case FileLock::Outcome::HeldByAnother:
        return Message {
            QT_TRANSLATE_NOOP("Message", "Another Askwell is saving into %1. Try again in a moment."),
            {root}};
    case FileLock::Outcome::Failed:
        return locked.lock.message();
    }
    Result<ExportRecord> record = readExportRecord(root, locked.places);
    if (!record) {
        return record.error();
    }
    locked.record = std::move(record).value();
    return locked;
}

void removeBackups(const RecordedSave &save, const ExportPlaces &places, FileCalls *calls)
{
    for (const SavedFile &file : save.files) {
        if (!file.backup.isEmpty()) {
            (void)removeFile(places.backupFolder + u'/' + file.backup, calls);
        }
    }
}

void removeMadeFolders(const RecordedSave &save, const QString &root, FileCalls *calls)
{
    for (auto folder = save.folders.rbegin(); folder != save.folders.rend(); ++folder) {
        (void)removeEmptyFolderInside(root, *folder, calls);
    }
}

} // namespace Askwell
