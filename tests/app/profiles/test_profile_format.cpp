// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_format.h"
#include "app/support/file_reading.h"
#include "app/support/json_reading.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QByteArray exampleOfThePage()
{
    const Result<QByteArray> page =
        readFile(QStringLiteral(ASKWELL_SOURCE) + "/app/profiles/FORMAT.md"_L1, 1 << 16);
    const qsizetype begin = page.value().indexOf("```json\n") + 8;
    return page.value().mid(begin, page.value().indexOf("```", begin) - begin);
}

Profile fullProfile()
{
    Profile profile;
    profile.id = u"reviews"_s;
    profile.name = u"Bewertungen – 评论 \"x\""_s;
    profile.folder = u"/home/ada/reviews"_s;
    profile.frameworks = {u"hugging-face"_s, u"docker"_s};
    profile.rules = {RulesLevel::Chosen, {u"Evaluation"_s}, u"- one\n- two\n"_s};
    profile.targets = {{u"cursor"_s, u"n"_s, {u"**/*.py"_s}, {{u"later"_s, 1}}}, {u"agents"_s, {}, {}, {}}};
    profile.kept = {};
    profile.blanks = {{u"metric"_s, u"macro-F1"_s}, {u"two lines"_s, u"a\nb"_s}};
    profile.dismissed = {{u"MET-1"_s, u"make it\ngood"_s, {{u"by"_s, u"Ada"_s}}}};
    profile.prompts = {
        {u"1"_s,
         u"First"_s,
         {{u"task"_s, u"one\n\ntwo\n"_s}, {u"why"_s, QString()}, {u"when"_s, u"a\r\nb\tc \u00A0"_s}},
         QDateTime(QDate(2026, 11, 22), QTime(20, 15), Qt::UTC),
         {{u"metric"_s, u"accuracy\nand F1"_s}},
         {{u"star"_s, QJsonArray {1, 2.5, QJsonValue()}}}},
        {u"2"_s, {}, {}, QDateTime(QDate(2026, 11, 22), QTime(20, 15, 1, 7), Qt::UTC), {}, {}},
        {u"3"_s, {}, {}, {}, {}, {}}};
    profile.written = {{u".cursor/rules.md"_s, contentHash("x")}};
    profile.unknown = {
        {u"zeta"_s, QJsonObject {{u"deep"_s, QJsonValue(std::numeric_limits<qint64>::max())}}}};
    profile.unknownInRules = {{u"tone"_s, u"kind"_s}};
    return profile;
}

QByteArray minimal(const QByteArray &more)
{
    return "{\"format\": \"askwell-profile\",\n\"formatVersion\": 1" + more + "}";
}

} // namespace

class TestProfileFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfThePageIsWhatWeWrite();
    void everythingComesBack();
    void unknownKeysSurviveAndOrderIsStable();
    void absentKeysHaveDefaults();
    void textsMayStandForLines();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aNewerVersionIsReadOnly();
    void everyCutIsRefused();
    void boundsAnswers();
    void boundsTheWhole();
    void promptsGetIdsOfTheirOwn();
    void makesIdsOfNames_data();
    void makesIdsOfNames();
    void aNewPromptKeepsWhatIsKept();
    void readsTheDefectiveFiles_data();
    void readsTheDefectiveFiles();
};

void TestProfileFormat::theExampleOfThePageIsWhatWeWrite()
{
    const QByteArray example = exampleOfThePage();
    const Result<ReadProfile> read = readProfile(example, u"FORMAT.md"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(englishText(read.error())));
    QCOMPARE(writeProfile(read.value().profile), example);
    QCOMPARE(read.value().profile.prompts.at(0).answers.value(u"task"_s),
             u"Fine-tune a model on a custom dataset:\nsentiment of {{language=Vietnamese}} reviews."_s);
    QVERIFY(read.value().profile.unknown.isEmpty());
}

void TestProfileFormat::everythingComesBack()
{
    const Profile profile = fullProfile();
    const Result<ReadProfile> read = readProfile(writeProfile(profile), u"f"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(englishText(read.error())));
    QVERIFY(!read.value().readOnly);
    QCOMPARE(read.value().profile.prompts.at(0).answers, profile.prompts.at(0).answers);
    QVERIFY(read.value().profile == profile);
    QVERIFY(readProfile(writeProfile(Profile()), u"f"_s).value().profile == Profile());
}

void TestProfileFormat::unknownKeysSurviveAndOrderIsStable()
{
    const QByteArray bytes = minimal(R"(, "x": {"y": [1, {"z": null}]}, "rules": {"level": "full", "r": 0.1},
        "targets": [{"id": "zed", "t": 1}], "dismissed": [{"check": "A", "text": "b", "d": true}],
        "prompts": [{"id": "1", "p": "q", "answers": {}}])");
    const QByteArray once = writeProfile(readProfile(bytes, u"f"_s).value().profile);
    for (const char *kept :
         {"\"y\"", "\"z\": null", "\"r\": 0.1", "\"t\": 1", "\"d\": true", "\"p\": \"q\""}) {
        QVERIFY2(once.contains(kept), kept);
    }
    QCOMPARE(writeProfile(readProfile(once, u"f"_s).value().profile), once);
    QVERIFY(once.startsWith("{\n  \"format\": \"askwell-profile\",\n  \"formatVersion\": 1,\n"));
    QVERIFY(once.endsWith("}\n"));
}

void TestProfileFormat::absentKeysHaveDefaults()
{
    const Profile profile = readProfile(minimal({}), u"f"_s).value().profile;
    QCOMPARE(profile.kept, QStringList {u"where"_s});
    QVERIFY(profile.rules.level == RulesLevel::Concise);
    QVERIFY(profile.prompts.empty());
}

void TestProfileFormat::textsMayStandForLines()
{
    const Profile profile =
        readProfile(minimal(R"(, "prompts": [{"answers": {"task": "one\ntwo", "why": ["one", "two"]}}])"),
                    u"f"_s)
            .value()
            .profile;
    QCOMPARE(profile.prompts.at(0).answers.value(u"task"_s), u"one\ntwo"_s);
    QCOMPARE(profile.prompts.at(0).answers.value(u"why"_s), u"one\ntwo"_s);
}

void TestProfileFormat::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    row("another format", R"({"format": "other", "formatVersion": 1})", u"is no Askwell project"_s);
    row("no format", "{}", u"is no Askwell project"_s);
    row("no version", R"({"format": "askwell-profile"})", u"\"formatVersion\" must be a whole number"_s);
    row("version 0", R"({"format": "askwell-profile", "formatVersion": 0})", u"must be a whole number"_s);
    row("version as text", R"({"format": "askwell-profile", "formatVersion": "1"})",
        u"must be a whole number"_s);
    row("a name that is a number", minimal(R"(, "name": 1)"), u"f: \"name\" must be a text."_s);
    row("frameworks that are a text", minimal(R"(, "frameworks": "a")"), u"\"frameworks\" must be a list"_s);
    row("a framework that is a number", minimal(R"(, "frameworks": ["a", 1])"),
        u"\"frameworks\" must be a list of texts"_s);
    row("rules that are a list", minimal(R"(, "rules": [])"), u"\"rules\" must be an object"_s);
    row("an unknown level", minimal(R"(, "rules": {"level": "huge"})"),
        u"\"rules.level\" must be concise, full or chosen"_s);
    row("prompts that are an object", minimal(R"(, "prompts": {})"), u"\"prompts\" must be a list"_s);
    row("a prompt that is a text", minimal(R"(, "prompts": [{"id": "1"}, "x"])"),
        u"\"prompts[1]\" must be an object"_s);
    row("an answer that is a number", minimal(R"(, "prompts": [{"answers": {"task": 1}}])"),
        u"\"prompts[0].answers.task\" must be a list of texts"_s);
    row("an answer line that is a number", minimal(R"(, "prompts": [{"answers": {"task": ["a", 1]}}])"),
        u"\"prompts[0].answers.task\" must be a list of texts"_s);
    row("a time that is none", minimal(R"(, "prompts": [{"changed": "yesterday"}])"),
        u"\"prompts[0].changed\" must be a time like"_s);
    row("a broken line", minimal(",\n\"a\":: 1"), u"f, line 3: "_s);
}

void TestProfileFormat::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Result<ReadProfile> read = readProfile(bytes, u"f"_s);
    QVERIFY(!read);
    QVERIFY2(englishText(read.error()).contains(says), qPrintable(englishText(read.error())));
}

void TestProfileFormat::aNewerVersionIsReadOnly()
{
    const Result<ReadProfile> read = readProfile(
        R"({"format": "askwell-profile", "formatVersion": 7, "name": "n", "rules": "all", "prompts": [
            {"id": "1", "answers": {"task": ["t"]}}]})",
        u"f.askwell"_s);
    QVERIFY(read.ok());
    QVERIFY(read.value().readOnly);
    QCOMPARE(englishText(read.value().notice),
             u"f.askwell was written by a newer Askwell (format 7, this one knows 1). It is open for reading "
             u"only; "
             "update Askwell to change it."_s);
    QCOMPARE(read.value().profile.name, u"n"_s);
    QCOMPARE(read.value().profile.prompts.at(0).answers.value(u"task"_s), u"t"_s);
}

void TestProfileFormat::everyCutIsRefused()
{
    const QByteArray bytes = writeProfile(fullProfile()).trimmed();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY(!readProfile(bytes.left(length), u"f"_s));
    }
}

void TestProfileFormat::boundsAnswers()
{
    Profile profile;
    profile.prompts = {{u"1"_s, u"Long"_s, {{u"task"_s, QString(largestAnswer, u'x')}}, {}, {}}};
    QVERIFY(profileProblem(profile));
    QVERIFY(readProfile(writeProfile(profile), u"f"_s));
    // One byte more, by a letter that takes two.
    profile.prompts[0].answers[u"task"_s].replace(0, 1, u"é"_s);
    QVERIFY(!profileProblem(profile));
    const Result<ReadProfile> read = readProfile(writeProfile(profile), u"f"_s);
    QCOMPARE(englishText(read.error()),
             u"f: the answer \"task\" of the prompt \"Long\" is larger than 1 MiB. Shorten it."_s);
}

void TestProfileFormat::boundsTheWhole()
{
    Profile profile;
    for (int each = 0; each < 5; ++each) {
        profile.prompts.push_back({QString::number(each), {}, {{u"task"_s, QString(900'000, u'x')}}, {}, {}});
    }
    QVERIFY(englishText(profileProblem(profile).error()).contains("larger than 4 MiB"_L1));
    const Result<ReadProfile> read = readProfile(writeProfile(profile), u"f"_s);
    QVERIFY(englishText(read.error()).contains("at most 4 MiB"_L1));
}

void TestProfileFormat::promptsGetIdsOfTheirOwn()
{
    const Profile profile =
        readProfile(
            minimal(R"(, "prompts": [{"id": "1", "name": "a"}, {"id": "1", "name": "b"}, {"name": "c"}])"),
            u"f"_s)
            .value()
            .profile;
    QCOMPARE(profile.prompts.size(), size_t(3));
    QCOMPARE(profile.prompts.at(1).id, u"2"_s);
    QCOMPARE(profile.prompts.at(2).id, u"3"_s);
    QCOMPARE(profile.prompts.at(2).name, u"c"_s);
}

void TestProfileFormat::makesIdsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"Review sentiment"_s << u"review-sentiment"_s;
    QTest::newRow("marks on letters") << u"Café Übung"_s << u"cafe-ubung"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("no letter of ours") << u"评论"_s << u"project"_s;
    QTest::newRow("nothing") << QString() << u"project"_s;
    QTest::newRow("a name that Windows reserves") << u"con"_s << u"project"_s;
    QTest::newRow("a long one") << QString(200, u'a') << QString(48, u'a');
    QTest::newRow("a hyphen at the cut") << QString(47, u'a') + u" b"_s << QString(47, u'a');
}

void TestProfileFormat::makesIdsOfNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    QCOMPARE(profileIdFor(name), id);
    QVERIFY(isProfileId(id));
    QVERIFY(!isProfileId(name) || name == id);
}

void TestProfileFormat::aNewPromptKeepsWhatIsKept()
{
    Profile profile;
    const Answers answers {{u"task"_s, u"t"_s}, {u"where"_s, u"w"_s}};
    QCOMPARE(keptAnswers(profile, answers), (Answers {{u"where"_s, u"w"_s}}));
    QCOMPARE(newPromptId(profile), u"1"_s);
    profile.prompts = {{u"1"_s}, {u"3"_s}};
    QCOMPARE(newPromptId(profile), u"2"_s);
}

void TestProfileFormat::readsTheDefectiveFiles_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("truncated.askwell") << u"ends too early, in line 9"_s;
    QTest::newRow("merge-conflict.askwell") << u"holds a git merge conflict in line 4"_s;
    QTest::newRow("latin-1.askwell") << u"line 4: this is not UTF-8"_s;
    QTest::newRow("nul-bytes.askwell") << u"line 1: this is not JSON"_s;
    QTest::newRow("duplicate-key.askwell") << u"line 5: the key \"name\" stands here a second time"_s;
    QTest::newRow("no-project.askwell") << u"is no Askwell project"_s;
}

void TestProfileFormat::readsTheDefectiveFiles()
{
    QFETCH(const QString, says);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Result<QByteArray> bytes =
        readFile(QStringLiteral(ASKWELL_TEST_DATA) + "/profiles/"_L1 + name, largestProfile);
    QVERIFY(bytes.ok());
    const Result<ReadProfile> read = readProfile(bytes.value(), name);
    QVERIFY(!read);
    const QString text = englishText(read.error());
    QVERIFY2(text.startsWith(name) && text.contains(says), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestProfileFormat)
#include "test_profile_format.moc"
