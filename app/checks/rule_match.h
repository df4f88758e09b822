// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <optional>

namespace Askwell {

struct Brief;
struct CheckRule;

/// False where none of the rule's patterns can stand in the brief, which costs next to nothing to know.
[[nodiscard]] bool couldApply(const CheckRule &rule, const Brief &brief);

/// Nothing in the whole brief keeps the rule silent, and all that it needs is there.
[[nodiscard]] bool applies(const CheckRule &rule, const Brief &brief);

/// The first place of an answer that one of the rule's patterns finds, that is not denied and that nothing
/// near it keeps silent.
[[nodiscard]] std::optional<TextSpan> firstMatch(const CheckRule &rule, const QString &text);

} // namespace Askwell
