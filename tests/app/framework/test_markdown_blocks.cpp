// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/markdown_blocks.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestMarkdownBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesBulletsFromTheSource_data();
    void slicesBulletsFromTheSource();
    void keepsTheSourceOfEachBlock();
    void readsHeadings_data();
    void readsHeadings();
    void seesFencesThatNothingCloses_data();
    void seesFencesThatNothingCloses();
    void findsAbsurdNesting_data();
    void findsAbsurdNesting();
};

void TestMarkdownBlocks::slicesBulletsFromTheSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("bullets");

    QTest::newRow("marks go, formatting stays")
        << u"- a **b** `c*`\n- d \\* e\n"_s << QStringList {u"a **b** `c*`"_s, u"d \\* e"_s};
    QTest::newRow("all marks") << u"1. a\n2. b\n"_s << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("wide marks") << u"-   a\n10)  b"_s << QStringList {u"a"_s};
    QTest::newRow("nested items follow the one that holds them")
        << u"- a\n  - b\n    - c\n  - d\n- e\n"_s << QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("an item over two lines")
        << u"- a\n  b\n- c\nlazy\n"_s << QStringList {u"a\nb"_s, u"c\nlazy"_s};
    QTest::newRow("an item of two paragraphs")
        << u"- a\n\n  b\n\n- c\n"_s << QStringList {u"a\n\nb"_s, u"c"_s};
    QTest::newRow("a list that begins on the item's line")
        << u"- - a\n  - b\n"_s << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("an empty item is none") << u"-\n- a\n"_s << QStringList {u"a"_s};
    QTest::newRow("a code block in an item")
        << u"- a\n\n      x\n- b\n"_s << QStringList {u"a\n\n    x"_s, u"b"_s};
    QTest::newRow("what looks like a link definition is kept")
        << u"- [ML]: describe\n- b\n"_s << QStringList {u"[ML]: describe"_s, u"b"_s};
    QTest::newRow("other scripts") << u"- \u4E2D\u6587\n  - ti\u1EBFng Vi\u1EC7t\n"_s
                                   << QStringList {u"\u4E2D\u6587"_s, u"ti\u1EBFng Vi\u1EC7t"_s};
    QTest::newRow("tabs") << u"-\ta\n\t- b\n"_s << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("a list in a quotation belongs to its item")
        << u"- a\n  > - b\n  > - c\n"_s << QStringList {u"a\n> - b\n> - c"_s};
}

void TestMarkdownBlocks::slicesBulletsFromTheSource()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, bullets);
    const std::vector<MarkdownBlock> blocks = markdownBlocks(source);
    QVERIFY(!blocks.empty());
    QCOMPARE(blocks.front().bullets, bullets);
}

void TestMarkdownBlocks::keepsTheSourceOfEachBlock()
{
    const std::vector<MarkdownBlock> blocks = markdownBlocks(
        u"# A\n\npara *graph*  \ntwo\n- a\n  - b\n\n---\n\n> q  \n> r\nlazy\n\n    code\n\n```md\nx\n```\n<!-- c -->\n\n<!--\nd\n-->\n"_s);
    QStringList sources;
    QStringList texts;
    for (const MarkdownBlock &block : blocks) {
        sources.append(block.source);
        texts.append(block.text);
    }
    QCOMPARE(
        sources,
        (QStringList {u"# A"_s, u"para *graph*  \ntwo"_s, u"- a\n  - b"_s, u"---"_s, u"> q  \n> r\nlazy"_s,
                      u"    code"_s, u"```md\nx\n```"_s, u"<!-- c -->"_s, u"<!--\nd\n-->"_s}));
    QCOMPARE(texts,
             (QStringList {
                 u"A"_s, u"para graph\ntwo"_s, {}, {}, u"q  \nr\nlazy"_s, u"code\n"_s, u"x\n"_s, {}, {}}));
    QCOMPARE(blocks.at(4).firstLine, 10);
}

void TestMarkdownBlocks::readsHeadings_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("text");

    QTest::newRow("escapes are gone") << u"## Dataset \\& Rules"_s << 2 << u"Dataset & Rules"_s;
    QTest::newRow("escaped backticks are backticks")
        << u"### Put in \\`.cursor/rules.md\\`"_s << 3 << u"Put in `.cursor/rules.md`"_s;
    QTest::newRow("a code span has backticks")
        << u"### Put in `.cursor/rules.md`"_s << 3 << u"Put in `.cursor/rules.md`"_s;
    QTest::newRow("formatting is gone") << u"# **A** _b_ [c](d)"_s << 1 << u"A b c"_s;
    QTest::newRow("entities are resolved") << u"# A &amp; B"_s << 1 << u"A & B"_s;
    QTest::newRow("underlined") << u"Title\n===\n"_s << 1 << u"Title"_s;
    QTest::newRow("closing hashes are gone") << u"## A ##"_s << 2 << u"A"_s;
}

void TestMarkdownBlocks::readsHeadings()
{
    QFETCH(const QString, source);
    QFETCH(const int, level);
    QFETCH(const QString, text);
    const std::vector<MarkdownBlock> blocks = markdownBlocks(source);
    QCOMPARE(blocks.size(), size_t(1));
    QVERIFY(blocks.front().kind == MarkdownBlock::Kind::Heading);
    QCOMPARE(blocks.front().level, level);
    QCOMPARE(blocks.front().text, text);
}

void TestMarkdownBlocks::seesFencesThatNothingCloses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("closed");

    QTest::newRow("closed") << u"```\na\n```\n"_s << true;
    QTest::newRow("closed without a final line end") << u"```\na\n```"_s << true;
    QTest::newRow("closed by a longer fence") << u"```\na\n`````\n"_s << true;
    QTest::newRow("closed, with indentation") << u"  ```md\n  a\n ```\n"_s << true;
    QTest::newRow("empty and closed") << u"```\n```\n"_s << true;
    QTest::newRow("indented code needs no fence") << u"    a\n    ```\n"_s << true;
    QTest::newRow("cut off") << u"```\na\n"_s << false;
    QTest::newRow("cut off after its first line") << u"```md"_s << false;
    QTest::newRow("another mark does not close it") << u"```\na\n~~~\n"_s << false;
    QTest::newRow("a shorter fence does not close it") << u"````\na\n```\n"_s << false;
    QTest::newRow("a fence with words does not close it") << u"```\na\n```md\n"_s << false;
}

void TestMarkdownBlocks::seesFencesThatNothingCloses()
{
    QFETCH(const QString, source);
    QFETCH(const bool, closed);
    const std::vector<MarkdownBlock> blocks = markdownBlocks(source);
    QCOMPARE(blocks.size(), size_t(1));
    QVERIFY(blocks.front().kind == MarkdownBlock::Kind::Code);
    QCOMPARE(blocks.front().closed, closed);
}

void TestMarkdownBlocks::findsAbsurdNesting_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("line");

    QTest::newRow("ten lists in one another") << u"- "_s.repeated(10) + u'a' << 0;
    QTest::newRow("one hundred and one") << u"\n"_s + u"- "_s.repeated(101) + u'a' << 2;
    QTest::newRow("numbers and other marks too") << u"1. * + "_s.repeated(40) + u'a' << 1;
    QTest::newRow("a long thematic break") << u"- "_s.repeated(150) << 0;
    QTest::newRow("a long ruler") << QString(500, u'-') << 0;
    QTest::newRow("a long row of stars") << u"* "_s.repeated(150) + u'*' << 0;
    QTest::newRow("quotations cost nothing") << QString(30000, u'>') << 0;
}

void TestMarkdownBlocks::findsAbsurdNesting()
{
    QFETCH(const QString, source);
    QFETCH(const int, line);
    QCOMPARE(absurdlyNestedLine(source), line);
}

QTEST_GUILESS_MAIN(TestMarkdownBlocks)
#include "test_markdown_blocks.moc"
