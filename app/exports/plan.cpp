// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/plan.h"

#include "app/exports/managed_block.h"
#include "app/exports/reading.h"
#include "app/support/file_message.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QByteArray withLineFeeds(QByteArray bytes)
{
    if (bytes.contains('\r')) {
        bytes.replace("\r\n", "\n").replace('\r', '\n');
    }
    return bytes;
}

/// `there` is the file, or the block in it.
PlanState stateOf(const std::optional<QByteArray> &there, const QString &afterHash,
                  const QStringList &writtenHashes)
{
    if (!there) {
        return PlanState::New;
    }
    const QString hash = textHash(*there);
    if (hash == afterHash) {
        return PlanState::Unchanged;
    }
    if (writtenHashes.isEmpty()) {
        return PlanState::NotOurs;
    }
    return writtenHashes.contains(hash) ? PlanState::OursAndStale : PlanState::ChangedBySomeoneElse;
}

/// Sets state and bytes of a file in which Askwell has a part.
void planBlock(const QByteArray &rules, const QStringList &writtenHashes, PlannedFile *file)
{
    const QByteArray before = file->before.value_or(QByteArray());
    const auto found = findManagedBlock(before, file->path);
    const auto after = withManagedBlock(before, rules, file->path);
    if (!found || !after) {
        file->after = before;
        file->problem = found ? after.error() : found.error();
        return;
    }
    file->after = after.value();
    if (file->after.size() > surveyedFileLimit) {
        // It could be neither compared nor undone any more.
        file->problem = tooLargeMessage(file->path, surveyedFileLimit);
        return;
    }
    const auto &block = found.value();
    file->state = stateOf(block ? std::optional(block->text) : std::nullopt, file->afterHash, writtenHashes);
}

PlannedFile plannedFile(const ScreenedFile &file, const ProjectSurvey &survey, const WrittenHashes &written)
{
    const SurveyedFile found = survey.file(file.path);
    PlannedFile planned {file.targetId, file.path};
    planned.before = found.bytes;
    const QByteArray text = file.text.text().toUtf8();
    const QStringList writtenHashes = written.value(file.path);
    planned.afterHash = textHash(text);
    planned.notes = file.notes;
    const Target *row = target(file.targetId);
    if (row != nullptr && row->placement == Placement::ManagedBlock) {
        planned.placement = Placement::ManagedBlock;
        planBlock(text, writtenHashes, &planned);
    } else {
        planned.after = text;
        planned.state = stateOf(planned.before, planned.afterHash, writtenHashes);
    }
    if (found.readProblem) {
        planned.problem = found.readProblem;
    } else if (found.writeProblem && planned.changes()) {
        planned.problem = found.writeProblem;
    }
    if (planned.problem) {
        planned.state = PlanState::Refused;
    }
    return planned;
}

Message twoTextsProblem(const PlannedFile &first, const PlannedFile &second)
{
    return {
        QT_TRANSLATE_NOOP("Message",
                          "%1 would be written twice, for %2 and for %3, with different texts. Choose one of "
                          "them, or give one another name."),
        {first.path, first.targetId, second.targetId}};
}

} // namespace

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::New:
        return u"new"_s;
    case PlanState::Unchanged:
        return u"unchanged"_s;
    case PlanState::OursAndStale:
        return u"ours-and-stale"_s;
    case PlanState::ChangedBySomeoneElse:
        return u"changed-by-someone-else"_s;
    case PlanState::NotOurs:
        return u"not-ours"_s;
    case PlanState::Refused:
        return u"refused"_s;
    }
    return {};
}

Message planStateText(PlanState state)
{
    switch (state) {
    case PlanState::New:
        return {QT_TRANSLATE_NOOP("Message", "new")};
    case PlanState::Unchanged:
        return {QT_TRANSLATE_NOOP("Message", "up to date")};
    case PlanState::OursAndStale:
        return {QT_TRANSLATE_NOOP("Message", "written by Askwell, the rules changed since")};
    case PlanState::ChangedBySomeoneElse:
        return {QT_TRANSLATE_NOOP("Message", "written by Askwell, changed by someone else since")};
    case PlanState::NotOurs:
        return {QT_TRANSLATE_NOOP("Message", "written by someone else")};
    case PlanState::Refused:
        return {QT_TRANSLATE_NOOP("Message", "cannot be written")};
    }
    return {};
}

Message planStateText(const PlannedFile &file)
{
    if (file.placement == Placement::WholeFile) {
        return planStateText(file.state);
    }
    switch (file.state) {
    case PlanState::New:
        return file.before ? Message {QT_TRANSLATE_NOOP("Message", "Askwell's part is new")}
                           : planStateText(file.state);
    case PlanState::Unchanged:
        return {QT_TRANSLATE_NOOP("Message", "Askwell's part is up to date")};
    case PlanState::OursAndStale:
        return {
            QT_TRANSLATE_NOOP("Message", "Askwell's part is as Askwell wrote it, the rules changed since")};
    case PlanState::ChangedBySomeoneElse:
        return {QT_TRANSLATE_NOOP("Message", "Askwell's part was changed by someone else since")};
    case PlanState::NotOurs:
        return {QT_TRANSLATE_NOOP("Message", "Askwell's part was written by another project or copy")};
    case PlanState::Refused:
        break;
    }
    return planStateText(file.state);
}

bool PlannedFile::needsConsent() const
{
    return state == PlanState::NotOurs || state == PlanState::ChangedBySomeoneElse;
}

bool PlannedFile::changes() const
{
    return state != PlanState::Unchanged && state != PlanState::Refused;
}

QStringList ExportPlan::needingConsent() const
{
    QStringList paths;
    for (const PlannedFile &file : files) {
        if (file.needsConsent()) {
            paths += file.path;
        }
    }
    return paths;
}

bool ExportPlan::refused() const
{
    return std::any_of(files.begin(), files.end(),
                       [](const PlannedFile &file) { return file.state == PlanState::Refused; });
}

bool ExportPlan::upToDate() const
{
    return std::all_of(files.begin(), files.end(),
                       [](const PlannedFile &file) { return file.state == PlanState::Unchanged; });
}

QString textHash(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(withLineFeeds(bytes), QCryptographicHash::Sha256).toHex());
}

void addWritten(WrittenHashes *hashes, const QString &path, const QString &hash)
{
    QStringList &known = (*hashes)[path];
    if (!known.contains(hash)) {
        known += hash;
    }
}

ExportPlan makePlan(const std::vector<ScreenedFile> &files, const ProjectSurvey &survey,
                    const WrittenHashes &written)
{
    ExportPlan plan {survey.root};
    for (const ScreenedFile &file : files) {
        PlannedFile planned = plannedFile(file, survey, written);
        const auto same =
            std::find_if(plan.files.begin(), plan.files.end(),
                         [&planned](const PlannedFile &known) { return known.path == planned.path; });
        if (same == plan.files.end()) {
            plan.files.push_back(std::move(planned));
        } else if (same->after != planned.after) {
            same->problem = twoTextsProblem(*same, planned);
            same->state = PlanState::Refused;
        }
    }
    addReadingNotes(&plan, survey);
    return plan;
}

} // namespace Askwell
