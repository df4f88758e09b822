// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/json_reading.h"
#include "app/support/json_writing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void everyCutSaysThatAPartIsMissing();
    void readsWhatIsRight();
    void writesForDiffs();
    void keepsEveryTextAndNumber();
};

void TestJson::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    row("nothing", "", u"f.json is empty. Get a whole copy of it."_s);
    row("white space", " \n\t", u"f.json is empty. Get a whole copy of it."_s);
    row("a list", "[]", u"f.json is JSON, but no object in braces. Choose another file."_s);
    row("a text that is no JSON", "{\n  nonsense\n}", u"f.json, line 2: "_s);
    row("a missing colon", "{\n\n  \"a\" 1\n}", u"f.json, line 3: a colon is missing"_s);
    row("a missing comma", "{\n  \"a\": 1\n  \"b\": 2\n}", u"f.json, line 3: a comma or a closing bracket"_s);
    row("an escape that JSON lacks", "{\n  \"a\": \"\\uZZZZ\"\n}",
        u"f.json, line 2: JSON has no such escape"_s);
    row("something after the end", "{}\n\n{}", u"f.json, line 3: "_s);
    row("a NUL byte", QByteArray("{\n\"a\": \0 1}", 11), u"f.json, line 2: "_s);
    row("Latin-1", "{\n  \"a\": \"caf\xE9\"\n}",
        u"f.json, line 2: this is not UTF-8. Save the file as UTF-8."_s);
    row("half a letter", "{\"a\": \"\xC3\"}", u"f.json, line 1: this is not UTF-8"_s);
    row("a key twice", "{\n\"a\": 1,\n\"b\": {\"a\": 2},\n\"a\": 3}",
        u"f.json, line 4: the key \"a\" stands here a second time. Remove one of the two."_s);
    row("a key twice in other words", R"({"x": {"a": 1, "\u0061": 2}})",
        u"f.json, line 1: the key \"a\" stands here a second time"_s);
    row("a key with a quotation mark twice", R"({"\"": 1, "\"": 2})", u"the key \"\"\" stands here"_s);
    row("a merge conflict", "{\n\"a\": 1,\n<<<<<<< HEAD\n\"b\": 2\n=======\n\"b\": 3\n>>>>>>> theirs\n}",
        u"f.json holds a git merge conflict in line 3. Resolve it, then open the file again."_s);
    row("too deep", "{\n\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}",
        u"f.json, line 2: the brackets nest too deeply. Remove some."_s);
    row("very much too deep", QByteArray(900, '['), u"nest too deeply"_s);
    row("too large", "{\"a\": \"" + QByteArray(1000, 'x') + "\"}",
        u"f.json is too large: at most 1000 bytes"_s);
}

void TestJson::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Result<QJsonObject> object = readJsonObject(bytes, 1000, u"f.json"_s);
    QVERIFY(!object);
    const QString text = englishText(object.error());
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestJson::everyCutSaysThatAPartIsMissing()
{
    const QByteArray whole = "{\n  \"a\": [\"one\", {\"b\": \"tw\\\"o\"}],\n  \"c\": -1.5e3\n}";
    QVERIFY(readJsonObject(whole, 1000, u"f.json"_s));
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const Result<QJsonObject> object = readJsonObject(whole.left(length), 1000, u"f.json"_s);
        QVERIFY(!object);
        const QString text = englishText(object.error());
        QVERIFY2(text.contains("ends too early"_L1), qPrintable(text));
    }
}

void TestJson::readsWhatIsRight()
{
    const Result<QJsonObject> object = readJsonObject(
        "\xEF\xBB\xBF{\"a\": {\"b\": 1}, \"c\": {\"b\": [{\"b\": 2}]}, \"b\": \"<<<<<<< no\"}\r\n", 1000,
        u"f.json"_s);
    QVERIFY(object.ok());
    QCOMPARE(object.value().value("b"_L1).toString(), u"<<<<<<< no"_s);
    // Values and list entries are no keys.
    QVERIFY(readJsonObject(R"({"a": "a", "b": ["a", "a"], "c": {"a": "b"}})", 1000, u"f.json"_s));
    const QByteArray deepest = "{\"a\":" + QByteArray(63, '[') + QByteArray(63, ']') + "}";
    QVERIFY(readJsonObject(deepest, 1000, u"f.json"_s));
}

void TestJson::writesForDiffs()
{
    const QJsonObject object {{u"b"_s, QJsonArray {u"x"_s, u"y"_s}},
                              {u"a"_s, QJsonObject {}},
                              {u"name"_s, QJsonObject {{u"a"_s, 1}, {u"name"_s, QJsonArray {}}}}};
    QCOMPARE(writeJson(object, {u"name"_s, u"none"_s, u"name"_s}),
             QByteArray("{\n"
                        "  \"name\": {\n"
                        "    \"name\": [],\n"
                        "    \"a\": 1\n"
                        "  },\n"
                        "  \"a\": {},\n"
                        "  \"b\": [\n"
                        "    \"x\",\n"
                        "    \"y\"\n"
                        "  ]\n"
                        "}\n"));
}

void TestJson::keepsEveryTextAndNumber()
{
    QString all;
    for (char32_t code = 0; code < 0x3000; ++code) {
        all += QChar(static_cast<char16_t>(code));
    }
    all += u"\uFEFF\uFFFD\U0001F600"_s;
    // Qt's own reader drops a byte order mark that a text begins with.
    const QString marked = u"\uFEFFa"_s;
    const QJsonObject object {{all, all},
                              {marked, QJsonArray {marked, u"\uFEFF"_s, u"\\\uFEFF"_s}},
                              {u"largest"_s, QJsonValue(std::numeric_limits<qint64>::max())},
                              {u"smallest"_s, QJsonValue(std::numeric_limits<qint64>::min())},
                              {u"tenth"_s, 0.1},
                              {u"huge"_s, 1.7976931348623157e308},
                              {u"tiny"_s, 5e-324},
                              {u"minus"_s, -3},
                              {u"true"_s, true},
                              {u"null"_s, QJsonValue()}};
    const QByteArray bytes = writeJson(object, {});
    const Result<QJsonObject> read = readJsonObject(bytes, 1 << 20, u"f.json"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(englishText(read.error())));
    QCOMPARE(read.value(), object);
    QCOMPARE(writeJson(read.value(), {}), bytes);
}

QTEST_GUILESS_MAIN(TestJson)
#include "test_json.moc"
