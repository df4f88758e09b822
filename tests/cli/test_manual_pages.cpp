// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documented_program.h"
#include "app/cli/manual_page.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// A page as a reader sees it, and what man has to say against it.
struct Shown
{
    QString text;
    QByteArray complaints;
};

Shown shown(const DocumentedProgram &program)
{
    QTemporaryFile file;
    if (!file.open()) {
        return {};
    }
    file.write(manualPage(program).toUtf8());
    file.flush();
    QProcess man;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MANWIDTH"_s, u"2000"_s);
    environment.insert(u"MANROFFSEQ"_s, QString());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    man.setProcessEnvironment(environment);
    man.start(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, file.fileName()});
    if (!man.waitForFinished()) {
        return {};
    }
    return {QString::fromUtf8(man.readAllStandardOutput()).simplified(), man.readAllStandardError()};
}

} // namespace

class TestManualPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEveryCommandAndOption_data();
    void tellsEveryCommandAndOption();
    void showsEveryTextAsItIs();
};

void TestManualPages::init()
{
    if (QStandardPaths::findExecutable(u"man"_s).isEmpty()) {
        QSKIP("man is not installed, so no page can be shown");
    }
}

void TestManualPages::tellsEveryCommandAndOption_data()
{
    QTest::addColumn<bool>("window");
    QTest::newRow("askwell") << true;
    QTest::newRow("askwell-cli") << false;
}

void TestManualPages::tellsEveryCommandAndOption()
{
    QFETCH(const bool, window);
    const DocumentedProgram program = window ? documentedWindow() : documentedCommandLine();
    const Shown page = shown(program);
    QCOMPARE(page.complaints, QByteArray());
    QVERIFY2(page.text.contains(program.name + u" - "_s + program.summary), qPrintable(page.text.left(400)));
    const auto tells = [&page](const OptionRow &option) {
        return page.text.contains(u"--"_s + option.name) && page.text.contains(option.help);
    };
    for (const OptionRow &option : program.options) {
        QVERIFY2(tells(option), qPrintable(option.name));
    }
    for (const CommandRow &row : program.commands) {
        QVERIFY2(page.text.contains((row.name + u' ' + row.synopsis).trimmed()), qPrintable(row.name));
        QVERIFY2(page.text.contains(row.summary), qPrintable(row.name));
        for (const QString &note : row.notes) {
            QCOMPARE(page.text.count(note), 1);
        }
        for (const OptionRow &option : row.options) {
            QVERIFY2(tells(option), qPrintable(row.name + u" --"_s + option.name));
        }
    }
}

void TestManualPages::showsEveryTextAsItIs()
{
    DocumentedProgram program = documentedWindow();
    program.description = {u".dot first"_s, u"'quote first"_s, u"a back\\slash and \\fBno bold\\fR"_s,
                           u"dash-and--dashes"_s};
    program.examples = {{u"say \"this\" \\ that"_s, u"With quotes"_s}};
    const Shown page = shown(program);
    QCOMPARE(page.complaints, QByteArray());
    for (const QString &text : program.description) {
        QVERIFY2(page.text.contains(text), qPrintable(text));
    }
    QVERIFY2(page.text.contains("say \"this\" \\ that"_L1), qPrintable(page.text));
}

QTEST_GUILESS_MAIN(TestManualPages)
#include "test_manual_pages.moc"
