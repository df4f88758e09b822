// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/check.h"

#include <optional>
#include <vector>

namespace Askwell {

/// A question under the editor of the first answer, with answers to click. Never a verdict, never a finding.
struct TaskNudge
{
    /// "task" (TASK-1), "language" (LANG-2), "measure" or "memory".
    QString id;
    /// "Which kind of task is it?"
    Message question;
    /// Labels to click, with what a click writes: one undoable edit each, all in the first answer. A label
    /// that is a name of the field ("Text Classification") is a Message of "%1". May be empty: the memory
    /// line of a model that fits.
    std::vector<CheckFix> choices;
};

/// The first that applies: no task recognised, no language on a text or speech task, no measure, and where
/// size and memory are both stated and it fits or nearly does, the memory line (one that does not fit is the
/// finding HW-1 or EDGE-1). Show it late and once: the caller keeps which ids were answered or closed and
/// passes them as `closed`. Nothing while the first answer is empty or has an open blank, on pages without
/// Hugging Face knowledge, and in other languages than English. `report` must come from these answers. Pure.
[[nodiscard]] std::optional<TaskNudge> taskNudge(const CheckReport &report, const Framework &framework,
                                                 const Answers &answers, const BlankValues &values = {},
                                                 const QStringList &closed = {});

} // namespace Askwell
