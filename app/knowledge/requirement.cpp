// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/requirement.h"

#include <QRegularExpression>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 2000;
constexpr qsizetype LongestVersion = 60;

/// Clauses without spaces between them; empty where they are none that we know.
QString plainVersion(QString version)
{
    static const QRegularExpression clauses(QRegularExpression::anchoredPattern(
        u"(?:[<>=!~^]{0,3}v?\\d[0-9A-Za-z.*+!_-]*)(?:,[<>=!~^]{0,3}v?\\d[0-9A-Za-z.*+!_-]*)*"_s));
    version.remove(u' ');
    return version.size() <= LongestVersion && clauses.match(version).hasMatch() ? version : QString();
}

/// The version of a single "==4.44.2" or "===4.44.2"; empty for everything else.
QString pinned(const QString &version)
{
    static const QRegularExpression pin(QRegularExpression::anchoredPattern(u"={2,3}v?([^,*<>=!~^]+)"_s));
    return pin.match(version).captured(1);
}

} // namespace

QString normalisedName(const QString &name)
{
    static const QRegularExpression separators(u"[-_.]+"_s);
    return name.toLower().replace(separators, u"-"_s);
}

std::optional<Requirement> readRequirement(const QString &line)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"([A-Za-z0-9][A-Za-z0-9._-]{0,99}) ?(?:\\[[^\\]]*\\])? ?(@ ?\\S.*|\\(?[<>=!~].*)?"_s));
    QString text = line.left(LongestLine).simplified();
    // A comment and a marker begin like this; "#egg=" within an address does not.
    for (const QString &end : {u" #"_s, u" --"_s, u";"_s}) {
        text.truncate(text.indexOf(end) < 0 ? text.size() : text.indexOf(end));
    }
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    Requirement requirement;
    requirement.name = normalisedName(match.captured(1));
    QString rest = match.captured(2);
    if (rest.startsWith(u'@')) {
        requirement.isAddress = true;
        return requirement;
    }
    const QString version = plainVersion(rest.remove(u'(').remove(u')'));
    const QString exact = pinned(version);
    requirement.isExact = !exact.isEmpty();
    requirement.version = requirement.isExact ? exact : version;
    return requirement;
}

Requirement readPoetryRequirement(const QString &name, const QString &version)
{
    Requirement requirement;
    requirement.name = normalisedName(name);
    requirement.version = plainVersion(version);
    const QString exact = pinned(requirement.version);
    static const QRegularExpression bare(QRegularExpression::anchoredPattern(u"\\d[^,*]*"_s));
    requirement.isExact = !exact.isEmpty() || bare.match(requirement.version).hasMatch();
    if (!exact.isEmpty()) {
        requirement.version = exact;
    }
    return requirement;
}

} // namespace Askwell
