// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/suggestion.h"
#include "app/support/program.h"
#include "tests/cli/captured_run.h"

#include <QFile>
#include <QSet>
#include <QSysInfo>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsAsRecorded_data();
    void helpIsAsRecorded();
    void helpFitsATerminal();
    void everyRowIsWhole();
    void versionTellsWhatItWasBuiltWith();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void helpWinsOverOtherOptions();
    void suggestsWhatIsNear_data();
    void suggestsWhatIsNear();
};

void TestCommandLine::helpIsAsRecorded_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("overall") << QStringList {};
    QSet<QString> groups;
    for (const CommandRow &row : commandTable()) {
        const QStringList words = row.name.split(u' ');
        if (words.size() > 1 && !groups.contains(words.first())) {
            groups.insert(words.first());
            QTest::newRow(qPrintable(words.first())) << QStringList {words.first()};
        }
        QTest::newRow(qPrintable(row.name)) << words;
    }
}

void TestCommandLine::helpIsAsRecorded()
{
    QFETCH(const QStringList, arguments);
    const CapturedRun help = capturedRun(arguments + QStringList {u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.err.isEmpty());

    QString name = QString::fromUtf8(QTest::currentDataTag());
    QFile golden(QStringLiteral(ASKWELL_TEST_DATA "/cli/help-%1.txt").arg(name.replace(u' ', u'-')));
    if (qEnvironmentVariableIsSet("ASKWELL_REFRESH_GOLDENS")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(help.out.toUtf8());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(help.out, QString::fromUtf8(golden.readAll()));
}

void TestCommandLine::helpFitsATerminal()
{
    for (const CommandRow &row : commandTable()) {
        const CapturedRun help = capturedRun(row.name.split(u' ') + QStringList {u"--help"_s});
        const QStringList lines = help.out.split(u'\n');
        for (const QString &line : lines) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
}

void TestCommandLine::everyRowIsWhole()
{
    QSet<QString> names;
    for (const CommandRow &row : commandTable()) {
        QVERIFY2(!names.contains(row.name), qPrintable(row.name));
        names.insert(row.name);
        QVERIFY2(row.run != nullptr, qPrintable(row.name));
        QVERIFY2(!row.summary.isEmpty() && !row.summary.endsWith(u'.'), qPrintable(row.name));
        QVERIFY2(row.operandsAtMost == 0 || !row.operandName.isEmpty(), qPrintable(row.name));
        QVERIFY2(row.operandsAtLeast <= row.operandsAtMost, qPrintable(row.name));
        QSet<QString> options;
        for (const OptionRow &option : row.options) {
            QVERIFY2(!options.contains(option.name), qPrintable(row.name + u' ' + option.name));
            options.insert(option.name);
            QVERIFY2(!option.help.isEmpty() && !option.help.endsWith(u'.'), qPrintable(option.name));
            QCOMPARE(option.valueName.isEmpty(), option.kind == ValueKind::None);
            QCOMPARE(option.choices.isEmpty(), option.kind != ValueKind::Choice);
        }
        QVERIFY2(options.contains(u"format"_s), qPrintable(row.name));
    }
}

void TestCommandLine::versionTellsWhatItWasBuiltWith()
{
    const CapturedRun version = capturedRun({u"--version"_s});
    QCOMPARE(version.status, 0);
    const QStringList lines = version.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], u"askwell-cli "_s + programVersion());
    QCOMPARE(lines[1],
             u"Qt %1, built with %2"_s.arg(QLatin1StringView(qVersion()), QStringLiteral(QT_VERSION_STR)));
    QVERIFY2(lines[2].contains(QSysInfo::buildAbi()), qPrintable(lines[2]));
}

void TestCommandLine::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no command") << QStringList {} << u"A command is missing. See askwell-cli --help."_s;
    QTest::newRow("a slip in the command")
        << QStringList {u"compsoe"_s}
        << u"There is no command \"compsoe\". Did you mean \"compose\"? See askwell-cli --help."_s;
    QTest::newRow("a command like no other")
        << QStringList {u"zzzzzz"_s} << u"There is no command \"zzzzzz\". See askwell-cli --help."_s;
    QTest::newRow("an option before the command")
        << QStringList {u"--what"_s, u"rules"_s}
        << u"\"--what\" stands before the command; options come after it. See askwell-cli --help."_s;
    QTest::newRow("a slip in --version")
        << QStringList {u"--verison"_s}
        << u"\"--verison\" stands before the command; options come after it. Did you mean \"--version\"? See askwell-cli --help."_s;
    QTest::newRow("a slip in an option")
        << QStringList {u"compose"_s, u"--tsk"_s, u"x"_s}
        << u"compose has no option --tsk. Did you mean \"--task\"? See askwell-cli compose --help."_s;
    QTest::newRow("a short option") << QStringList {u"compose"_s, u"-q"_s}
                                    << u"compose has no option -q. See askwell-cli compose --help."_s;
    QTest::newRow("an option without its value")
        << QStringList {u"compose"_s, u"--task"_s}
        << u"Missing value after '--task'. See askwell-cli compose --help."_s;
    QTest::newRow("a value that the option does not take")
        << QStringList {u"compose"_s, u"--what"_s, u"promt"_s}
        << u"--what takes prompt, rules or both, not \"promt\". Did you mean \"prompt\"? See askwell-cli compose --help."_s;
    QTest::newRow("an option twice") << QStringList {
        u"compose"_s, u"--task"_s, u"a"_s,
        u"--task=b"_s} << u"--task is given more than once; give it once. See askwell-cli compose --help."_s;
    QTest::newRow("a stray word")
        << QStringList {u"compose"_s, u"stray"_s}
        << u"compose takes no operand, but \"stray\" was given. See askwell-cli compose --help."_s;
}

void TestCommandLine::wrongUsageIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    const CapturedRun wrong = capturedRun(arguments);
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.err, u"askwell-cli: "_s + sentence + u'\n');
    QVERIFY(wrong.out.isEmpty());
}

void TestCommandLine::helpWinsOverOtherOptions()
{
    const CapturedRun help = capturedRun({u"compose"_s, u"--nonsense"_s, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Usage: askwell-cli compose"_L1));
    // After "--" it is an operand like any other word.
    QCOMPARE(capturedRun({u"compose"_s, u"--"_s, u"--help"_s}).status, 2);
}

void TestCommandLine::suggestsWhatIsNear_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("suggested");

    QTest::newRow("two letters swapped") << u"exprot"_s << u" Did you mean \"export\"?"_s;
    QTest::newRow("a letter too many") << u"targetss"_s << u" Did you mean \"targets\"?"_s;
    QTest::newRow("the beginning of a word") << u"frame"_s << u" Did you mean \"frameworks\"?"_s;
    QTest::newRow("capitals") << u"EXPORT"_s << u" Did you mean \"export\"?"_s;
    QTest::newRow("nothing near") << u"help"_s << QString();
    QTest::newRow("an empty word") << QString() << QString();
    QTest::newRow("a word of 100,000 letters") << QString(100'000, u'e') << QString();
}

void TestCommandLine::suggestsWhatIsNear()
{
    QFETCH(const QString, word);
    QFETCH(const QString, suggested);
    QCOMPARE(suggestion(word, {u"export"_s, u"frameworks"_s, u"targets"_s}), suggested);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
