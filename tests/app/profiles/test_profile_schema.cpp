// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_format.h"
#include "app/support/file_reading.h"
#include "app/support/json_reading.h"
#include "tests/support/json_schema.h"

#include <QDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    return readFile(path, largestProfile).value();
}

QString fixture(const QString &name)
{
    return QStringLiteral(ASKWELL_TEST_DATA) + "/profiles/"_L1 + name;
}

QString formatPage()
{
    return QStringLiteral(ASKWELL_SOURCE) + "/app/profiles/FORMAT.md"_L1;
}

QJsonObject schemaObject()
{
    const QString path = QStringLiteral(ASKWELL_SOURCE) + "/app/profiles/profile.schema.json"_L1;
    return readJsonObject(bytesOf(path), largestProfile, path).value();
}

/// The faults of a profile's file, joined.
QString faultsOf(const QByteArray &bytes)
{
    const Result<QJsonObject> object = readJsonObject(bytes, largestProfile, u"f"_s);
    return object ? Test::JsonSchema(schemaObject()).faults(object.value()).join(u"; "_s)
                  : englishText(object.error());
}

QByteArray minimal(const QByteArray &more)
{
    return "{\"format\": \"askwell-profile\", \"formatVersion\": 1" + more + "}";
}

} // namespace

class TestProfileSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixturesAreNeverEdited();
    void takesTheExampleOfThePage();
    void takesTheFixturesOfItsVersion_data();
    void takesTheFixturesOfItsVersion();
    void takesWhatWeWrite_data();
    void takesWhatWeWrite();
    void refusesWhatTheProgramRefuses_data();
    void refusesWhatTheProgramRefuses();
    void namesEveryKeyOfThePage();
};

void TestProfileSchema::fixturesAreNeverEdited()
{
    QMap<QString, QString> hashes;
    for (const QByteArray &line : bytesOf(fixture(u"fixtures.sha256"_s)).trimmed().split('\n')) {
        hashes.insert(QString::fromUtf8(line.sliced(66)), QString::fromUtf8(line.first(64)));
    }
    const QStringList names = QDir(fixture({})).entryList({u"*.askwell"_s}, QDir::Files, QDir::Name);
    QCOMPARE(names, QStringList(hashes.keys()));
    for (const QString &name : names) {
        QVERIFY2(contentHash(bytesOf(fixture(name))) == hashes.value(name),
                 qPrintable(name + u" was changed: add a new fixture instead"_s));
    }
}

void TestProfileSchema::takesTheExampleOfThePage()
{
    const QByteArray page = bytesOf(formatPage());
    const qsizetype begin = page.indexOf("```json\n") + 8;
    QCOMPARE(faultsOf(page.mid(begin, page.indexOf("```", begin) - begin)), QString());
}

void TestProfileSchema::takesTheFixturesOfItsVersion_data()
{
    QTest::addColumn<bool>("valid");
    QTest::newRow("version-1.askwell") << true;
    QTest::newRow("version-1-smallest.askwell") << true;
    QTest::newRow("version-1-unknown-keys.askwell") << true;
    QTest::newRow("version-2.askwell") << false;
    QTest::newRow("no-project.askwell") << false;
}

void TestProfileSchema::takesTheFixturesOfItsVersion()
{
    QFETCH(const bool, valid);
    const QByteArray bytes = bytesOf(fixture(QString::fromLatin1(QTest::currentDataTag())));
    const QString faults = faultsOf(bytes);
    QVERIFY2(faults.isEmpty() == valid, qPrintable(faults));
    if (valid) {
        const Result<ReadProfile> read = readProfile(bytes, u"f"_s);
        QVERIFY(read && !read.value().readOnly);
        const QByteArray written = writeProfile(read.value().profile);
        QCOMPARE(faultsOf(written), QString());
        QVERIFY(readProfile(written, u"f"_s).value().profile == read.value().profile);
    }
}

void TestProfileSchema::takesWhatWeWrite_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("an empty one") << Profile();
    Profile full;
    full.id = u"reviews"_s;
    full.name = u"Bewertungen – 评论 \"x\""_s;
    full.folder = u"/home/ada"_s;
    full.frameworks = {u"hugging-face"_s, u"docker"_s};
    full.rules = {RulesLevel::Chosen, {u"Evaluation"_s}, u"- one\n- two\n"_s};
    full.targets = {{u"cursor"_s, u"n"_s, {u"**/*.py"_s}, {{u"later"_s, 1}}}, {u"agents"_s, {}, {}, {}}};
    full.kept = {};
    full.blanks = {{u"metric"_s, u"macro-F1"_s}, {u"two lines"_s, u"a\nb"_s}};
    full.dismissed = {{u"MET-1"_s, u"make it\ngood"_s, {{u"by"_s, u"Ada"_s}}}};
    const QDateTime time(QDate(2026, 11, 22), QTime(20, 15), Qt::UTC);
    full.prompts = {{u"1"_s, u"First"_s, {{u"task"_s, u"one\n\ntwo"_s}}, time, {{u"m"_s, u"a\nb"_s}}, {}},
                    {u"2"_s, {}, {{u"why"_s, QString()}}, time.addMSecs(7), {}, {}}};
    full.written = {{u".cursor/rules.md"_s, contentHash("x")}};
    full.unknown = {{u"zeta"_s, QJsonObject {{u"deep"_s, 1}}}};
    QTest::newRow("a full one") << full;
}

void TestProfileSchema::takesWhatWeWrite()
{
    QFETCH(const Profile, profile);
    QCOMPARE(faultsOf(writeProfile(profile)), QString());
}

void TestProfileSchema::refusesWhatTheProgramRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another format") << QByteArray(R"({"format": "other", "formatVersion": 1})");
    QTest::newRow("no version") << QByteArray(R"({"format": "askwell-profile"})");
    QTest::newRow("version as text") << QByteArray(R"({"format": "askwell-profile", "formatVersion": "1"})");
    QTest::newRow("a name that is a number") << minimal(R"(, "name": 1)");
    QTest::newRow("a framework that is a number") << minimal(R"(, "frameworks": ["a", 1])");
    QTest::newRow("rules that are a list") << minimal(R"(, "rules": [])");
    QTest::newRow("an unknown level") << minimal(R"(, "rules": {"level": "huge"})");
    QTest::newRow("prompts that are an object") << minimal(R"(, "prompts": {})");
    QTest::newRow("an answer line that is a number")
        << minimal(R"(, "prompts": [{"answers": {"task": ["a", 1]}}])");
    QTest::newRow("a time that is none") << minimal(R"(, "prompts": [{"changed": "yesterday"}])");
    QTest::newRow("a blank that is null") << minimal(R"(, "blanks": {"a": null})");
}

void TestProfileSchema::refusesWhatTheProgramRefuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readProfile(bytes, u"f"_s));
    QVERIFY(!faultsOf(bytes).isEmpty());
}

void TestProfileSchema::namesEveryKeyOfThePage()
{
    // The table of the page, by its rows.
    QStringList documented;
    for (const QByteArray &line : bytesOf(formatPage()).split('\n')) {
        const QString cell = QString::fromUtf8(line).section(u'|', 1, 1);
        if (line.startsWith("| `")) {
            for (const QString &key : cell.split(u',')) {
                documented += QString(key).remove(u'`').trimmed();
            }
        }
    }
    documented.sort();
    QCOMPARE(documented, schemaObject().value("properties"_L1).toObject().keys());
}

QTEST_GUILESS_MAIN(TestProfileSchema)
#include "test_profile_schema.moc"
