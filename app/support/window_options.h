// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/option_row.h"

#include <vector>

namespace Askwell {

/// The options of `askwell`, the window. They stand here because the window reads them and the command line's
/// room makes the manual page and the completions from them, and those two do not see each other.
[[nodiscard]] const std::vector<OptionRow> &windowOptions();

} // namespace Askwell
