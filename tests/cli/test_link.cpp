// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/links.h"
#include "tests/cli/captured_run.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const QStringList answers {u"--task"_s, u"Sort 50% of a+b & c 😀"_s, u"--why"_s,
                           u"It takes a day\nand more"_s};

QString textOf(const CapturedRun &run)
{
    const auto read = readCursorLink(run.out.trimmed());
    return read ? read->text : u"no link: "_s + run.out + run.err;
}

} // namespace

class TestLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesThePromptThatComposePrints();
    void carriesTheRulesThatComposePrints();
    void aCommandHasAName();
    void theWebFormSaysWhatItCarries();
    void jsonHasEveryKey();
    void anIncompletePromptIsRefused_data();
    void anIncompletePromptIsRefused();
    void aLongPromptIsRefused();
    void aSecretIsRefusedUnlessForced();
    void aWrongNameIsWrongUsage_data();
    void aWrongNameIsWrongUsage();
};

void TestLink::carriesThePromptThatComposePrints()
{
    const CapturedRun run = capturedRun(QStringList {u"link"_s} + answers);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(u"cursor://anysphere.cursor-deeplink/prompt?text=Task%3A%0ASort%20"_s),
             qPrintable(run.out));
    QCOMPARE(run.out.count(u'\n'), 1);
    QCOMPARE(textOf(run), capturedRun(QStringList {u"compose"_s} + answers).out);
}

void TestLink::carriesTheRulesThatComposePrints()
{
    // Rules need no answers.
    const CapturedRun run = capturedRun({u"link"_s, u"--kind"_s, u"rule"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(u"cursor://anysphere.cursor-deeplink/rule?name=hugging-face&text="_s),
             qPrintable(run.out));
    QCOMPARE(textOf(run), capturedRun({u"compose"_s, u"--what"_s, u"rules"_s}).out);
}

void TestLink::aCommandHasAName()
{
    const CapturedRun run = capturedRun(
        QStringList {u"link"_s, u"--kind"_s, u"command"_s, u"--name"_s, u"sort-tickets"_s} + answers);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(u"cursor://anysphere.cursor-deeplink/command?name=sort-tickets&text="_s),
             qPrintable(run.out));
    QCOMPARE(textOf(run), capturedRun(QStringList {u"compose"_s} + answers).out);
}

void TestLink::theWebFormSaysWhatItCarries()
{
    const CapturedRun run = capturedRun(QStringList {u"link"_s, u"--web"_s} + answers);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(u"https://cursor.com/link/prompt?text="_s), qPrintable(run.out));
    QCOMPARE(run.err,
             u"askwell-cli: This address contains your prompt and is opened through cursor.com.\n"_s);
    QCOMPARE(textOf(run), capturedRun(QStringList {u"compose"_s} + answers).out);
}

void TestLink::jsonHasEveryKey()
{
    const CapturedRun run = capturedRun(QStringList {u"link"_s, u"--format"_s, u"json"_s} + answers);
    QCOMPARE(run.status, 0);
    const QJsonObject object = run.json();
    QCOMPARE(object.keys(),
             QStringList({u"characters"_s, u"formatVersion"_s, u"kind"_s, u"link"_s, u"most"_s, u"name"_s,
                          u"web"_s}));
    QVERIFY(object.value(u"name"_s).isNull());
    QCOMPARE(object.value(u"kind"_s), u"prompt"_s);
    QCOMPARE(object.value(u"web"_s), false);
    QCOMPARE(object.value(u"most"_s), 8000);
    QCOMPARE(object.value(u"characters"_s).toInteger(), object.value(u"link"_s).toString().size());

    const CapturedRun rule =
        capturedRun({u"link"_s, u"--kind"_s, u"rule"_s, u"--format"_s, u"json"_s, u"--web"_s});
    QCOMPARE(rule.json().value(u"name"_s), u"hugging-face"_s);
    QCOMPARE(rule.json().value(u"web"_s), true);
    QVERIFY(rule.err.contains(u"contains your rules"_s));
}

void TestLink::anIncompletePromptIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("gap");
    QTest::newRow("an answer is missing") << QStringList {u"--task"_s, u"Sort."_s} << u"--why"_s;
    QTest::newRow("a blank is open") << QStringList {u"--task"_s, u"Sort {{data}}."_s, u"--why"_s, u"Slow."_s}
                                     << u"--set \"data=VALUE\""_s;
    QTest::newRow("a command likewise")
        << QStringList {u"--kind"_s, u"command"_s, u"--task"_s, u"Sort."_s} << u"--why"_s;
}

void TestLink::anIncompletePromptIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, gap);
    const CapturedRun run = capturedRun(QStringList {u"link"_s} + arguments);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"The prompt is incomplete"_s) && run.err.contains(gap), qPrintable(run.err));
}

void TestLink::aLongPromptIsRefused()
{
    const CapturedRun run =
        capturedRun({u"link"_s, u"--task"_s, u"Sort "_s.repeated(2000), u"--why"_s, u"Slow."_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"Cursor takes at most 8000. Copy the text instead"_s), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
}

void TestLink::aSecretIsRefusedUnlessForced()
{
    const QString secret = u"hf_"_s + u"aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH"_s;
    const QStringList arguments {u"link"_s, u"--task"_s, u"Log in with "_s + secret, u"--why"_s, u"Slow."_s};
    const CapturedRun refused = capturedRun(arguments);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.err.contains(u"HF_TOKEN"_s) && !refused.err.contains(secret), qPrintable(refused.err));

    const CapturedRun forced = capturedRun(arguments + QStringList {u"--force"_s});
    QCOMPARE(forced.status, 0);
    QVERIFY(textOf(forced).contains(secret));
}

void TestLink::aWrongNameIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("characters that Cursor does not take")
        << QStringList {u"--kind"_s, u"rule"_s, u"--name"_s, u"my rules"_s} << u"letters A to Z"_s;
    QTest::newRow("a name for a prompt") << QStringList {u"--name"_s, u"mine"_s} << u"has no name"_s;
}

void TestLink::aWrongNameIsWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const CapturedRun run = capturedRun(QStringList {u"link"_s} + arguments + answers);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestLink)
#include "test_link.moc"
