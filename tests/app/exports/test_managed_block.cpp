// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/managed_block.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"AGENTS.md"_s;
const QByteArray rules = "# Rules\n\n- One.\n";
const QByteArray block = "<!-- BEGIN:askwell -->\n# Rules\n\n- One.\n<!-- END:askwell -->";
const QByteArray old = "<!-- BEGIN:askwell -->\n# Old\n<!-- END:askwell -->";
const QByteArray bom = "\xEF\xBB\xBF";

QByteArray crLf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

} // namespace

class TestManagedBlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatStandsOutside_data();
    void keepsWhatStandsOutside();
    void noRulesMakeAnEmptyBlock();
    void refusesBrokenMarkers_data();
    void refusesBrokenMarkers();
    void refusesFilesThatAreNoUtf8Text_data();
    void refusesFilesThatAreNoUtf8Text();
    void takesOnlyLinesOfTheirOwnForMarkers_data();
    void takesOnlyLinesOfTheirOwnForMarkers();
    void readsTheTextWithLineFeeds();
    void refusesRulesThatHoldAMarkerLine_data();
    void refusesRulesThatHoldAMarkerLine();
    void takesOutWhatItPutIn_data();
    void takesOutWhatItPutIn();
    void takesOutOfAFileThatChangedSince_data();
    void takesOutOfAFileThatChangedSince();
    void randomNeighboursStayByteForByte();
    void fiftyMegabytesOfNeighboursStay();
};

void TestManagedBlock::keepsWhatStandsOutside_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("an empty file") << QByteArray() << block + '\n';
    QTest::newRow("a line") << QByteArray("a\n") << "a\n\n" + block + '\n';
    QTest::newRow("an empty line at the end") << QByteArray("a\n\n") << "a\n\n" + block + '\n';
    QTest::newRow("one empty line") << QByteArray("\n") << "\n" + block + '\n';
    QTest::newRow("no final newline") << QByteArray("a") << "a\n\n" + block;
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << "a\r\nb\r\n\r\n" + crLf(block) + "\r\n";
    QTest::newRow("CR LF, no final newline") << QByteArray("a\r\nb") << "a\r\nb\r\n\r\n" + crLf(block);
    QTest::newRow("CR") << QByteArray("a\rb\r") << "a\rb\r\r" + QByteArray(block).replace('\n', '\r') + '\r';
    QTest::newRow("mostly CR LF") << QByteArray("a\r\nb\nc\r\n")
                                  << "a\r\nb\nc\r\n\r\n" + crLf(block) + "\r\n";
    QTest::newRow("mostly LF") << QByteArray("a\r\nb\nc\n") << "a\r\nb\nc\n\n" + block + '\n';
    QTest::newRow("a byte order mark alone") << bom << bom + block + '\n';
    QTest::newRow("a byte order mark") << bom + "a\n" << bom + "a\n\n" + block + '\n';
    QTest::newRow("bytes that are not UTF-8") << QByteArray("caf\xE9\n") << "caf\xE9\n\n" + block + '\n';
    QTest::newRow("a block in the middle") << "a\n" + old + "\nb\n"
                                           << "a\n" + block + "\nb\n";
    QTest::newRow("a block alone, no final newline") << old << block;
    QTest::newRow("a block after a byte order mark") << bom + old + "\n" << bom + block + "\n";
    QTest::newRow("a block in CR LF") << crLf("a\n" + old + "\nb\n") << crLf("a\n" + block + "\nb\n");
    QTest::newRow("a block in CR LF with an LF outside") << crLf("a\nc\n" + old + "\n") + "b\n"
                                                         << crLf("a\nc\n" + block + "\n") + "b\n";
    QTest::newRow("a block that lost its CR LF to an editor") << crLf("a\nb\nc\nd\n") + old + "\r\n"
                                                              << crLf("a\nb\nc\nd\n" + block + "\n");
    QTest::newRow("an empty block") << QByteArray("<!-- BEGIN:askwell -->\n<!-- END:askwell -->\n")
                                    << block + '\n';
    QTest::newRow("markers with spaces around")
        << QByteArray("a\n  <!-- BEGIN:askwell --> \nx\n\t<!-- END:askwell -->\t\nb")
        << "a\n" + block + "\nb";
    QTest::newRow("not UTF-8 before, inside and after")
        << QByteArray("\xFF\xFA\n<!-- BEGIN:askwell -->\n\xE9\n<!-- END:askwell -->\n\x80")
        << "\xFF\xFA\n" + block + "\n\x80";
    QTest::newRow("blank lines around the block stay") << "a\n\n\n" + old + "\n\n\nb\n"
                                                       << "a\n\n\n" + block + "\n\n\nb\n";
}

void TestManagedBlock::keepsWhatStandsOutside()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Result<QByteArray> written = withManagedBlock(before, rules, path);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(englishText(written.error())));
    QCOMPARE(written.value(), after);
    QCOMPARE(findManagedBlock(after, path).value()->text, rules);
    // Once more changes nothing.
    QCOMPARE(withManagedBlock(after, rules, path).value(), after);
}

void TestManagedBlock::noRulesMakeAnEmptyBlock()
{
    const Result<QByteArray> written = withManagedBlock({}, {}, path);
    QVERIFY(written.ok());
    QCOMPARE(written.value(), "<!-- BEGIN:askwell -->\n<!-- END:askwell -->\n");
}

void TestManagedBlock::refusesBrokenMarkers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");

    const QByteArray begin = "<!-- BEGIN:askwell -->\n";
    const QByteArray end = "<!-- END:askwell -->\n";
    QTest::newRow("no end") << "a\n" + begin + "b\n" << QStringList {u"line 2"_s};
    QTest::newRow("no begin") << "a\nb\n" + end << QStringList {u"line 3"_s};
    QTest::newRow("the wrong order") << end + "a\n" + begin << QStringList {u"line 1"_s, u"line 3"_s};
    QTest::newRow("nested") << begin + "a\n" + begin + "b\n" + end + end
                            << QStringList {u"line 1"_s, u"line 3"_s};
    QTest::newRow("two blocks") << begin + "a\n" + end + "b\n" + begin + "c\n" + end
                                << QStringList {u"lines 1 to 3"_s, u"line 5"_s};
    QTest::newRow("two ends") << begin + "a\n" + end + end << QStringList {u"line 4"_s};
    QTest::newRow("two begins, no end") << begin + begin << QStringList {u"line 1"_s, u"line 2"_s};
    QTest::newRow("two ends, no begin") << end + end << QStringList {u"line 1"_s, u"line 2"_s};
    QTest::newRow("no end, in CR LF") << crLf("a\nb\n" + begin) << QStringList {u"line 3"_s};
    QTest::newRow("no end, in CR") << QByteArray("a\rb\r<!-- BEGIN:askwell -->\r")
                                   << QStringList {u"line 3"_s};
    QTest::newRow("no end, after a byte order mark") << bom + begin << QStringList {u"line 1"_s};
    QTest::newRow("the begin is the last line")
        << QByteArray("a\n<!-- BEGIN:askwell -->") << QStringList {u"line 2"_s};
}

void TestManagedBlock::refusesBrokenMarkers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, lines);
    QVERIFY(!findManagedBlock(bytes, path).ok());
    const Result<QByteArray> written = withManagedBlock(bytes, rules, path);
    QVERIFY(!written.ok());
    const QString message = englishText(written.error());
    QVERIFY2(message.startsWith(path), qPrintable(message));
    for (const QString &line : lines) {
        QVERIFY2(message.contains(line), qPrintable(message));
    }
}

void TestManagedBlock::refusesFilesThatAreNoUtf8Text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-16 little endian") << QByteArray("\xFF\xFE"
                                                        "a\0",
                                                        4);
    QTest::newRow("UTF-16 big endian") << QByteArray("\xFE\xFF\0a", 4);
    QTest::newRow("UTF-16 big endian without a NUL") << QByteArray("\xFE\xFF\x4E\x2D");
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4);
    QTest::newRow("NUL in the block") << QByteArray(old).replace("Old", QByteArray(1, '\0'));
}

void TestManagedBlock::refusesFilesThatAreNoUtf8Text()
{
    QFETCH(const QByteArray, bytes);
    const Result<QByteArray> written = withManagedBlock(bytes, rules, path);
    QVERIFY(!written.ok());
    QVERIFY(englishText(written.error()).startsWith(path));
}

void TestManagedBlock::takesOnlyLinesOfTheirOwnForMarkers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("within a sentence") << QByteArray("It stands after `<!-- BEGIN:askwell -->` here.\n");
    QTest::newRow("words behind it") << QByteArray("<!-- BEGIN:askwell --> x\n<!-- END:askwell --> x\n");
    QTest::newRow("words before it") << QByteArray("> <!-- BEGIN:askwell -->\n> <!-- END:askwell -->\n");
    QTest::newRow("another program's") << QByteArray("<!-- BEGIN:other -->\n<!-- END:other -->\n");
    QTest::newRow("other letters") << QByteArray("<!-- begin:askwell -->\n<!-- end:askwell -->\n");
}

void TestManagedBlock::takesOnlyLinesOfTheirOwnForMarkers()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(findManagedBlock(bytes, path).ok());
    QVERIFY(!findManagedBlock(bytes, path).value().has_value());
    QCOMPARE(withManagedBlock(bytes, rules, path).value(), bytes + '\n' + block + '\n');
}

void TestManagedBlock::readsTheTextWithLineFeeds()
{
    const auto found = findManagedBlock(crLf("a\n" + block + "\nb\n"), path);
    QCOMPARE(found.value()->text, rules);
    QCOMPARE(found.value()->begin, qsizetype(3));
    QCOMPARE(found.value()->length, crLf(block).size());
}

void TestManagedBlock::refusesRulesThatHoldAMarkerLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("refused");
    QTest::newRow("plain rules") << rules << false;
    QTest::newRow("begin") << QByteArray("a\n<!-- BEGIN:askwell -->\nb\n") << true;
    QTest::newRow("end") << QByteArray("a\n<!-- END:askwell -->\n") << true;
    QTest::newRow("end after a lone CR") << QByteArray("a\r<!-- END:askwell -->\r") << true;
    QTest::newRow("end with spaces") << QByteArray("  <!-- END:askwell -->  ") << true;
    QTest::newRow("a marker within a sentence") << QByteArray("- See `<!-- END:askwell -->`.\n") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << true;
}

void TestManagedBlock::refusesRulesThatHoldAMarkerLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, refused);
    QCOMPARE(blockTextProblem(text).has_value(), refused);
}

void TestManagedBlock::takesOutWhatItPutIn_data()
{
    QTest::addColumn<QByteArray>("before");
    const std::vector<QByteArray> bodies {"",     "a",       "a\n",  "a\n\n",      "\n",     "\n\n",
                                          "a\nb", "a\n\n\n", "\r\n", "a\r\nb\r\n", "a\r\nb", "caf\xE9"};
    for (const QByteArray &body : bodies) {
        for (const QByteArray &head : {QByteArray(), bom}) {
            QTest::addRow("%s", (head + body).toPercentEncoding().constData()) << head + body;
        }
    }
}

void TestManagedBlock::takesOutWhatItPutIn()
{
    QFETCH(const QByteArray, before);
    const QByteArray with = withManagedBlock(before, rules, path).value();
    const auto found = findManagedBlock(with, path);
    QCOMPARE(withoutManagedBlock(with, *found.value(), lineEndsBeforeNewBlock(before)), before);
}

void TestManagedBlock::takesOutOfAFileThatChangedSince_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("lineEnds");
    QTest::addColumn<QByteArray>("left");

    QTest::newRow("a line was added behind") << "a\n\n" + block + "\nb\n" << 1 << QByteArray("a\nb\n");
    QTest::newRow("a line was added behind, and there was no final newline")
        << "a\n\n" + block + "\nb" << 2 << QByteArray("a\nb");
    QTest::newRow("the empty line before is gone") << "a\n" + block + "\nb\n" << 1 << QByteArray("a\nb\n");
    QTest::newRow("all before is gone") << block + "\nb\n" << 1 << QByteArray("b\n");
    QTest::newRow("line ends became CR LF") << crLf("a\n\n" + block + "\n") << 1 << QByteArray("a\r\n");
    QTest::newRow("a line was added before") << "a\nb\n\n" + block + '\n' << 1 << QByteArray("a\nb\n");
    QTest::newRow("nothing else") << block + '\n' << 0 << QByteArray();
}

void TestManagedBlock::takesOutOfAFileThatChangedSince()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, lineEnds);
    QFETCH(const QByteArray, left);
    const auto found = findManagedBlock(bytes, path);
    QCOMPARE(withoutManagedBlock(bytes, *found.value(), lineEnds), left);
}

void TestManagedBlock::randomNeighboursStayByteForByte()
{
    QRandomGenerator random(4);
    const QByteArray alphabet = "ab \t<!->\n\r\xC3\xA9\xFF\xEF\xBB\xBF";
    for (int round = 0; round < 4000; ++round) {
        QByteArray before;
        QByteArray after;
        for (QByteArray *side : {&before, &after}) {
            const int size = int(random.bounded(24));
            for (int at = 0; at < size; ++at) {
                *side += alphabet.at(random.bounded(int(alphabet.size())));
            }
        }
        // The markers need lines of their own.
        before += random.bounded(2) == 0 ? "\n" : "\r\n";
        after.prepend(random.bounded(2) == 0 ? "\n" : "\r\n");
        const QByteArray whole = before + old + after;
        const Result<QByteArray> replaced = withManagedBlock(whole, rules, path);
        QVERIFY(replaced.ok());
        QVERIFY(replaced.value().startsWith(before) && replaced.value().endsWith(after));
        const Result<QByteArray> added = withManagedBlock(before, rules, path);
        QVERIFY(added.value().startsWith(before));
        const auto found = findManagedBlock(added.value(), path);
        QCOMPARE(found.value()->text, rules);
        QCOMPARE(withoutManagedBlock(added.value(), *found.value(), lineEndsBeforeNewBlock(before)), before);
    }
}

void TestManagedBlock::fiftyMegabytesOfNeighboursStay()
{
    const QByteArray line = "- A line of somebody else, caf\xE9, with <!-- and --> in it.\r\n";
    const QByteArray before = line.repeated(25LL * 1024 * 1024 / line.size());
    const QByteArray written = withManagedBlock(before + crLf(old) + "\r\n" + before, rules, path).value();
    QVERIFY(written == before + crLf(block) + "\r\n" + before);
}

QTEST_GUILESS_MAIN(TestManagedBlock)
#include "test_managed_block.moc"
