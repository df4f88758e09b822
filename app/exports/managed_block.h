// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Askwell {

// A managed block is Askwell's part of a file that belongs to others too: the rules between two marker lines.
// All of this works on the file's bytes as they are: what stands outside may be in any encoding that keeps
// ASCII, with any line ends, and stays byte for byte.

/// Askwell's part of a file.
struct ManagedBlock
{
    /// From the begin marker's line to the end of the end marker's, its line end left out.
    qsizetype begin = 0;
    qsizetype length = 0;
    /// What stands between the marker lines, line ends as LF.
    QByteArray text {};

    [[nodiscard]] qsizetype end() const { return begin + length; }
};

/// The block in `bytes`; nothing where there are no markers. Refused, with the numbers of the lines: a marker
/// that is missing, doubled, nested or in the wrong order; and files that are no text (NUL) or UTF-16. `path`
/// is only named in errors. A marker stands on a line of its own: one within other words is theirs.
[[nodiscard]] Result<std::optional<ManagedBlock>> findManagedBlock(const QByteArray &bytes,
                                                                   const QString &path);

/// `bytes` with `rules` as its block, in the file's line ends: in the place of the block that is there, else
/// at the end, after an empty line. A final newline that was missing stays missing. Errors as above.
[[nodiscard]] Result<QByteArray> withManagedBlock(const QByteArray &bytes, const QByteArray &rules,
                                                  const QString &path);

/// `bytes` without its block. `lineEnds` is how many of the line ends right before the block go with it: see
/// lineEndsBeforeNewBlock(). Where other lines follow it, one of them stays.
[[nodiscard]] QByteArray withoutManagedBlock(const QByteArray &bytes, const ManagedBlock &block,
                                             int lineEnds);

/// How many line ends withManagedBlock() puts between `bytes`, which have no block yet, and the new block.
[[nodiscard]] int lineEndsBeforeNewBlock(const QByteArray &bytes);

/// Why these rules cannot stand in a block; nothing where they can.
[[nodiscard]] std::optional<Message> blockTextProblem(const QByteArray &rules);

} // namespace Askwell
