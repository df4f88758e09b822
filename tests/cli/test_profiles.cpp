// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/captured_run.h"
#include "tests/cli/pages.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Two prompts, of which the first in the file was changed last.
QByteArray reviewsProfile()
{
    return R"({
  "format": "askwell-profile",
  "formatVersion": 1,
  "name": "Review sentiment",
  "folder": "project",
  "frameworks": ["hugging-face"],
  "rules": {"level": "full", "additions": ["- Python 3.11 only."]},
  "targets": [{"id": "cursor", "name": "reviews"}],
  "prompts": [
    {"id": "2", "name": "Later", "changed": "2026-11-20T10:00:00Z",
     "answers": {"task": ["Rank reviews,", "newest first."], "why": "W2.", "where": "One GPU."}},
    {"id": "1", "name": "Earlier", "changed": "2026-11-01T10:00:00Z", "answers": {"task": "Sort reviews.", "why": "W1."}}
  ]
}
)";
}

} // namespace

class TestProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsNothingAtFirst();
    void addsListsAndShows();
    void renamesDuplicatesAndRemoves();
    void jsonHasEveryKey();
    void refusesNamesThatFitNone_data();
    void refusesNamesThatFitNone();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void aNewerVersionIsReadButNotAdded();
    void composesTheLatestPrompt();
    void composesThePromptThatIsNamed();
    void answersTakeThePlaceOfTheProfiles();
    void rulesAreTheProfiles();
    void rulesOfSeveralFrameworksFollowEachOther();
    void aPromptNeedsAProfile();
    void aFolderMeansTheProjectFileInIt();
    void exportsAsTheProfileSays();
    void aTeammatesCopyKnowsTheFilesAsOurs();

private:
    [[nodiscard]] QString profileFile() const { return m_folder->filePath(u"reviews.askwell"_s); }
    /// Adds the profile, whose id is then "review-sentiment".
    void addProfile() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir().mkpath(m_folder->filePath(u"project"_s)));
    writeFile(*m_folder, u"reviews.askwell"_s, reviewsProfile());
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
}

void TestProfiles::addProfile() const
{
    const CapturedRun add = capturedRun({u"profiles"_s, u"add"_s, profileFile()});
    QVERIFY2(add.status == 0, qPrintable(add.err));
    QCOMPARE(add.out, u"review-sentiment\n"_s);
}

void TestProfiles::listsNothingAtFirst()
{
    const CapturedRun list = capturedRun({u"profiles"_s});
    QCOMPARE(list.status, 0);
    QVERIFY(list.out.isEmpty() && list.err.isEmpty());
    QCOMPARE(capturedRun({u"profiles"_s, u"--format=json"_s}).json().value(u"profiles"_s).toArray(),
             QJsonArray {});
}

void TestProfiles::addsListsAndShows()
{
    addProfile();
    const CapturedRun list = capturedRun({u"profiles"_s, u"list"_s});
    QVERIFY2(list.out.startsWith(u"review-sentiment: Review sentiment ("_s), qPrintable(list.out));
    for (const QString &named : {u"review-sentiment"_s, u"Review sentiment"_s, profileFile()}) {
        const CapturedRun show = capturedRun({u"profiles"_s, u"show"_s, named});
        QVERIFY2(show.status == 0, qPrintable(show.err));
        QVERIFY2(show.out.contains(u"Frameworks: hugging-face\n"_s) && show.out.contains(u"  Later (2)\n"_s),
                 qPrintable(show.out));
    }
    // A second copy gets an id of its own.
    const CapturedRun again = capturedRun({u"profiles"_s, u"add"_s, profileFile()});
    QCOMPARE(again.status, 0);
    QVERIFY(again.out != u"review-sentiment\n"_s);
}

void TestProfiles::renamesDuplicatesAndRemoves()
{
    addProfile();
    QCOMPARE(capturedRun({u"profiles"_s, u"rename"_s, u"review-sentiment"_s, u"Đánh giá"_s}).out,
             u"review-sentiment\n"_s);
    QVERIFY(capturedRun({u"profiles"_s}).out.startsWith(u"review-sentiment: Đánh giá ("_s));

    const CapturedRun copy = capturedRun({u"profiles"_s, u"duplicate"_s, u"Đánh giá"_s, u"Copy"_s});
    QCOMPARE(copy.out, u"copy\n"_s);
    QCOMPARE(capturedRun({u"compose"_s, u"--profile"_s, u"copy"_s}).out,
             capturedRun({u"compose"_s, u"--profile"_s, u"Đánh giá"_s}).out);
    QCOMPARE(capturedRun({u"profiles"_s, u"duplicate"_s, u"copy"_s}).status, 0);

    const CapturedRun removed = capturedRun({u"profiles"_s, u"remove"_s, u"copy"_s});
    QCOMPARE(removed.status, 0);
    QCOMPARE(capturedRun({u"compose"_s, u"--profile"_s, u"copy"_s}).status, 3);
    QCOMPARE(capturedRun({u"compose"_s, u"--profile"_s, u"review-sentiment"_s}).status, 0);
}

void TestProfiles::jsonHasEveryKey()
{
    addProfile();
    const QJsonObject list = capturedRun({u"profiles"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(list.value(u"formatVersion"_s).toInt(), 1);
    QCOMPARE(list.value(u"profiles"_s).toArray().at(0).toObject().keys(),
             QStringList({u"changed"_s, u"folder"_s, u"frameworks"_s, u"id"_s, u"name"_s, u"path"_s,
                          u"problem"_s, u"readOnly"_s}));
    const QJsonObject show =
        capturedRun({u"profiles"_s, u"show"_s, u"review-sentiment"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(show.keys(),
             QStringList({u"folder"_s, u"formatVersion"_s, u"frameworks"_s, u"id"_s, u"kept"_s, u"name"_s,
                          u"path"_s, u"prompts"_s, u"readOnly"_s, u"rules"_s, u"targets"_s}));
    const QJsonObject prompt = show.value(u"prompts"_s).toArray().at(0).toObject();
    QCOMPARE(prompt.value(u"answers"_s).toObject().value(u"task"_s).toString(),
             u"Rank reviews,\nnewest first."_s);
    QCOMPARE(prompt.value(u"changed"_s).toString(), u"2026-11-20T10:00:00Z"_s);
}

void TestProfiles::refusesNamesThatFitNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("show none") << QStringList {u"profiles"_s, u"show"_s, u"nobody"_s} << 3;
    QTest::newRow("remove none") << QStringList {u"profiles"_s, u"remove"_s, u"nobody"_s} << 3;
    QTest::newRow("remove a file") << QStringList {u"profiles"_s, u"remove"_s, u"FILE"_s} << 2;
    QTest::newRow("rename without a name") << QStringList {u"profiles"_s, u"rename"_s, u"x"_s} << 2;
    QTest::newRow("rename to nothing") << QStringList {u"profiles"_s, u"rename"_s, u"x"_s, u" "_s} << 2;
    QTest::newRow("compose with none") << QStringList {u"compose"_s, u"--profile"_s, u"nobody"_s} << 3;
    QTest::newRow("a name that climbs") << QStringList {u"profiles"_s, u"show"_s, u"../../etc/passwd"_s} << 3;
    QTest::newRow("an empty name") << QStringList {u"profiles"_s, u"show"_s, QString()} << 3;
}

void TestProfiles::refusesNamesThatFitNone()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    arguments.replaceInStrings(u"FILE"_s, profileFile());
    const CapturedRun run = capturedRun(arguments);
    QCOMPARE(run.status, status);
    QVERIFY2(run.err.count(u'\n') == 1 && run.out.isEmpty(), qPrintable(run.err));
    QVERIFY(QFile::exists(profileFile()));
}

void TestProfiles::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << reviewsProfile().left(200);
    QTest::newRow("Latin-1") << reviewsProfile().replace("Review", "R\xE9view");
    QTest::newRow("another format") << QByteArray("{\"format\": \"other\", \"formatVersion\": 1}\n");
    QTest::newRow("5 MiB") << QByteArray(5 * 1024 * 1024, ' ');
    QTest::newRow("nested deeply") << QByteArray(100'000, '[');
}

void TestProfiles::refusesBrokenFiles()
{
    QFETCH(const QByteArray, content);
    const QString file = writeFile(*m_folder, u"broken.askwell"_s, content);
    for (const QStringList &line :
         {QStringList {u"compose"_s, u"--profile"_s, file}, QStringList {u"profiles"_s, u"add"_s, file},
          QStringList {u"profiles"_s, u"show"_s, file}}) {
        const CapturedRun run = capturedRun(line);
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains(u"broken.askwell"_s) && run.err.count(u'\n') == 1, qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }
    QVERIFY(capturedRun({u"profiles"_s}).out.isEmpty());
}

void TestProfiles::aNewerVersionIsReadButNotAdded()
{
    const QString file = writeFile(*m_folder, u"newer.askwell"_s,
                                   reviewsProfile().replace("\"formatVersion\": 1", "\"formatVersion\": 9"));
    const CapturedRun compose = capturedRun({u"compose"_s, u"--profile"_s, file});
    QCOMPARE(compose.status, 0);
    QVERIFY(compose.out.contains(u"Rank reviews"_s) && compose.err.count(u'\n') == 1);
    QCOMPARE(capturedRun({u"profiles"_s, u"add"_s, file}).status, 3);
}

void TestProfiles::composesTheLatestPrompt()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--profile"_s, profileFile()});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY2(run.out.startsWith(u"Task:\nRank reviews,\nnewest first.\n\n"_s), qPrintable(run.out));
}

void TestProfiles::composesThePromptThatIsNamed()
{
    for (const QString &named : {u"Earlier"_s, u"1"_s}) {
        const CapturedRun run =
            capturedRun({u"compose"_s, u"--profile"_s, profileFile(), u"--prompt"_s, named});
        QVERIFY2(run.out.startsWith(u"Task:\nSort reviews.\n\n"_s), qPrintable(run.out + run.err));
    }
    const CapturedRun none =
        capturedRun({u"compose"_s, u"--profile"_s, profileFile(), u"--prompt"_s, u"Erlier"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.err.contains(u"Did you mean \"Earlier\"?"_s), qPrintable(none.err));
}

void TestProfiles::answersTakeThePlaceOfTheProfiles()
{
    const QString out =
        capturedRun({u"compose"_s, u"--profile"_s, profileFile(), u"--why"_s, u"Mine."_s}).out;
    QVERIFY(out.contains(u"\nMine.\n"_s) && !out.contains(u"W2."_s) && out.contains(u"One GPU."_s));
    const QString without =
        capturedRun({u"compose"_s, u"--profile"_s, profileFile(), u"--where"_s, QString()}).out;
    QVERIFY(!without.contains(u"One GPU."_s));
}

void TestProfiles::rulesAreTheProfiles()
{
    const QString out =
        capturedRun({u"compose"_s, u"--profile"_s, profileFile(), u"--what"_s, u"rules"_s}).out;
    const QString full = capturedRun({u"compose"_s, u"--context"_s, u"full"_s, u"--what"_s, u"rules"_s}).out;
    QVERIFY(out.startsWith(full));
    QVERIFY2(out.endsWith(u"## Project\n\n- Python 3.11 only.\n"_s), qPrintable(out));
}

void TestProfiles::rulesOfSeveralFrameworksFollowEachOther()
{
    QCOMPARE(
        capturedRun({u"frameworks"_s, u"add"_s, writeFile(*m_folder, u"garden.md"_s, gardenPage())}).status,
        0);
    const QString two =
        writeFile(*m_folder, u"two.askwell"_s,
                  reviewsProfile().replace("[\"hugging-face\"]", "[\"hugging-face\", \"garden\"]"));
    const QStringList line {u"compose"_s, u"--profile"_s, two, u"--context"_s, u"concise"_s};
    const QString rules = capturedRun(line + QStringList {u"--what"_s, u"rules"_s}).out;
    const QString first = capturedRun({u"compose"_s, u"--what"_s, u"rules"_s}).out;
    QCOMPARE(rules,
             first + u"\n# Garden rules\n\n- Water in the morning.\n\n## Project\n\n- Python 3.11 only.\n"_s);
    // The first asks the questions.
    QVERIFY(capturedRun(line).out.startsWith(u"Task:\n"_s));
}

void TestProfiles::aPromptNeedsAProfile()
{
    QCOMPARE(capturedRun({u"compose"_s, u"--prompt"_s, u"x"_s}).status, 2);
}

void TestProfiles::aFolderMeansTheProjectFileInIt()
{
    const CapturedRun run = capturedRun({u"compose"_s, u"--profile"_s, m_folder->path()});
    QVERIFY2(run.out.startsWith(u"Task:\nRank reviews"_s), qPrintable(run.err));
}

void TestProfiles::exportsAsTheProfileSays()
{
    const CapturedRun run = capturedRun({u"export"_s, u"--profile"_s, profileFile()});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QCOMPARE(run.out, u".cursor/rules/reviews.mdc: written\n"_s);
    QVERIFY(readWhole(m_folder->filePath(u"project/.cursor/rules/reviews.mdc"_s))
                .contains("- Python 3.11 only.\n"));
    QCOMPARE(capturedRun({u"export"_s, u"--profile"_s, profileFile(), u"--check"_s}).status, 0);
    // What a profile in the data folder says holds as well.
    addProfile();
    QCOMPARE(capturedRun({u"export"_s, u"--profile"_s, u"review-sentiment"_s, u"--check"_s}).status, 0);
}

void TestProfiles::aTeammatesCopyKnowsTheFilesAsOurs()
{
    QCOMPARE(capturedRun({u"export"_s, u"--profile"_s, profileFile()}).status, 0);
    QVERIFY(readWhole(profileFile()).contains("\".cursor/rules/reviews.mdc\": \""));

    // The same files, and none of this machine's memory.
    QVERIFY(QDir(m_folder->filePath(u"data"_s)).removeRecursively());
    const QStringList concise {u"export"_s, u"--profile"_s, profileFile(), u"--context"_s, u"concise"_s};
    const CapturedRun check = capturedRun(concise + QStringList {u"--check"_s});
    QCOMPARE(check.status, 1);
    QVERIFY2(check.out.contains(u"the rules changed since"_s), qPrintable(check.out));
    QCOMPARE(capturedRun(concise).status, 0);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "test_profiles.moc"
