// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/pages.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The program as a shell meets it. Everything that does not need a process is tested without one.
class TestProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitStatuses_data();
    void exitStatuses();
    void composesFromStandardInput();
    void bytesAreUtf8InAnyLocale_data();
    void bytesAreUtf8InAnyLocale();
    void anOutputThatCannotBeWrittenIsStatusThree_data();
    void anOutputThatCannotBeWrittenIsStatusThree();
    void aClosedInputIsStatusThree();
    void aClosedErrorStreamHarmsNothing();
    void worksWithoutAHome_data();
    void worksWithoutAHome();
    void anArgumentThatIsNotUtf8IsRefused();
    void seesSecretsInLongTexts();
    void writesNothingIntoAnEmptyHome();
    void unreadablePagesAreStatusThree();

private:
    /// Runs a line of shell in which "$cli" is the program, with exactly these variables besides PATH.
    [[nodiscard]] Ended shell(const QString &line, const QByteArray &input = {},
                              const QMap<QString, QString> &variables = {}) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

Ended TestProcess::shell(const QString &line, const QByteArray &input,
                         const QMap<QString, QString> &variables) const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"cli"_s, QStringLiteral(ASKWELL_BINARIES "/askwell-cli"));
    environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
    for (auto each = variables.cbegin(); each != variables.cend(); ++each) {
        environment.insert(each.key(), each.value());
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(u"/bin/sh"_s, {u"-c"_s, line});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestProcess::init()
{
#ifndef Q_OS_UNIX
    QSKIP("The lines are for a Unix shell.");
#endif
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestProcess::exitStatuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");

    QTest::newRow("help") << u"\"$cli\" --help"_s << 0;
    QTest::newRow("the worked example") << u"\"$cli\" compose --framework hugging-face --example"_s << 0;
    QTest::newRow("an incomplete prompt") << u"\"$cli\" compose --task x"_s << 1;
    QTest::newRow("no command") << u"\"$cli\""_s << 2;
    QTest::newRow("an unknown command") << u"\"$cli\" frob"_s << 2;
    QTest::newRow("an unknown option") << u"\"$cli\" compose --frob"_s << 2;
    QTest::newRow("an unknown framework") << u"\"$cli\" compose --framework frob --example"_s << 3;
    QTest::newRow("a file that is not there") << u"\"$cli\" compose --task @frob --why y"_s << 3;
}

void TestProcess::exitStatuses()
{
    QFETCH(const QString, line);
    QFETCH(const int, status);
    const Ended ended = shell(line, {}, {{u"HOME"_s, m_folder->path()}});
    QCOMPARE(ended.status, status);
    // The result and the talk keep to their streams.
    QCOMPARE(ended.out.isEmpty(), status != 0);
    QCOMPARE(ended.err.isEmpty(), status == 0);
}

void TestProcess::composesFromStandardInput()
{
    const QByteArray task = QByteArray("Ph\u00E2n lo\u1EA1i ").repeated(5000).trimmed();
    const Ended ended = shell(u"\"$cli\" compose --task - --why @@you"_s, task);
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.startsWith("Task:\n" + task + "\n\n"));
    QVERIFY(ended.out.contains("\n@you\n"));
}

void TestProcess::bytesAreUtf8InAnyLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("none") << QString();
    QTest::newRow("C") << u"C"_s;
    QTest::newRow("C.UTF-8") << u"C.UTF-8"_s;
    QTest::newRow("German") << u"de_DE.ISO-8859-1"_s;
    QTest::newRow("one that does not exist") << u"xx_YY"_s;
}

void TestProcess::bytesAreUtf8InAnyLocale()
{
    QFETCH(const QString, locale);
    const Ended ended = shell(u"\"$cli\" compose --task 'Phân loại 🤗 1,5' --why w; \"$cli\" frob"_s, {},
                              {{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, u"de"_s}});
    QVERIFY2(ended.out.startsWith(u"Task:\nPhân loại 🤗 1,5\n"_s.toUtf8()), ended.out.constData());
    QCOMPARE(ended.err, QByteArray("askwell-cli: There is no command \"frob\". See askwell-cli --help.\n"));
}

void TestProcess::anOutputThatCannotBeWrittenIsStatusThree_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("closed") << u"\"$cli\" compose --example >&-"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("full") << u"\"$cli\" compose --example >/dev/full"_s;
    QTest::newRow("full, for help") << u"\"$cli\" --help >/dev/full"_s;
    QTest::newRow("full, for JSON") << u"\"$cli\" frameworks --format json >/dev/full"_s;
#endif
    // The reader is gone before the first byte: the named pipe is opened for both, then closed on its side.
    QTest::newRow("a reader that went away")
        << u"mkfifo p; { sleep 0; } <p & exec 3>p; wait; \"$cli\" compose --example >&3"_s;
}

void TestProcess::anOutputThatCannotBeWrittenIsStatusThree()
{
    QFETCH(const QString, line);
    const Ended ended = shell(line);
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.startsWith("askwell-cli: The result could not be written to standard output: "),
             ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
}

void TestProcess::aClosedInputIsStatusThree()
{
    const Ended ended = shell(u"\"$cli\" compose --task - --why w <&-"_s);
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("Standard input cannot be read"), ended.err.constData());
}

void TestProcess::aClosedErrorStreamHarmsNothing()
{
    const Ended ended = shell(u"\"$cli\" compose --example 2>&-"_s);
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.startsWith("Task:\n"));
    QCOMPARE(shell(u"\"$cli\" frob 2>&-"_s).status, 2);
}

void TestProcess::worksWithoutAHome_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("not set") << u"unset HOME; \"$cli\""_s;
    QTest::newRow("empty") << u"HOME= \"$cli\""_s;
    QTest::newRow("a folder that is not there") << u"HOME=/nonexistent \"$cli\""_s;
}

void TestProcess::worksWithoutAHome()
{
    QFETCH(const QString, line);
    const Ended composed = shell(line + u" compose --example"_s);
    QCOMPARE(composed.err, QByteArray());
    QCOMPARE(composed.status, 0);
    const Ended listed = shell(line + u" frameworks"_s);
    QCOMPARE(listed.status, 0);
    QVERIFY(listed.out.startsWith("hugging-face: "));

    writeFile(*m_folder, u"garden.md"_s, gardenPage());
    // A project file in a repository needs no home either.
    writeFile(*m_folder, u"p.askwell"_s,
              "{\"format\": \"askwell-profile\", \"formatVersion\": 1,\n"
              " \"prompts\": [{\"id\": \"1\", \"answers\": {\"task\": \"Sort.\", \"why\": \"W.\"}}]}\n");
    const Ended fromProfile = shell(line + u" compose --profile ./p.askwell"_s);
    QVERIFY2(fromProfile.out.startsWith("Task:\nSort.\n"), fromProfile.err.constData());

    const Ended added = shell(u"exec 2>&1; "_s + line + u" frameworks add garden.md"_s);
    if (!line.contains(u"/nonexistent"_s)) {
        QCOMPARE(added.status, 3);
        QVERIFY2(added.out.contains("HOME"), added.out.constData());
    }
    QVERIFY(!QFile::exists(u"/.local/share/askwell"_s));
    QVERIFY(!QFile::exists(u"/profiles"_s));
}

void TestProcess::anArgumentThatIsNotUtf8IsRefused()
{
    const Ended ended = shell(u"\"$cli\" compose --task \"$(printf 'caf\\351')\" --why w"_s);
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("not UTF-8"), ended.err.constData());
}

void TestProcess::seesSecretsInLongTexts()
{
    // The program interprets its patterns, which the tests without a process do not.
    const QByteArray words = QByteArray("token wandb https://a:b eyJa-----BEGIN sk-a ").repeated(20'000);
    const Ended clean = shell(u"\"$cli\" compose --task - --why w"_s, words);
    QCOMPARE(clean.status, 0);
    QCOMPARE(clean.err, QByteArray());
    const Ended ended = shell(u"\"$cli\" compose --task - --why w"_s, words + madeUpToken().toUtf8());
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.err.contains("HF_TOKEN") && ended.err.count('\n') == 1, ended.err.constData());
}

void TestProcess::writesNothingIntoAnEmptyHome()
{
    const QString home = m_folder->filePath(u"home"_s);
    QVERIFY(QDir().mkpath(home));
    for (const QString &line :
         {u"\"$cli\" compose --example"_s, u"\"$cli\" frameworks"_s, u"\"$cli\" targets"_s,
          u"\"$cli\" profiles"_s, u"\"$cli\" compose --profile nobody || test $? = 3"_s}) {
        const Ended ended = shell(line, {}, {{u"HOME"_s, home}});
        QCOMPARE(ended.status, 0);
    }
    QVERIFY(QDir(home).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestProcess::unreadablePagesAreStatusThree()
{
    const QString page = writeFile(*m_folder, u"garden.md"_s, gardenPage());
    QFile::setPermissions(page, {});
    if (QFile(page).open(QIODevice::ReadOnly)) {
        QSKIP("Permissions do not stop root.");
    }
    const Ended ended = shell(u"\"$cli\" compose --framework ./garden.md --example"_s);
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("garden.md") && ended.err.count('\n') == 1, ended.err.constData());
}

QTEST_GUILESS_MAIN(TestProcess)
#include "test_process.moc"
