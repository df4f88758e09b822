// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Askwell {

/// What the field reports of how good a model is.
struct TaskMetric
{
    /// As it stands in a sentence: "macro-F1", "word error rate".
    QString name;
    bool higherIsBetter = true;
    /// Where it is defined: a paper, a documentation page.
    QString source;

    bool operator==(const TaskMetric &) const = default;
};

/// All of the table, chosen by hand. Read on the first call.
[[nodiscard]] const std::vector<TaskMetric> &taskMetrics();

/// Those that are common for a task, the first one first; empty where there is no common one, or no such
/// task.
[[nodiscard]] std::vector<TaskMetric> metricsForTask(const QString &taskId);

} // namespace Askwell
