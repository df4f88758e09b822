// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_reader.h"
#include "tests/support/framework_pages.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const QByteArray minimalPage = "# Tea\n\n## Persistent Context (Put in `tea.md`)\n\n```\nBe patient.\n```\n\n"
                               "## User Prompt Template\n\n```\nTask:\n[What to brew.]\n```\n";

QString refusalOf(const QByteArray &page)
{
    const Result<Framework> read = readFramework(page, u"page.md"_s);
    return read ? QString() : englishText(read.error());
}

Framework pageOf(const QByteArray &page, const QString &fileName = u"page.md"_s)
{
    Result<Framework> read = readFramework(page, fileName);
    return read ? std::move(read).value() : Framework {};
}

QStringList warningsOf(const Framework &framework)
{
    QStringList warnings;
    for (const Message &warning : framework.warnings) {
        warnings.append(englishText(warning));
    }
    return warnings;
}

QByteArray filledTo(qsizetype size, const QByteArray &with)
{
    QByteArray text;
    while (text.size() < size) {
        text += with;
    }
    return text.left(size);
}

} // namespace

class TestFrameworkReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePartsOfAPage();
    void readsFiveQuestionsWithTheirOwnLabels();
    void takesQuestionsFromTheExampleWhereTheTemplateIsEmpty();
    void readsAPageWithoutPathAndPictures();
    void readsFrontMatter();
    void namesAPageAfterItsFile_data();
    void namesAPageAfterItsFile();
    void keepsUnknownSections();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void readsHostileTextInTime_data();
    void readsHostileTextInTime();
    void warnsOfInvisibleCharacters();
    void warnsOfWhatItDoesNotUse();
    void anyCutThroughAPageIsReadOrRefused();
};

void TestFrameworkReader::readsThePartsOfAPage()
{
    const Framework page = pageOf(Test::pageBytes(Test::ownPages().at(0)), u"any.md"_s);
    QCOMPARE(page.id, u"embedded-rust"_s);
    QCOMPARE(page.title, u"Embedded Rust & Firmware"_s);
    QCOMPARE(page.version, u"2"_s);
    QCOMPARE(page.language, u"en"_s);
    QCOMPARE(page.globs, (QStringList {u"**/*.rs"_s, u"memory.x"_s}));
    QCOMPARE(
        page.introduction,
        u"Firmware for small microcontrollers, where memory is counted in kilobytes.\n\nWritten for `no_std` "
        "crates."_s);
    QCOMPARE(page.keyIdea,
             (QStringList {u"The board decides what is possible"_s,
                           u"Safe code first, `unsafe` only where a register asks for it"_s}));
    QCOMPARE(page.contextOwnedNote,
             u"Fixed by the page.  \nIt prevents **desktop habits** on small chips."_s);
    QCOMPARE(page.userOwnedNote, u"Only you know these."_s);
    QCOMPARE(page.who.size(), size_t(2));
    QCOMPARE(page.who.at(0).heading, u"Default Persona (Recommended)"_s);
    QCOMPARE(page.who.at(0).bullets.at(2), u"Cortex-M0"_s);
    QCOMPARE(page.who.at(0).bullets.at(3), u"with 32 KB of flash"_s);
    QCOMPARE(page.how.size(), size_t(2));
    QCOMPARE(page.how.at(0).bullets.at(1), u"Show the `Cargo.toml` entries\nwith their versions"_s);
    QVERIFY(
        page.how.at(1).markdown.contains("- Chip = registers\n\nInterrupts stay **short**.\n\n- Keep"_L1));
    QCOMPARE(page.rulesPath, u"docs/ai/firmware rules.txt"_s);
    QCOMPARE(englishText(page.rulesPathProblem), QString());
    QVERIFY(page.persistentContext.contains("- Avoid SELECT \\*\n"_L1));
    QVERIFY(page.persistentContext.endsWith("\n\t- a tab stays a tab\n"_L1));
    QCOMPARE(page.orderingReasons.size(), 2);
    QCOMPARE(page.closingQuotation, u"Small chips punish guesses.  \nState the board."_s);
    QVERIFY(page.otherSections.empty());
    QCOMPARE(warningsOf(page), QStringList());
}

void TestFrameworkReader::readsFiveQuestionsWithTheirOwnLabels()
{
    const Framework page = pageOf(Test::pageBytes(Test::ownPages().at(0)));
    QStringList ids;
    for (const Question &question : page.questions) {
        ids.append(question.id);
    }
    QCOMPARE(ids, (QStringList {u"situation"_s, u"task"_s, u"why"_s, u"where"_s, u"when"_s}));
    QCOMPARE(page.question(u"where"_s)->label, u"Context"_s);
    QCOMPARE(page.question(u"where"_s)->placeholder, u"Chip, toolchain, [optional] RTOS."_s);
    QVERIFY(page.question(u"where"_s)->optional);
    QVERIFY(page.question(u"when"_s)->optional);
    QVERIFY(!page.question(u"situation"_s)->optional);
    QCOMPARE(page.question(u"when"_s)->examples, (QStringList {u"First prototype"_s, u"Certification"_s}));
    QCOMPARE(
        page.question(u"task"_s)->filledExample,
        u"Let it sleep until the reed switch changes:\n\n- interrupt instead of polling\n- no new dependency"_s);
}

void TestFrameworkReader::takesQuestionsFromTheExampleWhereTheTemplateIsEmpty()
{
    const Framework page = pageOf(Test::pageBytes(Test::ownPages().at(3)), u"terraform.md"_s);
    QCOMPARE(page.questions.size(), size_t(4));
    for (const Question &question : page.questions) {
        QCOMPARE(question.placeholder, question.label);
        QCOMPARE(question.optional, question.id == "where"_L1 || question.id == "when"_L1);
    }
    QCOMPARE(warningsOf(page),
             QStringList {
                 u"terraform.md: the user prompt template is empty or missing, so the questions are those "
                 "of the filled example."_s});
    QCOMPARE(page.keyIdea, (QStringList {u"Plan before you apply"_s, u"State is precious"_s}));
    QCOMPARE(page.who.at(0).heading, u"Who"_s);
}

void TestFrameworkReader::readsAPageWithoutPathAndPictures()
{
    const Framework page = pageOf(Test::pageBytes(Test::ownPages().at(1)), u"house-style.md"_s);
    QCOMPARE(page.title, u"House style for prose"_s);
    QCOMPARE(page.rulesPath, QString());
    QVERIFY(englishText(page.rulesPathProblem).contains("names no file"_L1));
    QCOMPARE(page.question(u"readers"_s)->examples, (QStringList {u"Customers"_s, u"Colleagues"_s}));
    QVERIFY(page.question(u"anything-else"_s)->optional);
    QCOMPARE(page.otherSections.size(), size_t(1));
    QCOMPARE(page.otherSections.at(0).heading, u"Glossary"_s);
    QCOMPARE(page.how.at(1).markdown, u"A picture says something that the text does not."_s);
}

void TestFrameworkReader::readsFrontMatter()
{
    const Framework page =
        pageOf("---\nid: My Tea!\nknowledge: leaves\nsidebar_position: 5\nnested: {a: [b]}\n"
               "globs: '*.tea'\n---\n"
               + minimalPage);
    QCOMPARE(page.id, u"my-tea"_s);
    QCOMPARE(page.knowledge, u"leaves"_s);
    QCOMPARE(page.globs, QStringList {u"*.tea"_s});
    QCOMPARE(page.title, u"Tea"_s);
    QCOMPARE(
        warningsOf(page),
        QStringList {
            u"page.md: the id “My Tea!” is used as “my-tea”: lower-case letters, digits and hyphens."_s});
    QCOMPARE(pageOf("---\n...\n" + minimalPage).title, u"Tea"_s);
}

void TestFrameworkReader::namesAPageAfterItsFile_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("id");

    QTest::newRow("the stem") << u"power-shell.md"_s << u"power-shell"_s;
    QTest::newRow("in a folder") << u"/some/where/Green Tea.md"_s << u"green-tea"_s;
    QTest::newRow("with two dots") << u"tea.v2.md"_s << u"tea-v2"_s;
    QTest::newRow("the title where the stem gives nothing") << u"\u8336.md"_s << u"tea"_s;
}

void TestFrameworkReader::namesAPageAfterItsFile()
{
    QFETCH(const QString, fileName);
    QFETCH(const QString, id);
    QCOMPARE(pageOf(minimalPage, fileName).id, id);
}

void TestFrameworkReader::keepsUnknownSections()
{
    const Framework page =
        pageOf(minimalPage
               + "\n## How to install\n\nUnpack it.\n\n## Why tea\n\n- Warm\n\n"
                 "## Context-owned\n\n### Who knows\n\n- You\n\n### Sources\n\n- A book\n");
    QStringList headings;
    for (const PageSection &section : page.otherSections) {
        headings.append(section.heading);
    }
    QCOMPARE(headings, (QStringList {u"How to install"_s, u"Why tea"_s, u"Sources"_s}));
    QVERIFY(page.how.empty());
    QCOMPARE(page.who.size(), size_t(1));
    QVERIFY(page.question(u"task"_s)->examples.isEmpty());
}

void TestFrameworkReader::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("reason");

    const QByteArray title = "# Tea\n\n";
    const QByteArray context = "## Persistent Context\n\n```\nBe patient.\n```\n\n";
    const QByteArray question = "## User Prompt Template\n\n```\nTask:\n[What.]\n```\n";
    QTest::newRow("empty file") << QByteArray() << u"page.md is empty."_s;
    QTest::newRow("only white space") << QByteArray(" \n\t\r\n") << u"page.md is empty."_s;
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << u"page.md is empty."_s;
    QTest::newRow("no title") << "Tea\n\n" + context + question
                              << u"page.md, line 1: the page has no title."_s;
    QTest::newRow("a title of emoji only")
        << "\n# \xF0\x9F\x8D\xB5\n\n" + context + question << u"page.md, line 2: the page has no title."_s;
    QTest::newRow("no persistent context")
        << title + question << u"page.md, line 8: the page has no persistent context."_s;
    QTest::newRow("an empty persistent context") << title + "## Persistent Context\n\n```\n \n```\n\n"
            + question << u"page.md, line 3: the page has no persistent context."_s;
    QTest::newRow("no template and no example") << title + "## Final Prompt Template\n\n" + context
                                                << u"page.md, line 3: the page asks no question."_s;
    QTest::newRow("a template without a label")
        << title + context + "## User Prompt Template\n\n```\nHello\n```\n"
        << u"page.md, line 9: the page asks no question."_s;
    QTest::newRow("33 questions") << title + context
            + "## User Prompt Template\n\n```\n"
              "a:\n\nb:\n\nc:\n\nd:\n\ne:\n\nf:\n\ng:\n\nh:\n\ni:\n\nj:\n\nk:\n\nl:\n\nm:\n\nn:\n\no:"
              "\n\np:\n\nq:\n\nr:\n\ns:\n\nt:\n\nu:\n\nv:\n\nw:\n\nx:\n\ny:\n\nz:\n\n1:\n\n2:\n\n3:"
              "\n\n4:\n\n5:\n\n6:\n\n7:\n```\n"
                                  << u"more than 32 questions"_s;
    QTest::newRow("2 MiB") << filledTo(2 * 1024 * 1024, title) << u"page.md is larger than 64 KiB"_s;
    QTest::newRow("one byte too long") << minimalPage + QByteArray(longestPage + 1 - minimalPage.size(), '\n')
                                       << u"page.md is larger than 64 KiB"_s;
    QTest::newRow("Latin-1") << title + "Caf\xE9\n" + context + question
                             << u"page.md, line 3: this is not UTF-8 text."_s;
    QTest::newRow("a surrogate in UTF-8") << title + "\xED\xA0\x80\n"
                                          << u"page.md, line 3: this is not UTF-8"_s;
    QTest::newRow("a character cut in two at the end")
        << title + "\xE2\x82" << u"page.md, line 3: this is not UTF-8"_s;
    QTest::newRow("NUL") << title + QByteArray("a\0b", 3) << u"page.md, line 3: the file holds a NUL byte"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE#\0 \0T\0", 8)
                            << u"page.md, line 1: the file holds a NUL byte"_s;
    QTest::newRow("a fence that is cut off")
        << title + context + "## User Prompt Template\n\n```\nTask:\n[Wh"
        << u"page.md, line 11: the fenced block that begins here is never closed"_s;
    QTest::newRow("front matter that never ends") << "---\nid: tea\n" + title + context
            + question << u"page.md, line 1: the front matter begins here and never ends."_s;
    QTest::newRow("front matter that is no YAML")
        << "---\nid: tea\nversion: [1\n---\n" + title + context + question << u"page.md, line"_s;
    QTest::newRow("front matter that is a list") << "---\n- tea\n---\n" + title + context
            + question << u"page.md, line 2: the front matter is not a list of keys"_s;
    QTest::newRow("front matter with a key twice") << "---\nid: a\nid: b\n---\n" + title + context
            + question << u"page.md, line 3: the front matter gives the same key twice"_s;
    QTest::newRow("front matter with an alias bomb") << "---\nid: tea\na: &a [*a]\n---\n" + title + context
            + question << u"page.md, line 3: the front matter uses an anchor"_s;
    QTest::newRow("front matter that is too long") << "---\na: " + QByteArray(20000, 'x') + "\n---\n" + title
            + context + question << u"page.md, line 2: the front matter is longer than 16 KiB"_s;
    QTest::newRow("16,000 nested lists") << "# Tea\n\n" + filledTo(32000, "- ") + "a\n"
            + QByteArray(30000, '\n') << u"page.md, line 3: this line opens more than 100 lists"_s;
}

void TestFrameworkReader::refusesWhatIsNoPage()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QString, reason);
    const QString refusal = refusalOf(page);
    QVERIFY2(refusal.contains(reason), qPrintable(refusal));
    // What, where, and what to do.
    QVERIFY2(refusal.startsWith("page.md"_L1), qPrintable(refusal));
    QVERIFY2(refusal.count(u". "_s) + refusal.count(u": "_s) >= 1, qPrintable(refusal));
    QVERIFY2(refusal.endsWith(u'.'), qPrintable(refusal));
}

void TestFrameworkReader::readsHostileTextInTime_data()
{
    QTest::addColumn<QByteArray>("filling");

    QTest::newRow("images in links") << QByteArray("![[]()");
    QTest::newRow("quotes in quotes") << QByteArray(">");
    QTest::newRow("quotes and lists in one another") << QByteArray("- > ");
    QTest::newRow("lists that grow by 90 levels a line") << QByteArray("- ").repeated(90) + "a\n"
            + QByteArray(180, ' ') + QByteArray("- ").repeated(90) + "a\n\n\n\n";
    QTest::newRow("open brackets") << QByteArray("[");
    QTest::newRow("emphasis") << QByteArray("*a_ **b ");
    QTest::newRow("backticks of all lengths") << QByteArray("` `` ``` ```` ````` ");
    QTest::newRow("headings") << QByteArray("# a\n");
    QTest::newRow("headings of every level") << QByteArray("# What\n## Who\n### How\n#### a\n");
    QTest::newRow("empty list items") << QByteArray("-\n\n");
    QTest::newRow("link definitions") << QByteArray("[a]: b\n");
    QTest::newRow("markup") << QByteArray("<a <!-- <? ");
}

// Finishing is the test: the slowest of these takes 0.2 s, unbounded ones took seconds to minutes.
void TestFrameworkReader::readsHostileTextInTime()
{
    QFETCH(const QByteArray, filling);
    const qsizetype room = longestPage - minimalPage.size() - 2;
    QVERIFY(!refusalOf(filledTo(longestPage, filling)).isEmpty());
    const Framework page = pageOf(minimalPage + "\n" + filledTo(room, filling) + "\n");
    QCOMPARE(page.title, u"Tea"_s);
}

void TestFrameworkReader::warnsOfInvisibleCharacters()
{
    QCOMPARE(warningsOf(pageOf(minimalPage)), QStringList());
    const Framework page = pageOf(minimalPage
                                  + "\nA\xE2\x80\xAE"
                                    "b\n\nC\xE2\x80\x8B"
                                    "d\xE2\x80\x8B\n");
    QCOMPARE(warningsOf(page).size(), 1);
    QVERIFY2(
        warningsOf(page).constFirst().startsWith(
            "page.md, line 16, 18: 3 invisible or direction-changing characters, the first one U+202E."_L1),
        qPrintable(warningsOf(page).constFirst()));
    QVERIFY2(page.otherSections.empty(), "the text itself stays as it is");
}

void TestFrameworkReader::warnsOfWhatItDoesNotUse()
{
    const QByteArray start = "# Tea\n\n## Persistent Context (Put in `tea.md`)\n\n```\nBe patient.\n```\n\n";
    QCOMPARE(
        warningsOf(pageOf(start + "## User Prompt Template\n\n```\nHello.\n\nTask:\n[x]\n```\n")),
        QStringList {
            u"page.md: the user prompt template holds text that belongs to no question: “Hello.”. Put it "
            "in brackets under a label."_s});
    QCOMPARE(warningsOf(pageOf(start + "## User Prompt Template\n\n```\nTask:\n[x]\n\nTask:\n[y]\n```\n")),
             QStringList {
                 u"page.md: the label “Task” occurs twice in the user prompt template. Give each question "
                 "its own."_s});
    QCOMPARE(warningsOf(pageOf(start
                               + "## User Prompt Template\n\n```\nTask:\n[x]\n\nWhy:\n[y]\n```\n\n"
                                 "## Fully Filled Example\n\n```\nTask:\nA.\n\nTask:\nB.\n```\n")),
             (QStringList {
                 u"page.md: the label “Task” occurs twice in the filled example. Its texts are joined."_s,
                 u"page.md: the filled example has no answer under “Why”."_s}));
}

void TestFrameworkReader::anyCutThroughAPageIsReadOrRefused()
{
    const QByteArray page = Test::pageBytes(Test::ownPages().at(0));
    for (qsizetype length = 0; length < page.size(); length += 7) {
        const Result<Framework> read = readFramework(page.left(length), u"page.md"_s);
        if (read) {
            QVERIFY(!read.value().questions.empty());
            QVERIFY(!read.value().title.isEmpty());
            QVERIFY(read.value().persistentContext.endsWith(u'\n'));
        } else {
            QVERIFY(englishText(read.error()).startsWith("page.md"_L1));
        }
    }
}

QTEST_GUILESS_MAIN(TestFrameworkReader)
#include "test_framework_reader.moc"
