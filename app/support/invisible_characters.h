// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {

/// Characters that nobody sees but an AI tool reads: zero-width ones, bidirectional overrides, embeddings and
/// isolates, tag characters, runs of variation selectors. What emoji, flags and the scripts that need joiners
/// use them for is not reported: a miss is better than a false alarm. In the order of the text.
[[nodiscard]] std::vector<TextSpan> invisibleCharacters(const QString &text);

} // namespace Askwell
