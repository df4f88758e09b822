// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/answers.h"
#include "app/support/text_span.h"

#include <QStringList>

#include <vector>

namespace Askwell {

/// A named gap in an answer: {{name}}, {{name=default}} or {{name=one|another}}.
///
/// A name begins with a letter right after the braces and goes on with letters, digits, spaces and any of
/// _ - , / ' & until "=" or the closing braces; there is no space just inside the braces. In what follows
/// "=",
/// \{ \} \| and \\ stand for { } | and \. What comes after $ \ or {, what spans lines and what is longer than
/// MostBlankLength is plain text: so {{ bos_token }}, ${{ secrets.X }}, {{ .Values.x }}, {{name|upper}} and
/// \{{x}} are.
struct Blank
{
    /// In the text, braces included.
    TextSpan span;
    QString name;
    /// Stands for the blank until a value is given; empty where there is none or there are choices.
    QString defaultValue;
    /// Two or more, or none.
    QStringList choices;

    bool operator==(const Blank &) const = default;
};

inline constexpr qsizetype MostBlankLength = 400;

/// In order. Linear in the text.
[[nodiscard]] std::vector<Blank> findBlanks(const QString &text);

/// How it is written, with what needs it escaped. A name that cannot be one, or a default with a line end in
/// it, gives a text that holds no blank.
[[nodiscard]] QString blankText(const QString &name, const QString &defaultValue = {});
/// The nearest name that a blank can have, from any words; empty where they hold no letter.
[[nodiscard]] QString blankNameFrom(const QString &words);

/// Values for the blanks of all answers of a prompt: those given, and where none is given the first default
/// of that name in the order of `texts`; normalised like answers. A blank whose name is not in it is open.
[[nodiscard]] BlankValues effectiveValues(const QStringList &texts, const BlankValues &given);

/// A text with its blanks filled.
struct FilledText
{
    /// A blank of the filled text: where it came to stand, and from where.
    struct Place
    {
        Blank blank;
        TextSpan filled;
        bool open = false;

        bool operator==(const Place &) const = default;
    };

    QString text;
    std::vector<Place> places;

    [[nodiscard]] bool hasOpen() const;
    /// Where a span of the filled text stands in the source; one that touches a blank's value takes in the
    /// whole blank.
    [[nodiscard]] TextSpan sourceSpan(const TextSpan &filledSpan) const;
};

/// Blanks without a value stay as they are written, and are open. A value is plain text: it is never searched
/// for blanks.
[[nodiscard]] FilledText fillBlanks(const QString &text, const BlankValues &values);

} // namespace Askwell
