// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// A block at the top level of a Markdown document.
struct MarkdownBlock
{
    enum class Kind {
        Heading,
        List,
        Paragraph,
        Quote,
        Code,
        ThematicBreak,
        Other,
    };

    Kind kind = Kind::Other;
    /// Of a heading: 1 to 6.
    int level = 0;
    /// Counted from 1.
    int firstLine = 0;
    /// The block's lines as they stand in the source, without empty lines at the end.
    QString source;
    /// Of a heading or paragraph: its words without marks and escapes, code spans in backticks, lines as
    /// typed. Of a quote: its lines without the quote marks. Of a code block: its content.
    QString text;
    /// Of a list: its items as slices of the source without their marks, nested items after the one that
    /// holds them, in the order of the page. An item ends where a list inside it begins.
    QStringList bullets;
    /// Of a list: how many of its lists each of the bullets stands in; 1 for the outermost.
    QList<int> bulletDepths;
    /// False for a code fence that runs to the end of the document because nothing closes it.
    bool closed = true;
};

/// Splits `source` (LF, valid Unicode, no NUL) with a CommonMark parser. Time and memory stay small for 64
/// KiB of anything in which absurdlyNestedLine() finds nothing.
[[nodiscard]] std::vector<MarkdownBlock> markdownBlocks(const QString &source);

/// The first line (counted from 1) that opens more than 100 lists inside one another, or 0. cmark looks at
/// every open list item on each empty line: 16,000 of them in 64 KiB take more than eight seconds.
[[nodiscard]] int absurdlyNestedLine(const QString &source);

} // namespace Askwell
