// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/answers.h"
#include "app/support/text_span.h"

#include <QStringList>

namespace Askwell {

/// The clause that holds `place`, without the marks and spaces around it. A clause ends at a line end, at a
/// comma, semicolon or colon before a space or the end of a line, at a full stop, question or exclamation
/// mark there, at the Chinese, Japanese, Arabic and Devanagari marks anywhere, and at the brackets that
/// enclose it. Marks within a blank's braces end nothing.
[[nodiscard]] TextSpan clauseAt(const QString &text, const TextSpan &place);

/// One edit of a text.
struct TextEdit
{
    TextSpan span;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

/// Takes away the clause that holds `place`, with the punctuation and space that it leaves behind: no comma
/// stands before a full stop, no colon before nothing, no empty brackets, no empty line where it stood.
[[nodiscard]] TextEdit clauseRemoval(const QString &text, const TextSpan &place);

/// An answer without the clauses whose blanks are open, and what was taken out, in order.
struct ClosedText
{
    QString text;
    QStringList removed;
};
[[nodiscard]] ClosedText withoutOpenClauses(const QString &text, const BlankValues &values);

} // namespace Askwell
