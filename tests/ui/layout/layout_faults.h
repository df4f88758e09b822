// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRect>
#include <QStringList>

class QWidget;

namespace Askwell::Gui {

/// What a person cannot read or reach in a window as it stands, a line each: words that are cut off, parts
/// that lie over each other, parts that stand outside of what holds them where nothing scrolls to them.
[[nodiscard]] QStringList layoutFaults(const QWidget &window);

/// What is clicked and is smaller than 24 by 24 logical pixels: WCAG 2.2, 2.5.8. Links within a sentence are
/// exempt there.
[[nodiscard]] QStringList smallTargets(const QWidget &window);

/// What stands otherwise than on the other side of where it stood, after `left` was measured and the window
/// turned to run from right to left. What always runs from left to right is left out with all within it.
[[nodiscard]] QStringList unmirrored(const QWidget &window, const QMap<QString, QRect> &left);

/// Where everything that is shown stands in the window, by its place among the parts.
[[nodiscard]] QMap<QString, QRect> placesIn(const QWidget &window);

/// Where a widget stands, by the names of what holds it.
[[nodiscard]] QString placeOf(const QWidget *widget);

} // namespace Askwell::Gui
