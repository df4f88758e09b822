// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/exports/target.h"

#include <QJsonArray>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString contentName(TargetContent content)
{
    return content == TargetContent::Rules ? u"rules"_s : u"prompt"_s;
}

QString placementName(Placement placement)
{
    return placement == Placement::WholeFile ? u"whole-file"_s : u"managed-block"_s;
}

QString readingName(Reading reading)
{
    switch (reading) {
    case Reading::Yes:
        return u"yes"_s;
    case Reading::OnlyIf:
        return u"only-if"_s;
    case Reading::NotDocumented:
        break;
    }
    return u"not-documented"_s;
}

QJsonObject targetObject(const Target &target)
{
    return {{u"id"_s, target.id},
            {u"tool"_s, target.tool},
            {u"path"_s, target.pathPattern.isEmpty() ? QJsonValue() : QJsonValue(target.pathPattern)},
            {u"content"_s, contentName(target.content)},
            {u"placement"_s, placementName(target.placement)},
            {u"scopes"_s, target.scopes},
            {u"read"_s, readingName(target.reading)},
            {u"willBeRead"_s, englishText(target.willBeRead)},
            {u"documentation"_s, target.documentation},
            {u"verified"_s, target.verified}};
}

QString pathText(const Target &target)
{
    return target.pathPattern.isEmpty() ? u"(the framework page's own path)"_s : target.pathPattern;
}

} // namespace

void targetsCommand(const Invocation &invocation, Console &console)
{
    if (invocation.wantsJson()) {
        QJsonArray rows;
        for (const Target &target : targets()) {
            rows.append(targetObject(target));
        }
        console.print(QJsonObject {{u"targets"_s, rows}});
        return;
    }
    for (const Target &target : targets()) {
        console.print(u"%1\n  %2 · %3\n  %4\n  %5 (looked at %6)\n"_s.arg(
            target.id, target.tool, pathText(target), englishText(target.willBeRead), target.documentation,
            target.verified));
    }
}

} // namespace Askwell
