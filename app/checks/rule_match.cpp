// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/rule_match.h"

#include "app/checks/brief.h"
#include "app/checks/check_table.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

bool anywhere(const std::vector<QRegularExpression> &patterns, const QString &text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&text](const QRegularExpression &pattern) { return says(text, pattern); });
}

} // namespace

bool applies(const CheckRule &rule, const Brief &brief)
{
    const auto could = [&brief](const QRegularExpression &pattern) { return couldSay(brief, pattern); };
    const auto stands = [&brief](const QRegularExpression &pattern) { return says(brief, pattern); };
    // What costs next to nothing comes first: most rules end there.
    return std::any_of(rule.patterns.begin(), rule.patterns.end(), could)
        && std::none_of(rule.unless.begin(), rule.unless.end(), stands)
        && std::all_of(rule.needs.begin(), rule.needs.end(), stands);
}

std::optional<TextSpan> firstMatch(const CheckRule &rule, const QString &text)
{
    // A text in which this many places are denied says nothing more.
    constexpr int MostDenied = 20;
    std::optional<TextSpan> first;
    for (const QRegularExpression &pattern : rule.patterns) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
        for (int denied = 0; denied < MostDenied && matches.hasNext(); ++denied) {
            const QRegularExpressionMatch match = matches.next();
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            const QString between =
                rule.between.pattern().isEmpty() ? QString() : match.captured(u"between"_s);
            if (span.length > 0 && !isDenied(text, span)
                && (between.isEmpty() || !says(between, rule.between))
                && !anywhere(rule.near, sentencesAt(text, span))) {
                if (!first || span.begin < first->begin) {
                    first = span;
                }
                break;
            }
        }
    }
    return first;
}

} // namespace Askwell
