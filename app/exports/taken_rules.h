// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/framework/framework.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {

/// Rules that begin as contextRules() writes them.
struct KnownRules
{
    /// In the order of the text.
    std::vector<Framework> frameworks;
    /// Without additions.
    RulesChoice choice;
    /// Where the pages' own part ends.
    qsizetype end = 0;
    /// Where the project's additions begin; -1 where none follow.
    qsizetype additions = -1;
};

/// Reads the frameworks' own rules at the beginning of the text; nothing where it begins otherwise. `text`
/// has LF line ends and a final newline.
[[nodiscard]] std::optional<KnownRules> knownRules(const QString &text,
                                                   const std::vector<Framework> &frameworks);

/// Rules that somebody changed.
struct SimilarRules
{
    QStringList frameworks;
    RulesChoice choice;
    /// The lines that no recognised page has, in the order of the text, runs of them together.
    QStringList leftover;
};

/// Recognises pages by their lines: where at least half of a page's Concise or Full rules stand in the text.
/// Nothing where none is recognised.
[[nodiscard]] std::optional<SimilarRules> similarRules(const QString &text,
                                                       const std::vector<Framework> &frameworks);

} // namespace Askwell
