// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Askwell::Gui {

/// Focus that `from`, which is no tab stop, is given goes on to `to`, one of its parts; the last call counts.
/// In place of QWidget::setFocusProxy(): Qt 6.4 takes a widget that has a proxy for a tab stop, wherever it
/// stands in the order, and so passes over the parts that come before the proxy.
void passFocusOn(QWidget &from, QWidget &to);

} // namespace Askwell::Gui
