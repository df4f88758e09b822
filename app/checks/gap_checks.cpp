// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/gap_checks.h"

#include "app/checks/brief.h"
#include "app/knowledge/knowledge_table.h"

#include <QRegularExpression>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QRegularExpression> &gapPatterns()
{
    // What people put between brackets where they mean to write something later.
    const QString things =
        u"(?:model|data "
        u"?set|metric|language|data|task|hardware|GPU|baseline|deadline|date|number|budget|target|domain|"
        "company|product|placeholder|score|size|labels?|classes|reason|goal|licen[cs]e|device|name|value)"_s;
    const QString asks = u"(?:your|insert|add|fill|describe|enter|specify|put|name of|number of|the "
                         u"(?:name|number)|which|e\\.g\\.|some|my|"
                         "TODO|TBD|to be)"_s;
    static const std::vector<QRegularExpression> patterns {
        boundedPattern(
            u"(?<![\\w#])(?:TODO|FIXME)\\b(?=\\s*(?:[.,;:)?!\\n]|$)|: )|(?<=[:=] )(?:TODO|FIXME|XXX+)\\b(?! (?i:comments?|lists?|apps?|items?))|\\b(?i:is|are) TODO\\b"_s),
        boundedPattern(
            u"\\b(?:TBD|tbd|t\\.b\\.d\\.|TBC|To be (?:determined|decided|defined|filled in))\\b|\\b(?i:lorem ipsum)\\b|(?<![\\w$])XXX+(?=[ %,.;]|$)"_s),
        boundedPattern(u"(?<![\\w_])_{2,}(?![\\w_])"_s),
        boundedPattern(u"(?:(?<=: )|(?<=\\bis )|(?<=\\bof )|(?<=\\bby )|(?<== ))\\?{2,}"_s),
        boundedPattern(
            u"(?<![\\w<\"'`|])<(?i:%2\\b[^<>\\n|]{0,60}|%1(?:[ _-](?:name|id|here|value|goes here))?|[a-z]{2,20} here)>(?![\\w\"'`])"_s
                .arg(things, asks)),
        boundedPattern(
            u"(?<![\\w\\])\"'`!])\\[(?i:%2\\b[^\\[\\]\\n]{0,60}|%1(?:[ _-](?:name|id|here|value|size))?|\\.\\.\\.|…|x{2,}|\\?+)\\](?![(\\[\\w])"_s
                .arg(things, asks)),
        boundedPattern(
            u"(?<![\\w{$\"'`(\\[])\\{(?i:%2\\b[^{}\\n]{0,60}|%1(?:[ _-](?:name|id|here|value))?)\\}(?![}\\w\"'`])"_s
                .arg(things, asks)),
        boundedPattern(
            u"(?i)\\b(?:on|to|with|for|by|of|is|at|use|using|reach|under)\\s+(?:\\.{3}|…)(?=\\s|$|[,;)])"_s),
    };
    return patterns;
}

bool isOrdinary(const QString &text, const TextSpan &span)
{
    static const QRegularExpression about =
        boundedPattern(u"(?i)\\b(?:remov\\w+|resolv\\w+|delet\\w+|find|extract\\w*|detect\\w*|count\\w*|grep|"
                       u"placeholders? (?:like|such as)|tokens?|templates?|prompt format|markers?|"
                       "tags?|replac\\w+)\\W{1,3}(?:\\w+\\W{1,2}){0,4}$"_s);
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 50);
    const QString words = text.mid(span.begin, span.length);
    const QString name = words.mid(1, words.size() - 2);
    return about.match(text.mid(begin, span.begin - begin)).hasMatch()
        || (words.startsWith(u'<') && text.contains(u"</"_s + name + u'>'));
}

} // namespace

std::vector<Hit> looseGaps(const Brief &brief)
{
    static const char *const message =
        QT_TRANSLATE_NOOP("Message", "“%1” looks like a gap that is still to be filled in.");
    // A text in which this many places are ordinary words has no gaps.
    constexpr int MostLookedAt = 50;
    std::vector<Hit> hits;
    for (const CheckedAnswer &answer : brief.answers) {
        for (const QRegularExpression &pattern : gapPatterns()) {
            QRegularExpressionMatchIterator matches = pattern.globalMatch(answer.stated);
            bool isFound = false;
            for (int seen = 0; seen < MostLookedAt && !isFound && matches.hasNext(); ++seen) {
                const QRegularExpressionMatch match = matches.next();
                const TextSpan span {match.capturedStart(), match.capturedLength()};
                if (isOrdinary(answer.stated, span)) {
                    continue;
                }
                isFound = true;
                Hit hit {u"TMPL-1"_s, &answer, span, {match.captured().simplified()}};
                hit.message = Message {message, hit.arguments};
                hit.severity = Severity::Suggestion;
                hits.push_back(hit);
            }
            if (isFound) {
                break;
            }
        }
    }
    return hits;
}

} // namespace Askwell
