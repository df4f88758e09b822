// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/task.h"
#include "app/knowledge/task_metric.h"

#include <QSet>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestTaskMetric final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricNamesItsSourceAndIsUsed();
    void everyTaskFindsItsMetrics();
    void commonTasksHaveThem_data();
    void commonTasksHaveThem();
};

void TestTaskMetric::everyMetricNamesItsSourceAndIsUsed()
{
    QSet<QString> used;
    for (const Task &task : tasks()) {
        used += QSet<QString>(task.metrics.begin(), task.metrics.end());
    }
    QSet<QString> names;
    for (const TaskMetric &metric : taskMetrics()) {
        QVERIFY2(!names.contains(metric.name), qPrintable(metric.name));
        names.insert(metric.name);
        QVERIFY2(!metric.source.isEmpty(), qPrintable(metric.name));
    }
    QCOMPARE(names, used);
}

void TestTaskMetric::everyTaskFindsItsMetrics()
{
    int without = 0;
    for (const Task &task : tasks()) {
        QCOMPARE(qsizetype(metricsForTask(task.id).size()), task.metrics.size());
        without += task.metrics.isEmpty() ? 1 : 0;
    }
    // What comes out of "any-to-any" and "other" is measured in no common way.
    QCOMPARE(without, 2);
    QVERIFY(metricsForTask(u"no-such-task"_s).empty());
}

void TestTaskMetric::commonTasksHaveThem_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<bool>("higherIsBetter");
    const auto row = [](const char *task, const QString &metric, bool higherIsBetter) {
        QTest::newRow(task) << QString::fromLatin1(task) << metric << higherIsBetter;
    };
    row("text-classification", u"macro-F1"_s, true);
    row("automatic-speech-recognition", u"word error rate"_s, false);
    row("translation", u"COMET"_s, true);
    row("object-detection", u"mean average precision"_s, true);
    row("text-generation", u"perplexity"_s, false);
    row("time-series-forecasting", u"MASE"_s, false);
    row("text-to-video", u"FVD"_s, false);
}

void TestTaskMetric::commonTasksHaveThem()
{
    QFETCH(const QString, task);
    QFETCH(const QString, metric);
    QFETCH(const bool, higherIsBetter);
    for (const TaskMetric &each : metricsForTask(task)) {
        if (each.name == metric) {
            QCOMPARE(each.higherIsBetter, higherIsBetter);
            return;
        }
    }
    QFAIL(qPrintable(metric));
}

QTEST_GUILESS_MAIN(TestTaskMetric)
#include "test_task_metric.moc"
