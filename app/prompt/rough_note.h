// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/answers.h"
#include "app/prompt/clauses.h"
#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {

struct Framework;

/// A sentence of a rough note that seems to answer another question than the first.
struct RoughOffer
{
    /// Of the framework: the one with the id "why", "where" or "when".
    QString questionId;
    /// In RoughNote::text.
    TextSpan sentence;
    /// The words that gave it away, in RoughNote::text.
    TextSpan cue;

    bool operator==(const RoughOffer &) const = default;
};

/// A text without labels, as a beginning: all of it goes to the framework's first question; sentences with
/// clear cues of another are offered their place.
struct RoughNote
{
    /// The whole note, normalised.
    QString text;
    /// The question that takes it: the framework's first.
    QString questionId;
    /// In the order of the text; no two overlap. The cues are English: notes in other languages, code blocks
    /// and quoted lines have none.
    std::vector<RoughOffer> offers;
};

/// Precision before recall: a sentence with cues of two questions is offered to none. Linear. Pure.
[[nodiscard]] RoughNote roughNote(const QString &note, const Framework &framework);

/// The answers once these offers of the note are taken: every sentence in the order of the note, nothing
/// dropped. Offers that are not the note's own are passed over.
[[nodiscard]] Answers roughAnswers(const RoughNote &note, const std::vector<RoughOffer> &taken);

/// The sentence at `position` of an answer, without the space around it and with the mark that ends it; a
/// list item is one sentence with its mark and its indented lines, a fenced code block is one. An empty span
/// where there is none.
[[nodiscard]] TextSpan sentenceAt(const QString &text, qsizetype position);

/// Moving a sentence to another answer: one edit in each.
struct SentenceMove
{
    TextEdit from;
    TextEdit to;
};

/// Takes `sentence` out of `source`, with the space that it leaves behind, and puts it at the end of
/// `target`: on a line of its own where it or the target's last line is a list item or code, else after a
/// space.
[[nodiscard]] SentenceMove sentenceMove(const QString &source, const TextSpan &sentence,
                                        const QString &target);

} // namespace Askwell
