// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/take_back.h"

#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

/// A labelled text, taken apart for the framework whose labels fit it best.
struct TakenPrompt
{
    QString framework;
    Answers answers;
    std::vector<TakenPart> parts;
    QStringList repeatedLabels;
    /// What stands before the first label.
    QString before;
};

/// The reading under which the text is what compose() or composeWithoutMissing() gives for these answers;
/// nothing where there is none. A label line that such a reading leaves within an answer stays there.
[[nodiscard]] std::optional<TakenPrompt> takeComposedPrompt(const QString &text,
                                                            const std::vector<Framework> &frameworks);

/// The same for texts that people wrote or changed: labels in any order, in Markdown's headings or bold, with
/// the answer in the same line. Nothing where no label begins the text and fewer than two stand in it.
[[nodiscard]] std::optional<TakenPrompt> takeLabelledPrompt(const QString &text,
                                                            const std::vector<Framework> &frameworks);

/// Where, from `from` on, a line of three dashes begins that parts something from a composed prompt which
/// takes the rest of the text; -1 where there is none. At most one place is tried.
[[nodiscard]] qsizetype findComposedPromptAfterDashes(const QString &text, qsizetype from,
                                                      const std::vector<Framework> &frameworks);

} // namespace Askwell
