// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/backup_bounds.h"
#include "app/exports/export_record.h"
#include "app/exports/project_lock.h"
#include "app/support/data_places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestBackupBounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withinTheBoundsAllStays();
    void theProjectSavedIntoLongestAgoLosesItsBackups();
    void bytesCountOverAllProjects();
    void theProjectAtHandAndOneInUseStay();
    void clearingTakesAll();
    void noPlaceIsAnError();

private:
    /// A project with one save and a backup of ten bytes, saved into `age` days ago.
    void saveInto(const QString &root, int age);
    [[nodiscard]] DataPlaces places() const { return {m_folder->filePath(u"data"_s), {}, {}}; }
    [[nodiscard]] bool hasBackup(const QString &root) const;
    [[nodiscard]] ExportRecord recordOf(const QString &root) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackupBounds::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    saveInto(u"/old"_s, 30);
    saveInto(u"/middle"_s, 20);
    saveInto(u"/new"_s, 10);
}

void TestBackupBounds::saveInto(const QString &root, int age)
{
    Result<LockedRecord> locked = lockRecord(root, places(), nullptr);
    QVERIFY(locked);
    const ExportPlaces &found = locked.value().places;
    QFile backup(found.backupFolder + "/1-0"_L1);
    QVERIFY(backup.open(QIODevice::WriteOnly));
    QCOMPARE(backup.write("0123456789"), 10);
    ExportRecord record {root, {{u"AGENTS.md"_s, u"hash"_s}}, {}};
    record.saves.push_back({1, {SavedFile {u"AGENTS.md"_s, u"before"_s, u"1-0"_s, 10, u"hash"_s}}, {}});
    QVERIFY(writeExportRecord(record, found, nullptr));
    QFile file(found.recordFile);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 23), QTime(), Qt::UTC).addDays(-age),
                             QFileDevice::FileModificationTime));
}

bool TestBackupBounds::hasBackup(const QString &root) const
{
    return QFile::exists(exportPlaces(root, places()).value().backupFolder + "/1-0"_L1);
}

ExportRecord TestBackupBounds::recordOf(const QString &root) const
{
    return readExportRecord(root, exportPlaces(root, places()).value()).value();
}

void TestBackupBounds::withinTheBoundsAllStays()
{
    QCOMPARE(removeOldBackups(places(), u"/new"_s).value(), 0);
    QVERIFY(hasBackup(u"/old"_s) && hasBackup(u"/middle"_s) && hasBackup(u"/new"_s));
}

void TestBackupBounds::theProjectSavedIntoLongestAgoLosesItsBackups()
{
    QCOMPARE(removeOldBackups(places(), u"/new"_s, {2, 1000}).value(), 1);
    QVERIFY(!hasBackup(u"/old"_s) && hasBackup(u"/middle"_s) && hasBackup(u"/new"_s));
    // It no longer promises an undo, and still knows the file as ours.
    QVERIFY(recordOf(u"/old"_s).saves.empty());
    QCOMPARE(recordOf(u"/old"_s).written.value(u"AGENTS.md"_s), u"hash"_s);
    QCOMPARE(recordOf(u"/middle"_s).saves.size(), size_t(1));
}

void TestBackupBounds::bytesCountOverAllProjects()
{
    QCOMPARE(removeOldBackups(places(), u"/new"_s, {100, 15}).value(), 2);
    QVERIFY(!hasBackup(u"/old"_s) && !hasBackup(u"/middle"_s) && hasBackup(u"/new"_s));
}

void TestBackupBounds::theProjectAtHandAndOneInUseStay()
{
    const Result<LockedRecord> inUse = lockRecord(u"/middle"_s, places(), nullptr);
    QVERIFY(inUse);
    QCOMPARE(removeOldBackups(places(), u"/old"_s, {0, 0}).value(), 1);
    QVERIFY(hasBackup(u"/old"_s) && hasBackup(u"/middle"_s) && !hasBackup(u"/new"_s));
}

void TestBackupBounds::clearingTakesAll()
{
    QCOMPARE(clearBackups(places()).value(), 3);
    QVERIFY(!hasBackup(u"/old"_s) && !hasBackup(u"/middle"_s) && !hasBackup(u"/new"_s));
    QVERIFY(QDir(m_folder->filePath(u"data/backups"_s)).isEmpty());
    QCOMPARE(clearBackups(places()).value(), 0);
}

void TestBackupBounds::noPlaceIsAnError()
{
    const DataPlaces nowhere {{}, {}, {}};
    QVERIFY(!removeOldBackups(nowhere, {}));
    QVERIFY(!clearBackups(nowhere));
}

QTEST_GUILESS_MAIN(TestBackupBounds)
#include "test_backup_bounds.moc"
