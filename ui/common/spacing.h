// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

namespace Askwell::Gui {

/// The steps of all distances in the window.
enum class Space {
    /// Question to help, icon to text.
    One = 4,
    /// Between things of one group.
    Two = 8,
    /// Help to editor, editor to cards.
    Three = 12,
    /// Margin of a page.
    Four = 16,
    Five = 24,
    Six = 32,
};

/// The step in logical pixels. Grows with the application font: 10 to 11 pt at 96 dpi are the nominal size.
[[nodiscard]] int space(Space step);

/// What a finger or an unsteady hand needs, in logical pixels: WCAG 2.2, 2.5.8.
constexpr int LeastTarget = 24;

/// The same distance on all four sides.
[[nodiscard]] QMargins margins(Space step);

} // namespace Askwell::Gui
