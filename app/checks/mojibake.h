// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/computed_checks.h"

#include <QString>

#include <vector>

namespace Askwell {

/// MOJI-1: UTF-8 that was read as Windows-1252 or Latin-1, and characters that are lost (U+FFFD). Looked for
/// on every page and in every language. Linear in the text.
[[nodiscard]] std::vector<Hit> brokenCharacters(const Brief &brief);

/// What broken words were before: their characters as Windows-1252 bytes, read as UTF-8. Null where they are
/// no such bytes, so that "Ã is a letter" and "café" stay.
[[nodiscard]] QString repairedMojibake(const QString &broken);

} // namespace Askwell
