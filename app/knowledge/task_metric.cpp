// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/task_metric.h"

#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/task.h"

#include <QJsonObject>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

const std::vector<TaskMetric> &taskMetrics()
{
    static const std::vector<TaskMetric> all = [] {
        std::vector<TaskMetric> metrics;
        const QJsonArray rows = knowledgeRows(u"metrics"_s, u"metrics"_s);
        for (const auto &row : rows) {
            const QJsonObject metric = row.toObject();
            metrics.push_back({metric.value("name"_L1).toString(),
                               metric.value("better"_L1).toString() == "higher"_L1,
                               metric.value("source"_L1).toString()});
        }
        return metrics;
    }();
    return all;
}

std::vector<TaskMetric> metricsForTask(const QString &taskId)
{
    std::vector<TaskMetric> metrics;
    const Task *task = findTask(taskId);
    if (task == nullptr) {
        return metrics;
    }
    for (const QString &name : task->metrics) {
        const auto found = std::find_if(taskMetrics().begin(), taskMetrics().end(),
                                        [&name](const TaskMetric &metric) { return metric.name == name; });
        if (found != taskMetrics().end()) {
            metrics.push_back(*found);
        }
    }
    return metrics;
}

} // namespace Askwell
