// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_store.h"
#include "app/support/background_runner.h"
#include "app/support/file_reading.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Askwell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Profile named(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.frameworks = {u"hugging-face"_s};
    profile.prompts = {{u"1"_s, {}, {{u"task"_s, u"Task of "_s + name}}, {}, {}}};
    return profile;
}

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList idsOf(const ProfileStore &store)
{
    QStringList ids;
    for (const ProfileEntry &entry : store.entries()) {
        ids += entry.id;
    }
    return ids;
}

constexpr auto newer = R"({"format": "askwell-profile", "formatVersion": 2, "name": "From the future"})";

} // namespace

class TestProfileStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsLoadsAndSaves();
    void filesAreTheUsersAlone();
    void givesEqualNamesIdsOfTheirOwn();
    void listsUsedFirst();
    void listsTheWordsToSearch();
    void brokenFilesAreListedWithTheirReason();
    void refusesAFileThatChanged();
    void twoStoresDoNotOverwriteEachOther();
    void neverOverwritesANewerFormat();
    void renamesAndDuplicates();
    void removalSurvivesARestart();
    void restoresBesideAProjectThatTookTheId();
    void theTrashIsBounded();
    void savesAProjectFileWithRelativePaths();
    void aProjectFileMovesWithItsFolder();
    void savesAProjectFileWithoutADataFolder();
    void finds_data();
    void finds();
    void findsTheProjectFileOfAFolder();
    void noticesChangesWhileRunning();
    void readsAgainWhatChangedWhileItRead();
    void tooLargeIsSaidBeforeAnythingIsWritten();
    void saysWhereThereIsNoSuchProject();
    void aThousandProjects();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_data;
    std::unique_ptr<ProfileStore> m_store;
};

void TestProfileStore::init()
{
    m_store.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_data = m_home->filePath(u"data/askwell"_s);
    m_store = std::make_unique<ProfileStore>(m_data);
}

void TestProfileStore::createsLoadsAndSaves()
{
    m_store->reload();
    QSignalSpy changed(m_store.get(), &ProfileStore::profilesChanged);
    Result<LoadedProfile> created = m_store->create(named(u"Review sentiment"_s));
    QVERIFY2(created.ok(), created ? "" : qPrintable(englishText(created.error())));
    QCOMPARE(created.value().profile.id, u"review-sentiment"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(idsOf(*m_store), QStringList {u"review-sentiment"_s});
    QCOMPARE(m_store->entry(u"review-sentiment"_s)->frameworks, QStringList {u"hugging-face"_s});

    Result<LoadedProfile> loaded = m_store->load(u"review-sentiment"_s);
    QVERIFY(loaded.ok());
    QVERIFY(loaded.value().profile == created.value().profile);
    QCOMPARE(loaded.value().hash, created.value().hash);

    loaded.value().profile.prompts[0].answers[u"task"_s] = u"Another"_s;
    const SaveOutcome saved = m_store->save(loaded.value());
    QVERIFY(saved.ok());
    loaded.value().hash = saved.hash;
    QVERIFY(m_store->save(loaded.value()).ok());
    QCOMPARE(m_store->load(u"review-sentiment"_s).value().profile.prompts.at(0).answers.value(u"task"_s),
             u"Another"_s);
}

void TestProfileStore::filesAreTheUsersAlone()
{
    QVERIFY(m_store->create(named(u"a"_s)));
    const QFile::Permissions file = QFile::permissions(m_store->pathOf(u"a"_s));
    const QFile::Permissions folder = QFile::permissions(m_data + "/profiles"_L1);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file & others));
    QVERIFY(!(folder & others));
}

void TestProfileStore::givesEqualNamesIdsOfTheirOwn()
{
    QCOMPARE(m_store->create(named(u"Same"_s)).value().profile.id, u"same"_s);
    QCOMPARE(m_store->create(named(u"Same"_s)).value().profile.id, u"same-2"_s);
    QCOMPARE(m_store->create(named(u"评论"_s)).value().profile.id, u"project"_s);
    QCOMPARE(m_store->create(named(u"评论"_s)).value().profile.name, u"评论"_s);
}

void TestProfileStore::listsUsedFirst()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(m_store->create(named(name)));
    }
    m_store->markUsed(u"b"_s);
    m_store->reload();
    QCOMPARE(idsOf(*m_store), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
    ProfileStore restarted(m_data);
    restarted.reload();
    QCOMPARE(idsOf(restarted), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
    // A broken memory is no obstacle.
    put(m_data + "/recent.json"_L1, "{");
    restarted.reload();
    QCOMPARE(idsOf(restarted).size(), 3);
    restarted.markUsed(u"a"_s);
    QCOMPARE(idsOf(restarted).first(), u"a"_s);
}

void TestProfileStore::listsTheWordsToSearch()
{
    Profile profile = named(u"a"_s);
    profile.name = u"Shop"_s;
    profile.folder = u"/srv/Shop"_s;
    profile.prompts = {SavedPrompt {u"1"_s}, SavedPrompt {u"2"_s}};
    profile.prompts[0].answers = {{u"task"_s, u"Sort REVIEWS"_s}};
    profile.prompts[1].name = u"Second"_s;
    profile.prompts[1].answers = {{u"task"_s, QString(searchedLetters, u'x')}, {u"why"_s, u"Unsearched"_s}};
    QVERIFY(m_store->create(profile));
    m_store->reload();
    const QString searched = m_store->entries().front().searched;
    const QString before = u"shop\n/srv/shop\n"_s;
    QVERIFY(searched.startsWith(before + u"sort reviews\nsecond\nxxx"_s));
    QCOMPARE(searched.size(), before.size() + searchedLetters);
    // Of a broken one the file's name.
    put(m_store->pathOf(u"broken"_s), "{\"format\": ");
    m_store->reload();
    QCOMPARE(m_store->entry(u"broken"_s)->searched, u"broken.json"_s);
}

void TestProfileStore::brokenFilesAreListedWithTheirReason()
{
    QVERIFY(m_store->create(named(u"good"_s)));
    put(m_store->pathOf(u"broken"_s), "{\"format\": ");
    put(m_store->pathOf(u"large"_s), QByteArray(largestProfile + 1, ' '));
    put(m_store->pathOf(u"future"_s), newer);
    put(m_data + "/profiles/.askwell-12.tmp"_L1, "half");
    put(m_data + "/profiles/notes.txt"_L1, "mine");
    put(m_data + "/profiles/Not An Id.json"_L1, "{}");
    QVERIFY(QDir().mkpath(m_data + "/profiles/folder.json"_L1));
    m_store->reload();
    QStringList ids = idsOf(*m_store);
    ids.sort();
    QCOMPARE(ids, (QStringList {u"broken"_s, u"future"_s, u"good"_s, u"large"_s}));
    QVERIFY(englishText(m_store->entry(u"broken"_s)->problem.value()).contains("ends too early"_L1));
    QVERIFY(englishText(m_store->entry(u"large"_s)->problem.value()).contains("too large"_L1));
    QVERIFY(m_store->entry(u"future"_s)->readOnly);
    QVERIFY(!m_store->entry(u"good"_s)->problem);
}

void TestProfileStore::refusesAFileThatChanged()
{
    const LoadedProfile mine = m_store->create(named(u"a"_s)).value();
    put(mine.path, writeProfile(named(u"theirs"_s)));
    const SaveOutcome refused = m_store->save(mine);
    QCOMPARE(refused.status, SaveStatus::ChangedOnDisk);
    QCOMPARE(m_store->load(u"a"_s).value().profile.name, u"theirs"_s);
    // Keep mine, on purpose.
    LoadedProfile kept = mine;
    kept.hash = refused.foundHash;
    QVERIFY(m_store->save(kept).ok());
    QCOMPARE(m_store->load(u"a"_s).value().profile.name, u"a"_s);
    // Removed meanwhile: the same question.
    QVERIFY(QFile::remove(mine.path));
    const SaveOutcome gone = m_store->save(kept);
    QCOMPARE(gone.status, SaveStatus::ChangedOnDisk);
    QVERIFY(gone.foundHash.isEmpty());
    kept.hash = gone.foundHash;
    QVERIFY(m_store->save(kept).ok());
}

void TestProfileStore::twoStoresDoNotOverwriteEachOther()
{
    QVERIFY(m_store->create(named(u"a"_s)));
    ProfileStore other(m_data);
    LoadedProfile mine = m_store->load(u"a"_s).value();
    LoadedProfile theirs = other.load(u"a"_s).value();
    theirs.profile.name = u"theirs"_s;
    mine.profile.name = u"mine"_s;
    QVERIFY(other.save(theirs).ok());
    QCOMPARE(m_store->save(mine).status, SaveStatus::ChangedOnDisk);
    QCOMPARE(other.create(named(u"a"_s)).value().profile.id, u"a-2"_s);
    QCOMPARE(m_store->create(named(u"a"_s)).value().profile.id, u"a-3"_s);
}

void TestProfileStore::neverOverwritesANewerFormat()
{
    put(m_store->pathOf(u"future"_s), newer);
    LoadedProfile loaded = m_store->load(u"future"_s).value();
    QVERIFY(loaded.readOnly);
    QVERIFY(englishText(loaded.notice).contains("newer Askwell"_L1));
    QCOMPARE(m_store->save(loaded).status, SaveStatus::Failed);
    loaded.readOnly = false;
    QCOMPARE(m_store->save(loaded).status, SaveStatus::Failed);
    QCOMPARE(m_store->rename(u"future"_s, u"x"_s).status, SaveStatus::Failed);
    QVERIFY(!m_store->duplicate(u"future"_s));
    const QString file = m_home->filePath(u"x.askwell"_s);
    put(file, newer);
    QCOMPARE(m_store->saveAs(named(u"x"_s), file, std::nullopt).status, SaveStatus::Failed);
    QCOMPARE(readFile(file, 1000).value(), newer);
    QCOMPARE(readFile(m_store->pathOf(u"future"_s), 1000).value(), newer);
}

void TestProfileStore::renamesAndDuplicates()
{
    QVERIFY(m_store->create(named(u"a"_s)));
    QVERIFY(m_store->rename(u"a"_s, u"Better name"_s).ok());
    QCOMPARE(m_store->load(u"a"_s).value().profile.name, u"Better name"_s);
    const LoadedProfile copy = m_store->duplicate(u"a"_s).value();
    QCOMPARE(copy.profile.name, u"Better name 2"_s);
    QCOMPARE(copy.profile.id, u"better-name-2"_s);
    QVERIFY(copy.profile.prompts == m_store->load(u"a"_s).value().profile.prompts);
    QCOMPARE(m_store->duplicate(u"a"_s, u"Third"_s).value().profile.id, u"third"_s);
}

void TestProfileStore::removalSurvivesARestart()
{
    const LoadedProfile a = m_store->create(named(u"a"_s)).value();
    QVERIFY(m_store->create(named(u"b"_s)));
    m_store->reload();
    const Result<QString> trashId = m_store->remove(u"a"_s);
    QVERIFY(trashId.ok());
    QCOMPARE(idsOf(*m_store), QStringList {u"b"_s});
    QVERIFY(!m_store->load(u"a"_s));

    ProfileStore restarted(m_data);
    QCOMPARE(restarted.trash().size(), size_t(1));
    QCOMPARE(restarted.trash().front().trashId, trashId.value());
    QCOMPARE(restarted.trash().front().id, u"a"_s);
    QCOMPARE(restarted.restore(trashId.value()).value(), u"a"_s);
    QVERIFY(restarted.load(u"a"_s).value().profile == a.profile);
    QVERIFY(restarted.trash().empty());
    QVERIFY(!restarted.restore(trashId.value()));
    QVERIFY(!restarted.restore(u"../profiles/b"_s));
}

void TestProfileStore::restoresBesideAProjectThatTookTheId()
{
    for (int round = 0; round < 2; ++round) {
        QVERIFY(m_store->create(named(u"a"_s)));
        QVERIFY(m_store->remove(u"a"_s));
    }
    QVERIFY(m_store->create(named(u"a"_s)));
    const std::vector<TrashedProfile> trash = m_store->trash();
    QCOMPARE(trash.size(), size_t(2));
    QVERIFY(trash.at(0).trashId > trash.at(1).trashId);
    QCOMPARE(m_store->restore(trash.at(0).trashId).value(), u"a-2"_s);
    QCOMPARE(m_store->restore(trash.at(1).trashId).value(), u"a-3"_s);
    QCOMPARE(m_store->load(u"a-3"_s).value().profile.id, u"a-3"_s);
}

void TestProfileStore::theTrashIsBounded()
{
    for (int each = 1; each <= 200; ++each) {
        put(m_data + "/trash/"_L1 + QString::number(each).rightJustified(6, u'0') + "-old.json"_L1, "{}");
    }
    QVERIFY(m_store->create(named(u"a"_s)));
    QVERIFY(m_store->remove(u"a"_s));
    const std::vector<TrashedProfile> trash = m_store->trash();
    QCOMPARE(trash.size(), size_t(200));
    QCOMPARE(trash.front().trashId, u"000201-a"_s);
    QCOMPARE(trash.back().trashId, u"000002-old"_s);
}

void TestProfileStore::savesAProjectFileWithRelativePaths()
{
    const QString repository = m_home->filePath(u"repo"_s);
    QVERIFY(QDir().mkpath(repository + "/tools"_L1));
    Profile profile = named(u"Team"_s);
    profile.folder = repository;
    const QString file = repository + "/tools/team.askwell"_L1;
    const SaveOutcome saved = m_store->saveAs(profile, file, QString());
    QVERIFY2(saved.ok(), qPrintable(englishText(saved.message)));
    const QByteArray bytes = readFile(file, 10'000).value();
    QVERIFY2(bytes.contains("\"folder\": \"..\""), bytes.constData());
    const LoadedProfile loaded = m_store->load(file).value();
    QCOMPARE(loaded.profile.folder, repository);
    QCOMPARE(loaded.profile.id, u"team"_s);
    QVERIFY(m_store->save(loaded).ok());
    QVERIFY(m_store->entries().empty());

    QCOMPARE(m_store->saveAs(profile, file, QString()).status, SaveStatus::ChangedOnDisk);
    QVERIFY(m_store->saveAs(profile, file, std::nullopt).ok());
    QCOMPARE(m_store->saveAs(profile, repository + "/team.json"_L1, QString()).status, SaveStatus::Failed);

    QVERIFY(QFile::rename(file, repository + "/elsewhere.askwell"_L1));
    QVERIFY(QFile::link(repository + "/elsewhere.askwell"_L1, file));
    const SaveOutcome link = m_store->saveAs(profile, file, std::nullopt);
    QVERIFY(englishText(link.message).contains("symbolic link"_L1));
}

void TestProfileStore::aProjectFileMovesWithItsFolder()
{
    Profile profile = named(u"Team"_s);
    profile.folder = m_home->filePath(u"repo"_s);
    QVERIFY(QDir().mkpath(profile.folder));
    QVERIFY(m_store->saveAs(profile, profile.folder + "/team.askwell"_L1, QString()).ok());
    QVERIFY(QDir().rename(profile.folder, m_home->filePath(u"clone"_s)));
    const QString clone = m_home->filePath(u"clone/team.askwell"_s);
    QCOMPARE(m_store->load(clone).value().profile.folder, m_home->filePath(u"clone"_s));
    // A file without a folder is about the folder that it stands in.
    put(clone, R"({"format": "askwell-profile", "formatVersion": 1, "name": "n"})");
    QCOMPARE(m_store->load(clone).value().profile.folder, m_home->filePath(u"clone"_s));
}

void TestProfileStore::savesAProjectFileWithoutADataFolder()
{
    put(m_home->filePath(u"data"_s), "a file where the data folder should be");
    const QString file = m_home->filePath(u"x.askwell"_s);
    QVERIFY(m_store->saveAs(named(u"x"_s), file, QString()).ok());
    QVERIFY(m_store->save(m_store->load(file).value()).ok());
    const Result<LoadedProfile> created = m_store->create(named(u"y"_s));
    QVERIFY(englishText(created.error()).contains("a file stands in its way"_L1));
}

void TestProfileStore::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("an id") << u"one"_s << u"profiles/one.json"_s;
    QTest::newRow("an id before a name") << u"two"_s << u"profiles/two.json"_s;
    QTest::newRow("a name") << u"Only one so"_s << u"profiles/only.json"_s;
    QTest::newRow("a name in other letters") << u"only ONE so"_s << u"profiles/only.json"_s;
    QTest::newRow("a name in its own letters before others") << u"exact"_s << u"profiles/three.json"_s;
    QTest::newRow("a name that two have")
        << u"Twice"_s << u"Several projects are named \"Twice\". Name one by its id: "_s;
    QTest::newRow("nothing of the kind") << u"none"_s << u"There is no project \"none\"."_s;
    QTest::newRow("the same that cannot be an id")
        << u"None at all"_s << u"There is no project \"None at all\"."_s;
}

void TestProfileStore::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const auto keep = [this](const QString &id, const QString &name) {
        put(m_store->pathOf(id), writeProfile(named(name)));
    };
    keep(u"one"_s, u"two"_s);
    keep(u"two"_s, u"anything"_s);
    keep(u"only"_s, u"Only one so"_s);
    keep(u"three"_s, u"exact"_s);
    keep(u"four"_s, u"EXACT"_s);
    keep(u"five"_s, u"Twice"_s);
    keep(u"six"_s, u"Twice"_s);
    const Result<QString> path = m_store->find(text);
    if (path) {
        QCOMPARE(QDir(m_data).relativeFilePath(path.value()), found);
    } else {
        QVERIFY2(englishText(path.error()).startsWith(found), qPrintable(englishText(path.error())));
    }
}

void TestProfileStore::findsTheProjectFileOfAFolder()
{
    const QString repository = m_home->filePath(u"repo"_s);
    put(repository + "/readme"_L1, "x");
    QVERIFY(!findProjectFile(repository).value());
    QVERIFY(englishText(m_store->find(repository).error()).contains("holds no .askwell file"_L1));
    put(repository + "/team.askwell"_L1, "{}");
    QCOMPARE(findProjectFile(repository).value().value(), repository + "/team.askwell"_L1);
    QCOMPARE(m_store->find(repository).value(), repository + "/team.askwell"_L1);
    QCOMPARE(m_store->find(repository + "/team.askwell"_L1).value(), repository + "/team.askwell"_L1);
    put(repository + "/other.askwell"_L1, "{}");
    QVERIFY(englishText(findProjectFile(repository).error()).contains("other.askwell, team.askwell"_L1));
}

void TestProfileStore::noticesChangesWhileRunning()
{
    BackgroundRunner runner;
    ProfileStore store(m_data, &runner);
    store.watch(1ms);
    store.refresh();
    QVERIFY(store.entries().empty());
    QVERIFY(m_store->create(named(u"a"_s)));
    QTRY_COMPARE(idsOf(store), QStringList {u"a"_s});
    QVERIFY(m_store->rename(u"a"_s, u"Renamed"_s).ok());
    QTRY_COMPARE(store.entry(u"a"_s)->name, u"Renamed"_s);
    QVERIFY(m_store->remove(u"a"_s));
    QTRY_VERIFY(store.entries().empty());
    QVERIFY(store.create(named(u"b"_s)));
    QTRY_COMPARE(idsOf(store), QStringList {u"b"_s});
}

void TestProfileStore::readsAgainWhatChangedWhileItRead()
{
    BackgroundRunner runner;
    ProfileStore store(m_data, &runner);
    store.refresh();
    // The next work is done: so is the reading before it, but its result has not come yet.
    std::atomic<bool> read = false;
    runner.run([&read] { read = true; }, this, {});
    while (!read) {
        std::this_thread::yield();
    }
    QVERIFY(m_store->create(named(u"a"_s)));
    store.refresh();
    QTRY_COMPARE(idsOf(store), QStringList {u"a"_s});
}

void TestProfileStore::tooLargeIsSaidBeforeAnythingIsWritten()
{
    Profile profile = named(u"a"_s);
    profile.prompts[0].answers[u"task"_s] = QString(largestAnswer + 1, u'x');
    QVERIFY(englishText(m_store->create(profile).error()).contains("is larger than 1 MiB"_L1));
    m_store->reload();
    QVERIFY(m_store->entries().empty());
}

void TestProfileStore::saysWhereThereIsNoSuchProject()
{
    QVERIFY(englishText(m_store->load(u"none"_s).error()).contains("There is no project \"none\""_L1));
    QVERIFY(!m_store->remove(u"none"_s));
    QVERIFY(!m_store->remove(u"../../etc/passwd"_s));
    QCOMPARE(m_store->rename(u"none"_s, u"x"_s).status, SaveStatus::Failed);
    QVERIFY(
        englishText(m_store->load(m_home->filePath(u"x.askwell"_s)).error()).contains("does not exist"_L1));
}

void TestProfileStore::aThousandProjects()
{
    for (int each = 0; each < 1000; ++each) {
        put(m_store->pathOf(u"p-%1"_s.arg(each)), writeProfile(named(u"Project %1"_s.arg(each))));
    }
    QBENCHMARK_ONCE
    {
        m_store->reload();
    }
    QCOMPARE(m_store->entries().size(), size_t(1000));
    QCOMPARE(m_store->find(u"Project 512"_s).value(), m_store->pathOf(u"p-512"_s));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "test_profile_store.moc"
