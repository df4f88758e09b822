// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/folder_watcher.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestFolderWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfNewReplacedEditedAndRemovedFiles();
    void comesOnceForManyChanges();
    void temporaryNamesAreNoNews();
    void followsAFolderThatGoesAndComesBack();
    void waitsForAFolderThatIsMissing();
    void tellsOfChangesAmongVeryManyFiles();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    int m_told = 0;
    std::function<void()> m_tell = [this] { ++m_told; };
};

void TestFolderWatcher::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"a/b"_s);
    m_told = 0;
}

void TestFolderWatcher::tellsOfNewReplacedEditedAndRemovedFiles()
{
    QVERIFY(QDir().mkpath(m_folder));
    const FolderWatcher watcher(m_folder, 1ms, m_tell);
    const QString file = m_folder + "/page.md"_L1;
    QVERIFY(saveFile(file, "one").ok());
    QTRY_COMPARE(m_told, 1);
    QVERIFY(saveFile(file, "replaced").ok());
    QTRY_COMPARE(m_told, 2);
    QFile inPlace(file);
    QVERIFY(inPlace.open(QIODevice::Append));
    inPlace.write(", then edited in place");
    inPlace.close();
    QTRY_VERIFY(m_told >= 3);
    const int before = m_told;
    QVERIFY(removeFile(file));
    QTRY_COMPARE(m_told, before + 1);
}

void TestFolderWatcher::comesOnceForManyChanges()
{
    QVERIFY(QDir().mkpath(m_folder));
    const FolderWatcher watcher(m_folder, 1ms, m_tell);
    for (int each = 0; each < 50; ++each) {
        put(m_folder + u'/' + QString::number(each), "x");
    }
    QTRY_VERIFY(m_told > 0);
    QCoreApplication::processEvents();
    QCOMPARE(m_told, 1);
}

void TestFolderWatcher::temporaryNamesAreNoNews()
{
    QVERIFY(QDir().mkpath(m_folder));
    const FolderWatcher watcher(m_folder, 1ms, m_tell);
    put(m_folder + "/.askwell-1234.tmp"_L1, "half a file");
    // The next real change is told of; had the temporary name been news, it would be the second.
    put(m_folder + "/real"_L1, "x");
    QTRY_VERIFY(m_told > 0);
    QVERIFY(removeFile(m_folder + "/.askwell-1234.tmp"_L1));
    QFile::remove(m_folder + "/real"_L1);
    QTRY_COMPARE(m_told, 2);
}

void TestFolderWatcher::followsAFolderThatGoesAndComesBack()
{
    QVERIFY(QDir().mkpath(m_folder));
    put(m_folder + "/one"_L1, "x");
    const FolderWatcher watcher(m_folder, 1ms, m_tell);
    QVERIFY(QDir(m_home->filePath(u"a"_s)).removeRecursively());
    QTRY_VERIFY(m_told >= 1);
    // The folder above is what is watched now; each level that comes is followed.
    QVERIFY(QDir().mkpath(m_folder));
    QTRY_VERIFY(m_told >= 2);
    const int before = m_told;
    put(m_folder + "/two"_L1, "x");
    QTRY_VERIFY(m_told > before);
}

void TestFolderWatcher::waitsForAFolderThatIsMissing()
{
    const FolderWatcher watcher(m_folder, 1ms, m_tell);
    QVERIFY(QDir().mkpath(m_folder));
    QTRY_COMPARE(m_told, 1);
    put(m_folder + "/one"_L1, "x");
    QTRY_COMPARE(m_told, 2);
}

void TestFolderWatcher::tellsOfChangesAmongVeryManyFiles()
{
    QVERIFY(QDir().mkpath(m_folder));
    for (int each = 0; each < 1001; ++each) {
        put(m_folder + u'/' + QString::number(each), {});
    }
    const FolderWatcher watcher(m_folder, 1ms, m_tell);
    QVERIFY(saveFile(m_folder + "/7"_L1, "x").ok());
    QTRY_VERIFY(m_told > 0);
}

QTEST_GUILESS_MAIN(TestFolderWatcher)
#include "test_folder_watcher.moc"
