// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_store.h"
#include "app/support/file_reading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QByteArray profileWith(const QByteArray &more)
{
    return "{\"format\": \"askwell-profile\", \"formatVersion\": 1, " + more + "}";
}

/// Entries of a mebibyte, each made of its number: a quarter of what the bound lets in, for debug builds'
/// sake.
template <typename Entry>
QByteArray asManyAsFit(Entry entry)
{
    QByteArray all;
    for (int number = 0; all.size() < largestProfile / 4; ++number) {
        all += (number == 0 ? "" : ",") + entry(QByteArray::number(number));
    }
    return all;
}

QByteArray keys()
{
    return asManyAsFit([](const QByteArray &number) { return '"' + number + "\":\"\""; });
}

} // namespace

/// What a hostile or damaged file may hold is refused or read, and either at once: what takes quadratic time
/// here runs into the time limit of every test.
class TestBadProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void isRead_data();
    void isRead();
    void aFileOfAHundredMegabytesIsRefusedUnread();
    void standsInTheListWithItsProblem();
};

void TestBadProfiles::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
        QTest::newRow(name) << bytes << says;
    };
    QByteArray million;
    for (int number = 0; number < 1'000'000; ++number) {
        million += '"' + QByteArray::number(number) + "\":0,";
    }
    row("a million keys", profileWith(million + "\"z\":0"), u"at most 4 MiB"_s);
    row("lists in lists", profileWith("\"x\":" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']')),
        u"nest too deeply"_s);
    row("objects in objects", profileWith("\"x\":" + QByteArray("{\"a\":").repeated(500'000)),
        u"nest too deeply"_s);
    row("nothing but brackets", QByteArray(2'000'000, '['), u"nest too deeply"_s);
    row("an open string", "{\"" + QByteArray(3'000'000, 'x'), u"ends too early"_s);
    row("nothing but backslashes", "{\"" + QByteArray(3'000'000, '\\'), u"ends too early"_s);
    row("nothing but quotation marks", QByteArray(3'000'000, '"'), u"is not JSON"_s);
    row("nothing but commas", '{' + QByteArray(3'000'000, ','), u"ends too early"_s);
    row("invalid UTF-8", profileWith("\"name\":\"\xC3\x28\""), u"is not UTF-8"_s);
    row("half a character", profileWith("\"name\":\"\xED\xA0\xBD\""), u"is not UTF-8"_s);
    row("an overlong character", profileWith("\"name\":\"\xC0\xAF\""), u"is not UTF-8"_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"is not UTF-8"_s);
    row("a key twice", profileWith(R"("name": "a", "name": "b")"), u"\"name\" stands here a second time"_s);
    row("a key twice, once escaped", profileWith(R"("name": "a", "n\u0061me": "b")"),
        u"\"name\" stands here a second time"_s);
    row("a key twice deep within", profileWith(R"("x": [{"y": {"a": 1, "b": [], "a": 2}}])"),
        u"\"a\" stands here a second time"_s);
    row("a number beyond every range", profileWith("\"x\": 1e999999"), u"out of range"_s);
    row("more after the end", profileWith("\"x\": 1") + "{}", u"is not JSON"_s);
    row("a list", "[]", u"no object in braces"_s);
    row("nothing", QByteArray(), u"is empty"_s);
    row("an answer that is too large",
        profileWith("\"prompts\":[{\"answers\":{\"task\":\"" + QByteArray(largestAnswer + 1, 'x') + "\"}}]"),
        u"larger than 1 MiB"_s);
    row("a merge conflict between lines of an answer",
        readFile(QStringLiteral(ASKWELL_TEST_DATA "/profiles/merge-conflict-in-answer.askwell"),
                 largestProfile)
            .value(),
        u"git merge conflict in line 10"_s);
}

void TestBadProfiles::isRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Result<ReadProfile> read = readProfile(bytes, u"f"_s);
    QVERIFY(!read);
    QVERIFY2(englishText(read.error()).contains(says), qPrintable(englishText(read.error())));
}

void TestBadProfiles::isRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("very many unknown keys") << profileWith(keys());
    QTest::newRow("very many blanks") << profileWith("\"blanks\":{" + keys() + '}');
    QTest::newRow("very many answers") << profileWith("\"prompts\":[{\"answers\":{" + keys() + "}}]");
    QTest::newRow("very many written files") << profileWith("\"written\":{" + keys() + '}');
    QTest::newRow("very many prompts without an id") << profileWith(
        "\"prompts\":[" + asManyAsFit([](const QByteArray &) { return QByteArray("{\"name\":\"n\"}"); })
        + ']');
    QTest::newRow("very many prompts of one id") << profileWith(
        "\"prompts\":[" + asManyAsFit([](const QByteArray &) { return QByteArray("{\"id\":\"1\"}"); }) + ']');
    QTest::newRow("very many lines") << profileWith(
        "\"rules\":{\"additions\":[" + asManyAsFit([](const QByteArray &) { return QByteArray("\"\""); })
        + "]}");
    QTest::newRow("very many frameworks") << profileWith(
        "\"frameworks\":[" + asManyAsFit([](const QByteArray &number) { return '"' + number + '"'; }) + ']');
    QTest::newRow("as deep as is allowed")
        << profileWith("\"x\":" + QByteArray(63, '[') + QByteArray(63, ']'));
    QTest::newRow("half a surrogate pair, escaped") << profileWith(R"("name": "\ud83d")");
    QTest::newRow("control characters, escaped") << profileWith(R"("name": "\u0000\u001b[2J\u202e")");
}

void TestBadProfiles::isRead()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(bytes.size() <= largestProfile);
    const Result<ReadProfile> read = readProfile(bytes, u"f"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(englishText(read.error())));
    const Profile &profile = read.value().profile;
    QVERIFY(profile.prompt(newPromptId(profile)) == nullptr);
    const QByteArray written = writeProfile(profile);
    QVERIFY(written.endsWith("}\n"));
    // Of the large ones the first reading shows enough.
    QVERIFY(bytes.size() > 10'000 || readProfile(written, u"f"_s).value().profile == profile);
}

void TestBadProfiles::aFileOfAHundredMegabytesIsRefusedUnread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.askwell"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100LL * 1024 * 1024));
    file.close();
    const ProfileStore store(folder.filePath(u"data"_s));
    const Result<LoadedProfile> loaded = store.load(path);
    QVERIFY(!loaded);
    QVERIFY2(englishText(loaded.error()).contains("4 MiB"_L1), qPrintable(englishText(loaded.error())));
    QVERIFY(!readProfile(QByteArray(100 * 1024 * 1024, ' '), u"f"_s));
}

void TestBadProfiles::standsInTheListWithItsProblem()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    Profile profile;
    profile.name = u"Good"_s;
    QVERIFY(store.create(profile));
    for (const QString &name : {u"large"_s, u"deep"_s}) {
        QFile file(folder.path() + "/profiles/"_L1 + name + ".json"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(name == "large"_L1 ? file.resize(100LL * 1024 * 1024)
                                   : file.write(QByteArray(3'000'000, '[')) == 3'000'000);
    }
    store.reload();
    QCOMPARE(store.entries().size(), size_t(3));
    QVERIFY(store.entry(u"large"_s)->problem && store.entry(u"deep"_s)->problem);
    QVERIFY(!store.entry(u"good"_s)->problem);
}

QTEST_GUILESS_MAIN(TestBadProfiles)
#include "test_bad_profiles.moc"
