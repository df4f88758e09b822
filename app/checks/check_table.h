// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/finding.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace Askwell {

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
    /// Empty for a check that is computed.
    std::vector<QRegularExpression> patterns;
    /// Any of them anywhere in the brief keeps it silent.
    std::vector<QRegularExpression> unless;
    /// All of them have to stand somewhere in the brief.
    std::vector<QRegularExpression> needs;
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
};
[[nodiscard]] const std::vector<LedgerItem> &ledgerTable();

/// Old names of libraries and what took their place.
struct RemovedName
{
    QRegularExpression pattern;
    QString replacement;
};
[[nodiscard]] const std::vector<RemovedName> &removedNames();

} // namespace Askwell
