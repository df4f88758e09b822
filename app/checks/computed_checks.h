// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/finding.h"
#include "app/checks/memory_fit.h"
#include "app/knowledge/task.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {

struct Brief;
struct CheckedAnswer;

/// What a computed check found: in the filled text of one answer.
struct Hit
{
    QString check;
    const CheckedAnswer *answer = nullptr;
    TextSpan filled;
    /// For the message of the check.
    QStringList arguments;
};

/// Memory that does not suffice, number formats that a card lacks, licences, languages, metrics, old names,
/// personal data: what takes arithmetic, parsing or a table. `task` is that of the first answer.
[[nodiscard]] std::vector<Hit> computedHits(const Brief &brief, const TaskGuess &task,
                                            const std::optional<MemoryFit> &memory);

/// Personal data that was pasted: these are looked for on every page.
[[nodiscard]] std::vector<Hit> personalData(const Brief &brief);

} // namespace Askwell
