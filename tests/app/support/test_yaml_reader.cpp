// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/yaml_reader.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestYamlReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScalarsAndListsOfScalars();
    void readsNothingAsNothing_data();
    void readsNothingAsNothing();
    void refusesTheRestWithItsLine_data();
    void refusesTheRestWithItsLine();
    void readsHostileTextInTime_data();
    void readsHostileTextInTime();
};

void TestYamlReader::readsScalarsAndListsOfScalars()
{
    const Result<YamlFields> read =
        readYamlFields("# card\nlicense: apache-2.0\nlanguage: [en, vi]\ntags:\n- a\n- 'b: c'\n"
                       "- [x]\n- {y: z}\nempty:\ntilde: ~\n1: one\n"
                       "model-index:\n- name: m\n  results: [{task: t}]\n"
                       "deep: {a: {b: c}}\ntext: |\n  two\n  lines\nquoted: \"\\u00e9\"\n",
                       u"card.md"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(englishText(read.error())));
    const YamlFields &fields = read.value();
    QCOMPARE(fields.scalars.keys(),
             (QStringList {u"1"_s, u"empty"_s, u"license"_s, u"quoted"_s, u"text"_s, u"tilde"_s}));
    QCOMPARE(fields.scalars.value(u"license"_s), u"apache-2.0"_s);
    QCOMPARE(fields.scalars.value(u"empty"_s), QString());
    QCOMPARE(fields.scalars.value(u"text"_s), u"two\nlines\n"_s);
    QCOMPARE(fields.scalars.value(u"quoted"_s), u"\u00E9"_s);
    QCOMPARE(fields.lists.keys(), (QStringList {u"language"_s, u"model-index"_s, u"tags"_s}));
    QCOMPARE(fields.lists.value(u"language"_s), (QStringList {u"en"_s, u"vi"_s}));
    QCOMPARE(fields.lists.value(u"tags"_s), (QStringList {u"a"_s, u"b: c"_s}));
    QCOMPARE(fields.lists.value(u"model-index"_s), QStringList());
}

void TestYamlReader::readsNothingAsNothing_data()
{
    QTest::addColumn<QByteArray>("yaml");

    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\n\n");
    QTest::newRow("a comment") << QByteArray("# nothing\n");
    QTest::newRow("an empty mapping") << QByteArray("{}");
}

void TestYamlReader::readsNothingAsNothing()
{
    QFETCH(const QByteArray, yaml);
    const Result<YamlFields> read = readYamlFields(yaml, u"page.md"_s);
    QVERIFY(read.ok());
    QVERIFY(read.value().scalars.isEmpty());
    QVERIFY(read.value().lists.isEmpty());
}

void TestYamlReader::refusesTheRestWithItsLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");

    const QString anchor = u"uses an anchor or an alias"_s;
    const QString invalid = u"is not valid YAML"_s;
    const QString shape = u"is not a list of keys and values"_s;
    QTest::newRow("an alias to itself")
        << QByteArray("a: b\nc: &a [*a]") << u"page.md, line 3: the front matter "_s + anchor;
    QTest::newRow("an anchor on a scalar") << QByteArray("a: &x b") << anchor;
    QTest::newRow("an anchor on nothing") << QByteArray("a: &x\nb: c") << anchor;
    QTest::newRow("an anchor on the mapping") << QByteArray("&x\na: b") << anchor;
    QTest::newRow("an alias to nothing") << QByteArray("a: *b") << invalid;
    QTest::newRow("ten levels of laughter")
        << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n") << anchor;
    QTest::newRow("a bracket that never closes") << QByteArray("a: b\nc: [d\n") << invalid;
    QTest::newRow("a tab as indentation") << QByteArray("a:\n\tb: c\n") << invalid;
    QTest::newRow("a bad escape") << QByteArray("a: \"\\q\"")
                                  << u"page.md, line 2: the front matter "_s + invalid;
    QTest::newRow("a list") << QByteArray("- a") << shape;
    QTest::newRow("a word") << QByteArray("a") << shape;
    QTest::newRow("a mapping as a key") << QByteArray("? {a: b}\n: c") << shape;
    QTest::newRow("a key twice") << QByteArray("a: b\nc: d\na: e")
                                 << u"page.md, line 4: the front matter gives the same key"_s;
    QTest::newRow("17 levels") << QByteArray("a: [[[[[[[[[[[[[[[[") << u"more than 16 levels"_s;
    QTest::newRow("too long") << QByteArray("a: ") + QByteArray(longestYaml, 'b') << u"longer than 16 KiB"_s;
}

void TestYamlReader::refusesTheRestWithItsLine()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, message);
    const Result<YamlFields> read = readYamlFields(yaml, u"page.md"_s, 2);
    QVERIFY(!read.ok());
    const QString text = englishText(read.error());
    QVERIFY2(text.contains(message), qPrintable(text));
    QVERIFY2(text.startsWith("page.md, line "_L1), qPrintable(text));
}

void TestYamlReader::readsHostileTextInTime_data()
{
    QTest::addColumn<QByteArray>("part");

    for (const char *part :
         {"[",  "{",      "- ",   "? ",    "[a,", "{a: ", "{? ", "!",    "!a ", "&a ", "*a ", "\"",
          "'a", "a: |\n", "%A\n", "---\n", "\t",  ":",    ": ",  "[[],", "-\n", "a\n", "}",   "a: ["}) {
        QTest::newRow(part) << QByteArray(part);
    }
}

// Finishing without a crash is the test; each takes a few milliseconds.
void TestYamlReader::readsHostileTextInTime()
{
    QFETCH(const QByteArray, part);
    for (const QByteArray &start : {QByteArray(), QByteArray("a: b\nc: ")}) {
        const QByteArray yaml = start + part.repeated((longestYaml - start.size()) / part.size());
        const Result<YamlFields> read = readYamlFields(yaml, u"page.md"_s);
        QVERIFY(read.ok() || !englishText(read.error()).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestYamlReader)
#include "test_yaml_reader.moc"
