// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {

/// A part of a text that is moved as a whole.
struct Sentence
{
    enum class Kind {
        Prose,
        /// With its mark and its indented lines.
        ListItem,
        /// A fenced code block with its fences, or lines indented by four spaces.
        Code,
        /// A line that begins with ">".
        Quotation,
        Heading,
    };

    /// Without the space around it, with the mark that ends it.
    TextSpan span;
    Kind kind = Kind::Prose;

    bool operator==(const Sentence &) const = default;
};

/// The sentences of a note, in order. A sentence ends at . ? or ! before a space, at the Chinese, Japanese,
/// Arabic and Devanagari marks, and at the end of a line, unless the line is long and so was wrapped. `text`
/// has LF line ends. Linear.
[[nodiscard]] std::vector<Sentence> sentencesOf(const QString &text);

} // namespace Askwell
