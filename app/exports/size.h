// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/target.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Askwell {

/// `text` in the unit in which the tool states its limit. A line without its line end counts.
[[nodiscard]] qint64 measured(SizeUnit unit, const QString &text);

/// Language models count in tokens, each in its own way; a quarter of the characters is near enough to plan
/// with, and is called "about".
[[nodiscard]] qint64 tokensAbout(const QString &text);

/// A part of a Markdown text, from its heading up to the next heading of any level.
struct TextSection
{
    /// Without its hashes; empty for what stands above the first heading.
    QString heading;
    qint64 size = 0;
};

/// The largest sections first, those of one size in the order of the text. Lines inside a code fence are no
/// headings.
[[nodiscard]] std::vector<TextSection> sectionsBySize(SizeUnit unit, const QString &text);

/// For each limit of the target of which the file takes more than half: how much, and where it is over, the
/// biggest sections. Empty for a file that keeps below.
[[nodiscard]] std::vector<Message> sizeNotes(const Target &target, const QString &text);

} // namespace Askwell
