// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/framework/framework.h"
#include "app/prompt/answers.h"
#include "app/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Askwell {

// Taking back in: the inverse of composing and rendering.

/// What stood under one label line of a prompt.
struct TakenPart
{
    QString questionId;
    /// As the framework writes it.
    QString label;
    /// Normalised.
    QString text;

    bool operator==(const TakenPart &) const = default;
};

/// What a text held. Every word of it is in the answers, the rules, or what is left over.
struct TakenBack
{
    enum class Form {
        /// Neither labels nor known rules: all of it is left over. A rough note, perhaps.
        Unknown,
        Prompt,
        Rules,
        /// Rules, a line of three dashes, prompt.
        Both,
    };
    Form form = Form::Unknown;
    /// The text was a link into Cursor, decoded.
    bool link = false;
    /// Ids of the frameworks that were recognised, in the order of the text. Of a prompt alone the one whose
    /// labels fit best; of several that fit alike, the first that was given.
    QStringList frameworks {};

    /// By question id. A placeholder of the framework is no answer.
    Answers answers {};
    /// The split, in the order of the text.
    std::vector<TakenPart> parts {};
    /// Labels that stand in the text more than once, or within an answer, as the framework writes them: where
    /// to look at the split before it is believed. A label line that parts nothing stays a line of the
    /// answer.
    QStringList repeatedLabels {};

    /// Only where there are rules.
    RulesChoice rules {};
    /// The rules are, byte for byte, those of these frameworks with this choice.
    bool rulesExact = false;
    /// Of front matter.
    QStringList globs {};

    /// What found no place, in the order of the text: other people's words around a managed block, front
    /// matter of other making, lines that no framework has. Never empty texts.
    QStringList leftover {};
    /// What to tell: markers of the managed block that do not fit.
    std::vector<Message> notes {};
};

/// The most that is taken back, in UTF-16 units or bytes.
inline constexpr qsizetype longestTakenBack = qsizetype(1024) * 1024;

/// Takes a text apart: a prompt in the labelled form, rules as renderTarget() makes them (front matter and
/// managed block included), both, or a link into Cursor. `frameworks` are the pages that may be recognised,
/// the preferred first. Refused: a text that is longer than longestTakenBack. Pure, and linear in the text.
///
/// Composing what was taken back from a composed prompt gives that prompt again, whatever was typed, unless
/// the value of a blank held a blank with a default; rules likewise. Normalised answers come back as they
/// were where no line of theirs is a label and none is its question's placeholder.
[[nodiscard]] Result<TakenBack> takeBack(const QString &text, const std::vector<Framework> &frameworks);

/// The text of a file to take back: UTF-8, no NUL, at most longestTakenBack bytes. `fileName` is only named
/// in errors.
[[nodiscard]] Result<QString> textToTakeBack(const QByteArray &bytes, const QString &fileName);

} // namespace Askwell
