// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/plan.h"

#include "app/exports/reading.h"

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

PlanState stateOf(const PlannedFile &file, const QStringList &writtenHashes)
{
    if (!file.before) {
        return PlanState::New;
    }
    if (withLineFeeds(*file.before) == withLineFeeds(file.after)) {
        return PlanState::Unchanged;
    }
    if (writtenHashes.isEmpty()) {
        return PlanState::NotOurs;
    }
    return writtenHashes.contains(textHash(*file.before)) ? PlanState::OursAndStale
                                                          : PlanState::ChangedBySomeoneElse;
}

PlannedFile plannedFile(const ScreenedFile &file, const ProjectSurvey &survey, const WrittenHashes &written)
{
    const SurveyedFile found = survey.file(file.path);
    PlannedFile planned {file.targetId, file.path};
    planned.before = found.bytes;
    planned.after = file.text.text().toUtf8();
    planned.notes = file.notes;
    planned.state = stateOf(planned, written.value(file.path));
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
