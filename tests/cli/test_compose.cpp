// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/captured_run.h"
#include "tests/cli/pages.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const QString exampleWords =
    u"Select and fine-tune a sentiment analysis model for Vietnamese customer reviews."_s;

} // namespace

class TestCompose final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void composesAnswersInTheOrderOfThePage();
    void printsTheWorkedExample();
    void answersTakeThePlaceOfTheExample();
    void readsTextsFromWhereTheyAre_data();
    void readsTextsFromWhereTheyAre();
    void refusesTextsThatCannotBeHad_data();
    void refusesTextsThatCannotBeHad();
    void refusesAnIncompletePrompt();
    void composesAnIncompletePromptOnRequest();
    void fillsBlanks();
    void refusesOpenBlanks();
    void namesTheOptionOfAQuestionWithItsOwnLabel();
    void takesAnswersByLabelAndById();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void rulesNeedNoAnswers();
    void rulesFollowTheLevel();
    void bothIsRulesThenPrompt();
    void jsonHasEveryKey();
    void jsonPartsPointAtTheAnswers();
    void warnsOfASecretAndPrints();
    void readsAPageFromAFile();
    void refusesPagesThatCannotBeRead_data();
    void refusesPagesThatCannotBeRead();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCompose::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCompose::composesAnswersInTheOrderOfThePage()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--when"_s, u"Model selection phase"_s, u"--why"_s,
                                         u"Cut support time."_s, u"--task"_s, u"Sort tickets."_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    const qsizetype task = run.out.indexOf(u"Sort tickets."_s);
    const qsizetype why = run.out.indexOf(u"Cut support time."_s);
    const qsizetype when = run.out.indexOf(u"Model selection phase"_s);
    QVERIFY2(run.out.startsWith(u"Task:\nSort tickets.\n\n"_s), qPrintable(run.out));
    QVERIFY(task < why && why < when);
    QVERIFY(run.out.endsWith(u"Model selection phase\n"_s));
}

void TestCompose::printsTheWorkedExample()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, u"hugging-face"_s, u"--example"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(u"Task:\n"_s + exampleWords), qPrintable(run.out));
    QVERIFY(!run.out.contains(u'['));
}

void TestCompose::answersTakeThePlaceOfTheExample()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--example"_s, u"--task"_s, u"Mine."_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith(u"Task:\nMine.\n\n"_s));
    QVERIFY(!run.out.contains(exampleWords));
}

void TestCompose::readsTextsFromWhereTheyAre_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("answer");

    QTest::newRow("as it is") << u"Sort."_s << QByteArray() << u"Sort."_s;
    QTest::newRow("a file") << u"@FILE"_s << QByteArray("From a file.\n") << u"From a file."_s;
    QTest::newRow("a file with a byte order mark and CR LF") << u"@FILE"_s
                                                             << QByteArray("\xEF\xBB\xBF"
                                                                           "a\r\nb\r\n")
                                                             << u"a\nb"_s;
    QTest::newRow("an @ as such") << u"@@acme asks"_s << QByteArray() << u"@acme asks"_s;
    QTest::newRow("standard input") << u"-"_s << QByteArray("Tiếng Việt\n") << u"Tiếng Việt"_s;
    QTest::newRow("a dash with words") << u"- sort\n- count"_s << QByteArray() << u"- sort\n- count"_s;
    QTest::newRow("decomposed letters stay")
        << u"Vie\u0323\u0302t"_s << QByteArray() << u"Vie\u0323\u0302t"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F917 hub"_s << QByteArray() << u"\U0001F917 hub"_s;
}

void TestCompose::readsTextsFromWhereTheyAre()
{
    QFETCH(QString, value);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, answer);
    const QString path = writeFile(*m_folder, u"answer.txt"_s, content);
    value.replace(u"FILE"_s, path);
    const CapturedRun run = capturedRun({u"compose"_s, u"--task"_s, value, u"--why"_s, u"W."_s}, content);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(u"Task:\n"_s + answer + u"\n\n"_s), qPrintable(run.out));
}

void TestCompose::refusesTextsThatCannotBeHad_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");

    const QStringList task {u"--task"_s, u"@FILE"_s};
    QTest::newRow("no such file") << QStringList {u"--task"_s, u"@nowhere.txt"_s} << QByteArray()
                                  << u"nowhere.txt"_s;
    QTest::newRow("a folder") << QStringList {u"--task"_s, u"@/"_s} << QByteArray() << u"folder"_s;
    QTest::newRow("an @ alone") << QStringList {u"--task"_s, u"@"_s} << QByteArray() << u"names no file"_s;
    QTest::newRow("Latin-1 bytes in a file") << task << QByteArray("caf\xE9") << u"is not UTF-8"_s;
    QTest::newRow("a cut-off letter at the end") << task << QByteArray("caf\xC3") << u"is not UTF-8"_s;
    QTest::newRow("NUL bytes in a file") << task << QByteArray("a\0b", 3) << u"NUL"_s;
    QTest::newRow("a file of 2 MiB") << task << QByteArray(2 * 1024 * 1024, 'x') << u"1 MiB"_s;
    QTest::newRow("Latin-1 bytes on standard input")
        << QStringList {u"--task"_s, u"-"_s} << QByteArray("caf\xE9") << u"Standard input is not UTF-8"_s;
    QTest::newRow("2 MiB on standard input")
        << QStringList {u"--task"_s, u"-"_s} << QByteArray(2 * 1024 * 1024, 'x') << u"longer than 1 MiB"_s;
    QTest::newRow("standard input twice")
        << QStringList {u"--task"_s, u"-"_s, u"--why"_s, u"-"_s} << QByteArray("x") << u"asked for twice"_s;
}

void TestCompose::refusesTextsThatCannotBeHad()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    arguments.replaceInStrings(u"FILE"_s, writeFile(*m_folder, u"answer.txt"_s, content));
    const CapturedRun run = capturedRun(QStringList {u"compose"_s} + arguments, content);
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(words) && run.err.count(u'\n') == 1, qPrintable(run.err));
}

void TestCompose::refusesAnIncompletePrompt()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--task"_s, u"Sort."_s, u"--why"_s, u"  \n"_s});
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(u"--why TEXT"_s) && !run.err.contains(u"--task"_s), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
}

void TestCompose::composesAnIncompletePromptOnRequest()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--task"_s, u"Sort."_s, u"--allow-incomplete"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(u'['));
}

void TestCompose::fillsBlanks()
{
    const CapturedRun run =
        capturedRun({u"compose"_s, u"--task"_s, u"Sort {{data}} in {{language=Thai}}."_s, u"--why"_s,
                     u"{{data}} grow: {{n}}."_s, u"--set"_s, u"data=reviews = many"_s, u"--set=n=12,000"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out,
             u"Task:\nSort reviews = many in Thai.\n\nWhy it matters:\nreviews = many grow: 12,000.\n"_s);
}

void TestCompose::refusesOpenBlanks()
{
    const QStringList open {u"compose"_s, u"--task"_s, u"Sort {{data}}."_s, u"--why"_s, u"{{n}} {{data}}"_s};
    const CapturedRun refused = capturedRun(open);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(u"--set \"data=VALUE\""_s) && refused.err.contains(u"\"n\""_s),
             qPrintable(refused.err));
    QCOMPARE(refused.err.count(u"\"data\""_s), 1);

    const CapturedRun printed = capturedRun(open + QStringList {u"--allow-incomplete"_s});
    QCOMPARE(printed.status, 0);
    QVERIFY(printed.out.contains(u"Sort {{data}}."_s));
}

void TestCompose::namesTheOptionOfAQuestionWithItsOwnLabel()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, page, u"--task"_s, u"Dig."_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(u"--answer \"Soil=TEXT\""_s), qPrintable(run.err));
}

void TestCompose::takesAnswersByLabelAndById()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, page, u"--answer"_s,
                                         u"what i want to do=Dig."_s, u"--answer=soil=pH = 7"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, u"What I want to do:\nDig.\n\nSoil:\npH = 7\n"_s);
}

void TestCompose::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    QTest::newRow("a question that the page does not ask")
        << QStringList {u"--answer"_s, u"Taks=x"_s} << u"has no question \"Taks\""_s;
    QTest::newRow("an answer without its label")
        << QStringList {u"--answer"_s, u"words"_s} << u"LABEL=TEXT"_s;
    QTest::newRow("an answer with an empty label")
        << QStringList {u"--answer"_s, u"=words"_s} << u"LABEL=TEXT"_s;
    QTest::newRow("two answers to one question")
        << QStringList {u"--task"_s, u"a"_s, u"--answer"_s, u"Task=b"_s} << u"answered twice"_s;
    QTest::newRow("a value without its blank") << QStringList {u"--set"_s, u"words"_s} << u"BLANK=VALUE"_s;
    QTest::newRow("a value for a blank that no answer has")
        << QStringList {u"--task"_s, u"On {{data}}"_s, u"--set"_s, u"dat=x"_s}
        << u"no blank \"dat\"; they have \"data\""_s;
    QTest::newRow("a value where there are no blanks")
        << QStringList {u"--task"_s, u"Sort."_s, u"--set"_s, u"data=x"_s} << u"they have none"_s;
    QTest::newRow("a value that is no choice")
        << QStringList {u"--task"_s, u"{{size=small|large}}"_s, u"--set"_s, u"size=lage"_s}
        << u"choose \"small\", \"large\""_s;
    QTest::newRow("a section that the page lacks")
        << QStringList {u"--what"_s, u"rules"_s, u"--section"_s, u"Nowhere"_s}
        << u"has no section \"Nowhere\""_s;
    QTest::newRow("sections of the full rules")
        << QStringList {u"--what"_s, u"rules"_s, u"--context"_s, u"full"_s, u"--section"_s, u"x"_s}
        << u"--section"_s;
}

void TestCompose::refusesWhatDoesNotFit()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const CapturedRun run = capturedRun(QStringList {u"compose"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(words) && run.err.count(u'\n') == 1, qPrintable(run.err));
}

void TestCompose::rulesNeedNoAnswers()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, page, u"--what"_s, u"rules"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, u"# Garden rules\n\n- Water in the morning.\n"_s);
}

void TestCompose::rulesFollowTheLevel()
{
    const QStringList rules {u"compose"_s, u"--framework"_s,
                             writeFile(*m_folder, u"garden.md"_s, gardenPage()), u"--what"_s, u"rules"_s};
    const QString concise = capturedRun(rules + QStringList {u"--context"_s, u"concise"_s}).out;
    const QString full = capturedRun(rules + QStringList {u"--context"_s, u"full"_s}).out;
    const QString chosen = capturedRun(rules + QStringList {u"--section"_s, u"tools"_s}).out;
    QCOMPARE(concise, capturedRun(rules).out);
    QVERIFY(full.contains(u"You are a gardener"_s) && full.contains(u"Prefer a spade"_s));
    QVERIFY(chosen.startsWith(concise) && chosen.contains(u"Prefer a spade"_s));
    QVERIFY(!chosen.contains(u"You are a gardener"_s));
}

void TestCompose::bothIsRulesThenPrompt()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, page, u"--what"_s, u"both"_s,
                                         u"--task"_s, u"Dig."_s, u"--answer"_s, u"Soil=Clay."_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(
        run.out,
        u"# Garden rules\n\n- Water in the morning.\n\n---\n\nWhat I want to do:\nDig.\n\nSoil:\nClay.\n"_s);
}

void TestCompose::jsonHasEveryKey()
{
    const QStringList keys {u"complete"_s, u"formatVersion"_s, u"framework"_s, u"missing"_s, u"openBlanks"_s,
                            u"parts"_s,    u"size"_s,          u"text"_s,      u"what"_s};
    const QStringList line {u"compose"_s,  u"--task"_s, u"S."_s, u"--allow-incomplete"_s,
                            u"--format"_s, u"json"_s};
    for (const QString &what : {u"prompt"_s, u"rules"_s, u"both"_s}) {
        const CapturedRun run = capturedRun(line + QStringList {u"--what"_s, what});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json().keys(), keys);
        QCOMPARE(run.json().value(u"formatVersion"_s).toInt(), 1);
        QCOMPARE(run.json().value(u"framework"_s).toString(), u"hugging-face"_s);
        const bool rulesAlone = what == u"rules"_s;
        QCOMPARE(run.json().value(u"complete"_s).toBool(), rulesAlone);
        QCOMPARE(run.json().value(u"missing"_s).toArray(),
                 rulesAlone ? QJsonArray {} : QJsonArray {u"why"_s});
    }
}

void TestCompose::jsonPartsPointAtTheAnswers()
{
    const QString task = u"\U0001F917 Sắp xếp."_s;
    const QJsonObject json = capturedRun({u"compose"_s, u"--task"_s, task, u"--why"_s, u"W."_s, u"--what"_s,
                                          u"both"_s, u"--format"_s, u"json"_s})
                                 .json();
    const QString text = json.value(u"text"_s).toString();
    const QJsonObject first = json.value(u"parts"_s).toArray().at(0).toObject();
    QCOMPARE(first.value(u"question"_s).toString(), u"task"_s);
    QCOMPARE(text.mid(first.value(u"begin"_s).toInt(), first.value(u"length"_s).toInt()), task);

    const QJsonObject size = json.value(u"size"_s).toObject();
    QCOMPARE(size.keys(), QStringList({u"bytes"_s, u"characters"_s, u"lines"_s, u"tokensAbout"_s}));
    QCOMPARE(size.value(u"bytes"_s).toInteger(), text.toUtf8().size());
    QCOMPARE(size.value(u"characters"_s).toInteger(), text.toUcs4().size());
    QCOMPARE(size.value(u"lines"_s).toInteger(), text.count(u'\n'));
}

void TestCompose::warnsOfASecretAndPrints()
{
    const QString secret = madeUpToken();
    const CapturedRun run =
        capturedRun({u"compose"_s, u"--task"_s, u"Log in with "_s + secret, u"--why"_s, u"W."_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(secret));
    QVERIFY2(run.err.contains(u"secret"_s) && run.err.contains(u"HF_TOKEN"_s), qPrintable(run.err));
    QVERIFY(!run.err.contains(secret));
}

void TestCompose::readsAPageFromAFile()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, page, u"--task"_s, u"Dig."_s,
                                         u"--answer"_s, u"soil=Clay."_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().value(u"framework"_s).toString(), u"garden"_s);
}

void TestCompose::refusesPagesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("framework");
    QTest::addColumn<QByteArray>("content");

    const QString file = u"FILE"_s;
    QTest::newRow("an unknown id") << u"hugging-fase"_s << QByteArray();
    QTest::newRow("no such file") << u"./nowhere.md"_s << QByteArray();
    QTest::newRow("a folder") << u"/"_s << QByteArray();
    QTest::newRow("an empty page") << file << QByteArray();
    QTest::newRow("a page without a template") << file << QByteArray("# Garden\n\nWords.\n");
    QTest::newRow("a page of 2 MiB") << file << QByteArray("# Garden\n") + QByteArray(2 * 1024 * 1024, 'x');
    QTest::newRow("brackets to the limit") << file << QByteArray("![[]()").repeated(64 * 1024 / 6);
    QTest::newRow("30,000 nested quotes")
        << file << QByteArray("# Garden\n\n") + QByteArray(30'000, '>') + "x\n";
    QTest::newRow("Latin-1 bytes") << file << QByteArray(gardenPage()).replace("Garden", "Jard\xEDn");
    QTest::newRow("NUL bytes") << file
                               << QByteArray(gardenPage()).replace("Garden", QByteArray("Gar\0den", 7));
}

void TestCompose::refusesPagesThatCannotBeRead()
{
    QFETCH(QString, framework);
    QFETCH(const QByteArray, content);
    framework.replace(u"FILE"_s, writeFile(*m_folder, u"page.md"_s, content));
    const CapturedRun run = capturedRun({u"compose"_s, u"--framework"_s, framework, u"--example"_s});
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.count(u'\n') == 1 && run.err.size() < 400, qPrintable(run.err));
}

QTEST_GUILESS_MAIN(TestCompose)
#include "test_compose.moc"
