// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

class QFrame;
class QWidget;

namespace Askwell::Gui {

/// The one line that stands between two panes.
[[nodiscard]] QFrame *thinLine(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace Askwell::Gui
