// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceLine::Kind;

/// The old (or new) text put together again from the lines.
QString rebuilt(const Difference &difference, Kind without)
{
    QString text;
    for (const DifferenceLine &line : difference.lines) {
        if (line.kind != without) {
            text += line.text + u'\n';
        }
    }
    const bool open =
        without == Kind::Added ? difference.oldLacksFinalNewline : difference.newLacksFinalNewline;
    if (open) {
        text.chop(1);
    }
    return text;
}

QByteArray numberedLines(int from, int to)
{
    QByteArray text;
    for (int line = from; line < to; ++line) {
        text += "line " + QByteArray::number(line) + '\n';
    }
    return text;
}

} // namespace

class TestDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallChangeInAVeryLongTextIsShown();
    void printsTheUnifiedForm_data();
    void printsTheUnifiedForm();
    void bothTextsCanBeRebuilt();
    void countsLinesOnBothSides();
    void lineEndsDoNotCount();
    void aByteOrderMarkCounts();
    void bytesThatAreNotUtf8DoNotStopIt();
    void manyEqualLinesAreNoBurden();
    void saysWhenItIsTooLarge();
};

void TestDifference::printsTheUnifiedForm_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("printed");

    QTest::newRow("two empty texts") << QByteArray() << QByteArray() << false << QString();
    QTest::newRow("equal texts") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << false << QString();
    QTest::newRow("a new file") << QByteArray() << QByteArray("a\nb\n") << true
                                << u"--- /dev/null\n+++ b/f.md\n@@ -0,0 +1,2 @@\n+a\n+b\n"_s;
    QTest::newRow("a line changed") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n") << false
                                    << u"--- a/f.md\n+++ b/f.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"_s;
    QTest::newRow("what goes stands before what comes")
        << QByteArray("x\ny\n") << QByteArray("1\n2\n3\n") << false
        << u"--- a/f.md\n+++ b/f.md\n@@ -1,2 +1,3 @@\n-x\n-y\n+1\n+2\n+3\n"_s;
    QTest::newRow("a final newline added")
        << QByteArray("a\nb") << QByteArray("a\nb\n") << false
        << u"--- a/f.md\n+++ b/f.md\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"_s;
    QTest::newRow("a final newline lost")
        << QByteArray("a\n") << QByteArray("a") << false
        << u"--- a/f.md\n+++ b/f.md\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"_s;
    QTest::newRow("no final newline on either side")
        << QByteArray("a\nb") << QByteArray("c\nb") << false
        << u"--- a/f.md\n+++ b/f.md\n@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"_s;
    QTest::newRow("everything removed")
        << QByteArray("a\n") << QByteArray() << false << u"--- a/f.md\n+++ b/f.md\n@@ -1 +0,0 @@\n-a\n"_s;
    QTest::newRow("three lines around, and two places")
        << numberedLines(0, 20) << QByteArray("new\n") + numberedLines(0, 19) << false
        << u"--- a/f.md\n+++ b/f.md\n@@ -1,3 +1,4 @@\n+new\n line 0\n line 1\n line 2\n"
           "@@ -17,4 +18,3 @@\n line 16\n line 17\n line 18\n-line 19\n"_s;
}

void TestDifference::printsTheUnifiedForm()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, isNew);
    QFETCH(const QString, printed);
    const Difference found = difference(before, after);
    QCOMPARE(unifiedText(found, u"f.md"_s, isNew), printed);
    QCOMPARE(found.empty(), printed.isEmpty());
}

void TestDifference::bothTextsCanBeRebuilt()
{
    QRandomGenerator random(1);
    const auto text = [&random] {
        QByteArray bytes;
        const int lines = int(random.bounded(12));
        for (int line = 0; line < lines; ++line) {
            bytes += char('a' + random.bounded(4));
            bytes += '\n';
        }
        if (random.bounded(4) == 0 && !bytes.isEmpty()) {
            bytes.chop(1);
        }
        return bytes;
    };
    for (int round = 0; round < 2000; ++round) {
        const QByteArray before = text();
        const QByteArray after = text();
        const Difference found = difference(before, after);
        QCOMPARE(rebuilt(found, Kind::Added), QString::fromUtf8(before));
        QCOMPARE(rebuilt(found, Kind::Removed), QString::fromUtf8(after));
        QCOMPARE(found.empty(), before == after);
    }
}

void TestDifference::countsLinesOnBothSides()
{
    const Difference found = difference("a\nb\nc\n", "a\nx\ny\nc\n");
    const std::vector<DifferenceLine> expected {{Kind::Same, u"a"_s, 1, 1},
                                                {Kind::Removed, u"b"_s, 2, 0},
                                                {Kind::Added, u"x"_s, 0, 2},
                                                {Kind::Added, u"y"_s, 0, 3},
                                                {Kind::Same, u"c"_s, 3, 4}};
    QVERIFY(found.lines == expected);
}

void TestDifference::lineEndsDoNotCount()
{
    QVERIFY(difference("a\r\nb\r\n", "a\nb\n").empty());
    QVERIFY(difference("a\rb\r", "a\nb\n").empty());
}

void TestDifference::aByteOrderMarkCounts()
{
    QVERIFY(!difference("\xEF\xBB\xBF"
                        "a\n",
                        "a\n")
                 .empty());
}

void TestDifference::bytesThatAreNotUtf8DoNotStopIt()
{
    const Difference found = difference("caf\xE9\nb\n", "cafe\nb\n");
    QCOMPARE(found.lines.size(), size_t(3));
    QCOMPARE(found.lines.front().text, u"caf\uFFFD"_s);
}

void TestDifference::manyEqualLinesAreNoBurden()
{
    const QByteArray head = numberedLines(0, 100'000);
    const QByteArray tail = numberedLines(200'000, 300'000);
    const Difference found = difference(head + "old\n" + tail, head + "new\n" + tail);
    QCOMPARE(found.lines.size(), size_t(200'002));
    QCOMPARE(unifiedText(found, u"f"_s, false).count(u'\n'), 11);
}

void TestDifference::saysWhenItIsTooLarge()
{
    QVERIFY(difference(numberedLines(0, 5'000), numberedLines(5'000, 10'000)).tooLarge);
    const Difference found = difference(QByteArray(9LL * 1024 * 1024, 'a'), "a\n");
    QVERIFY(found.tooLarge);
    QVERIFY(!found.empty());
    QVERIFY(found.lines.empty());
}

void TestDifference::aSmallChangeInAVeryLongTextIsShown()
{
    const QByteArray line = "- A line of somebody else.\r\n";
    const QByteArray many = line.repeated(300000);
    const Difference found = difference(many + "old\r\n" + many, many + "new\r\n" + many);
    QVERIFY(!found.tooLarge);
    QCOMPARE(found.skippedLines, 300000 - 3);
    QCOMPARE(
        unifiedText(found, u"AGENTS.md"_s, false),
        u"--- a/AGENTS.md\n+++ b/AGENTS.md\n@@ -299998,7 +299998,7 @@\n - A line of somebody else.\n - A "
        "line of somebody else.\n - A line of somebody else.\n-old\n+new\n - A line of somebody else.\n - "
        "A line of somebody else.\n - A line of somebody else.\n"_s);
    // At the end, and without its newline.
    const Difference added = difference(many.repeated(2), many.repeated(2) + "new");
    QCOMPARE(added.lines.back().newLine, 600001);
    QVERIFY(unifiedText(added, u"x"_s, false).endsWith("+new\n\\ No newline at end of file\n"_L1));
    QVERIFY(difference(many.repeated(2), many.repeated(2)).empty());
}

QTEST_GUILESS_MAIN(TestDifference)
#include "test_difference.moc"
