// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Askwell {

struct CommandRow;

/// `askwell-cli --help`.
[[nodiscard]] QString overallHelp();

/// `askwell-cli frameworks --help` and `askwell-cli frameworks add --help`: the rows of a group, or one row.
[[nodiscard]] QString commandHelp(const std::vector<const CommandRow *> &rows);

} // namespace Askwell
