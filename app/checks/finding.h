// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/clauses.h"
#include "app/support/message.h"
#include "app/support/text_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

enum class Severity {
    /// Stands in the way of copying: a secret, a placeholder, an open blank.
    Error,
    /// Wrong as written.
    Warning,
    /// Absent or vague: worth adding, never an alarm.
    Suggestion,
};

/// "error", "warning" or "suggestion".
[[nodiscard]] QString severityName(Severity severity);

/// One edit that mends a finding. It asks or instructs, and states no fact that the user did not give; gaps
/// are blanks.
struct CheckFix
{
    Message label;
    QString questionId;
    /// In the answer as it was given.
    TextEdit edit;
};

/// What a check says.
struct Finding
{
    /// Id of the check: "LEAK-1". It never changes meaning.
    QString check;
    Severity severity = Severity::Suggestion;
    QString questionId;
    /// In the answer as it was given.
    TextSpan span;
    Message message;
    /// The rule of the page that the check enforces, as the page writes it; empty where it is ours.
    QString why;
    std::optional<CheckFix> fix;
    /// The words that it is about; a secret masked.
    QString matched;
};

/// A finding that the project does not want to hear of again.
struct Dismissal
{
    QString check;
    QString matched;

    bool operator==(const Dismissal &) const = default;
};

} // namespace Askwell
