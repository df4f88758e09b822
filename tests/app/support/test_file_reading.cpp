// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_reading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestFileReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUpToTheLimit_data();
    void readsUpToTheLimit();
    void saysWhyNot_data();
    void saysWhyNot();
    void aMissingFileIsNoErrorWhereItMayBeMissing();
    void readsParts();
    void hashesAsTheStandardSays();
};

void TestFileReading::readsUpToTheLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("just the limit") << 10'000;
    QTest::newRow("one more than the limit") << 10'001;
    QTest::newRow("much more than the limit") << 1'000'000;
}

void TestFileReading::readsUpToTheLimit()
{
    QFETCH(const int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(size, 'x'));
    file.close();
    const Result<QByteArray> bytes = readFile(path, 10'000);
    QCOMPARE(bytes.ok(), size <= 10'000);
    if (bytes) {
        QCOMPARE(bytes.value(), QByteArray(size, 'x'));
    } else {
        QCOMPARE(englishText(bytes.error()),
                 path + " is too large: at most 10000 bytes are read. Shorten it, or name another file."_L1);
    }
}

void TestFileReading::saysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("there is none") << u"none"_s << u"does not exist"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << u"is a device, pipe or socket"_s;
    QTest::newRow("a device") << u"/dev/zero"_s << u"is a device, pipe or socket"_s;
    QTest::newRow("a file as a folder") << u"file/below"_s << u"a part of its path is a file"_s;
    QTest::newRow("a link that leads to itself") << u"loop"_s << u"is a symbolic link"_s;
    QTest::newRow("a link that leads nowhere") << u"dangling"_s << u"does not exist"_s;
    QTest::newRow("a name that is too long") << QString(300, u'n') << u"too long"_s;
    QTest::newRow("nothing") << QString() << u"does not exist"_s;
    QTest::newRow("a NUL inside") << u"file%1"_s.arg(QChar(0)) << u"does not exist"_s;
    QTest::newRow("a sizeless file that never ends soon") << u"/proc/kallsyms"_s << u"too large"_s;
}

void TestFileReading::saysWhyNot()
{
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"loop"_s, folder.filePath(u"loop"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"dangling"_s)));
    if (path.startsWith("/proc"_L1) && !QFile::exists(path)) {
        QSKIP("this system has no /proc/kallsyms");
    }
    const QString whole = path.isEmpty() ? path : QDir(folder.path()).absoluteFilePath(path);
    const Result<QByteArray> bytes = readFile(whole, 1000);
    QVERIFY(!bytes);
    const QString text = englishText(bytes.error());
    QVERIFY2(text.contains(says) && text.contains(whole), qPrintable(text));
}

void TestFileReading::aMissingFileIsNoErrorWhereItMayBeMissing()
{
    const QTemporaryDir folder;
    const Result<std::optional<QByteArray>> none = readFileIfThere(folder.filePath(u"none"_s), 10);
    QVERIFY(none.ok());
    QVERIFY(!none.value());
    QVERIFY(!readFileIfThere(folder.path(), 10));
}

void TestFileReading::readsParts()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0123456789") == 10);
    file.close();
    const auto part = [&file](qint64 offset, qint64 length) {
        return readFilePart(file.fileName(), offset, length).value();
    };
    QCOMPARE(part(0, 3), "012");
    QCOMPARE(part(3, 100), "3456789");
    QCOMPARE(part(10, 1), "");
    QCOMPARE(part(1'000, 1), "");
    QCOMPARE(part(0, 0), "");
    QVERIFY(!readFilePart(folder.path(), 0, 1).ok());
    QVERIFY(!readFilePart(folder.filePath(u"none"_s), 0, 1).ok());
    QVERIFY(!readFilePart(u"/dev/zero"_s, 0, 1).ok());
}

void TestFileReading::hashesAsTheStandardSays()
{
    // FIPS 180-2, appendix B.1.
    QCOMPARE(contentHash("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

QTEST_GUILESS_MAIN(TestFileReading)
#include "test_file_reading.moc"
