// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/draft.h"
#include "app/profiles/draft_writer.h"
#include "app/support/background_runner.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Draft draftOf(const QString &task)
{
    Draft draft;
    draft.profile.name = u"Reviews"_s;
    draft.profile.prompts = {{u"1"_s, {}, {{u"task"_s, task}}, {}, {}}};
    draft.profilePath = u"/home/ada/reviews.askwell"_s;
    draft.baseHash = contentHash("x");
    draft.promptId = u"1"_s;
    draft.stepId = u"why"_s;
    draft.modified = true;
    draft.time = QDateTime(QDate(2026, 11, 22), QTime(20, 15), Qt::UTC);
    return draft;
}

QString taskOf(const std::optional<Draft> &draft)
{
    return draft ? draft->profile.prompts.at(0).answers.value(u"task"_s) : u"no draft"_s;
}

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// A draft of another window that ended, `days` before noon.
void leaveDraft(const QString &folder, const QString &name, int days, bool modified)
{
    Draft draft = draftOf(name);
    draft.modified = modified;
    draft.time = noon.addDays(-days);
    const QString path = folder + u'/' + name;
    QVERIFY(writeDraft(path, draft));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(draft.time, QFileDevice::FileModificationTime));
}

void makeOlder(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
}

} // namespace

class TestDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAtTheNextStart();
    void isTheUsersAlone();
    void twoWindowsHaveTwoDrafts();
    void theNewestOrphanComesFirst();
    void aDiscardedDraftIsGone();
    void brokenDraftsAreSetAside_data();
    void brokenDraftsAreSetAside();
    void draftsOfANewerVersionStay();
    void textsBeyondTheBoundsOfAProjectComeBack();
    void saysWhereThereIsNoPlace();
    void theFolderMayGoWhileRunning();
    void oldDraftsGoWhereThereAreTooMany_data();
    void oldDraftsGoWhereThereAreTooMany();
    void aDraftThatAWindowHoldsStays();
    void aTextThatWasNotTakenOverIsUnsavedWork();
    void clearingTakesAllThatNoWindowHolds();
    void theLatestWins();
    void reportsFailures();
    void writesWhatWaitsBeforeItGoes();
    void survivesBeingKilled();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestDraft::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"askwell/drafts"_s);
}

void TestDraft::comesBackAtTheNextStart()
{
    const Draft draft = draftOf(u"one\n\ntwo "_s);
    {
        const Result<ClaimedDraft> claimed = claimDraft(m_folder);
        QVERIFY(claimed.ok());
        QVERIFY(!claimed.value().draft);
        QVERIFY(writeDraft(claimed.value().file.path(), draft));
    }
    const Result<ClaimedDraft> again = claimDraft(m_folder);
    QVERIFY(again.value().draft == draft);
    QVERIFY(again.value().notices.empty());
}

void TestDraft::isTheUsersAlone()
{
    const ClaimedDraft claimed = claimDraft(m_folder).value();
    QVERIFY(writeDraft(claimed.file.path(), draftOf(u"x"_s)));
    const QFile::Permissions user = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(claimed.file.path()), user);
    QCOMPARE(QFile::permissions(m_folder), user | QFile::ExeOwner | QFile::ExeUser);
}

void TestDraft::twoWindowsHaveTwoDrafts()
{
    const ClaimedDraft first = claimDraft(m_folder).value();
    QVERIFY(writeDraft(first.file.path(), draftOf(u"first"_s)));
    const ClaimedDraft second = claimDraft(m_folder).value();
    QVERIFY(!second.draft);
    QVERIFY(second.file.path() != first.file.path());
}

void TestDraft::theNewestOrphanComesFirst()
{
    {
        const ClaimedDraft one = claimDraft(m_folder).value();
        const ClaimedDraft two = claimDraft(m_folder).value();
        QVERIFY(writeDraft(one.file.path(), draftOf(u"newer"_s)));
        QVERIFY(writeDraft(two.file.path(), draftOf(u"older"_s)));
        makeOlder(two.file.path());
    }
    const ClaimedDraft one = claimDraft(m_folder).value();
    const ClaimedDraft two = claimDraft(m_folder).value();
    const ClaimedDraft three = claimDraft(m_folder).value();
    QCOMPARE(taskOf(one.draft), u"newer"_s);
    QCOMPARE(taskOf(two.draft), u"older"_s);
    QVERIFY(!three.draft);
}

void TestDraft::aDiscardedDraftIsGone()
{
    ClaimedDraft claimed = claimDraft(m_folder).value();
    QVERIFY(writeDraft(claimed.file.path(), draftOf(u"x"_s)));
    claimed.file.discard();
    QVERIFY(QDir(m_folder).isEmpty());
    {
        const ClaimedDraft neverWritten = claimDraft(m_folder).value();
        QVERIFY(!neverWritten.draft);
    }
    ClaimedDraft next = claimDraft(m_folder).value();
    next.file.discard();
    QVERIFY2(QDir(m_folder).isEmpty(), "locks of windows that wrote nothing are swept away");
}

void TestDraft::brokenDraftsAreSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << QByteArray(R"({"format": "askwell-draft", "profile": {"na)");
    QTest::newRow("NUL bytes") << QByteArray(4096, '\0');
    QTest::newRow("another format") << QByteArray("{}");
    QTest::newRow("no project in it") << QByteArray(R"({"format": "askwell-draft", "formatVersion": 1})");
}

void TestDraft::brokenDraftsAreSetAside()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(makeFolder(m_folder));
    const QString path = m_folder + "/7.json"_L1;
    QVERIFY(saveFile(path, bytes).ok());
    const ClaimedDraft claimed = claimDraft(m_folder).value();
    QVERIFY(!claimed.draft);
    QCOMPARE(claimed.notices.size(), size_t(2));
    QVERIFY(englishText(claimed.notices.at(0)).contains(path));
    QVERIFY(englishText(claimed.notices.at(1)).contains(path + ".broken"_L1));
    QCOMPARE(readFile(path + ".broken"_L1, 10'000).value(), bytes);
    QVERIFY(!QFile::exists(path));
}

void TestDraft::draftsOfANewerVersionStay()
{
    QVERIFY(makeFolder(m_folder));
    const QString path = m_folder + "/7.json"_L1;
    for (const QByteArray &bytes : {QByteArray(R"({"format": "askwell-draft", "formatVersion": 2})"),
                                    QByteArray(R"({"format": "askwell-draft", "formatVersion": 1,
                         "profile": {"format": "askwell-profile", "formatVersion": 2}})")}) {
        QVERIFY(saveFile(path, bytes).ok());
        const ClaimedDraft claimed = claimDraft(m_folder).value();
        QVERIFY(!claimed.draft);
        QVERIFY(englishText(claimed.notices.at(0)).contains("newer Askwell"_L1));
        QCOMPARE(readFile(path, 10'000).value(), bytes);
    }
}

void TestDraft::textsBeyondTheBoundsOfAProjectComeBack()
{
    const Draft draft = draftOf(QString(5'000'000, u'x'));
    {
        const ClaimedDraft claimed = claimDraft(m_folder).value();
        QVERIFY(writeDraft(claimed.file.path(), draft));
    }
    QVERIFY(claimDraft(m_folder).value().draft == draft);
}

void TestDraft::saysWhereThereIsNoPlace()
{
    QFile file(m_home->filePath(u"askwell"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(englishText(claimDraft(m_folder).error()).contains("a file stands in its way"_L1));
}

void TestDraft::theFolderMayGoWhileRunning()
{
    const ClaimedDraft claimed = claimDraft(m_folder).value();
    QVERIFY(QDir(m_home->filePath(u"askwell"_s)).removeRecursively());
    QVERIFY(writeDraft(claimed.file.path(), draftOf(u"still here"_s)));
    QCOMPARE(taskOf(claimDraft(m_folder).value().draft), u"still here"_s);
}

void TestDraft::oldDraftsGoWhereThereAreTooMany_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QStringList>("left");
    const qint64 much = 1 << 20;
    const QStringList all {u"broken-old.json.broken"_s, u"old-saved.json"_s, u"old-unsaved.json"_s,
                           u"young-saved.json"_s, u"young-unsaved.json"_s};
    QTest::newRow("within the bounds all stay") << 5 << much << all;
    QTest::newRow("the oldest goes first") << 4 << much << all.mid(1);
    QTest::newRow("then the next") << 3 << much << all.mid(2);
    QTest::newRow("unsaved words go when they are old") << 2 << much << all.mid(3);
    QTest::newRow("young unsaved words always stay") << 0 << much << all.mid(4);
    QTest::newRow("bytes count too") << 5 << qint64(1) << all.mid(4);
}

void TestDraft::oldDraftsGoWhereThereAreTooMany()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"broken-old.json.broken"_s)).open(QIODevice::WriteOnly));
    QFile broken(folder.filePath(u"broken-old.json.broken"_s));
    QVERIFY(broken.open(QIODevice::ReadWrite));
    QVERIFY(broken.setFileTime(noon.addDays(-100), QFileDevice::FileModificationTime));
    broken.close();
    leaveDraft(folder.path(), u"old-saved.json"_s, 90, false);
    leaveDraft(folder.path(), u"old-unsaved.json"_s, 60, true);
    leaveDraft(folder.path(), u"young-saved.json"_s, 20, false);
    leaveDraft(folder.path(), u"young-unsaved.json"_s, 10, true);
    QFETCH(const int, most);
    QFETCH(const qint64, bytes);
    QFETCH(const QStringList, left);
    const DraftBounds bounds {size_t(most), bytes, 30};
    QCOMPARE(removeOldDrafts(folder.path(), noon, bounds), int(5 - left.size()));
    QCOMPARE(QDir(folder.path()).entryList({u"*.json*"_s}, QDir::Files, QDir::Name), left);
    // A clock that was set back makes nothing older.
    QCOMPARE(removeOldDrafts(folder.path(), noon.addYears(-1), {}), 0);
}

void TestDraft::aTextThatWasNotTakenOverIsUnsavedWork()
{
    const QTemporaryDir folder;
    Draft draft;
    draft.startText = u"Two\nlines"_s;
    draft.time = noon;
    QVERIFY(writeDraft(folder.filePath(u"text.json"_s), draft));
    QCOMPARE(removeOldDrafts(folder.path(), noon, {0, 0, 30}), 0);
    Result<ClaimedDraft> claimed = claimDraft(folder.path());
    QVERIFY(claimed && claimed.value().draft);
    QCOMPARE(claimed.value().draft->startText, draft.startText);
}

void TestDraft::aDraftThatAWindowHoldsStays()
{
    const QTemporaryDir folder;
    leaveDraft(folder.path(), u"held.json"_s, 90, false);
    Result<ClaimedDraft> claimed = claimDraft(folder.path());
    QVERIFY(claimed && claimed.value().draft);
    QCOMPARE(removeOldDrafts(folder.path(), noon, {0, 0, 30}), 0);
    QCOMPARE(clearDrafts(folder.path()), 0);
    QVERIFY(QFile::exists(folder.filePath(u"held.json"_s)));
}

void TestDraft::clearingTakesAllThatNoWindowHolds()
{
    const QTemporaryDir folder;
    leaveDraft(folder.path(), u"unsaved.json"_s, 1, true);
    leaveDraft(folder.path(), u"saved.json"_s, 1, false);
    QVERIFY(QFile(folder.filePath(u"x.json.broken-2"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(clearDrafts(folder.path()), 3);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(clearDrafts(folder.filePath(u"nowhere"_s)), 0);
}

void TestDraft::theLatestWins()
{
    BackgroundRunner runner;
    const ClaimedDraft claimed = claimDraft(m_folder).value();
    QList<quint64> reported;
    DraftWriter writer(runner, claimed.file.path(), [&reported](const DraftWriter::Report &report) {
        QVERIFY(report.result);
        reported += report.number;
    });
    for (int each = 1; each <= 100; ++each) {
        QCOMPARE(writer.write(draftOf(QString::number(each))), quint64(each));
    }
    QVERIFY(!writer.idle());
    QTRY_VERIFY(writer.idle());
    QCOMPARE(reported, (QList<quint64> {1, 100}));
    QVERIFY(readFile(claimed.file.path(), 10'000).value().contains("\"100\""));
}

void TestDraft::reportsFailures()
{
    BackgroundRunner runner;
    const QString path = m_home->filePath(u"folder/draft.json"_s);
    QVERIFY(QDir().mkpath(path));
    QString said;
    DraftWriter writer(runner, path, [&said](const DraftWriter::Report &report) {
        said = englishText(report.result.error());
    });
    writer.write(draftOf(u"x"_s));
    QTRY_VERIFY(writer.idle() && !said.isEmpty());
    QVERIFY(said.contains(path) && said.contains("is a folder"_L1));
}

void TestDraft::writesWhatWaitsBeforeItGoes()
{
    BackgroundRunner runner;
    const ClaimedDraft claimed = claimDraft(m_folder).value();
    {
        DraftWriter writer(runner, claimed.file.path(),
                           [](const DraftWriter::Report &) { QFAIL("too late"); });
        writer.write(draftOf(u"first"_s));
        writer.write(draftOf(u"last"_s));
    }
    QVERIFY(readFile(claimed.file.path(), 10'000).value().contains("\"last\""));
}

void TestDraft::survivesBeingKilled()
{
    constexpr int rounds = 30;
    QRandomGenerator random(20261122);
    for (int round = 0; round < rounds; ++round) {
        const QString folder = m_home->filePath(u"round-%1"_s.arg(round));
        QProcess child;
        child.start(QStringLiteral(ASKWELL_BINARIES) + "/draft_writing_child"_L1, {folder});
        QVERIFY(child.waitForStarted());
        // Killed after so many drafts are known to be safe, and then a moment later: at any point of a save.
        const quint64 reports = random.bounded(1, 15);
        quint64 safe = 0;
        for (quint64 seen = 0; seen < reports; ++seen) {
            while (!child.canReadLine()) {
                QVERIFY(child.waitForReadyRead());
            }
            safe = child.readLine().trimmed().toULongLong();
        }
        quint32 turns = random.bounded(1'000'000U);
        while (turns > 0) {
            --turns;
            std::atomic_signal_fence(std::memory_order_seq_cst);
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        while (child.canReadLine()) {
            safe = child.readLine().trimmed().toULongLong();
        }

        const Result<ClaimedDraft> claimed = claimDraft(folder);
        QVERIFY(claimed.ok());
        QVERIFY(claimed.value().notices.empty());
        const QStringList lines = taskOf(claimed.value().draft).split(u'\n');
        QCOMPARE(lines.size(), 2);
        const quint64 found = lines.at(0).toULongLong();
        QVERIFY2(found >= safe,
                 qPrintable(u"round %1: %2 was safe, %3 came back"_s.arg(round).arg(safe).arg(found)));
        QCOMPARE(lines.at(1), QString(20'000, QChar(char16_t(u'a' + found % 26))));
    }
}

QTEST_GUILESS_MAIN(TestDraft)
#include "test_draft.moc"
