// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace Askwell {

/// One line of a comparison.
struct DifferenceLine
{
    enum class Kind { Same, Added, Removed };

    Kind kind = Kind::Same;
    /// Without its line end; a carriage return before it is part of the line end.
    QString text;
    /// Counted from 1; 0 where the line is not in the old or the new text.
    int oldLine = 0;
    int newLine = 0;

    bool operator==(const DifferenceLine &) const = default;
};

/// Line by line from the old text to the new.
struct Difference
{
    std::vector<DifferenceLine> lines {};
    /// The texts differ in too many lines to compare them in reasonable time; there are no lines then.
    bool tooLarge = false;
    /// Of very long texts only what lies around the changes is there: so many equal lines are left out
    /// before.
    int skippedLines = 0;
    bool oldLacksFinalNewline = false;
    bool newLacksFinalNewline = false;

    [[nodiscard]] bool empty() const;
};

/// Compares two texts; bytes that are not UTF-8 show as U+FFFD. Line ends do not count.
[[nodiscard]] Difference difference(const QByteArray &before, const QByteArray &after);

/// The unified form with three lines around each change, as `diff -u` and git print it: "--- a/path" and
/// "+++ b/path", /dev/null for a file that is not there. Empty where nothing differs.
[[nodiscard]] QString unifiedText(const Difference &difference, const QString &path, bool isNew);

} // namespace Askwell
