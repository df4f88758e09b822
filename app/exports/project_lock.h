// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/export_record.h"
#include "app/support/file_lock.h"

namespace Askwell {

/// What a save and an undo need: the project's record, which nobody else changes meanwhile.
struct LockedRecord
{
    ExportPlaces places;
    FileLock lock;
    ExportRecord record;
};

/// Makes the folders, takes the lock (for two seconds another Askwell is waited for) and reads the record.
[[nodiscard]] Result<LockedRecord> lockRecord(const QString &root, const DataPlaces &places,
                                              FileCalls *calls);

/// Removes the backups of a save; one that is left behind harms nothing.
void removeBackups(const RecordedSave &save, const ExportPlaces &places, FileCalls *calls);

/// Removes the folders that a save made and that are empty, innermost first; one that is left behind harms
/// nothing.
void removeMadeFolders(const RecordedSave &save, const QString &root, FileCalls *calls);

} // namespace Askwell
