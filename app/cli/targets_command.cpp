// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/exports/reading.h"
#include "app/exports/survey.h"
#include "app/exports/target.h"

#include <QJsonArray>

#include <optional>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString contentName(TargetContent content)
{
    switch (content) {
    case TargetContent::Rules:
        return u"rules"_s;
    case TargetContent::Prompt:
        return u"prompt"_s;
    case TargetContent::AsAsked:
        break;
    }
    return u"as-asked"_s;
}

QString unitName(SizeUnit unit)
{
    switch (unit) {
    case SizeUnit::Lines:
        return u"lines"_s;
    case SizeUnit::Bytes:
        return u"bytes"_s;
    case SizeUnit::Characters:
        break;
    }
    return u"characters"_s;
}

/// null rather than an empty text.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// What a project says about the target's file, were it written.
struct TargetHere
{
    /// Nothing where the file's name is not settled.
    std::optional<bool> present {};
    bool used = false;
    bool shadowed = false;
    QStringList notes {};
};

TargetHere targetHere(const Target &target, const ProjectSurvey &found)
{
    TargetHere here;
    here.used = usesTool(target, found);
    if (target.pathPattern.isEmpty()) {
        return here;
    }
    if (!target.takesName()) {
        here.present = found.file(target.pathPattern).isFile();
    }
    ProjectSurvey planned = found;
    SurveyedFile &file = planned.files[target.pathPattern];
    file.bytes = file.bytes.value_or(QByteArray());
    const ReadingHere reading = readingHere(target, target.pathPattern, found, planned);
    here.shadowed = !reading.hidden.empty();
    for (const Message &note : reading.hidden) {
        here.notes.append(englishText(note));
    }
    for (const Message &note : reading.remarks) {
        here.notes.append(englishText(note));
    }
    return here;
}

QJsonObject hereObject(const TargetHere &here)
{
    return {{u"present"_s, here.present ? QJsonValue(*here.present) : QJsonValue()},
            {u"used"_s, here.used},
            {u"shadowed"_s, here.shadowed},
            {u"notes"_s, QJsonArray::fromStringList(here.notes)}};
}

QJsonObject targetObject(const Target &target, const std::optional<ProjectSurvey> &project)
{
    QJsonArray limits;
    for (const SizeLimit &limit : target.limits) {
        limits.append(QJsonObject {{u"unit"_s, unitName(limit.unit)}, {u"most"_s, limit.most}});
    }
    return {{u"id"_s, target.id},
            {u"tool"_s, target.tool},
            {u"path"_s, orNull(target.pathPattern)},
            {u"content"_s, contentName(target.content)},
            {u"placement"_s, placementName(target.placement)},
            {u"scopes"_s, target.scopes},
            {u"limits"_s, limits},
            {u"read"_s, readingName(target.reading)},
            {u"willBeRead"_s, englishText(target.willBeRead)},
            {u"documentation"_s, orNull(target.documentation)},
            {u"verified"_s, orNull(target.verified)},
            {u"here"_s, project ? QJsonValue(hereObject(targetHere(target, *project))) : QJsonValue()}};
}

QString pathText(const Target &target)
{
    switch (target.pathOrigin) {
    case PathOrigin::FrameworkPage:
        return u"(the framework page's own path)"_s;
    case PathOrigin::Person:
        return u"(the path given with --out)"_s;
    case PathOrigin::Table:
        break;
    }
    return target.placement == Placement::ManagedBlock ? target.pathPattern + u", a part of it"_s
                                                       : target.pathPattern;
}

void printTarget(const Target &target, const std::optional<ProjectSurvey> &project, Console &console)
{
    console.print(u"%1\n  %2 · %3\n  %4 %5\n"_s.arg(target.id, target.tool, pathText(target),
                                                    englishText(readingText(target.reading)),
                                                    englishText(target.willBeRead)));
    if (!target.documentation.isEmpty()) {
        console.print(u"  %1 (looked at %2)\n"_s.arg(target.documentation, target.verified));
    }
    if (!project) {
        return;
    }
    const TargetHere here = targetHere(target, *project);
    if (here.present.value_or(false)) {
        console.print(u"  Here: stands in this project.\n"_s);
    } else if (here.used) {
        console.print(u"  Here: this project has files of %1.\n"_s.arg(target.tool));
    }
    for (const QString &note : here.notes) {
        console.print(u"  Here: %1\n"_s.arg(note));
    }
}

/// Nothing where the project cannot be looked at, which has been said then.
std::optional<ProjectSurvey> surveyed(const QString &folder, Console &console)
{
    QStringList paths = readingPaths();
    for (const Target &target : targets()) {
        if (!target.pathPattern.isEmpty() && !target.takesName()) {
            paths.append(target.pathPattern);
        }
    }
    const Result<ProjectSurvey> survey = surveyProject(folder, paths);
    if (!survey) {
        console.refuse(ExitStatus::FileTrouble, survey.error());
        return std::nullopt;
    }
    return survey.value();
}

} // namespace

void targetsCommand(const Invocation &invocation, Console &console)
{
    std::optional<ProjectSurvey> project;
    if (invocation.has(u"project"_s)) {
        project = surveyed(invocation.value(u"project"_s), console);
        if (!project) {
            return;
        }
    }
    if (invocation.wantsJson()) {
        QJsonArray rows;
        for (const Target &target : targets()) {
            rows.append(targetObject(target, project));
        }
        console.print(QJsonObject {{u"targets"_s, rows}});
        return;
    }
    for (const Target &target : targets()) {
        printTarget(target, project, console);
    }
}

} // namespace Askwell
