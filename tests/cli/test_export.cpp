// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/target.h"
#include "tests/cli/captured_run.h"
#include "tests/cli/pages.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesBothFilesOfCursor();
    void checkSaysYesAfterAnExport();
    void checkSaysNoBeforeAnExport();
    void checkNamesTheFileThatWasEdited();
    void checkIgnoresLineEnds();
    void checkNeedsNoHome();
    void dryRunAndDiffWriteNothing();
    void diffIsUnified();
    void staleFilesAreReplaced();
    void filesOfOthersAreReplacedOnlyByForce();
    void undoPutsBack();
    void undoRefusesWhatChangedSince();
    void undoWithoutAnExportSaysSo();
    void secretsAreHeldBack();
    void takesNamesAndGlobs();
    void aPromptAsCommandNeedsItsAnswers();
    void aBlankHoldsACommandBack();
    void aBlockKeepsTheRestOfItsFile();
    void everyTargetAtOnceChecksAndComesBack();
    void aBlockOfAnotherProjectIsReplacedOnlyByForce();
    void brokenMarkersAreRefusedForceOrNot();
    void aClonesRulesAreKnownByTheProjectFile();
    void writesAFileOfYourChoice();
    void aFileOfYourChoiceStaysInTheProject();
    void jsonHasEveryKey_data();
    void jsonHasEveryKey();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();

private:
    [[nodiscard]] QStringList exportLine() const
    {
        return {u"export"_s, u"--project"_s, project(), u"--target"_s, u"rules-md,cursor"_s};
    }
    [[nodiscard]] QString project() const { return m_folder->filePath(u"project"_s); }
    [[nodiscard]] QString rules() const { return project() + u"/.cursor/rules.md"_s; }
    [[nodiscard]] QString cursorRule() const { return project() + u"/.cursor/rules/hugging-face.mdc"_s; }
    void put(const QString &path, const QByteArray &content) const;
    [[nodiscard]] bool projectIsEmpty() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir().mkpath(project()));
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
}

void TestExport::put(const QString &path, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

bool TestExport::projectIsEmpty() const
{
    return QDir(project()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestExport::writesBothFilesOfCursor()
{
    const CapturedRun run = capturedRun(exportLine());
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY2(run.out.contains(u".cursor/rules.md: written\n"_s)
                 && run.out.contains(u".cursor/rules/hugging-face.mdc: written\n"_s),
             qPrintable(run.out));
    QCOMPARE(readWhole(rules()), capturedRun({u"compose"_s, u"--what"_s, u"rules"_s}).out.toUtf8());
    QVERIFY(readWhole(cursorRule()).startsWith("---\n"));
    QVERIFY(readWhole(cursorRule()).endsWith(readWhole(rules())));

    const CapturedRun again = capturedRun(exportLine());
    QCOMPARE(again.status, 0);
    QVERIFY2(!again.out.contains(u": written"_s) && again.out.contains(u": unchanged\n"_s),
             qPrintable(again.out));
}

void TestExport::checkSaysYesAfterAnExport()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    const CapturedRun check = capturedRun(exportLine() + QStringList {u"--check"_s});
    QCOMPARE(check.status, 0);
    QCOMPARE(check.out.count(u": up to date\n"_s), 2);
}

void TestExport::checkSaysNoBeforeAnExport()
{
    const CapturedRun check = capturedRun(exportLine() + QStringList {u"--check"_s});
    QCOMPARE(check.status, 1);
    QCOMPARE(check.out.count(u": new\n"_s), 2);
    QVERIFY(projectIsEmpty());
}

void TestExport::checkNamesTheFileThatWasEdited()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    const QByteArray edited = readWhole(rules()) + "- One more rule.\n";
    put(rules(), edited);
    const CapturedRun check = capturedRun(exportLine() + QStringList {u"--check"_s});
    QCOMPARE(check.status, 1);
    QVERIFY2(check.out.contains(u".cursor/rules.md: written by Askwell, changed by someone else since\n"_s),
             qPrintable(check.out));
    QVERIFY(check.out.contains(u".cursor/rules/hugging-face.mdc: up to date\n"_s));
    QCOMPARE(readWhole(rules()), edited);
}

void TestExport::checkIgnoresLineEnds()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    put(rules(), readWhole(rules()).replace("\n", "\r\n"));
    QCOMPARE(capturedRun(exportLine() + QStringList {u"--check"_s}).status, 0);
}

void TestExport::checkNeedsNoHome()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    const QByteArray home = qgetenv("HOME");
    qunsetenv("HOME");
    qunsetenv("XDG_DATA_HOME");
    const CapturedRun check = capturedRun(exportLine() + QStringList {u"--check"_s});
    const CapturedRun write =
        capturedRun(exportLine() + QStringList {u"--context"_s, u"full"_s, u"--force"_s});
    qputenv("HOME", home);
    QVERIFY2(check.status == 0, qPrintable(check.err));
    // Nothing is replaced that could not be put back.
    QCOMPARE(write.status, 3);
    QVERIFY2(write.err.contains(u"HOME"_s), qPrintable(write.err));
}

void TestExport::dryRunAndDiffWriteNothing()
{
    const CapturedRun dryRun = capturedRun(exportLine() + QStringList {u"--dry-run"_s});
    QCOMPARE(dryRun.status, 0);
    // Who will read a file is told before it is written.
    QVERIFY2(dryRun.out.contains("\n  Will be read: not documented. The framework page asks for"_L1),
             qPrintable(dryRun.out));
    QCOMPARE(capturedRun(exportLine() + QStringList {u"--diff"_s}).status, 1);
    QVERIFY(projectIsEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));
}

void TestExport::diffIsUnified()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    const CapturedRun none = capturedRun(exportLine() + QStringList {u"--diff"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.out, QString());

    put(rules(), readWhole(rules()) + "- One more rule.\n");
    const CapturedRun diff = capturedRun(exportLine() + QStringList {u"--diff"_s});
    QCOMPARE(diff.status, 1);
    QVERIFY2(diff.out.startsWith(u"--- a/.cursor/rules.md\n+++ b/.cursor/rules.md\n@@ "_s),
             qPrintable(diff.out));
    QVERIFY(diff.out.contains(u"\n-- One more rule.\n"_s));
}

void TestExport::staleFilesAreReplaced()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    const QStringList full = exportLine() + QStringList {u"--context"_s, u"full"_s};
    const CapturedRun check = capturedRun(full + QStringList {u"--check"_s});
    QCOMPARE(check.status, 1);
    QCOMPARE(check.out.count(u"the rules changed since"_s), 2);
    QCOMPARE(capturedRun(full).status, 0);
    QCOMPARE(capturedRun(full + QStringList {u"--check"_s}).status, 0);
}

void TestExport::filesOfOthersAreReplacedOnlyByForce()
{
    put(rules(), "My own rules.\n");
    const CapturedRun refused = capturedRun(exportLine());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u".cursor/rules.md is left as it is: written by someone else."_s)
                 && refused.err.contains(u"--force"_s),
             qPrintable(refused.err));
    QCOMPARE(readWhole(rules()), QByteArray("My own rules.\n"));
    // All or nothing: the other file waits as well.
    QVERIFY(!QFile::exists(cursorRule()));

    const CapturedRun forced = capturedRun(exportLine() + QStringList {u"--force"_s});
    QVERIFY2(forced.status == 0, qPrintable(forced.err));
    QVERIFY(readWhole(rules()).startsWith('#'));
    QVERIFY(QFile::exists(cursorRule()));
}

void TestExport::undoPutsBack()
{
    put(rules(), "My own rules.\n");
    QCOMPARE(capturedRun(exportLine() + QStringList {u"--force"_s}).status, 0);
    const CapturedRun undone = capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()});
    QVERIFY2(undone.status == 0, qPrintable(undone.err));
    QCOMPARE(undone.out, u".cursor/rules.md: put back\n.cursor/rules/hugging-face.mdc: removed\n"_s);
    QCOMPARE(readWhole(rules()), QByteArray("My own rules.\n"));
    QVERIFY(!QFile::exists(cursorRule()));
}

void TestExport::undoRefusesWhatChangedSince()
{
    QCOMPARE(capturedRun(exportLine()).status, 0);
    put(rules(), "Edited.\n");
    const CapturedRun undone = capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()});
    QCOMPARE(undone.status, 1);
    QVERIFY2(undone.err.contains(u".cursor/rules.md"_s), qPrintable(undone.err));
    QCOMPARE(readWhole(rules()), QByteArray("Edited.\n"));
}

void TestExport::undoWithoutAnExportSaysSo()
{
    const CapturedRun undone = capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()});
    QCOMPARE(undone.status, 1);
    QVERIFY2(undone.err.contains(u"no export to undo"_s), qPrintable(undone.err));
}

void TestExport::secretsAreHeldBack()
{
    const QString secret = madeUpToken();
    const QStringList line {u"export"_s,
                            u"--project"_s,
                            project(),
                            u"--target"_s,
                            u"cursor-command"_s,
                            u"--task"_s,
                            u"Log in with "_s + secret,
                            u"--why"_s,
                            u"W."_s};
    const CapturedRun held = capturedRun(line);
    QCOMPARE(held.status, 1);
    QVERIFY2(held.err.contains(u"secret"_s) && held.err.contains(u"HF_TOKEN"_s), qPrintable(held.err));
    QVERIFY(!held.err.contains(secret) && held.out.isEmpty());
    QVERIFY(projectIsEmpty());
    QCOMPARE(capturedRun(line + QStringList {u"--force"_s}).status, 0);
    QVERIFY(readWhole(project() + u"/.cursor/commands/hugging-face.md"_s).contains(secret.toUtf8()));
}

void TestExport::takesNamesAndGlobs()
{
    const CapturedRun run = capturedRun({u"export"_s, u"--project"_s, project(), u"--target"_s, u"cursor"_s,
                                         u"--name"_s, u"ml"_s, u"--globs"_s, u"src/**/*.py, *.ipynb"_s});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    const QByteArray rule = readWhole(project() + u"/.cursor/rules/ml.mdc"_s);
    QVERIFY2(rule.contains("globs: src/**/*.py,*.ipynb\n"), rule.constData());
}

void TestExport::aPromptAsCommandNeedsItsAnswers()
{
    const QStringList line {u"export"_s, u"--project"_s, project(), u"--target"_s, u"cursor-command"_s};
    const CapturedRun incomplete = capturedRun(line);
    QCOMPARE(incomplete.status, 1);
    QVERIFY2(incomplete.err.contains(u"--task TEXT"_s) && !incomplete.err.contains(u"--allow-incomplete"_s),
             qPrintable(incomplete.err));
    QVERIFY(projectIsEmpty());
    QCOMPARE(capturedRun(line + QStringList {u"--task"_s, u"Sort."_s, u"--why"_s, u"W."_s}).status, 0);
}

void TestExport::aBlankHoldsACommandBack()
{
    const QStringList line {
        u"export"_s, u"--project"_s,         project(),  u"--target"_s, u"cursor-command"_s,
        u"--task"_s, u"Sort {{dataset}}."_s, u"--why"_s, u"W."_s};
    const CapturedRun open = capturedRun(line);
    QCOMPARE(open.status, 1);
    QVERIFY2(open.err.contains(u"--set \"dataset=VALUE\""_s) && open.err.contains(u"the file would hold"_s),
             qPrintable(open.err));
    QVERIFY(projectIsEmpty());
    QCOMPARE(capturedRun(line + QStringList {u"--set"_s, u"dataset=reviews"_s}).status, 0);
    QVERIFY(readWhole(project() + u"/.cursor/commands/hugging-face.md"_s).contains("Sort reviews."));
}

void TestExport::aBlockKeepsTheRestOfItsFile()
{
    const QString agents = project() + u"/AGENTS.md"_s;
    const QByteArray theirs = "\xEF\xBB\xBF# Ours\r\n\r\n- Caf\xE9.";
    put(agents, theirs);
    const QStringList line {u"export"_s, u"--project"_s, project(), u"--target"_s, u"agents"_s};
    const CapturedRun dry = capturedRun(line + QStringList {u"--dry-run"_s});
    QVERIFY2(dry.out.startsWith(u"AGENTS.md: Askwell's part is new\n"_s), qPrintable(dry.out));
    const CapturedRun diff = capturedRun(line + QStringList {u"--diff"_s});
    QVERIFY2(diff.out.contains(u"\n+<!-- BEGIN:askwell -->\n"_s) && !diff.out.contains(u"\n-\uFEFF# Ours"_s),
             qPrintable(diff.out));
    QCOMPARE(readWhole(agents), theirs);

    const CapturedRun run = capturedRun(line);
    QVERIFY2(run.status == 0, qPrintable(run.err));
    const QByteArray now = readWhole(agents);
    QVERIFY(now.startsWith(theirs + "\r\n\r\n<!-- BEGIN:askwell -->\r\n"));
    QVERIFY(now.endsWith("\r\n<!-- END:askwell -->") && !QByteArray(now).replace("\r\n", "").contains('\n'));
    QCOMPARE(capturedRun(line + QStringList {u"--check"_s}).status, 0);

    // Others go on writing around it: that is no change of ours, and undo leaves it.
    put(agents, "- First.\r\n" + now);
    QCOMPARE(capturedRun(line + QStringList {u"--check"_s}).status, 0);
    put(agents, QByteArray(now).replace("<!-- END", "- Mine.\r\n<!-- END"));
    const CapturedRun edited = capturedRun(line + QStringList {u"--check"_s});
    QCOMPARE(edited.status, 1);
    QCOMPARE(edited.out, u"AGENTS.md: Askwell's part was changed by someone else since\n"_s);
    const CapturedRun kept = capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()});
    QVERIFY(kept.status == 1 && kept.err.contains(u"AGENTS.md"_s));
    put(agents, now);
    QCOMPARE(capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()}).status, 0);
    QCOMPARE(readWhole(agents), theirs);
}

void TestExport::everyTargetAtOnceChecksAndComesBack()
{
    QStringList ids;
    for (const Target &row : targets()) {
        ids.append(row.id);
    }
    const QStringList line {u"export"_s, u"--project"_s,     project(),   u"--target"_s, ids.join(u','),
                            u"--out"_s,  u"docs/rules.md"_s, u"--task"_s, u"Sort."_s,    u"--why"_s,
                            u"W."_s};
    const CapturedRun run = capturedRun(line);
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.out.count(u": written\n"_s), 16);
    const CapturedRun check = capturedRun(line + QStringList {u"--check"_s});
    QVERIFY2(check.status == 0, qPrintable(check.out));
    for (const QString &path :
         {u"AGENTS.md"_s, u"CLAUDE.md"_s, u"GEMINI.md"_s, u".rules"_s, u"CONVENTIONS.md"_s,
          u".github/copilot-instructions.md"_s, u".kiro/steering/hugging-face.md"_s, u"docs/rules.md"_s}) {
        const QByteArray whole = readWhole(project() + u'/' + path);
        put(project() + u'/' + path, QByteArray(whole).replace("\n- ", "\n- Edited. "));
        const CapturedRun edited = capturedRun(line + QStringList {u"--check"_s});
        QVERIFY2(edited.status == 1 && edited.out.contains(path + u": "_s), qPrintable(path));
        QCOMPARE(edited.out.count(u"changed by someone else since"_s), 1);
        put(project() + u'/' + path, whole);
    }
    QCOMPARE(capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()}).status, 0);
    QVERIFY(projectIsEmpty());
}

void TestExport::aBlockOfAnotherProjectIsReplacedOnlyByForce()
{
    const QString claude = project() + u"/CLAUDE.md"_s;
    const QByteArray theirs = "<!-- BEGIN:askwell -->\n# Other rules\n<!-- END:askwell -->\n";
    put(claude, theirs);
    const QStringList line {u"export"_s, u"--project"_s, project(), u"--target"_s, u"claude"_s};
    const CapturedRun refused = capturedRun(line);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(u"written by another project or copy"_s), qPrintable(refused.err));
    QCOMPARE(readWhole(claude), theirs);
    QCOMPARE(capturedRun(line + QStringList {u"--force"_s}).status, 0);
    QCOMPARE(capturedRun({u"export"_s, u"--undo"_s, u"--project"_s, project()}).status, 0);
    QCOMPARE(readWhole(claude), theirs);
}

void TestExport::brokenMarkersAreRefusedForceOrNot()
{
    const QByteArray broken = "# Ours\n<!-- BEGIN:askwell -->\n- Rule.\n";
    put(project() + u"/GEMINI.md"_s, broken);
    const CapturedRun run = capturedRun(
        {u"export"_s, u"--project"_s, project(), u"--target"_s, u"gemini,cursor"_s, u"--force"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains(u"GEMINI.md: line 2 "_s), qPrintable(run.err));
    QCOMPARE(readWhole(project() + u"/GEMINI.md"_s), broken);
    QVERIFY(!QFile::exists(cursorRule()));
}

void TestExport::aClonesRulesAreKnownByTheProjectFile()
{
    // Clone A: the project file, rules exported; all of it is committed.
    put(project() + u"/AGENTS.md"_s, "# Ours\n");
    put(project() + u"/team.askwell"_s,
        "{\"format\": \"askwell-profile\", \"formatVersion\": 1, \"name\": \"Team\", \"folder\": \".\",\n"
        " \"frameworks\": [\"hugging-face\"], \"targets\": [{\"id\": \"agents\"}, {\"id\": \"cursor\"}]}\n");
    const CapturedRun first = capturedRun({u"export"_s, u"--profile"_s, project() + u"/team.askwell"_s});
    QVERIFY2(first.status == 0, qPrintable(first.err));

    // Clone B: another person, another data folder, a checkout with other line ends.
    const QString clone = m_folder->filePath(u"clone"_s);
    for (const QString &path : {u"/AGENTS.md"_s, u"/team.askwell"_s, u"/.cursor/rules/hugging-face.mdc"_s}) {
        put(clone + path, readWhole(project() + path).replace("\n", "\r\n"));
    }
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data of B"_s).toUtf8());
    const QStringList line {u"export"_s, u"--profile"_s, clone + u"/team.askwell"_s};
    const CapturedRun check = capturedRun(line + QStringList {u"--check"_s});
    QVERIFY2(check.status == 0, qPrintable(check.out + check.err));
    const QStringList changed = line + QStringList {u"--context"_s, u"full"_s};
    const CapturedRun stale = capturedRun(changed + QStringList {u"--check"_s});
    QCOMPARE(stale.out.count(u"the rules changed since"_s), 2);
    const CapturedRun second = capturedRun(changed);
    QVERIFY2(second.status == 0, qPrintable(second.err));
    QVERIFY(readWhole(clone + u"/AGENTS.md"_s).startsWith("# Ours\r\n\r\n<!-- BEGIN:askwell -->\r\n"));
    QCOMPARE(capturedRun(changed + QStringList {u"--check"_s}).status, 0);

    // Back to A with a pull: what B wrote is known there too.
    for (const QString &path : {u"/AGENTS.md"_s, u"/team.askwell"_s, u"/.cursor/rules/hugging-face.mdc"_s}) {
        put(project() + path, readWhole(clone + path));
    }
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    const CapturedRun third = capturedRun({u"export"_s, u"--profile"_s, project() + u"/team.askwell"_s});
    QVERIFY2(third.status == 0, qPrintable(third.err));
    QCOMPARE(third.out.count(u": written\n"_s), 2);
}

void TestExport::writesAFileOfYourChoice()
{
    const QStringList line {u"export"_s, u"--project"_s, project(), u"--target"_s, u"file"_s, u"--out"_s};
    QCOMPARE(capturedRun(line + QStringList {u"docs/ask.md"_s}).status, 0);
    QCOMPARE(readWhole(project() + u"/docs/ask.md"_s),
             capturedRun({u"compose"_s, u"--what"_s, u"rules"_s}).out.toUtf8());
    const QStringList answers {u"--task"_s, u"Sort."_s, u"--why"_s, u"W."_s};
    const CapturedRun both =
        capturedRun(line + QStringList {project() + u"/both.md"_s, u"--what"_s, u"both"_s} + answers);
    QVERIFY2(both.status == 0, qPrintable(both.err));
    QCOMPARE(readWhole(project() + u"/both.md"_s),
             capturedRun(QStringList {u"compose"_s, u"--what"_s, u"both"_s} + answers).out.toUtf8());
    const CapturedRun prompt = capturedRun(line + QStringList {u"p.md"_s, u"--what"_s, u"prompt"_s});
    QCOMPARE(prompt.status, 1);
}

void TestExport::aFileOfYourChoiceStaysInTheProject()
{
    const QStringList line {u"export"_s, u"--project"_s, project(), u"--target"_s, u"file"_s, u"--out"_s};
    for (const QString &path : {u"../out.md"_s, u"docs/../../out.md"_s, m_folder->filePath(u"out.md"_s),
                                u"/dev/full"_s, u".."_s, u"."_s}) {
        const CapturedRun run = capturedRun(line + QStringList {path});
        QVERIFY2(run.status == 3 && !run.err.isEmpty(), qPrintable(path + run.err));
    }
    QVERIFY(projectIsEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"out.md"_s)));
}

void TestExport::jsonHasEveryKey_data()
{
    QTest::addColumn<QStringList>("mode");
    QTest::addColumn<int>("status");
    QTest::newRow("write") << QStringList {} << 0;
    QTest::newRow("dry-run") << QStringList {u"--dry-run"_s} << 0;
    QTest::newRow("check") << QStringList {u"--check"_s} << 1;
    QTest::newRow("diff") << QStringList {u"--diff"_s} << 1;
}

void TestExport::jsonHasEveryKey()
{
    QFETCH(const QStringList, mode);
    QFETCH(const int, status);
    const CapturedRun run = capturedRun(exportLine() + mode + QStringList {u"--format"_s, u"json"_s});
    QCOMPARE(run.status, status);
    const QJsonObject json = run.json();
    QCOMPARE(
        json.keys(),
        QStringList({u"files"_s, u"formatVersion"_s, u"mode"_s, u"project"_s, u"upToDate"_s, u"written"_s}));
    QCOMPARE(json.value(u"mode"_s).toString(), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!json.value(u"upToDate"_s).toBool());
    QCOMPARE(json.value(u"written"_s).toArray().size(), mode.isEmpty() ? 2 : 0);
    const QJsonObject file = json.value(u"files"_s).toArray().at(0).toObject();
    QCOMPARE(file.keys(),
             QStringList({u"diff"_s, u"needsForce"_s, u"notes"_s, u"path"_s, u"placement"_s, u"problem"_s,
                          u"shadowed"_s, u"state"_s, u"target"_s}));
    QCOMPARE(file.value(u"state"_s).toString(), u"new"_s);
    QCOMPARE(file.value(u"diff"_s).isNull(), !mode.contains(u"--diff"_s));
    QVERIFY(file.value(u"problem"_s).isNull());
}

void TestExport::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    const QStringList project {u"--project"_s, u"."_s};
    QTest::newRow("no project") << QStringList {u"--target"_s, u"cursor"_s} << u"--project DIR"_s;
    QTest::newRow("no target") << project << u"--target"_s;
    QTest::newRow("a target of commas") << project + QStringList {u"--target"_s, u",,"_s} << u"--target"_s;
    QTest::newRow("an unknown target")
        << project + QStringList {u"--target"_s, u"cursr"_s} << u"Did you mean \"cursor\"?"_s;
    QTest::newRow("scopes where there are none")
        << project + QStringList {u"--target"_s, u"rules-md"_s, u"--globs"_s, u"*.py"_s} << u"--globs"_s;
    QTest::newRow("a file without its path")
        << project + QStringList {u"--target"_s, u"file"_s} << u"--out PATH"_s;
    QTest::newRow("a path without the target file")
        << project + QStringList {u"--target"_s, u"cursor"_s, u"--out"_s, u"x.md"_s} << u"target file"_s;
    QTest::newRow("two modes") << project
            + QStringList {u"--target"_s, u"cursor"_s, u"--check"_s, u"--diff"_s}
                               << u"--check and --diff exclude each other"_s;
    QTest::newRow("a name that leaves the folder")
        << project + QStringList {u"--target"_s, u"cursor"_s, u"--name"_s, u"../evil"_s} << u"../evil"_s;
}

void TestExport::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const CapturedRun run = capturedRun(QStringList {u"export"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(words) && run.err.count(u'\n') == 1, qPrintable(run.err));
    QVERIFY(run.out.isEmpty());
}

void TestExport::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("make");
    QTest::newRow("no such project") << QString();
    QTest::newRow("a file in place of the folder") << u"file"_s;
    QTest::newRow("a folder in place of the file") << u"folder"_s;
    QTest::newRow("a symbolic link that leads out") << u"link"_s;
}

void TestExport::refusesWhatCannotBeWritten()
{
    QFETCH(const QString, make);
    QStringList line = exportLine();
    if (make.isEmpty()) {
        line[2] = m_folder->filePath(u"nowhere"_s);
    } else if (make == "file"_L1) {
        put(project() + u"/.cursor"_s, "x");
    } else if (make == "folder"_L1) {
        QVERIFY(QDir().mkpath(rules()));
    } else {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"outside"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"outside"_s), project() + u"/.cursor"_s));
    }
    const CapturedRun run = capturedRun(line);
    QCOMPARE(run.status, 3);
    QVERIFY2(!run.err.isEmpty(), "A sentence is missing.");
    QVERIFY(!QFile::exists(cursorRule()));
    QVERIFY(!QFile::exists(m_folder->filePath(u"outside/rules.md"_s)));
}

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
