// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/check.h"
#include "app/prompt/guide.h"

#include <optional>
#include <vector>

namespace Askwell {

/// One thing that would make a brief better. Never an alarm, and never a score.
struct WorthAdding
{
    /// Id of a check ("PII-2") or of a ledger item ("metric"). A Dismissal of an item is {id, ""}.
    QString id;
    /// A short question or sentence.
    Message message;
    /// The rule of the page behind it; empty where it is ours.
    QString why;
    /// One undoable edit that asks or instructs. It may go into another question than the finding's. Nothing
    /// only where there is nothing to write (a gap to jump to).
    std::optional<CheckFix> fix;
    /// For a suggestion finding, what it is about; else nothing.
    QString questionId;
    TextSpan span;
    QString matched;
};

inline constexpr size_t MostWorthAdding = 3;

/// At most MostWorthAdding, the most useful first, chosen by the job (the page's example that the first
/// answer begins with, else its words) and the phase in When: "Select a pretrained model" needs no split and
/// no seed. Takes in the report's suggestions, so a Review page shows `report`'s errors and warnings as
/// problems and these as *Worth adding*; all nine items stand in `report.ledger` for the list on request.
/// Nothing where the first answer is empty, and nothing in another language than English but findings.
/// `report` must come from these answers. Pure; linear in the answers.
[[nodiscard]] std::vector<WorthAdding> worthAdding(const CheckReport &report, const Framework &framework,
                                                   const Answers &answers, const BlankValues &values = {},
                                                   const std::vector<Dismissal> &dismissed = {});

/// "select", "fine-tune", "evaluate", "build" or "deploy", as in a guide's `job`; empty where the answer says
/// none or several.
[[nodiscard]] QString jobOf(const QString &firstAnswer);
/// "experimentation", "selection", "training", "deployment" or "evaluation"; empty where the answer says
/// none.
[[nodiscard]] QString phaseOf(const QString &lastAnswer);

/// What the blanks of fixes, nudges and things worth adding mean, for those that no guide explains. Their
/// hints are translated under the context "Guide", like a guide's own.
[[nodiscard]] const QMap<QString, GuideBlank> &fixBlanks();

} // namespace Askwell
