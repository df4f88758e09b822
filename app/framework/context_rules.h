// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

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
    /// Headings of the pages' sections, for Chosen. A heading that stands in several pages of a project means
    /// the section of each: a project has one list of ticks, and what it is called is what is ticked.
    QStringList sections {};
    /// The project's own rules; appended under "## Project".
    QString additions {};

    bool operator==(const RulesChoice &) const = default;
};

/// The context rules of one framework as Markdown, LF, with one final newline. A page without Who and How has
/// no more than its block, so that its Full rules are the Concise ones. Concise without additions is the
/// page's block byte for byte.
[[nodiscard]] QString contextRules(const Framework &framework, const RulesChoice &choice);
/// The same of several, in order, with one empty line between; the additions come once, at the end.
[[nodiscard]] QString contextRules(const std::vector<Framework> &frameworks, const RulesChoice &choice);

/// What can be chosen: the headings of all Who and How sections in the pages' order, each once.
[[nodiscard]] QStringList ruleSections(const std::vector<Framework> &frameworks);

/// "concise", "full", "chosen": the names in files and on the command line.
[[nodiscard]] QString rulesLevelName(RulesLevel level);
/// False where `name` is none of them.
[[nodiscard]] bool rulesLevelFromName(const QString &name, RulesLevel *level);

} // namespace Askwell
