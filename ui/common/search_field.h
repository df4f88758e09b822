// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace Askwell::Gui {

/// Gives the button with which Qt empties `field` a name for screen readers, in the language of the window;
/// Qt gives it a picture only.
void nameClearButton(QLineEdit &field);

} // namespace Askwell::Gui
