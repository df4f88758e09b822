// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/computed_checks.h"

#include <vector>

namespace Askwell {

/// TMPL-1 beyond the page's own placeholders: "TODO", "<your data>", "[metric]", "___". Suggestions, since
/// `[MASK]`, `list[0]`, `<eos>` and "remove TODO comments" are ordinary words of the field. In whatever
/// language the text is. Linear in the text.
[[nodiscard]] std::vector<Hit> looseGaps(const Brief &brief);

} // namespace Askwell
