// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell {

/// `text` without emoji (with their joiners, variation selectors, skin tones and keycaps), white space joined
/// to single spaces and trimmed. Backslash escapes are the Markdown parser's business and gone already.
[[nodiscard]] QString withoutDecoration(const QString &text);

/// Lower case, [a-z0-9-], at most 64 characters, no hyphen at either end; accents go, everything else becomes
/// a hyphen. Empty where nothing is left.
[[nodiscard]] QString slugged(const QString &text);

} // namespace Askwell
