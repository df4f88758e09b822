// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace Askwell::Gui {

/// What the one primary button of a page wears: `palette` with the accent as its ground. A style that paints
/// its buttons by itself shows a plain one, which is right there.
[[nodiscard]] QPalette primaryPalette(const QPalette &palette);

} // namespace Askwell::Gui
