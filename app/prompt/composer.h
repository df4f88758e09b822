// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/answers.h"
#include "app/support/text_span.h"

#include <QStringList>

#include <vector>

namespace Askwell {

struct Framework;

/// The part of a prompt that came from one question.
struct PromptPart
{
    QString questionId;
    /// Label line with its colon, without its line end.
    TextSpan label;
    /// Answer or placeholder, without its line end.
    TextSpan body;
    /// The body is the question's placeholder: a required answer is missing.
    bool placeholder = false;

    [[nodiscard]] TextSpan whole() const { return {label.begin, body.end() - label.begin}; }
    bool operator==(const PromptPart &) const = default;
};

/// A blank of an answer, in the composed text.
struct PromptBlank
{
    QString name;
    QString questionId;
    /// Its value; the blank as it is written where it is open.
    TextSpan span;
    bool open = false;

    bool operator==(const PromptBlank &) const = default;
};

/// The composed user prompt.
struct Prompt
{
    /// LF, one final newline; Unicode as typed.
    QString text;
    /// In template order; optional questions without an answer have none.
    std::vector<PromptPart> parts;
    /// Ids of required questions without an answer, in template order.
    QStringList missing;
    /// In the order of the text, filled ones too.
    std::vector<PromptBlank> blanks;

    /// Names of the blanks without a value, each once, in order.
    [[nodiscard]] QStringList openBlanks() const;
    /// The value of the first filled blank of that name; empty where there is none.
    [[nodiscard]] QString blankValue(const QString &name) const;
    [[nodiscard]] bool hasOpenBlank(const QString &questionId) const;
    /// Nothing required is missing and no blank is open.
    [[nodiscard]] bool complete() const;
    /// Null where the prompt holds no part of that question.
    [[nodiscard]] const PromptPart *part(const QString &questionId) const;
};

/// For each question in template order: label line, answer with its blanks filled, empty line. A required
/// question without an answer shows its placeholder in brackets, an optional one is left out; an open blank
/// stays as it is written. `values` are those given by name; a default in the answers counts where none is.
/// Pure.
[[nodiscard]] Prompt compose(const Framework &framework, const Answers &answers,
                             const BlankValues &values = {});

/// The same with required questions left out as well where they have no answer: the user said so.
[[nodiscard]] Prompt composeWithoutMissing(const Framework &framework, const Answers &answers,
                                           const BlankValues &values = {});

/// Answers without the clauses in which a blank is open.
struct ClosedAnswers
{
    Answers answers;
    /// What was taken out, in the order of the prompt.
    QStringList removed;
};
[[nodiscard]] ClosedAnswers closedAnswers(const Framework &framework, const Answers &answers,
                                          const BlankValues &values);

} // namespace Askwell
