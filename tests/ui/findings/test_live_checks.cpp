// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/live_checks.h"

#include "app/framework/framework_repository.h"
#include "app/prompt/prompt_document.h"
#include "tests/support/framework_pages.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

const QString leak = u"Fine-tune BERT to classify English reviews and tune it on the test set."_s;
const QString mended = u"Fine-tune BERT to classify English reviews and tune it on validation data."_s;

QStringList checksOf(const LiveChecks &checks)
{
    QStringList ids;
    for (const Finding &finding : checks.findings()) {
        if (finding.severity != Askwell::Severity::Suggestion) {
            ids.append(finding.check);
        }
    }
    return ids;
}

} // namespace

class TestLiveChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void judgesNothingBeforeItIsStarted();
    void judgesByItselfWhileThePersonWrites();
    void saysNothingOfAQuestionThatWasNeverLeft();
    void aNewRemarkWaitsUntilThePersonRests();
    void aMendedRemarkGoesWithoutRest();
    void whatIsMendedAndBrokenAgainIsNew();
    void openBlanksAreNoRemarks();
    void aDismissedRemarkGoesAndComesBack();
    void aNudgeComesLateAndOnce();
    void theTaskStandsStillWhileThePersonWrites();
    void anotherPromptBeginsQuietly();
    void theWholePromptIsLookedAtOnReview();

private:
    std::unique_ptr<PromptDocument> m_document;
    std::unique_ptr<LiveChecks> m_checks;
};

void TestLiveChecks::init()
{
    m_checks.reset();
    m_document = std::make_unique<PromptDocument>(readFrameworkFile(Test::bundledPage()).value());
    m_checks = std::make_unique<LiveChecks>(*m_document);
}

void TestLiveChecks::judgesNothingBeforeItIsStarted()
{
    m_document->setAnswer(u"task"_s, leak);
    QVERIFY(!m_checks->isCurrent());
    QVERIFY(m_checks->findChildren<QTimer *>().size() == 2);
    for (const QTimer *timer : m_checks->findChildren<QTimer *>()) {
        QVERIFY(!timer->isActive() || timer->interval() > 1000);
    }
}

void TestLiveChecks::judgesByItselfWhileThePersonWrites()
{
    m_checks->start();
    m_document->setAnswer(u"task"_s, leak);
    QTRY_VERIFY(m_checks->isCurrent());
    QCOMPARE(m_checks->judgement().report.findings.empty(), false);
    // What changes during a judgement is judged after it.
    m_document->setAnswer(u"task"_s, mended);
    QTRY_VERIFY(m_checks->isCurrent());
    m_checks->leaveAll();
    QVERIFY(!checksOf(*m_checks).contains(u"LEAK-1"_s));
}

void TestLiveChecks::saysNothingOfAQuestionThatWasNeverLeft()
{
    m_document->setAnswer(u"task"_s, leak);
    m_checks->judgeNow();
    m_checks->rest();
    QCOMPARE(checksOf(*m_checks), QStringList());
    QVERIFY(!m_checks->judgement().report.findings.empty());
    m_checks->leave(u"why"_s);
    QCOMPARE(checksOf(*m_checks), QStringList());
    QSignalSpy changed(m_checks.get(), &LiveChecks::changed);
    m_checks->leave(u"task"_s);
    QCOMPARE(checksOf(*m_checks), QStringList {u"LEAK-1"_s});
    QCOMPARE(changed.size(), 1);
}

void TestLiveChecks::aNewRemarkWaitsUntilThePersonRests()
{
    m_document->setAnswer(u"task"_s, mended);
    m_checks->judgeNow();
    m_checks->leave(u"task"_s);
    QCOMPARE(checksOf(*m_checks), QStringList());
    m_document->setAnswer(u"task"_s, leak);
    m_checks->judgeNow();
    QCOMPARE(checksOf(*m_checks), QStringList());
    m_checks->rest();
    QCOMPARE(checksOf(*m_checks), QStringList {u"LEAK-1"_s});
}

void TestLiveChecks::aMendedRemarkGoesWithoutRest()
{
    m_document->setAnswer(u"task"_s, leak);
    m_checks->judgeNow();
    m_checks->leave(u"task"_s);
    m_document->setAnswer(u"task"_s, mended);
    m_checks->judgeNow();
    QCOMPARE(checksOf(*m_checks), QStringList());
}

void TestLiveChecks::whatIsMendedAndBrokenAgainIsNew()
{
    aMendedRemarkGoesWithoutRest();
    m_document->setAnswer(u"task"_s, leak);
    m_checks->judgeNow();
    QCOMPARE(checksOf(*m_checks), QStringList());
    m_checks->leave(u"task"_s);
    QCOMPARE(checksOf(*m_checks), QStringList {u"LEAK-1"_s});
}

void TestLiveChecks::openBlanksAreNoRemarks()
{
    m_document->setAnswer(u"task"_s, u"Classify reviews, by {{metric}}."_s);
    m_checks->judgeNow();
    m_checks->leaveAll();
    QVERIFY(m_checks->judgement().report.has(Askwell::Severity::Error));
    QCOMPARE(checksOf(*m_checks), QStringList());
}

void TestLiveChecks::aDismissedRemarkGoesAndComesBack()
{
    m_document->setAnswer(u"task"_s, leak);
    m_checks->judgeNow();
    m_checks->leaveAll();
    const Finding finding = m_checks->findings().front();
    m_checks->setDismissed({{finding.check, finding.matched}});
    m_checks->judgeNow();
    QCOMPARE(checksOf(*m_checks), QStringList());
    m_checks->setDismissed({});
    m_checks->judgeNow();
    QCOMPARE(checksOf(*m_checks), QStringList {u"LEAK-1"_s});
}

void TestLiveChecks::aNudgeComesLateAndOnce()
{
    m_document->setAnswer(u"task"_s, u"Help our team with the archive."_s);
    m_checks->judgeNow();
    QVERIFY(!m_checks->nudge());
    m_checks->leave(u"task"_s);
    QVERIFY(m_checks->nudge());
    QCOMPARE(m_checks->nudge()->id, u"task"_s);
    m_checks->closeNudge(u"task"_s);
    QVERIFY(!m_checks->nudge() || m_checks->nudge()->id != "task"_L1);
}

void TestLiveChecks::theTaskStandsStillWhileThePersonWrites()
{
    m_document->setAnswer(u"task"_s, u"Text classification of reviews."_s);
    m_checks->judgeNow();
    QCOMPARE(m_checks->task(), QString());
    m_checks->leave(u"task"_s);
    QCOMPARE(m_checks->task(), u"text-classification"_s);
    m_document->setAnswer(u"task"_s, u"Summarization of reviews."_s);
    m_checks->judgeNow();
    QCOMPARE(m_checks->task(), u"text-classification"_s);
    m_checks->rest();
    QCOMPARE(m_checks->task(), u"summarization"_s);
}

void TestLiveChecks::anotherPromptBeginsQuietly()
{
    m_document->setAnswer(u"task"_s, leak);
    m_checks->judgeNow();
    m_checks->leaveAll();
    m_checks->startAfresh();
    m_checks->judgeNow();
    m_checks->rest();
    QCOMPARE(checksOf(*m_checks), QStringList());
    m_document->setAnswers({});
    m_checks->judgeNow();
    QVERIFY(m_checks->judgement().report.findings.empty());
}

void TestLiveChecks::theWholePromptIsLookedAtOnReview()
{
    m_document->setAnswers({{u"task"_s, leak}, {u"why"_s, u"It helps."_s}});
    m_checks->judgeNow();
    QVERIFY(m_checks->worthAdding().empty());
    m_checks->leaveAll();
    QCOMPARE(checksOf(*m_checks), QStringList {u"LEAK-1"_s});
    QVERIFY(!m_checks->worthAdding().empty());
    QVERIFY(m_checks->worthAdding().size() <= MostWorthAdding);
}

QTEST_MAIN(TestLiveChecks)
#include "test_live_checks.moc"
