// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

class QRegularExpression;

namespace Askwell {

/// A table of the program's resources, by its path there; empty where it is not of this format, version 1.
/// What readJsonObject() finds in a stranger's file, a test finds in these.
[[nodiscard]] QJsonObject bundledTable(const QString &path, const QString &format);

/// The rows of a table of resources/knowledge: `name` is both its file's stem and, after "askwell-", its
/// format. Empty where the file is not such a table: the tables are ours, and a test reads them all.
[[nodiscard]] QJsonArray knowledgeRows(const QString &name, const QString &key);

/// Steps that one attempt of a pattern may take (PCRE2's match limit). A match that is cut off counts as
/// none.
inline constexpr int knowledgeMatchLimit = 20'000;

/// A pattern under that limit: Unicode classes and word boundaries; upper and lower case differ unless it
/// says (?i).
[[nodiscard]] QRegularExpression boundedPattern(const QString &pattern);

/// Every bounded pattern that was made so far on this thread, in debug builds; nothing in others. For the
/// test that tries them on their worst inputs.
[[nodiscard]] QStringList boundedPatternsMade();

/// An alternation of plain words, which takes the longest; spaces and hyphens stand for each other. What
/// words begin with alike is looked at once. Say CaseInsensitive where the pattern around it is.
[[nodiscard]] QString anyOf(const QStringList &words, Qt::CaseSensitivity sensitivity);

} // namespace Askwell
