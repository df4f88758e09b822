// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_store.h"
#include "app/support/child_process.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// Two people work on one project file, and a real git brings their work together.
class TestProfileMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void differentWorkMergesByItself_data();
    void differentWorkMergesByItself();
    void theSameAnswerIsAConflictThatIsSaid();

private:
    /// Whether it ended well.
    bool git(const QString &repository, const QStringList &arguments) const;
    void change(const QString &repository, const std::function<void(Profile &)> &edit) const;
    [[nodiscard]] Result<LoadedProfile> load(const QString &repository) const;
    [[nodiscard]] QString at(const QString &path) const { return m_folder->filePath(path); }

    QString m_git;
    std::unique_ptr<QTemporaryDir> m_folder;
};

using Edit = std::function<void(Profile &)>;
Q_DECLARE_METATYPE(Edit)

void TestProfileMerge::initTestCase()
{
    m_git = programInPath(u"git"_s);
    if (m_git.isEmpty()) {
        QSKIP("git is not installed here: there is nothing to merge with");
    }
    // Whatever this machine's user has set has no say here.
    qputenv("HOME", "/nonexistent");
    qputenv("XDG_CONFIG_HOME", "/nonexistent");
}

bool TestProfileMerge::git(const QString &repository, const QStringList &arguments) const
{
    const QStringList person {
        u"-C"_s, at(repository), u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s};
    const auto end = runProgram({m_git, person + arguments, m_folder->path()});
    return end && end->status == 0;
}

Result<LoadedProfile> TestProfileMerge::load(const QString &repository) const
{
    return ProfileStore({}).load(at(repository + u"/team.askwell"_s));
}

void TestProfileMerge::change(const QString &repository, const std::function<void(Profile &)> &edit) const
{
    Result<LoadedProfile> loaded = load(repository);
    QVERIFY(loaded.ok());
    edit(loaded.value().profile);
    for (SavedPrompt &prompt : loaded.value().profile.prompts) {
        prompt.changed = QDateTime::currentDateTimeUtc();
    }
    QVERIFY(ProfileStore({}).save(loaded.value()).ok());
    QVERIFY(git(repository, {u"commit"_s, u"--quiet"_s, u"--all"_s, u"--message=Change"_s}));
}

void TestProfileMerge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at(u"ada"_s)));
    QVERIFY(git(u"ada"_s, {u"init"_s, u"--quiet"_s}));
    Profile profile;
    profile.id = u"team"_s;
    profile.name = u"Team"_s;
    profile.folder = at(u"ada"_s);
    profile.frameworks = {u"hugging-face"_s};
    profile.prompts = {SavedPrompt {u"1"_s}, SavedPrompt {u"2"_s}};
    for (SavedPrompt &prompt : profile.prompts) {
        prompt.changed = QDateTime::currentDateTimeUtc().addDays(-1);
        prompt.answers = {{u"task"_s, u"Sort reviews.\nBy mood."_s}, {u"why"_s, u"It is slow."_s}};
    }
    QVERIFY(ProfileStore({}).saveAs(profile, at(u"ada/team.askwell"_s), QString()).ok());
    QVERIFY(git(u"ada"_s, {u"add"_s, u"."_s}));
    QVERIFY(git(u"ada"_s, {u"commit"_s, u"--quiet"_s, u"--message=Begin"_s}));
    QVERIFY(git(u"."_s, {u"clone"_s, u"--quiet"_s, at(u"ada"_s), at(u"bo"_s)}));
}

void TestProfileMerge::differentWorkMergesByItself_data()
{
    QTest::addColumn<Edit>("adas");
    QTest::addColumn<Edit>("bos");
    const Edit task = [](Profile &each) { each.prompts[0].answers[u"task"_s] = u"Sort tickets."_s; };
    QTest::newRow("two answers of one prompt")
        << task << Edit([](Profile &each) { each.prompts[0].answers[u"why"_s] = u"It costs a day."_s; });
    QTest::newRow("two prompts") << task << Edit([](Profile &each) {
        each.prompts[1].answers[u"task"_s] = u"Count stars."_s;
    });
    QTest::newRow("an answer and the rules")
        << task << Edit([](Profile &each) { each.rules.level = RulesLevel::Full; });
    QTest::newRow("an answer and a prompt more") << task << Edit([](Profile &each) {
        each.prompts.push_back(SavedPrompt {u"3"_s});
        each.prompts.back().answers = {{u"task"_s, u"Translate."_s}};
    });
}

void TestProfileMerge::differentWorkMergesByItself()
{
    QFETCH(const Edit, adas);
    QFETCH(const Edit, bos);
    change(u"ada"_s, adas);
    change(u"bo"_s, bos);
    QVERIFY(git(u"bo"_s, {u"pull"_s, u"--quiet"_s, u"--no-rebase"_s, u"--no-edit"_s}));
    const Result<LoadedProfile> merged = load(u"bo"_s);
    QVERIFY(merged.ok());
    Profile expected = merged.value().profile;
    adas(expected);
    bos(expected);
    // Done already: doing it once more changes nothing, but for the prompt that was added.
    expected.prompts.resize(merged.value().profile.prompts.size());
    QVERIFY(merged.value().profile == expected);
}

void TestProfileMerge::theSameAnswerIsAConflictThatIsSaid()
{
    change(u"ada"_s, [](Profile &each) { each.prompts[0].answers[u"task"_s] = u"Sort tickets."_s; });
    change(u"bo"_s, [](Profile &each) { each.prompts[0].answers[u"task"_s] = u"Sort mails."_s; });
    QVERIFY(!git(u"bo"_s, {u"pull"_s, u"--quiet"_s, u"--no-rebase"_s, u"--no-edit"_s}));
    const Result<LoadedProfile> merged = load(u"bo"_s);
    QVERIFY(!merged.ok());
    QVERIFY2(englishText(merged.error()).contains("holds a git merge conflict in line"_L1),
             qPrintable(englishText(merged.error())));
}

QTEST_GUILESS_MAIN(TestProfileMerge)
#include "test_profile_merge.moc"
