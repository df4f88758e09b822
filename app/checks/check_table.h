// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/finding.h"
#include "app/prompt/guide.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// Words that take the place of others within what a rule found.
struct CheckRewrite
{
    QRegularExpression pattern;
    /// May hold \\1 for what the pattern's groups caught.
    QString replacement;
    QByteArray label;
};

/// One way in which a check shows.
struct CheckRule
{
    std::vector<QRegularExpression> patterns;
    /// Any of them anywhere in the brief keeps it silent.
    std::vector<QRegularExpression> unless;
    /// All of them have to stand somewhere in the brief.
    std::vector<QRegularExpression> needs;
    /// Any of them in the sentence of the match, or in the next one, keeps it silent there.
    std::vector<QRegularExpression> near;
    /// What keeps a match silent that has it in its group named "between": cheaper than saying so in the
    /// pattern. Empty for nothing.
    QRegularExpression between;
    /// The first that finds something is the fix; else the check's own.
    std::vector<CheckRewrite> rewrites;
};

/// A row of resources/checks/checks.json.
struct Check
{
    QString id;
    Severity severity = Severity::Suggestion;
    /// One line: what it looks for.
    QString about;
    /// The rule of the page that it enforces, as the page writes it; empty where it is ours.
    QString why;
    /// Looked for on every framework page, not only on those whose `knowledge` is "hugging-face".
    bool everywhere = false;
    /// Kept for its id, and never raised: a question of the guide, a ledger item, or off.
    bool silent = false;
    /// English, %1 and on for what was found.
    QByteArray message;
    /// Empty for a check that is computed without them.
    std::vector<CheckRule> rules;
    /// A function looks for it, with these rules or without.
    bool computed = false;
    /// Empty where it has no fix.
    QByteArray fixLabel;
    /// A sentence behind the answer, where `fixReplaces` is false.
    QString fixText;
    bool fixReplaces = false;
    /// What it cannot see, for the page about the checks.
    QString cannotSee;
};

/// All of them, in the order of their ids' groups. Read and compiled on the first call.
[[nodiscard]] const std::vector<Check> &checkTable();
/// Null where there is none.
[[nodiscard]] const Check *findCheck(const QString &id);

/// One of the nine things that a good brief states.
struct LedgerItem
{
    /// "metric", "baseline", …
    QString id;
    /// What counts as stated.
    QString about;
    QRegularExpression pattern;
    /// A short question, English: what is put where it is not stated.
    QByteArray ask;
    QByteArray fixLabel;
    /// Goes behind the answer to `fixQuestion`.
    QString fixText;
    QString fixQuestion;
};
[[nodiscard]] const std::vector<LedgerItem> &ledgerTable();

/// A job ("fine-tune") or a phase ("deployment"): by which words it shows.
struct BriefKind
{
    QString id;
    QRegularExpression pattern;
    /// Of a job: what is worth stating, the most useful first. Of a phase: what it does not need yet.
    QStringList items;
};

/// How the things worth adding are chosen.
struct WorthTable
{
    /// In the order in which they are tried; the last has no words and takes what is left.
    std::vector<BriefKind> jobs;
    std::vector<BriefKind> phases;
    /// Which ledger item a check speaks of: where it speaks, the item is silent.
    QMap<QString, QString> topics;
    /// Checks that come after everything else.
    QStringList last;
    QMap<QString, GuideBlank> blanks;
};
[[nodiscard]] const WorthTable &worthTable();

/// Old names of libraries and what took their place.
struct RemovedName
{
    QRegularExpression pattern;
    QString replacement;
    /// %1 is the old name, %2 the replacement.
    QByteArray message;
    /// What is written in the old name's place, with \\1 for groups; null where there is no such word.
    QString inPlace;
};
[[nodiscard]] const std::vector<RemovedName> &removedNames();

} // namespace Askwell
