// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/computed_checks.h"

#include <vector>

namespace Askwell {

/// PII-1, looked for on every page: addresses, phone, account, card and social security numbers, dates of
/// birth that were pasted. Linear in the text.
[[nodiscard]] std::vector<Hit> personalData(const Brief &brief);

} // namespace Askwell
