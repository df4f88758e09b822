// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completions.h"
#include "app/cli/documented_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestCompletions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersWhatCanFollow_data();
    void offersWhatCanFollow();

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QStringList offered(const QString &shell, const QString &line) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCompletions::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("The shells are those of Unix.");
#endif
}

void TestCompletions::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QStringList TestCompletions::offered(const QString &shell, const QString &line) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(ASKWELL_BINARIES) + u':' + qEnvironmentVariable("PATH"));
    environment.insert(u"folder"_s, m_folder->path());
    environment.insert(u"program"_s, line.section(u' ', 0, 0));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    environment.insert(u"TERM"_s, u"dumb"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->filePath(u"here"_s));
    process.setStandardInputFile(QProcess::nullDevice());
    const QStringList plain = shell == "bash"_L1 ? QStringList {u"--norc"_s, u"--noprofile"_s}
        : shell == "zsh"_L1                      ? QStringList {u"-f"_s}
                                                 : QStringList {u"--no-config"_s};
    process.start(shell,
                  plain + QStringList {QStringLiteral(ASKWELL_SOURCE "/tests/cli/complete.") + shell, line});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        process.kill();
        process.waitForFinished();
        return {u"the shell failed"_s};
    }
    QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = word.trimmed();
    }
    return words;
}

void TestCompletions::offersWhatCanFollow_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("among");
    QTest::addColumn<QString>("never");

    struct Row
    {
        const char *name;
        QString line;
        QStringList among;
        QString never;
    };
    const std::vector<Row> rows {
        {"the commands", u"askwell-cli "_s, {u"compose"_s, u"export"_s, u"frameworks"_s}, u"list"_s},
        {"a command begun", u"askwell-cli co"_s, {u"compose"_s}, u"export"_s},
        {"a group's commands", u"askwell-cli frameworks "_s, {u"list"_s, u"check"_s, u"add"_s}, u"compose"_s},
        {"options of a command", u"askwell-cli export --d"_s, {u"--dry-run"_s, u"--diff"_s}, u"--fail-on"_s},
        {"options of a group's command",
         u"askwell-cli frameworks check --s"_s,
         {u"--strict"_s},
         u"--replace"_s},
        {"the values of a choice",
         u"askwell-cli compose --what "_s,
         {u"prompt"_s, u"rules"_s, u"both"_s},
         u"json"_s},
        {"a value begun", u"askwell-cli check --fail-on w"_s, {u"warning"_s}, u"error"_s},
        {"targets", u"askwell-cli export --target cur"_s, {u"cursor"_s, u"cursor-command"_s}, u"agents-md"_s},
        {"frameworks", u"askwell-cli compose --framework hug"_s, {u"hugging-face"_s}, u"--task"_s},
        {"frameworks as an operand", u"askwell-cli frameworks show h"_s, {u"hugging-face"_s}, u"--format"_s},
        {"folders", u"askwell-cli export --project "_s, {u"folder"_s}, u"notes.md"_s},
        {"files", u"askwell-cli frameworks check n"_s, {u"notes.md"_s}, u"folder"_s},
        {"options of the window", u"askwell --"_s, {u"--new-prompt"_s, u"--projects"_s}, u"--format"_s},
        {"files for the window", u"askwell n"_s, {u"notes.md"_s}, u"compose"_s},
    };
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        for (const Row &row : rows) {
            QTest::addRow("%s: %s", qPrintable(shell), row.name)
                << shell << row.line << row.among << row.never;
        }
    }
    QTest::newRow("bash: a choice behind an equals sign")
        << u"bash"_s << u"askwell-cli compose --what=ru"_s << QStringList {u"rules"_s} << u"prompt"_s;
    QTest::newRow("bash: a second target") << u"bash"_s << u"askwell-cli export --target cursor,rules"_s
                                           << QStringList {u"cursor,rules-md"_s} << u"cursor"_s;
    QTest::newRow("bash: a text's file")
        << u"bash"_s << u"askwell-cli compose --task @no"_s << QStringList {u"@notes.md"_s} << u"@folder"_s;
}

void TestCompletions::offersWhatCanFollow()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, line);
    QFETCH(const QStringList, among);
    QFETCH(const QString, never);
    if (QStandardPaths::findExecutable(shell).isEmpty()) {
        QSKIP(qPrintable(shell + u" is not installed, so nothing can be completed in it"_s));
    }
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkpath(u"here/folder"_s));
    write(u"here/notes.md"_s, "notes\n");
    for (const DocumentedProgram &program : {documentedWindow(), documentedCommandLine()}) {
        write(program.name, bashCompletion(program).toUtf8());
        write(u'_' + program.name, zshCompletion(program).toUtf8());
        write(program.name + u".fish"_s, fishCompletion(program).toUtf8());
    }

    QSet<QString> words;
    for (const QString &word : offered(shell, line)) {
        // Some shells mark a folder.
        words.insert(word.endsWith(u'/') ? word.chopped(1) : word);
    }
    for (const QString &word : among) {
        QVERIFY2(words.contains(word),
                 qPrintable(word + u" among "_s + QStringList(words.values()).join(u' ')));
    }
    QVERIFY2(!words.contains(never), qPrintable(QStringList(words.values()).join(u' ')));
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "test_completions.moc"
