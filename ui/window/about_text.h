// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell::Gui {

/// What --version says, and the machine, one a line and in English: for a report of a problem.
[[nodiscard]] QString aboutVersions();

} // namespace Askwell::Gui
