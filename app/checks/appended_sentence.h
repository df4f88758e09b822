// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/clauses.h"

#include <QString>

namespace Askwell {

/// Puts a sentence behind an answer: after a full stop in the same line, else on a new one; alone where the
/// answer is empty. Spaces at the answer's end go.
[[nodiscard]] TextEdit appendedSentence(const QString &answer, const QString &sentence);

} // namespace Askwell
