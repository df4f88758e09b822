// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/finding.h"
#include "app/checks/memory_fit.h"
#include "app/knowledge/local_card.h"
#include "app/knowledge/task.h"
#include "app/prompt/answers.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

struct Framework;

/// What the checks say of one brief.
struct CheckReport
{
    /// In the order of the prompt, of one place the gravest first. Of one check at most one finding an
    /// answer, but for secrets, placeholders and open blanks.
    std::vector<Finding> findings;
    /// The nine items: stated or not.
    QMap<QString, bool> ledger;
    TaskGuess task;
    /// "en", "de", … or "und": in any but English the lexical checks are silent.
    QString language;
    /// Where a model's size and the memory are both stated, and nothing leaves them open.
    std::optional<MemoryFit> memory;

    [[nodiscard]] bool has(Severity severity) const;
};

/// Looks at the answers with their blanks filled; a clause with an open blank is not yet stated, and only
/// secrets are looked for in it. Positions are those of the answers as given. Linear in their length; pure.
/// Secrets, placeholders and open blanks cannot be dismissed. Licences, languages and revisions of what the
/// answers name are taken from `cards` too.
[[nodiscard]] CheckReport checkAnswers(const Framework &framework, const Answers &answers,
                                       const BlankValues &values = {},
                                       const std::vector<Dismissal> &dismissed = {},
                                       const std::vector<LocalCard> &cards = {});

} // namespace Askwell
