// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/background_runner.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestBackgroundRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndDeliversHere();
    void keepsTheOrder();
    void dropsTheResultOfAContextThatHasGone();
    void finishesWhatWaitsBeforeItEnds();
    void finishDeliversWhatWorkStartsAgain();
    void mayBeDeletedByWhoeverTakesAResult();
    void runsWithoutADeliverer();
};

void TestBackgroundRunner::worksElsewhereAndDeliversHere()
{
    BackgroundRunner runner;
    const Qt::HANDLE here = QThread::currentThreadId();
    Qt::HANDLE worked = nullptr;
    Qt::HANDLE delivered = nullptr;
    runner.run<Qt::HANDLE>([] { return QThread::currentThreadId(); }, this,
                           [&](Qt::HANDLE thread) {
                               worked = thread;
                               delivered = QThread::currentThreadId();
                           });
    QVERIFY(delivered == nullptr);
    QTRY_VERIFY(delivered != nullptr);
    QVERIFY(worked != here);
    QVERIFY(delivered == here);
}

void TestBackgroundRunner::keepsTheOrder()
{
    BackgroundRunner runner;
    QList<int> seen;
    QList<int> expected;
    for (int each = 0; each < 500; ++each) {
        expected += each;
        runner.run<QString>([each] { return QString::number(each); }, this,
                            [&seen](const QString &text) { seen += text.toInt(); });
    }
    QTRY_COMPARE(seen, expected);
}

void TestBackgroundRunner::dropsTheResultOfAContextThatHasGone()
{
    BackgroundRunner runner;
    bool called = false;
    auto context = std::make_unique<QObject>();
    runner.run([] {}, context.get(), [&called] { called = true; });
    context.reset();
    runner.finish();
    QVERIFY(!called);
}

void TestBackgroundRunner::finishesWhatWaitsBeforeItEnds()
{
    std::atomic<int> done = 0;
    bool delivered = false;
    {
        BackgroundRunner runner;
        for (int each = 0; each < 100; ++each) {
            runner.run([&done] { ++done; }, this, [&delivered] { delivered = true; });
        }
    }
    QCOMPARE(done.load(), 100);
    QVERIFY(!delivered);
}

void TestBackgroundRunner::finishDeliversWhatWorkStartsAgain()
{
    BackgroundRunner runner;
    int round = 0;
    std::function<void()> again = [&] {
        if (++round < 5) {
            runner.run([] {}, this, again);
        }
    };
    runner.run([] {}, this, again);
    runner.finish();
    QCOMPARE(round, 5);
}

void TestBackgroundRunner::mayBeDeletedByWhoeverTakesAResult()
{
    auto runner = std::make_unique<BackgroundRunner>();
    int delivered = 0;
    for (int each = 0; each < 3; ++each) {
        runner->run([] {}, this,
                    [&] {
                        ++delivered;
                        runner.reset();
                    });
    }
    QTRY_VERIFY(!runner);
    QCOMPARE(delivered, 1);
}

void TestBackgroundRunner::runsWithoutADeliverer()
{
    BackgroundRunner runner;
    bool worked = false;
    runner.run([&worked] { worked = true; }, this, {});
    runner.finish();
    QVERIFY(worked);
}

QTEST_GUILESS_MAIN(TestBackgroundRunner)
#include "test_background_runner.moc"
