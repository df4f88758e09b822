// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/writer.h"

#include "app/exports/backup_bounds.h"
#include "app/exports/project_lock.h"
#include "app/exports/target.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QFileInfo>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptSaves = 20;
constexpr qint64 keptBackupBytes = 128LL * 1024 * 1024;

std::optional<Message> consentProblem(const ExportPlan &plan, const QStringList &agreed)
{
    for (const PlannedFile &file : plan.files) {
        if (file.problem) {
            return file.problem;
        }
        if (file.needsConsent() && !agreed.contains(file.path)) {
            return Message {
                QT_TRANSLATE_NOOP(
                    "Message",
                    "%1 holds words of someone else. Look at what will change, then agree to replace it."),
                {file.path}};
        }
    }
    return {};
}

Message changedSince(const QString &path)
{
    return {QT_TRANSLATE_NOOP(
                "Message",
                "%1 has changed since Askwell looked at it. Nothing was written: look again at what will "
                "change."),
            {path}};
}

std::optional<Message> changedProblem(const ExportPlan &plan, FileCalls *calls)
{
    for (const PlannedFile &file : plan.files) {
        const auto now = readInside(plan.root, file.path, surveyedFileLimit, calls);
        if (!now) {
            return now.error();
        }
        if (now.value() != file.before) {
            return changedSince(file.path);
        }
    }
    return {};
}

/// The folders above `path` that are not there yet, outermost first.
QStringList missingFolders(const QString &root, const QString &path)
{
    QStringList missing;
    qsizetype slash = path.indexOf(u'/');
    while (slash >= 0) {
        if (const QString folder = path.first(slash); !QFileInfo::exists(root + u'/' + folder)) {
            missing += folder;
        }
        slash = path.indexOf(u'/', slash + 1);
    }
    return missing;
}

RecordedSave saveOf(const ExportPlan &plan, const ExportRecord &record)
{
    RecordedSave save {record.saves.empty() ? 1 : record.saves.back().id + 1};
    for (const PlannedFile &file : plan.files) {
        if (!file.changes()) {
            continue;
        }
        SavedFile saved {file.path};
        if (file.before) {
            saved.beforeHash = contentHash(*file.before);
            saved.backup = u"%1-%2"_s.arg(save.id).arg(save.files.size());
            saved.backupSize = file.before->size();
        }
        saved.afterHash = file.afterHash;
        saved.block = file.placement == Placement::ManagedBlock;
        saved.writtenBefore = record.written.value(file.path);
        save.files.push_back(saved);
        for (const QString &folder : missingFolders(plan.root, file.path)) {
            if (!save.folders.contains(folder)) {
                save.folders += folder;
            }
        }
    }
    return save;
}

Result<void> backUp(const ExportPlan &plan, const RecordedSave &save, const ExportPlaces &places,
                    FileCalls *calls)
{
    SaveOptions options = privateFile();
    options.calls = calls;
    size_t next = 0;
    for (const PlannedFile &file : plan.files) {
        if (!file.changes()) {
            continue;
        }
        const SavedFile &saved = save.files[next++];
        if (file.before) {
            const SaveOutcome outcome =
                saveFile(places.backupFolder + u'/' + saved.backup, *file.before, options);
            if (!outcome.ok()) {
                return outcome.message;
            }
        }
    }
    return {};
}

SaveOptions expecting(const std::optional<QByteArray> &bytes, FileCalls *calls)
{
    SaveOptions options;
    options.expectedHash = bytes ? contentHash(*bytes) : QString();
    options.calls = calls;
    return options;
}

bool putBack(const QString &root, const PlannedFile &file, FileCalls *calls)
{
    const SaveOptions options = expecting(file.after, calls);
    return (file.before ? saveInside(root, file.path, *file.before, options)
                        : removeInside(root, file.path, options))
        .ok();
}

/// Writes the files, and puts all of them back where one cannot be written.
class PlanWriter final
{
public:
    PlanWriter(const ExportPlan &plan, FileCalls *calls)
        : m_plan(plan)
        , m_calls(calls)
    { }

    Result<void> write()
    {
        for (const PlannedFile &file : m_plan.files) {
            if (!file.changes()) {
                continue;
            }
            const SaveOutcome outcome =
                saveInside(m_plan.root, file.path, file.after, expecting(file.before, m_calls));
            if (!outcome.ok()) {
                return outcome.status == SaveStatus::ChangedOnDisk ? changedSince(file.path)
                                                                   : outcome.message;
            }
            m_written.push_back(&file);
        }
        return {};
    }

    /// The paths that could not be put back.
    QStringList rollBack()
    {
        QStringList left;
        for (auto file = m_written.rbegin(); file != m_written.rend(); ++file) {
            if (!putBack(m_plan.root, **file, m_calls)) {
                left += (*file)->path;
            }
        }
        return left;
    }

private:
    const ExportPlan &m_plan;
    FileCalls *m_calls;
    std::vector<const PlannedFile *> m_written;
};

ExportOutcome outcomeOf(const ExportPlan &plan)
{
    ExportOutcome outcome;
    for (const PlannedFile &file : plan.files) {
        outcome.hashes.insert(file.path, file.afterHash);
        if (file.changes()) {
            outcome.written += file.path;
            const Target *of = target(file.targetId);
            if (of == nullptr || of->content != TargetContent::Prompt) {
                outcome.rules += file.path;
            }
        }
    }
    return outcome;
}

Message halfWrittenMessage(const Message &cause, const QStringList &left)
{
    return {QT_TRANSLATE_NOOP("Message",
                              "%1 These files were written already and could not be put back: %2. Undo puts "
                              "them back once the cause is gone."),
            {englishText(cause), left.join(u", "_s)}};
}

} // namespace

Result<WrittenHashes> writtenInto(const QString &root, const DataPlaces &places)
{
    const Result<ExportPlaces> found = exportPlaces(root, places);
    if (!found) {
        return found.error();
    }
    const Result<ExportRecord> record = readExportRecord(root, found.value());
    if (!record) {
        return record.error();
    }
    WrittenHashes hashes;
    for (auto entry = record.value().written.begin(); entry != record.value().written.end(); ++entry) {
        addWritten(&hashes, entry.key(), entry.value());
    }
    // A save that was killed half-way has left files as they were before it.
    if (!record.value().saves.empty()) {
        for (const SavedFile &file : record.value().saves.back().files) {
            if (!file.writtenBefore.isEmpty()) {
                addWritten(&hashes, file.path, file.writtenBefore);
            }
        }
    }
    return hashes;
}

Result<ExportOutcome> writePlan(const ExportPlan &plan, const QStringList &agreed, const DataPlaces &places,
                                FileCalls *calls)
{
    if (const auto problem = consentProblem(plan, agreed)) {
        return *problem;
    }
    Result<LockedRecord> locked = lockRecord(plan.root, places, calls);
    if (!locked) {
        return locked.error();
    }
    if (const auto problem = changedProblem(plan, calls)) {
        return *problem;
    }
    const ExportPlaces &exports = locked.value().places;
    const ExportRecord before = locked.value().record;
    ExportRecord record = before;
    ExportOutcome outcome = outcomeOf(plan);
    for (auto hash = outcome.hashes.begin(); hash != outcome.hashes.end(); ++hash) {
        record.written.insert(hash.key(), hash.value());
    }
    const RecordedSave save = saveOf(plan, before);
    if (save.files.empty()) {
        const Result<void> recorded =
            record == before ? Result<void>() : writeExportRecord(record, exports, calls);
        return recorded ? Result<ExportOutcome>(outcome) : Result<ExportOutcome>(recorded.error());
    }
    record.saves.push_back(save);
    const std::vector<RecordedSave> old = takeOldSaves(&record, keptSaves, keptBackupBytes);

    Result<void> prepared = backUp(plan, save, exports, calls);
    if (prepared) {
        prepared = writeExportRecord(record, exports, calls);
    }
    if (!prepared) {
        removeBackups(save, exports, calls);
        return prepared.error();
    }
    PlanWriter writer(plan, calls);
    const Result<void> written = writer.write();
    if (!written) {
        const QStringList left = writer.rollBack();
        if (!left.isEmpty()) {
            return halfWrittenMessage(written.error(), left);
        }
        removeMadeFolders(save, plan.root, calls);
        // Where the record cannot be put back, its last save is one whose files are as they were: undo copes.
        if (writeExportRecord(before, exports, calls)) {
            removeBackups(save, exports, calls);
        }
        return written.error();
    }
    for (const RecordedSave &gone : old) {
        removeBackups(gone, exports, calls);
    }
    // What is left of other projects is a matter of disk space only.
    (void)removeOldBackups(places, plan.root, {}, calls);
    return outcome;
}

} // namespace Askwell
