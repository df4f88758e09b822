// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {
struct Difference;
}

namespace Askwell::Gui {

/// One line of a difference as a column shows it.
struct ShownLine
{
    enum class Kind {
        Same,
        Added,
        Removed,
        /// Lines left out because nothing changes there, or because there are too many.
        Gap,
        /// Nothing stands here; the other column has a line.
        Blank,
    };

    Kind kind = Kind::Same;
    QString text {};
    /// Counted from 1; 0 where the line is not in that text.
    int oldLine = 0;
    int newLine = 0;
    /// The words of the text that changed, where a line replaces another; else empty.
    TextSpan changed {};
    /// Of a gap: how many lines are left out.
    int leftOut = 0;
};

/// Both columns are equally long.
struct ShownColumns
{
    std::vector<ShownLine> left;
    std::vector<ShownLine> right;
};

/// Lines of the same kind around each change.
inline constexpr int shownContext = 3;
/// Lines that are shown at most; the rest becomes one gap.
inline constexpr int shownLineLimit = 3000;

/// As one column: what goes before what comes.
[[nodiscard]] std::vector<ShownLine> unifiedLines(const Difference &difference);
/// As two columns: old at the left, new at the right, what replaces a line beside it.
[[nodiscard]] ShownColumns columnLines(const Difference &difference);

} // namespace Askwell::Gui
