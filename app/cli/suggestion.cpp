// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Nobody types a longer command or option, and the distance costs the product of both lengths.
constexpr qsizetype longestWord = 64;

/// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
int distance(const QString &from, const QString &to)
{
    const auto width = static_cast<size_t>(to.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype row = 1; row <= from.size(); ++row) {
        current[0] = static_cast<int>(row);
        for (qsizetype column = 1; column <= to.size(); ++column) {
            const auto at = static_cast<size_t>(column);
            const bool same = from.at(row - 1) == to.at(column - 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            const bool swapped = row > 1 && column > 1 && from.at(row - 1) == to.at(column - 2)
                && from.at(row - 2) == to.at(column - 1);
            if (swapped) {
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
            }
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last.back();
}

} // namespace

QString suggestion(const QString &word, const QStringList &candidates, const QString &prefix)
{
    if (word.isEmpty() || word.size() > longestWord) {
        return {};
    }
    const QString typed = word.toLower();
    QString best;
    // A third of the word may be wrong, one letter at least.
    int bestDistance = std::max(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const QString lower = candidate.toLower();
        const bool begun = typed.size() >= 2 && lower.startsWith(typed);
        const int apart = begun ? 1 : distance(typed, lower);
        if (apart < bestDistance) {
            bestDistance = apart;
            best = candidate;
        }
    }
    return best.isEmpty() ? QString() : u" Did you mean \"%1%2\"?"_s.arg(prefix, best);
}

QString alternatives(const QStringList &words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    return words.first(words.size() - 1).join(u", "_s) + u" or "_s + words.last();
}

} // namespace Askwell
