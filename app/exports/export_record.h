// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {

class DataPlaces;
class FileCalls;

/// One file of a save, as undo needs it.
struct SavedFile
{
    /// Relative to the project.
    QString path;
    /// contentHash() of what stood there; nothing where there was no file.
    std::optional<QString> beforeHash {};
    /// Name of the copy in the project's backup folder, and its size; empty where there was no file.
    QString backup {};
    qint64 backupSize = 0;
    /// textHash() of what was written, of a managed block the block's text.
    QString afterHash {};
    /// A managed block was written: what stands around it is none of ours.
    bool block = false;
    /// What the record knew the path by before; empty where it did not know it.
    QString writtenBefore {};

    bool operator==(const SavedFile &) const = default;
};

/// One save of a plan. It is recorded before the first file is written, so that undo works after a crash too.
struct RecordedSave
{
    int id = 0;
    std::vector<SavedFile> files {};
    /// Folders that were not there before, outermost first.
    QStringList folders {};

    bool operator==(const RecordedSave &) const = default;
};

/// What Askwell wrote into one project.
struct ExportRecord
{
    /// Canonical path.
    QString root;
    /// Relative path to textHash() of what was written last.
    QMap<QString, QString> written {};
    /// Oldest first; those whose backups are gone are no longer in it.
    std::vector<RecordedSave> saves {};

    bool operator==(const ExportRecord &) const = default;
};

/// Where the record of a project, its lock and its backups are.
struct ExportPlaces
{
    QString folder;
    QString recordFile;
    QString lockFile;
    QString backupFolder;
};

[[nodiscard]] Result<ExportPlaces> exportPlaces(const QString &root, const DataPlaces &places);

[[nodiscard]] QByteArray exportRecordToJson(const ExportRecord &record);
/// `file` is only named in errors.
[[nodiscard]] Result<ExportRecord> exportRecordFromJson(const QByteArray &json, const QString &file);

/// An empty record where there is none yet.
[[nodiscard]] Result<ExportRecord> readExportRecord(const QString &root, const ExportPlaces &places);
[[nodiscard]] Result<void> writeExportRecord(const ExportRecord &record, const ExportPlaces &places,
                                             FileCalls *calls);

/// Takes the oldest saves out until at most `mostSaves` with at most `mostBytes` of backups are left, never
/// the newest; returns what was taken out, for its backups to be removed.
[[nodiscard]] std::vector<RecordedSave> takeOldSaves(ExportRecord *record, size_t mostSaves,
                                                     qint64 mostBytes);

} // namespace Askwell
