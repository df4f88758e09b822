// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/history.h"
#include "app/support/file_reading.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QString token()
{
    // Put together here: no line may look like a live credential.
    return u"hf"_s + u'_' + u"AbCdEfGhIjKlMnOpQrStUvWxYz01234567"_s;
}

HistoryEntry entryOf(const QString &text)
{
    HistoryEntry entry;
    entry.time = QDateTime(QDate(2026, 11, 23), QTime(4, 30), Qt::UTC);
    entry.projectId = u"reviews"_s;
    entry.projectName = u"Review sentiment"_s;
    entry.framework = u"hugging-face"_s;
    entry.target = u"clipboard"_s;
    entry.text = text;
    return entry;
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackNewestFirst();
    void isForTheUsersEyesOnly();
    void masksSecretsWhereverTheyStand();
    void isBoundedByCount();
    void isBoundedByBytes();
    void refusesWhatIsTooLargeByItself();
    void aClockThatJumpsBackChangesNoOrder();
    void removesOneAndClears();
    void findsEveryWord_data();
    void findsEveryWord();
    void setsABrokenFileAside_data();
    void setsABrokenFileAside();
    void leavesANewerVersionAlone();
    void saysWhyItCannotBeWritten();
    void twoProgramsAtOnceLoseNothing();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data/history"_s); }
    [[nodiscard]] QString file() const { return folder() + "/history.json"_L1; }
    QStringList texts();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QStringList TestHistory::texts()
{
    QStringList all;
    for (const HistoryEntry &entry : readHistory(folder()).entries) {
        all += entry.text;
    }
    return all;
}

void TestHistory::comesBackNewestFirst()
{
    QVERIFY(readHistory(folder()).entries.empty());
    QVERIFY(!QFileInfo::exists(folder()));
    HistoryEntry entry = entryOf(u"Task:\nSort.\n\n数据 “x”\n"_s);
    entry.answers = {{u"task"_s, u"Sort {{n=3}}\n\nby mood"_s}, {u"why"_s, QString()}};
    entry.values = {{u"n"_s, u"4"_s}};
    const Result<HistoryEntry> first = appendToHistory(folder(), entry);
    QVERIFY(first);
    entry.id = first.value().id;
    const Result<HistoryEntry> second = appendToHistory(folder(), entryOf(u"two"_s));
    QVERIFY(second.value().id != entry.id);
    const HistoryList list = readHistory(folder());
    QVERIFY(!list.notice);
    QCOMPARE(list.entries.size(), size_t(2));
    QCOMPARE(list.entries.at(0).text, u"two"_s);
    QVERIFY(list.entries.at(1) == entry);
}

void TestHistory::isForTheUsersEyesOnly()
{
    QVERIFY(appendToHistory(folder(), entryOf(u"one"_s)));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(file()) & QFile::Permissions(0x77), QFile::Permissions());
    QCOMPARE(QFile::permissions(folder()) & QFile::Permissions(0x77), QFile::Permissions());
#endif
}

void TestHistory::masksSecretsWhereverTheyStand()
{
    // A word such as "password" gives the second away, and only where it stands beside it.
    const QString password = u"Tr0ub4dor-and-3-horses"_s;
    HistoryEntry entry =
        entryOf(u"Task:\nLoad it with "_s + token() + u".\npassword = \""_s + password + u"\"\n"_s);
    entry.answers = {{u"task"_s, u"Load it with {{token}}."_s}, {u"where"_s, password}};
    entry.values = {{u"token"_s, token()}};
    const Result<HistoryEntry> kept = appendToHistory(folder(), entry);
    QVERIFY(kept);
    const QByteArray bytes = readFile(file(), 1 << 20).value();
    QVERIFY(!bytes.contains(token().toUtf8()));
    QVERIFY(!bytes.contains(token().sliced(10).toUtf8()));
    QVERIFY(!bytes.contains(password.toUtf8()));
    QVERIFY(kept.value().text.contains(u"hf_AbC…"_s));
    QCOMPARE(readHistory(folder()).entries.at(0).answers.value(u"task"_s), u"Load it with {{token}}."_s);
}

void TestHistory::isBoundedByCount()
{
    HistoryBounds bounds;
    bounds.entries = 3;
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}) {
        QVERIFY(appendToHistory(folder(), entryOf(text), bounds));
    }
    QCOMPARE(texts(), (QStringList {u"5"_s, u"4"_s, u"3"_s}));
}

void TestHistory::isBoundedByBytes()
{
    HistoryBounds bounds;
    bounds.bytes = 20'000;
    for (int number = 0; number < 20; ++number) {
        QVERIFY(appendToHistory(folder(), entryOf(QString::number(number) + QString(3000, u'x')), bounds));
        QVERIFY(QFileInfo(file()).size() <= bounds.bytes);
    }
    const QStringList kept = texts();
    QCOMPARE(kept.size(), 6);
    QVERIFY(kept.first().startsWith("19"_L1));
    QVERIFY(kept.last().startsWith("14"_L1));
}

void TestHistory::refusesWhatIsTooLargeByItself()
{
    QVERIFY(appendToHistory(folder(), entryOf(u"one"_s)));
    HistoryBounds bounds;
    bounds.bytes = 1 << 12;
    const Result<HistoryEntry> kept = appendToHistory(folder(), entryOf(QString(5000, u'x')), bounds);
    QVERIFY(!kept);
    QVERIFY(englishText(kept.error()).contains("larger than 4 KiB"_L1));
    QCOMPARE(texts(), QStringList {u"one"_s});
}

void TestHistory::aClockThatJumpsBackChangesNoOrder()
{
    HistoryEntry later = entryOf(u"first"_s);
    later.time = later.time.addDays(900);
    QVERIFY(appendToHistory(folder(), later));
    QVERIFY(appendToHistory(folder(), entryOf(u"second"_s)));
    QCOMPARE(texts(), (QStringList {u"second"_s, u"first"_s}));
}

void TestHistory::removesOneAndClears()
{
    const QString id = appendToHistory(folder(), entryOf(u"one"_s)).value().id;
    QVERIFY(appendToHistory(folder(), entryOf(u"two"_s)));
    QVERIFY(removeFromHistory(folder(), id).value());
    QVERIFY(!removeFromHistory(folder(), id).value());
    QCOMPARE(texts(), QStringList {u"two"_s});
    writeBytes(file() + ".broken"_L1, "words");
    QVERIFY(clearHistory(folder()));
    QVERIFY(texts().isEmpty());
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList {u"history.lock"_s});
    QVERIFY(clearHistory(m_folder->filePath(u"nowhere"_s)));
}

void TestHistory::findsEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("no word") << u"  "_s << QStringList {u"Sort reviews"_s, u"Rank answers"_s};
    QTest::newRow("a word in another case") << u"sORT"_s << QStringList {u"Sort reviews"_s};
    QTest::newRow("two words, one of them the project's")
        << u"reviews sentiment"_s << QStringList {u"Sort reviews"_s};
    QTest::newRow("the framework") << u"hugging"_s << QStringList {u"Sort reviews"_s, u"Rank answers"_s};
    QTest::newRow("the target") << u"AGENTS.md"_s << QStringList {u"Rank answers"_s};
    QTest::newRow("a word that is nowhere") << u"sort zebra"_s << QStringList();
}

void TestHistory::findsEveryWord()
{
    QFETCH(const QString, words);
    HistoryEntry other = entryOf(u"Rank answers"_s);
    other.projectName = u"Search"_s;
    other.projectId = u"search"_s;
    other.target = u"agents AGENTS.md"_s;
    QStringList found;
    for (const HistoryEntry &entry : searchHistory({entryOf(u"Sort reviews"_s), other}, words)) {
        found += entry.text;
    }
    QTEST(found, "found");
}

void TestHistory::setsABrokenFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{\"format\": ");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another format") << QByteArray("{\"format\": \"askwell-draft\", \"formatVersion\": 1}");
    QTest::newRow("no version") << QByteArray("{\"format\": \"askwell-history\", \"entries\": []}");
    QTest::newRow("no entries") << QByteArray("{\"format\": \"askwell-history\", \"formatVersion\": 1}");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"\xFF\"}");
}

void TestHistory::setsABrokenFileAside()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    writeBytes(file(), bytes);
    const HistoryList list = readHistory(folder());
    QVERIFY(list.entries.empty());
    QVERIFY(list.notice && englishText(*list.notice).contains("history.json.broken"_L1));
    QCOMPARE(readFile(file() + ".broken"_L1, 1 << 20).value(), bytes);
    QVERIFY(!readHistory(folder()).notice);
    // Writing into a broken one does the same.
    writeBytes(file(), bytes);
    QVERIFY(appendToHistory(folder(), entryOf(u"one"_s)));
    QVERIFY(QFileInfo::exists(file() + ".broken-2"_L1));
    QCOMPARE(texts(), QStringList {u"one"_s});
}

void TestHistory::leavesANewerVersionAlone()
{
    const QByteArray newer = R"({"format": "askwell-history", "formatVersion": 2, "entries": [1]})";
    QVERIFY(QDir().mkpath(folder()));
    writeBytes(file(), newer);
    QVERIFY(englishText(*readHistory(folder()).notice).contains("newer Askwell"_L1));
    QVERIFY(!appendToHistory(folder(), entryOf(u"one"_s)));
    QCOMPARE(readFile(file(), 1 << 20).value(), newer);
}

void TestHistory::saysWhyItCannotBeWritten()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    writeBytes(folder(), "a file where the folder should be");
    const Result<HistoryEntry> kept = appendToHistory(folder(), entryOf(u"one"_s));
    QVERIFY(!kept);
    QVERIFY(englishText(kept.error()).contains(folder()));
}

void TestHistory::twoProgramsAtOnceLoseNothing()
{
    const QString child = QStringLiteral(ASKWELL_BINARIES) + "/history_writing_child"_L1;
    constexpr int each = 60;
    QProcess one;
    QProcess other;
    one.start(child, {folder(), u"one"_s, QString::number(each)});
    other.start(child, {folder(), u"other"_s, QString::number(each)});
    QVERIFY(one.waitForFinished(-1) && other.waitForFinished(-1));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(other.exitCode(), 0);
    const QStringList kept = texts();
    QCOMPARE(kept.size(), 2 * each);
    QCOMPARE(QSet<QString>(kept.begin(), kept.end()).size(), 2 * each);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
