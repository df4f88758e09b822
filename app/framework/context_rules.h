// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Askwell {

struct Framework;

/// How much of the page goes into a rules file.
enum class RulesLevel {
    /// The page's own persistent-context block, byte for byte.
    Concise,
    /// Persona, expertise and every How section.
    Full,
    /// Concise, then the sections that the user ticked.
    Chosen,
};

/// What the user decided about the rules of a project.
struct RulesChoice
{
    RulesLevel level = RulesLevel::Concise;
    /// Headings of the page's sections, for Chosen.
    QStringList sections {};
    /// The project's own rules; appended under "## Project".
    QString additions {};

    bool operator==(const RulesChoice &) const = default;
};

/// The context rules of one framework as Markdown, LF, with one final newline. A page without Who and How has
/// no more than its block, so that its Full rules are the Concise ones. Concise without additions is the
/// page's block byte for byte.
[[nodiscard]] QString contextRules(const Framework &framework, const RulesChoice &choice);

/// "concise", "full", "chosen": the names in files and on the command line.
[[nodiscard]] QString rulesLevelName(RulesLevel level);
/// False where `name` is none of them.
[[nodiscard]] bool rulesLevelFromName(const QString &name, RulesLevel *level);

} // namespace Askwell
