// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/toml_reader.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestTomlReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void readsLettersBeyondAscii();
    void refuses_data();
    void refuses();
    void survives_data();
    void survives();
    void cutsAndFlipsNeverCrash();
};

namespace {

const QByteArray Sample =
    "# A project\n"
    "[project]\n"
    "name = \"reviews\"\n"
    "requires-python = \">=3.11\"\n"
    "dependencies = [\n  \"torch==2.4.0\", # pinned\n  'transformers[torch]>=4.40',\n]\n"
    "[tool.x]\n"
    "a.b.c = 1\n"
    "flag = true\nratio = 0.5\nday = 2026-11-23\nat = 2026-11-23T10:00:00Z\nclock = 10:00:00\n"
    "[[package]]\nname = \"a\"\n[[package]]\nname = \"é\"\n";

} // namespace

void TestTomlReader::reads()
{
    const Result<QJsonObject> read = readToml(Sample, 10'000, u"pyproject.toml"_s);
    QVERIFY(read.ok());
    const QJsonObject project = read.value().value("project"_L1).toObject();
    QCOMPARE(project.value("requires-python"_L1), QJsonValue(u">=3.11"_s));
    QCOMPARE(project.value("dependencies"_L1),
             QJsonValue(QJsonArray {u"torch==2.4.0"_s, u"transformers[torch]>=4.40"_s}));
    const QJsonObject tool = read.value().value("tool"_L1).toObject().value("x"_L1).toObject();
    QCOMPARE(tool.value("a"_L1).toObject().value("b"_L1).toObject().value("c"_L1), QJsonValue(1));
    QCOMPARE(tool.value("flag"_L1), QJsonValue(true));
    QCOMPARE(tool.value("ratio"_L1), QJsonValue(0.5));
    QCOMPARE(tool.value("day"_L1), QJsonValue(u"2026-11-23"_s));
    QCOMPARE(tool.value("at"_L1), QJsonValue(u"2026-11-23T10:00:00Z"_s));
    QVERIFY(tool.value("clock"_L1).toString().startsWith("10:00:00"_L1));
    const QJsonArray packages = read.value().value("package"_L1).toArray();
    QCOMPARE(packages.at(1).toObject().value("name"_L1), QJsonValue(u"é"_s));
}

void TestTomlReader::readsLettersBeyondAscii()
{
    const QByteArray toml = "\xEF\xBB\xBF# café\na = \"café ~=2.1 %7e ~41 \\u00e9\"\n\"é\" = 1\n\"è\" = 2\n"
                            "b = '''\n漢字\n'''\n";
    const Result<QJsonObject> read = readToml(toml, 1000, u"f"_s);
    QVERIFY(read.ok());
    QCOMPARE(read.value().value("a"_L1), QJsonValue(u"café ~=2.1 %7e ~41 é"_s));
    QCOMPARE(read.value().value(u"é"_s), QJsonValue(1));
    QCOMPARE(read.value().value(u"è"_s), QJsonValue(2));
    QCOMPARE(read.value().value("b"_L1), QJsonValue(u"漢字\n"_s));
}

void TestTomlReader::refuses_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &toml, const QString &message) {
        QTest::newRow(name) << toml << message;
    };
    row("a key without a value", "a = 1\nb =\n",
        u"pyproject.toml, line 2: this is not valid TOML. Mend that line."_s);
    row("half a time, which toml++ 3.3 asserts away", "a = 2026-11-23Tx\n",
        u"pyproject.toml, line 1: this is not valid TOML. Mend that line."_s);
    row("a letter for which toml++ 3.3 has no word", "a = é\n",
        u"pyproject.toml, line 1: this is not valid TOML. Mend that line."_s);
    row("a merge conflict", "a = 1\n<<<<<<< HEAD\nb = 2\n",
        u"pyproject.toml, line 2: this is not valid TOML. Mend that line."_s);
    row("the same key twice", "a = 1\na = 2\n",
        u"pyproject.toml, line 2: this is not valid TOML. Mend that line."_s);
    row("bytes that are no UTF-8", "b = 1\na = \"\xff\"\n",
        u"pyproject.toml, line 2: this is not valid TOML. Mend that line."_s);
    row("more than the limit", QByteArray(10'001, '\n'),
        u"pyproject.toml is too large: at most 10000 bytes are read. Shorten it, or name another file."_s);
    row("a key that nests without end", "x = 1\n" + QByteArray("a.").repeated(401) + "a = 1\n",
        u"pyproject.toml, line 2: the line has more than 400 dots, which is not read. Write it as several lines."_s);
}

void TestTomlReader::refuses()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, message);
    const Result<QJsonObject> read = readToml(toml, 10'000, u"pyproject.toml"_s);
    QVERIFY(!read.ok());
    QCOMPARE(englishText(read.error()), message);
}

void TestTomlReader::survives_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::newRow("brackets in brackets") << "a = " + QByteArray(100'000, '[');
    QTest::newRow("braces in braces") << "a = " + QByteArray("{a=").repeated(30'000);
    QByteArray deep;
    for (int i = 0; i < 15; ++i) {
        deep += "[{" + QByteArray("a.").repeated(399) + "a=\n";
    }
    QTest::newRow("dotted keys in arrays in dotted keys") << "a = " + deep;
    QTest::newRow("headers that nest")
        << QByteArray("[" + QByteArray("a.").repeated(399) + "a]\n").repeated(1000);
    QTest::newRow("a text that never ends") << "a = \"\"\"" + QByteArray(1'000'000, 'x');
    QTest::newRow("a NUL") << QByteArray("a = 1\0b = 2\n", 12);
}

void TestTomlReader::survives()
{
    QFETCH(const QByteArray, toml);
    (void)readToml(toml, 8 * 1024 * 1024, u"uv.lock"_s);
}

void TestTomlReader::cutsAndFlipsNeverCrash()
{
    // More of them under sanitizers, by hand.
    const int rounds = std::max(10, qEnvironmentVariableIntValue("ASKWELL_FUZZ_ROUNDS"));
    QRandomGenerator random(1);
    for (qsizetype i = 0; i < Sample.size(); ++i) {
        (void)readToml(Sample.left(i), 10'000, u"f"_s);
        for (int round = 0; round < rounds; ++round) {
            QByteArray changed = Sample;
            changed[i] = char(random.bounded(256));
            const int from = random.bounded(int(Sample.size()));
            changed.insert(random.bounded(int(Sample.size())), Sample.mid(from, random.bounded(12)));
            (void)readToml(changed, 10'000, u"f"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestTomlReader)
#include "test_toml_reader.moc"
