// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/settings.h"

#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowStandsOnceAndInOrder();
    void everySettingComesBack();
    void savesAWhileAfterTheLastChange();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void aSecondBrokenFileDoesNotReplaceTheFirst();
    void wrongTypesFallBackAndStrangersStay();
    void twoProgramsKeepEachOthersChanges();
    void worksWithoutAPlace();
    void anUnreadableFileIsLeftAlone();
    void aLinkedFileStaysALink();
    void writesNothingWhereNothingChanged();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"askwell/settings.json"_s);
}

void TestSettings::everyRowStandsOnceAndInOrder()
{
    QSet<QString> keys;
    for (size_t at = 0; at < settingRows().size(); ++at) {
        const SettingRow &row = settingRows().at(at);
        QCOMPARE(static_cast<size_t>(row.setting), at);
        QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
        keys.insert(row.key);
    }
}

void TestSettings::everySettingComesBack()
{
    {
        Settings settings(m_file);
        for (const SettingRow &row : settingRows()) {
            switch (row.type) {
            case SettingType::Text:
                QCOMPARE(settings.text(row.setting), row.fallback.toString());
                settings.setText(row.setting, u"value of "_s + row.key);
                break;
            case SettingType::Flag:
                QCOMPARE(settings.flag(row.setting), row.fallback.toBool());
                settings.setFlag(row.setting, !row.fallback.toBool());
                break;
            case SettingType::Number:
                QCOMPARE(settings.number(row.setting), row.fallback.toInt());
                settings.setNumber(row.setting, -7);
                break;
            case SettingType::Bytes:
                QVERIFY(settings.bytes(row.setting).isEmpty());
                settings.setBytes(row.setting, row.key.toUtf8() + QByteArray(3, '\0'));
                break;
            }
        }
    }
    const Settings settings(m_file);
    QVERIFY(!settings.problem());
    for (const SettingRow &row : settingRows()) {
        switch (row.type) {
        case SettingType::Text:
            QCOMPARE(settings.text(row.setting), u"value of "_s + row.key);
            break;
        case SettingType::Flag:
            QCOMPARE(settings.flag(row.setting), !row.fallback.toBool());
            break;
        case SettingType::Number:
            QCOMPARE(settings.number(row.setting), -7);
            break;
        case SettingType::Bytes:
            QCOMPARE(settings.bytes(row.setting), row.key.toUtf8() + QByteArray(3, '\0'));
            break;
        }
    }
}

void TestSettings::savesAWhileAfterTheLastChange()
{
    Settings settings(m_file, 1ms);
    settings.setNumber(Setting::Zoom, 1);
    settings.setNumber(Setting::Zoom, 2);
    QVERIFY(!QFile::exists(m_file));
    QTRY_VERIFY(QFile::exists(m_file));
    QVERIFY(readFile(m_file, 1000).value().contains("\"zoom\": 2"));
}

void TestSettings::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << QByteArray("{\"theme\": \"da");
    QTest::newRow("NUL bytes") << QByteArray(4096, '\0');
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("not UTF-8") << QByteArray("{\"theme\": \"\xFF\"}");
}

void TestSettings::aBrokenFileIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(makeFolder(QFileInfo(m_file).path()));
    QVERIFY(saveFile(m_file, bytes).ok());
    {
        Settings settings(m_file);
        QVERIFY(englishText(settings.problem().value()).contains(m_file + ".broken"_L1));
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
        settings.setText(Setting::Theme, u"dark"_s);
    }
    QCOMPARE(readFile(m_file + ".broken"_L1, 10'000).value(), bytes);
    QCOMPARE(Settings(m_file).text(Setting::Theme), u"dark"_s);
}

void TestSettings::aSecondBrokenFileDoesNotReplaceTheFirst()
{
    QVERIFY(makeFolder(QFileInfo(m_file).path()));
    for (const char *bytes : {"first", "second"}) {
        QVERIFY(saveFile(m_file, bytes).ok());
        QVERIFY(Settings(m_file).problem().has_value());
    }
    QCOMPARE(readFile(m_file + ".broken"_L1, 100).value(), "first");
    QCOMPARE(readFile(m_file + ".broken-2"_L1, 100).value(), "second");
}

void TestSettings::wrongTypesFallBackAndStrangersStay()
{
    QVERIFY(makeFolder(QFileInfo(m_file).path()));
    QVERIFY(saveFile(m_file, R"({"theme": 7, "zoom": "big", "later": {"x": [1]}})").ok());
    {
        Settings settings(m_file);
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
        QCOMPARE(settings.number(Setting::Zoom), 0);
        settings.setFlag(Setting::KeepHistory, false);
    }
    const QJsonObject object = QJsonDocument::fromJson(readFile(m_file, 1000).value()).object();
    QCOMPARE(object.value("theme"_L1).toInt(), 7);
    QVERIFY(object.value("later"_L1).isObject());
    QCOMPARE(object.value("keepHistory"_L1).toBool(true), false);
}

void TestSettings::twoProgramsKeepEachOthersChanges()
{
    Settings one(m_file);
    Settings two(m_file);
    one.setText(Setting::Theme, u"dark"_s);
    QVERIFY(one.save());
    two.setNumber(Setting::Zoom, 3);
    QVERIFY(two.save());
    one.setText(Setting::Language, u"de"_s);
    QVERIFY(one.save());
    const Settings read(m_file);
    QCOMPARE(read.text(Setting::Theme), u"dark"_s);
    QCOMPARE(read.number(Setting::Zoom), 3);
    QCOMPARE(read.text(Setting::Language), u"de"_s);
}

void TestSettings::worksWithoutAPlace()
{
    Settings settings((QString()));
    settings.setText(Setting::Theme, u"dark"_s);
    QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
    QVERIFY(settings.save());
}

void TestSettings::anUnreadableFileIsLeftAlone()
{
    // A folder stands for every file that cannot be read: root may read the others.
    QVERIFY(makeFolder(m_file));
    Settings settings(m_file);
    QVERIFY(settings.problem().has_value());
    settings.setText(Setting::Theme, u"dark"_s);
    QVERIFY(settings.save());
    QVERIFY(QFileInfo(m_file).isDir());
}

void TestSettings::aLinkedFileStaysALink()
{
    const QString real = m_folder->filePath(u"dotfiles.json"_s);
    QVERIFY(makeFolder(QFileInfo(m_file).path()));
    QVERIFY(saveFile(real, "{}").ok());
    QVERIFY(QFile::link(real, m_file));
    Settings settings(m_file);
    settings.setText(Setting::Theme, u"dark"_s);
    QVERIFY(settings.save());
    QVERIFY(QFileInfo(m_file).isSymLink());
    QVERIFY(readFile(real, 1000).value().contains("dark"));
}

void TestSettings::writesNothingWhereNothingChanged()
{
    {
        Settings settings(m_file);
        settings.setText(Setting::Theme, u"system"_s);
        settings.setNumber(Setting::Zoom, 0);
    }
    QVERIFY(!QFile::exists(m_file));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
