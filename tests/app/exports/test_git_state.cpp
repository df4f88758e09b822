// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/git_state.h"
#include "app/support/child_process.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// With a real git in a repository of its own.
class TestGitState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void withoutGitNothingIsSaid();
    void aFolderOutsideAnyRepository();
    void saysWhatGitKnowsOfAFile_data();
    void saysWhatGitKnowsOfAFile();
    void aProjectMayBePartOfARepository();
    void aFolderThatGitRefusesIsNotCalledNoRepository();
    void runsNothingThatTheRepositoryNames();
    void leavesTheRepositoryAsItIs();
    void theEnvironmentPointsNowhereElse();
    void aSlowProgramIsEnded();
    void aCancelledCallEndsAtOnce();

private:
    void put(const QString &path, const QByteArray &bytes) const;
    void git(const QStringList &arguments) const;
    void program(const QString &path, const QByteArray &script) const;
    [[nodiscard]] QString at(const QString &path) const { return m_folder->filePath(path); }

    QString m_git;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGitState::initTestCase()
{
    m_git = programInPath(u"git"_s);
    if (m_git.isEmpty()) {
        QSKIP("git is not installed here: what it says cannot be looked at");
    }
    QVERIFY(QDir::isAbsolutePath(m_git));
    // Whatever this machine's user has set has no say here.
    qputenv("HOME", "/nonexistent");
    qputenv("XDG_CONFIG_HOME", "/nonexistent");
}

void TestGitState::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    git({u"init"_s, u"--quiet"_s, at(u"repo"_s)});
    put(u"repo/.gitignore"_s, "*.mdc\n");
    put(u"repo/AGENTS.md"_s, "rules\n");
    put(u"repo/CLAUDE.md"_s, "rules\n");
    put(u"repo/sub/GEMINI.md"_s, "rules\n");
    git({u"-C"_s, at(u"repo"_s), u"add"_s, u"."_s});
    git({u"-C"_s, at(u"repo"_s), u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s,
         u"commit"_s, u"--quiet"_s, u"--message=Begin"_s});
}

void TestGitState::put(const QString &path, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
    QFile file(at(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestGitState::git(const QStringList &arguments) const
{
    const auto end = runProgram({m_git, arguments, m_folder->path()});
    QVERIFY2(end && end->status == 0, qPrintable(arguments.join(u' ')));
}

void TestGitState::program(const QString &path, const QByteArray &script) const
{
    put(path, script);
    QVERIFY(QFile::setPermissions(at(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestGitState::withoutGitNothingIsSaid()
{
    for (const QString &none : {QString(), u"/nonexistent/git"_s}) {
        const GitState state = gitState(none, at(u"repo"_s), {u"AGENTS.md"_s});
        QVERIFY(!state.repository && state.files.isEmpty());
        QVERIFY(!gitFolderText(state));
    }
}

void TestGitState::aFolderOutsideAnyRepository()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"plain"_s));
    const GitState state = gitState(m_git, at(u"plain"_s), {u"AGENTS.md"_s});
    QCOMPARE(state.repository, std::optional<bool>(false));
    QVERIFY(state.files.isEmpty());
}

void TestGitState::saysWhatGitKnowsOfAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("staged");
    QTest::addColumn<GitFileState>("state");

    QTest::newRow("committed") << u"AGENTS.md"_s << QString() << false << GitFileState::Clean;
    QTest::newRow("changed") << u"AGENTS.md"_s << u"other\n"_s << false << GitFileState::Changed;
    QTest::newRow("changed and staged") << u"AGENTS.md"_s << u"other\n"_s << true << GitFileState::Changed;
    QTest::newRow("new") << u".junie/rules/x.md"_s << u"new\n"_s << false << GitFileState::Untracked;
    QTest::newRow("new and staged") << u".junie/rules/x.md"_s << u"new\n"_s << true << GitFileState::Changed;
    QTest::newRow("not there") << u".junie/rules/x.md"_s << QString() << false << GitFileState::Clean;
    QTest::newRow("ignored") << u".cursor/rules/x.mdc"_s << u"new\n"_s << false << GitFileState::Ignored;
    QTest::newRow("ignored, not there yet")
        << u".cursor/rules/x.mdc"_s << QString() << false << GitFileState::Ignored;
    QTest::newRow("a name like a pattern")
        << u".clinerules/*.md"_s << u"new\n"_s << false << GitFileState::Untracked;
    QTest::newRow("a name that is not Latin")
        << u".clinerules/đánh giá.md"_s << u"new\n"_s << false << GitFileState::Untracked;
}

void TestGitState::saysWhatGitKnowsOfAFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, written);
    QFETCH(const bool, staged);
    if (!written.isEmpty()) {
        put(u"repo/"_s + path, written.toUtf8());
    }
    if (staged) {
        git({u"-C"_s, at(u"repo"_s), u"add"_s, path});
    }
    const GitState state = gitState(m_git, at(u"repo"_s), {path, u"CLAUDE.md"_s});
    QCOMPARE(state.repository, std::optional<bool>(true));
    QVERIFY(state.files.contains(path));
    QTEST(state.files.value(path), "state");
    QCOMPARE(state.files.value(u"CLAUDE.md"_s), GitFileState::Clean);
    QCOMPARE(gitFileText(state.files.value(path)).has_value(),
             state.files.value(path) != GitFileState::Clean);
}

void TestGitState::aProjectMayBePartOfARepository()
{
    put(u"repo/sub/GEMINI.md"_s, "other\n");
    put(u"repo/AGENTS.md"_s, "other\n");
    const GitState state = gitState(m_git, at(u"repo/sub"_s), {u"GEMINI.md"_s, u"AGENTS.md"_s, u"x.mdc"_s});
    QCOMPARE(state.files.value(u"GEMINI.md"_s), GitFileState::Changed);
    QCOMPARE(state.files.value(u"AGENTS.md"_s), GitFileState::Clean);
    QCOMPARE(state.files.value(u"x.mdc"_s), GitFileState::Ignored);
}

void TestGitState::aFolderThatGitRefusesIsNotCalledNoRepository()
{
    put(u"broken/.git"_s, "gitdir: /nonexistent\n");
    QVERIFY(!gitState(m_git, at(u"broken"_s), {u"AGENTS.md"_s}).repository);
}

void TestGitState::runsNothingThatTheRepositoryNames()
{
#ifndef Q_OS_UNIX
    QSKIP("the programs of this test are shell scripts");
#endif
    program(u"spy"_s, "#!/bin/sh\ntouch \"" + at(u"was-run"_s).toUtf8() + "\"\ncat\n");
    const QString repo = at(u"repo"_s);
    git({u"-C"_s, repo, u"config"_s, u"core.fsmonitor"_s, at(u"spy"_s)});
    git({u"-C"_s, repo, u"config"_s, u"filter.spy one.clean"_s, at(u"spy"_s)});
    git({u"-C"_s, repo, u"config"_s, u"filter.spy one.required"_s, u"true"_s});
    git({u"-C"_s, repo, u"config"_s, u"filter.two.process"_s, at(u"spy"_s)});
    for (const char *hook : {"post-index-change", "pre-auto-gc"}) {
        program(u"repo/.git/hooks/"_s + QString::fromLatin1(hook),
                "#!/bin/sh\ntouch \"" + at(u"was-run"_s).toUtf8() + "\"\n");
    }
    put(u"repo/.git/info/attributes"_s,
        "AGENTS.md filter=\"spy one\"\nAGENTS.md filter=two\nCLAUDE.md filter=two\n");
    // Another size would tell that they changed without a look inside.
    put(u"repo/AGENTS.md"_s, "Rules\n");
    put(u"repo/CLAUDE.md"_s, "Rules\n");
    const GitState state = gitState(m_git, repo, {u"AGENTS.md"_s, u"CLAUDE.md"_s});
    QVERIFY(!QFileInfo::exists(at(u"was-run"_s)));
    QCOMPARE(state.files.value(u"AGENTS.md"_s), GitFileState::Changed);
    // The trap works: an ordinary status runs it.
    (void)runProgram({m_git, {u"-C"_s, repo, u"status"_s}, m_folder->path()});
    QVERIFY(QFileInfo::exists(at(u"was-run"_s)));
}

void TestGitState::leavesTheRepositoryAsItIs()
{
    // An index whose times are off would be written anew by an ordinary status.
    QFile touched(at(u"repo/AGENTS.md"_s));
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(
        touched.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    touched.close();
    QFile index(at(u"repo/.git/index"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray before = index.readAll();
    index.close();
    const GitState state = gitState(m_git, at(u"repo"_s), {u"AGENTS.md"_s});
    QCOMPARE(state.files.value(u"AGENTS.md"_s), GitFileState::Clean);
    QVERIFY(index.open(QIODevice::ReadOnly));
    QCOMPARE(index.readAll(), before);
}

void TestGitState::theEnvironmentPointsNowhereElse()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"plain"_s));
    qputenv("GIT_DIR", at(u"repo/.git"_s).toUtf8());
    const GitState state = gitState(m_git, at(u"plain"_s), {});
    qunsetenv("GIT_DIR");
    QCOMPARE(state.repository, std::optional<bool>(false));
}

void TestGitState::aSlowProgramIsEnded()
{
#ifndef Q_OS_UNIX
    QSKIP("the programs of this test are shell scripts");
#endif
    program(u"slow"_s, "#!/bin/sh\nexec sleep 600\n");
    program(u"endless"_s, "#!/bin/sh\nexec yes\n");
    QVERIFY(!runProgram({at(u"slow"_s), {}, m_folder->path(), {}, {}, QDeadlineTimer(100)}));
    QVERIFY(!runProgram({at(u"endless"_s), {}, m_folder->path(), {}, {}, QDeadlineTimer(60000), 1000}));
}

void TestGitState::aCancelledCallEndsAtOnce()
{
#ifndef Q_OS_UNIX
    QSKIP("the programs of this test are shell scripts");
#endif
    program(u"slow"_s, "#!/bin/sh\nexec sleep 600\n");
    Cancellation cancellation;
    cancellation.cancel();
    QVERIFY(!runProgram({at(u"slow"_s), {}, m_folder->path(), {}, {}, QDeadlineTimer(60000)}, &cancellation));
}

QTEST_GUILESS_MAIN(TestGitState)
#include "test_git_state.moc"
