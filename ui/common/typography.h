// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QFontMetrics;
class QPlainTextEdit;

namespace Askwell::Gui {

/// The sizes and weights of all words in the window, relative to the system's font.
enum class TextStyle {
    /// 1 ×.
    Body,
    /// 1 ×, semibold: titles of panes, the current step.
    Heading,
    /// 1.5 ×, semibold: the question.
    Question,
    /// 0.92 ×: help, captions, marks.
    Caption,
};

/// The application's font in that style.
[[nodiscard]] QFont fontOf(TextStyle style);

/// The system's fixed font for prompt, rules and editor, as large as the application's, times `zoom`.
[[nodiscard]] QFont fixedFont(qreal zoom = 1.0);

/// The widest that a column of words may be, in logical pixels: 80 to 90 characters of `font`. Longer
/// lines are hard to come back from.
[[nodiscard]] int readableWidth(const QFont &font);

/// What a text that breaks between words has to have, in pixels.
[[nodiscard]] int longestWordWidth(const QFontMetrics &metrics, const QString &text);

/// The text and each of its paragraphs run from left to right, whichever way the window does.
void keepLeftToRight(QPlainTextEdit &text);

/// Zoom of prompt, rules and editor: 0.7 to 3.0 in steps that look even. `steps` may be negative.
[[nodiscard]] qreal zoomed(qreal zoom, int steps);

} // namespace Askwell::Gui
