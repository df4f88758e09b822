// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <optional>

namespace Askwell {

struct Brief;
struct CheckRule;

/// Nothing in the whole brief keeps the rule silent, all that it needs is there, and one of its patterns can
/// stand there.
[[nodiscard]] bool applies(const CheckRule &rule, const Brief &brief);

/// The first place of an answer that one of the rule's patterns finds, that is not denied and that nothing
/// near it keeps silent.
[[nodiscard]] std::optional<TextSpan> firstMatch(const CheckRule &rule, const QString &text);

} // namespace Askwell
