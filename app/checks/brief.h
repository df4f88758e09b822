// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/knowledge/local_card.h"
#include "app/prompt/blanks.h"
#include "app/support/prefilter.h"

#include <vector>

class QRegularExpression;

namespace Askwell {

/// One answer, made ready for the checks.
struct CheckedAnswer
{
    QString questionId;
    FilledText filled;
    /// The filled text with every clause that holds an open blank struck out: as long as it, position by
    /// position, with U+FFFC in the place of what is not yet stated.
    QString stated;
    /// Lexical checks are English.
    bool isEnglish = true;
    /// Models and data sets that it names and whose card was read on request; the caller's cards outlive it.
    std::vector<NamedCard> cards {};
};

/// The card of what stands there, whole or in part; null where none was read.
[[nodiscard]] const NamedCard *cardAt(const CheckedAnswer &answer, const TextSpan &span);

/// What the checks look at: the answers in the page's order. A value.
struct Brief
{
    std::vector<CheckedAnswer> answers;
    /// Everything that is stated.
    QString whole;
    /// Of `whole`.
    Prefilter prefilter;
    /// "en", "de", … or "und".
    QString language;
};

/// Positions are those of the answers as they are given here. Linear in them.
[[nodiscard]] Brief makeBrief(const Framework &framework, const Answers &answers, const BlankValues &values);

/// False where the pattern stands in no answer: it needs not even be compiled.
[[nodiscard]] bool couldSay(const Brief &brief, const QRegularExpression &pattern);
/// The pattern stands somewhere in what is stated.
[[nodiscard]] bool says(const Brief &brief, const QRegularExpression &pattern);
/// The same of a part of it, a sentence or a few words.
[[nodiscard]] bool says(const QString &text, const QRegularExpression &pattern);

/// The words before a match in its sentence, or right behind it, deny it: "do not tune on the test set".
[[nodiscard]] bool isDenied(const QString &text, const TextSpan &match);

/// The sentence of a match, a bounded number of characters around.
[[nodiscard]] QString sentenceAt(const QString &text, const TextSpan &match);
/// The sentence of a match and the one behind it, a bounded number of characters around.
[[nodiscard]] QString sentencesAt(const QString &text, const TextSpan &match);

} // namespace Askwell
