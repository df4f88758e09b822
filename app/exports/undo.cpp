// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/managed_block.h"
#include "app/exports/project_lock.h"
#include "app/exports/writer.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QFileInfo>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// One file that undo has to put back.
struct Restoration
{
    QString path;
    /// What stands there now.
    QByteArray now;
    /// What comes back; nothing where the file goes.
    std::optional<QByteArray> before;
};

struct Restorations
{
    std::vector<Restoration> files;
    /// Neither what was written nor what was there before.
    QStringList changed;
};

QString canonicalRoot(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return canonical.isEmpty() ? folder : canonical;
}

bool isAsBefore(const SavedFile &file, const std::optional<QByteArray> &now)
{
    return file.beforeHash ? now && contentHash(*now) == *file.beforeHash : !now;
}

Result<std::optional<QByteArray>> backedUp(const SavedFile &file, const ExportPlaces &places)
{
    if (!file.beforeHash) {
        return std::optional<QByteArray>();
    }
    const QString path = places.backupFolder + u'/' + file.backup;
    const auto bytes = readFile(path, surveyedFileLimit);
    if (!bytes) {
        return bytes.error();
    }
    if (contentHash(bytes.value()) != *file.beforeHash) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The backup of %1, %2, is damaged. Nothing was undone: restore the file from "
                              "the project's own history."),
            {file.path, path}};
    }
    return std::optional<QByteArray>(bytes.value());
}

/// Whether a file, or the block in it, needs putting back, and to what.
struct Verdict
{
    bool changed = false;
    std::optional<Restoration> restoration {};
};

Result<Verdict> wholeFileVerdict(const SavedFile &file, const QByteArray &now, const ExportPlaces &places)
{
    if (textHash(now) != file.afterHash) {
        return Verdict {true};
    }
    auto before = backedUp(file, places);
    if (!before) {
        return before.error();
    }
    return Verdict {false, Restoration {file.path, now, std::move(before).value()}};
}

bool isBlank(const QByteArray &bytes)
{
    return bytes.trimmed().isEmpty() || bytes.trimmed() == "\xEF\xBB\xBF";
}

/// What the file should hold without what was written: all that others have written around the block since
/// stays.
Result<std::optional<QByteArray>> withoutOurs(const std::optional<QByteArray> &before,
                                              const std::optional<ManagedBlock> &blockBefore,
                                              const QByteArray &now, const ManagedBlock &blockNow,
                                              const QString &path)
{
    const auto written = withManagedBlock(before.value_or(QByteArray()), blockNow.text, path);
    if (written && written.value() == now) {
        return before;
    }
    if (blockBefore) {
        const auto put = withManagedBlock(now, blockBefore->text, path);
        return put ? Result<std::optional<QByteArray>>(std::optional<QByteArray>(put.value()))
                   : Result<std::optional<QByteArray>>(put.error());
    }
    const int lineEnds = before ? lineEndsBeforeNewBlock(*before) : 0;
    const QByteArray rest = withoutManagedBlock(now, blockNow, lineEnds);
    return !before && isBlank(rest) ? std::optional<QByteArray>() : std::optional<QByteArray>(rest);
}

Result<Verdict> blockVerdict(const SavedFile &file, const QByteArray &now, const ExportPlaces &places)
{
    const auto blockNow = findManagedBlock(now, file.path);
    if (!blockNow) {
        return blockNow.error();
    }
    const auto before = backedUp(file, places);
    if (!before) {
        return before.error();
    }
    const auto blockBefore = findManagedBlock(before.value().value_or(QByteArray()), file.path);
    if (!blockBefore) {
        return blockBefore.error();
    }
    const auto &there = blockNow.value();
    const auto &old = blockBefore.value();
    const bool asBefore = there && old ? there->text == old->text : !there && !old;
    if (asBefore) {
        return Verdict {};
    }
    if (!there || textHash(there->text) != file.afterHash) {
        return Verdict {true};
    }
    auto restored = withoutOurs(before.value(), old, now, *there, file.path);
    if (!restored) {
        return restored.error();
    }
    return Verdict {false, Restoration {file.path, now, std::move(restored).value()}};
}

/// Reads all before anything is written.
Result<Restorations> restorationsOf(const RecordedSave &save, const QString &root, const ExportPlaces &places,
                                    FileCalls *calls)
{
    Restorations result;
    for (const SavedFile &file : save.files) {
        const auto now = readInside(root, file.path, surveyedFileLimit, calls);
        if (!now) {
            return now.error();
        }
        if (isAsBefore(file, now.value())) {
            continue;
        }
        if (!now.value()) {
            result.changed += file.path;
            continue;
        }
        Result<Verdict> verdict = file.block ? blockVerdict(file, *now.value(), places)
                                             : wholeFileVerdict(file, *now.value(), places);
        if (!verdict) {
            return verdict.error();
        }
        if (verdict.value().changed) {
            result.changed += file.path;
        } else if (verdict.value().restoration) {
            result.files.push_back(*std::move(verdict.value().restoration));
        }
    }
    return result;
}

Result<void> restore(const Restoration &file, const QString &root, FileCalls *calls)
{
    SaveOptions options;
    options.expectedHash = contentHash(file.now);
    options.calls = calls;
    const SaveOutcome outcome = file.before ? saveInside(root, file.path, *file.before, options)
                                            : removeInside(root, file.path, options);
    if (outcome.ok()) {
        return {};
    }
    if (outcome.status == SaveStatus::ChangedOnDisk) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "%1 has just been changed by someone else. Undo again to go on."),
            {file.path}};
    }
    return outcome.message;
}

void forget(const RecordedSave &save, ExportRecord *record)
{
    for (const SavedFile &file : save.files) {
        if (file.writtenBefore.isEmpty()) {
            record->written.remove(file.path);
        } else {
            record->written.insert(file.path, file.writtenBefore);
        }
    }
    record->saves.pop_back();
}

} // namespace

Message UndoOutcome::refusal() const
{
    return {
        QT_TRANSLATE_NOOP("Message",
                          "Changed since Askwell wrote them: %1. Nothing was undone: your changes would be "
                          "lost."),
        {changed.join(u", "_s)}};
}

Result<UndoOutcome> undoLast(const QString &folder, const DataPlaces &places, FileCalls *calls)
{
    const QString root = canonicalRoot(folder);
    Result<LockedRecord> locked = lockRecord(root, places, calls);
    if (!locked) {
        return locked.error();
    }
    ExportRecord &record = locked.value().record;
    if (record.saves.empty()) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "There is nothing to undo: no save into %1 is recorded."), {root}};
    }
    const RecordedSave save = record.saves.back();
    const auto found = restorationsOf(save, root, locked.value().places, calls);
    if (!found) {
        return found.error();
    }
    UndoOutcome outcome;
    outcome.changed = found.value().changed;
    if (!outcome.changed.isEmpty()) {
        return outcome;
    }
    for (const Restoration &file : found.value().files) {
        const Result<void> restored = restore(file, root, calls);
        if (!restored) {
            return restored.error();
        }
        (file.before ? outcome.restored : outcome.removed) += file.path;
    }
    removeMadeFolders(save, root, calls);
    forget(save, &record);
    const Result<void> recorded = writeExportRecord(record, locked.value().places, calls);
    if (!recorded) {
        return recorded.error();
    }
    removeBackups(save, locked.value().places, calls);
    return outcome;
}

bool hasUndo(const QString &folder, const DataPlaces &places)
{
    const QString root = canonicalRoot(folder);
    const Result<ExportPlaces> found = exportPlaces(root, places);
    if (!found) {
        return false;
    }
    const Result<ExportRecord> record = readExportRecord(root, found.value());
    return record && !record.value().saves.empty();
}

} // namespace Askwell
