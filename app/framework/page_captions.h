// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Askwell {

struct Framework;

/// The reason of Why This Ordering Works that speaks of that question, as plain text: the one whose bold
/// beginning names the question's section ("What → Why" speaks of task and why) or its id. Null where none
/// does.
[[nodiscard]] QString orderingReasonFor(const Framework &framework, const QString &questionId);

/// What an answer to the prompt will hold, in its order and as plain text: the list that a section of How
/// nests under a bullet such as "Structure outputs as:". Empty where the page has none.
[[nodiscard]] QStringList answerOutline(const Framework &framework);

} // namespace Askwell
