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
    /// Where the check's own message or severity does not tell.
    std::optional<Message> message = {};
    std::optional<Severity> severity = {};
    /// A fix of its own: what takes the words' place, or the sentence behind the answer. Null strings for the
    /// check's own.
    QString replacement = {};
    QString sentence = {};
    Message fixLabel = {};
};

/// Memory that does not suffice, number formats that a card lacks, licences, languages, metrics, old names,
/// personal data: what takes arithmetic, parsing or a table. `task` is that of the first answer.
[[nodiscard]] std::vector<Hit> computedHits(const Brief &brief, const TaskGuess &task,
                                            const std::optional<MemoryFit> &memory);

} // namespace Askwell
