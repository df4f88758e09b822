// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Askwell::Gui {

/// Tells screen readers, from now on, of tool buttons and of buttons that we paint ourselves: what they press
/// or toggle is clicked as by hand. Left to itself Qt 6.4 toggles a button without clicking it, and says of a
/// button with a menu behind its arrow only that it shows the menu. Before the first window; may be called
/// again.
void installAccessibleButtons();

} // namespace Askwell::Gui
