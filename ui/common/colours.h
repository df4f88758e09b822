// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Askwell::Gui {

/// Every colour of the window by what it means. Worked out from the palette that Qt delivers, so that a
/// user's own palette and forced colours hold; words meet WCAG 2 AA on every background named here.
struct Colours
{
    // Backgrounds.
    QColor window;
    QColor base;
    /// Calm ground for what is fixed or folded.
    QColor surface;
    /// Behind the part of the prompt that belongs to the current step.
    QColor currentPart;
    /// Behind a blank.
    QColor blankTint;

    // Words and marks: at least 4.5:1, in high contrast 7:1.
    QColor text;
    /// Help, captions, placeholders.
    QColor muted;
    /// Links, blanks, the current step: the palette's highlight, made readable.
    QColor accent;
    QColor problem;
    /// Neutral on purpose: what is absent is no alarm.
    QColor worthAdding;
    QColor done;

    // Lines.
    /// Between panes; decoration.
    QColor line;
    /// Round things that can be clicked: at least 3:1.
    QColor outline;
};

[[nodiscard]] Colours coloursOf(const QPalette &palette);

/// Whether words are lighter than what they stand on.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Whether the palette is black on white or white on black throughout.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace Askwell::Gui
