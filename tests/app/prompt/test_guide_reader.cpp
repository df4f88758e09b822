// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide_reader.h"

#include "app/prompt/guide_check.h"

#include <QFile>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// A guide with these questions and blanks.
QByteArray guideWith(const QByteArray &questions, const QByteArray &blanks = "{}")
{
    return R"({"format": "askwell-guide", "formatVersion": 1, "framework": "garden", "questions": )"
        + questions + R"(, "blanks": )" + blanks + '}';
}

QByteArray guideWithTask(const QByteArray &task)
{
    return guideWith(R"({"task": )" + task + '}');
}

QString problemOf(const QByteArray &json)
{
    const Result<Guide> read = readGuide(json, u"g.json"_s);
    return read ? QString() : englishText(read.error());
}

} // namespace

class TestGuideReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void ignoresWhatItDoesNotKnow();
    void readsTheGuideOfTheDocumentation();
    void refuses_data();
    void refuses();
    void survivesCutAndChangedFiles();
};

void TestGuideReader::readsEverything()
{
    const QByteArray task = R"({"ask": "What?", "help": "One job.", "weak": "Dig", "good": "Dig 2 m²",
        "examples": [{"example": "Dig a bed", "tail": ": {{size}}.", "leadsTo": "A bed", "job": "dig",
                      "goesWith": ["dig", "sow"]}]})";
    const QByteArray blanks =
        R"({"size": {"hint": "2 m²", "suggestions": ["1 m²", "2 m²"], "sample": "3 m²"}})";
    const Result<Guide> read = readGuide(guideWith(R"({"task": )" + task + '}', blanks), u"g.json"_s);
    QVERIFY(read.ok());
    const Guide expected {
        u"garden"_s,
        {{u"task"_s,
          {u"What?"_s,
           u"One job."_s,
           u"Dig"_s,
           u"Dig 2 m²"_s,
           {{u"Dig a bed"_s, u": {{size}}."_s, u"A bed"_s, u"dig"_s, {u"dig"_s, u"sow"_s}}}}}},
        {{u"size"_s, {u"2 m²"_s, {u"1 m²"_s, u"2 m²"_s}, u"3 m²"_s}}}};
    QCOMPARE(read.value(), expected);
    QCOMPARE(read.value().question(u"task"_s)->example(u"Dig a bed"_s)->text(), u"Dig a bed: {{size}}."_s);
    QVERIFY(read.value().question(u"task"_s)->example(u"Dig a hole"_s) == nullptr);
    QVERIFY(read.value().question(u"why"_s) == nullptr);
}

void TestGuideReader::ignoresWhatItDoesNotKnow()
{
    QCOMPARE(problemOf(guideWith(R"({"task": {"colour": 7, "examples": [{"example": "a", "x": null}]}})",
                                 R"({"b": {"unit": []}})")),
             QString());
}

void TestGuideReader::readsTheGuideOfTheDocumentation()
{
    QFile file(QStringLiteral(ASKWELL_SOURCE "/app/prompt/GUIDE.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype begin = page.indexOf("```json\n") + 8;
    const QByteArray json = page.mid(begin, page.indexOf("```", begin) - begin);
    QCOMPARE(problemOf(json), QString());
    const Guide guide = readGuide(json, u"g.json"_s).value();
    Framework garden;
    garden.id = u"garden"_s;
    garden.questions = {{u"task"_s, u"Task"_s, {}, false, {u"Dig a bed"_s}, {}},
                        {u"why"_s, u"Why"_s, {}, false, {u"Eat better"_s}, {}}};
    const std::vector<Message> remarks = checkGuide(guide, garden, u"g.json"_s);
    QVERIFY2(remarks.empty(), remarks.empty() ? "" : qPrintable(englishText(remarks.front())));
}

void TestGuideReader::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("an empty file") << QByteArray() << u"g.json is empty. Get a whole copy of it."_s;
    QTest::newRow("more than 64 KiB")
        << QByteArray(70'000, ' ')
        << u"g.json is too large: at most 64 KiB are read. Shorten it, or name another file."_s;
    QTest::newRow("a list") << QByteArray("[]")
                            << u"g.json is JSON, but no object in braces. Choose another file."_s;
    QTest::newRow("a key that stands twice")
        << guideWithTask(R"({"ask": "a", "ask": "b"})")
        << u"g.json, line 1: the key \"ask\" stands here a second time. Remove one of the two."_s;
    QTest::newRow("another format")
        << QByteArray(R"({"format": "askwell-profile", "formatVersion": 1})")
        << u"g.json is no guide: its \"format\" is not \"askwell-guide\". Choose another file."_s;
    QTest::newRow("a later version")
        << guideWithTask("{}").replace("\"formatVersion\": 1", "\"formatVersion\": 2")
        << u"g.json was written for a newer Askwell (format 2, this one knows 1). Update Askwell, or use an "
           "older copy of the guide."_s;
    for (const char *version : {"0", "-1", "1.5", "\"1\"", "1e300", "null"}) {
        QTest::newRow(qPrintable(u"the version "_s + QString::fromLatin1(version)))
            << guideWithTask("{}").replace("\"formatVersion\": 1",
                                           QByteArray("\"formatVersion\": ") + version)
            << u"g.json: \"formatVersion\" must be a whole number from 1 on. Correct it in the file."_s;
    }
    QTest::newRow("no framework") << guideWithTask("{}").replace(
        "\"garden\"",
        "\"\"") << u"g.json does not say whose guide it is. Add \"framework\" with the page's id."_s;
    QTest::newRow("no question") << guideWith(
        "{}") << u"g.json guides no question. Add \"questions\" with one entry a question of the page."_s;
    QTest::newRow("questions in a list")
        << guideWith("[]") << u"g.json: \"questions\" must be an object in braces. Correct it in the file."_s;
    QTest::newRow("a question that is a text")
        << guideWithTask("\"What?\"")
        << u"g.json: \"questions > task\" must be an object in braces. Correct it in the file."_s;
    QTest::newRow("an ask that is a number")
        << guideWithTask(R"({"ask": 5})")
        << u"g.json: \"questions > task > ask\" must be a text. Correct it in the file."_s;
    QTest::newRow("examples in braces")
        << guideWithTask(R"({"examples": {}})")
        << u"g.json: \"questions > task > examples\" must be a list in brackets. Correct it in the file."_s;
    QTest::newRow("an example that is a text")
        << guideWithTask(R"({"examples": [{"example": "a"}, "b"]})")
        << u"g.json: \"questions > task > example 2\" must be an object in braces. Correct it in the file."_s;
    QTest::newRow("an example without its words")
        << guideWithTask(R"({"examples": [{"tail": "."}]})")
        << u"g.json: \"questions > task > example 1\" does not say which example of the page it is. Add "
           "\"example\" with its words."_s;
    QTest::newRow("a job in a list")
        << guideWithTask(R"({"examples": [{"example": "a", "goesWith": ["a", 5]}]})")
        << u"g.json: \"questions > task > example 1 > goesWith\" must be a text. Correct it in the file."_s;
    QTest::newRow("a blank that is a text")
        << guideWith(R"({"task": {}})", R"({"size": "2 m"})")
        << u"g.json: \"blanks > size\" must be an object in braces. Correct it in the file."_s;
    QTest::newRow("a suggestion that is null")
        << guideWith(R"({"task": {}})", R"({"size": {"suggestions": [null]}})")
        << u"g.json: \"blanks > size > suggestions\" must be a text. Correct it in the file."_s;
    QTest::newRow("a tail of two lines")
        << guideWithTask(R"({"examples": [{"example": "a", "tail": ".\nb"}]})")
        << u"g.json: \"questions > task > example 1 > tail\" holds a line end or another control character. "
           "Write it in one line."_s;
    QTest::newRow("a right-to-left override")
        << guideWithTask(R"({"examples": [{"example": "a", "tail": ": \u202eb"}]})")
        << u"g.json: \"questions > task > example 1 > tail\" holds an invisible or direction-changing "
           "character, U+202E. An AI tool reads it though nobody sees it: remove it."_s;
    QTest::newRow("a zero-width space in a suggestion")
        << guideWith(R"({"task": {}})", R"({"size": {"suggestions": ["1\u200b m"]}})")
        << u"g.json: \"blanks > size > suggestions\" holds an invisible or direction-changing character, "
           "U+200B. An AI tool reads it though nobody sees it: remove it."_s;
    QTest::newRow("an invisible character in a blank's name")
        << guideWith(R"({"task": {}})", R"({"si\u2060ze": {}})")
        << u"g.json: \"blanks\" holds an invisible or direction-changing character, U+2060. An AI tool reads "
           "it though nobody sees it: remove it."_s;
    QTest::newRow("half of a surrogate pair")
        << guideWithTask(R"({"ask": "\ud83d"})")
        << u"g.json: \"questions > task > ask\" holds half a character. Write the character itself."_s;
    QTest::newRow("a text of 1,001 characters")
        << guideWithTask(R"({"ask": ")" + QByteArray(1001, 'a') + R"("})")
        << u"g.json: \"questions > task > ask\" is longer than 1000 characters. Shorten it."_s;
    QTest::newRow("33 suggestions") << guideWith(
        R"({"task": {}})",
        R"({"size": {"suggestions": ["a")" + QByteArray(R"(, "a")").repeated(32)
            + "]}}") << u"g.json: \"blanks > size > suggestions\" has more than 32 entries. Keep the best."_s;
}

void TestGuideReader::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);
    QCOMPARE(problemOf(json), problem);
}

void TestGuideReader::survivesCutAndChangedFiles()
{
    const QByteArray whole =
        guideWith(R"({"task": {"ask": "What?", "examples": [{"example": "a", "goesWith": ["b"]}]}})",
                  R"({"size": {"suggestions": ["1"]}})");
    QCOMPARE(problemOf(whole), QString());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QVERIFY(!problemOf(whole.left(at)).isEmpty());
        for (const char byte : {'\0', '"', '{', ']', ',', '\\', '\xFF', '9'}) {
            QByteArray changed = whole;
            changed[at] = byte;
            const Result<Guide> read = readGuide(changed, u"g.json"_s);
            QVERIFY(read.ok() || !englishText(read.error()).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestGuideReader)
#include "test_guide_reader.moc"
