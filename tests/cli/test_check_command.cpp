// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/captured_run.h"
#include "tests/support/small_hub_cache.h"

#include <QJsonArray>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestCheckCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasEveryKey();
    void failsOnWhatIsAsked_data();
    void failsOnWhatIsAsked();
    void neverPrintsASecret();
    void listsTheChecks();
    void knowsWhatCardsDeclare();
    void readsTheCacheOnRequestOnly();
    void refusesACardThatIsNone();
};

void TestCheckCommand::jsonHasEveryKey()
{
    const CapturedRun run =
        capturedRun({u"check"_s, u"--format"_s, u"json"_s, u"--task"_s, u"Sentiment classification"_s,
                     u"--why"_s, u"Improve model accuracy"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject report = run.json();
    QCOMPARE(report.keys(),
             QStringList(
                 {u"findings"_s, u"formatVersion"_s, u"ledger"_s, u"size"_s, u"task"_s, u"textLanguage"_s}));
    QCOMPARE(report.value("task"_L1).toObject(),
             QJsonObject({{u"id"_s, u"text-classification"_s},
                          {u"modality"_s, u"nlp"_s},
                          {u"candidates"_s, QJsonArray {u"text-classification"_s}}}));
    QCOMPARE(report.value("ledger"_L1).toObject().size(), 9);
    QCOMPARE(report.value("textLanguage"_L1), QJsonValue(u"en"_s));
    const QJsonObject finding = report.value("findings"_L1).toArray().first().toObject();
    QCOMPARE(finding.keys(),
             QStringList({u"begin"_s, u"check"_s, u"fix"_s, u"length"_s, u"message"_s, u"question"_s,
                          u"severity"_s, u"why"_s}));
    QCOMPARE(finding.value("check"_L1), QJsonValue(u"MET-2"_s));
    QCOMPARE(finding.value("question"_L1), QJsonValue(u"why"_s));
    QCOMPARE(finding.value("fix"_L1).toObject().value("edit"_L1).toObject().keys(),
             QStringList({u"begin"_s, u"length"_s, u"question"_s, u"text"_s}));

    const QJsonObject none =
        capturedRun({u"check"_s, u"--format"_s, u"json"_s, u"--task"_s, u"Hello"_s}).json();
    QVERIFY(none.value("task"_L1).toObject().value("id"_L1).isNull());
}

void TestCheckCommand::failsOnWhatIsAsked_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<int>("status");
    QTest::newRow("an open blank is an error") << u"Fine-tune on {{data}}"_s << u"error"_s << 1;
    QTest::newRow("a warning is no error") << u"Tune on the test set"_s << u"error"_s << 0;
    QTest::newRow("a warning") << u"Tune on the test set"_s << u"warning"_s << 1;
    QTest::newRow("a suggestion is no warning") << u"Improve accuracy"_s << u"warning"_s << 0;
    QTest::newRow("a suggestion") << u"Improve accuracy"_s << u"suggestion"_s << 1;
    QTest::newRow("nothing to say") << u"Sort tickets"_s << u"suggestion"_s << 0;
}

void TestCheckCommand::failsOnWhatIsAsked()
{
    QFETCH(const QString, task);
    QFETCH(const QString, failOn);
    QFETCH(const int, status);
    QCOMPARE(capturedRun({u"check"_s, u"--task"_s, task, u"--fail-on"_s, failOn}).status, status);
}

void TestCheckCommand::neverPrintsASecret()
{
    const QString secret = u"hf_"_s + u"AbCdEfGhIjKlMnOpQr"_s + u"StUvWxYzAbCdEfGh"_s;
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CapturedRun run =
            capturedRun({u"check"_s, u"--format"_s, format, u"--task"_s, u"Use "_s + secret});
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.contains("SEC-1"_L1));
        QVERIFY(!run.out.contains(secret) && !run.err.contains(secret));
    }
}

void TestCheckCommand::listsTheChecks()
{
    QVERIFY(capturedRun({u"checks"_s}).out.contains("LEAK-1    warning"_L1));
    const QJsonObject all = capturedRun({u"checks"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(all.value("checks"_L1).toArray().size(), 45);
    QCOMPARE(all.value("ledger"_L1).toArray().size(), 9);
}

namespace {

/// By check: the finding's words in the answer.
QStringList checksOf(const CapturedRun &run)
{
    QStringList ids;
    const QJsonArray findings = run.json().value("findings"_L1).toArray();
    for (const QJsonValue &each : findings) {
        ids.append(each.toObject().value("check"_L1).toString());
    }
    return ids;
}

const QStringList Brief {u"check"_s, u"--format"_s, u"json"_s, u"--task"_s,
                         u"Fine-tune `acme/tiny-encoder` on Vietnamese reviews for our commercial product"_s};

} // namespace

void TestCheckCommand::knowsWhatCardsDeclare()
{
    const QTemporaryDir folder;
    const QString card = folder.filePath(u"README.md"_s);
    SmallHubCache::writeFile(card, "---\nlicense: cc-by-nc-4.0\nlanguage: en\n---\n# Tiny\n");
    QVERIFY(!checksOf(capturedRun(Brief)).contains(u"LIC-1"_s));
    const QStringList known =
        checksOf(capturedRun(Brief + QStringList {u"--card"_s, u"acme/tiny-encoder="_s + card}));
    QVERIFY2(known.contains(u"LIC-1"_s), qPrintable(known.join(u' ')));
    QVERIFY2(known.contains(u"LANG-1"_s), qPrintable(known.join(u' ')));
    const QStringList other =
        checksOf(capturedRun(Brief + QStringList {u"--card"_s, u"acme/tiny="_s + card}));
    QVERIFY2(!other.contains(u"LIC-1"_s) && !other.contains(u"LANG-1"_s), qPrintable(other.join(u' ')));
}

void TestCheckCommand::readsTheCacheOnRequestOnly()
{
    const SmallHubCache cache;
    const QString name = u"models--acme--tiny-encoder"_s;
    const QString commit = SmallHubCache::commit('a');
    cache.addRef(name, u"main"_s, commit.toLatin1());
    cache.addFile(name, commit, u"README.md"_s, "---\nlicense: cc-by-nc-4.0\n---\n");
    qputenv("HF_HUB_CACHE", cache.folder().toUtf8());
    const QStringList unread = checksOf(capturedRun(Brief));
    const CapturedRun read = capturedRun(Brief + QStringList {u"--cache"_s});
    qunsetenv("HF_HUB_CACHE");
    QVERIFY2(!unread.contains(u"LIC-1"_s), qPrintable(unread.join(u' ')));
    QVERIFY2(checksOf(read).contains(u"LIC-1"_s), qPrintable(checksOf(read).join(u' ')));
    // What is on this machine can be pinned.
    QVERIFY2(read.out.contains("acme/tiny-encoder@"_L1 + commit), qPrintable(read.out));
}

void TestCheckCommand::refusesACardThatIsNone()
{
    QCOMPARE(capturedRun(Brief + QStringList {u"--card"_s, u"README.md"_s}).status, 2);
    QCOMPARE(capturedRun(Brief + QStringList {u"--card"_s, u"a/b=/nowhere/README.md"_s}).status, 3);
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "test_check_command.moc"
