// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Askwell::Gui {

/// On X11 and Wayland what was copied goes with the program that copied it. Where the clipboard is still this
/// program's, waits, windows closed, until another program takes it, `most` is over, or the program is told
/// to end. Elsewhere, and with nothing copied, returns at once. Call it last: it holds nothing but the
/// clipboard.
void stayForClipboard(std::chrono::milliseconds most = std::chrono::minutes(10));

} // namespace Askwell::Gui
