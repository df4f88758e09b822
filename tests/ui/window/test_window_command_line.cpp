// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/program.h"
#include "app/support/window_options.h"
#include "ui/window/command_line.h"

#include <QProcess>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestWindowCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPathAndOptions_data();
    void readsPathAndOptions();
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void everyOptionIsInTheHelp();
    void answersWithoutADisplay();
};

void TestWindowCommandLine::readsPathAndOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("newPrompt");
    QTest::addColumn<bool>("projects");

    QTest::newRow("nothing") << QStringList {} << QString() << false << false;
    QTest::newRow("a folder") << QStringList {u"/a"_s} << u"/a"_s << false << false;
    QTest::newRow("a new prompt of a project")
        << QStringList {u"--new-prompt"_s, u"a.askwell"_s} << u"a.askwell"_s << true << false;
    QTest::newRow("the projects") << QStringList {u"--projects"_s} << QString() << false << true;
    QTest::newRow("a path like an option")
        << QStringList {u"--"_s, u"--version"_s} << u"--version"_s << false << false;
}

void TestWindowCommandLine::readsPathAndOptions()
{
    QFETCH(const QStringList, arguments);
    QString problem;
    const QStringList all = QStringList {u"askwell"_s} + arguments;
    QVERIFY(!answerWithoutWindow(all));
    const std::optional<CommandLine> read = readCommandLine(all, problem);
    QVERIFY2(read.has_value(), qPrintable(problem));
    QTEST(read->path, "path");
    QTEST(read->newPrompt, "newPrompt");
    QTEST(read->projects, "projects");
}

void TestWindowCommandLine::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");

    QTest::newRow("no such option") << QStringList {u"--newprompt"_s} << u"Unknown option 'newprompt'."_s;
    QTest::newRow("two paths") << QStringList {u"a"_s, u"b"_s}
                               << u"askwell takes one folder or file, but \"b\" was given as well."_s;
}

void TestWindowCommandLine::tellsWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QString problem;
    QVERIFY(!readCommandLine(QStringList {u"askwell"_s} + arguments, problem));
    QTEST(problem, "problem");
}

void TestWindowCommandLine::everyOptionIsInTheHelp()
{
    const std::optional<QString> help = answerWithoutWindow({u"askwell"_s, u"--help"_s});
    QVERIFY(help);
    for (const OptionRow &row : windowOptions()) {
        QVERIFY2(help->contains(u"--"_s + row.name) && help->contains(row.help), qPrintable(row.name));
    }
    for (const QString &line : help->split(u'\n')) {
        QVERIFY2(line.size() <= 90, qPrintable(line));
    }
}

void TestWindowCommandLine::answersWithoutADisplay()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A platform that does not exist: whoever makes an application object fails.
    environment.insert(u"QT_QPA_PLATFORM"_s, u"nowhere"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ASKWELL_BINARIES "/askwell"), {u"--version"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QByteArray version = program.readAllStandardOutput();
    QVERIFY2(version.startsWith("askwell " + programVersion().toUtf8() + "\nQt "), version.constData());
    QVERIFY2(version.contains("\nPreviews "), version.constData());
}

QTEST_GUILESS_MAIN(TestWindowCommandLine)
#include "test_window_command_line.moc"
