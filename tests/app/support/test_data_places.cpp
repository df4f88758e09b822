// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/data_places.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestDataPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEnvironment_data();
    void followsTheEnvironment();
    void namesWhatLiesWithin();
};

void TestDataPlaces::followsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QByteArray>("xdg");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("config");
    const auto inHome = [](const QString &name) { return u"/home/ada/"_s + name; };
    QTest::newRow("home alone") << QByteArray("/home/ada") << QByteArray()
                                << inHome(u".local/share/askwell"_s) << inHome(u".config/askwell"_s);
    QTest::newRow("XDG folders") << QByteArray("/home/ada") << QByteArray("/xdg") << u"/xdg/askwell"_s
                                 << u"/xdg/askwell"_s;
    QTest::newRow("XDG folders without a home")
        << QByteArray() << QByteArray("/xdg/") << u"/xdg/askwell"_s << u"/xdg/askwell"_s;
    QTest::newRow("a relative XDG folder is ignored")
        << QByteArray("/home/ada") << QByteArray("data") << inHome(u".local/share/askwell"_s)
        << inHome(u".config/askwell"_s);
    QTest::newRow("no home is no place") << QByteArray() << QByteArray() << QString() << QString();
    QTest::newRow("a relative home is no place")
        << QByteArray("ada") << QByteArray() << QString() << QString();
    QTest::newRow("the root folder is no home") << QByteArray("/") << QByteArray() << QString() << QString();
    QTest::newRow("the root folder in other words is no home")
        << QByteArray("//") << QByteArray() << QString() << QString();
}

void TestDataPlaces::followsTheEnvironment()
{
    QFETCH(const QByteArray, home);
    QFETCH(const QByteArray, xdg);
    QFETCH(const QString, data);
    QFETCH(const QString, config);
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        qunsetenv(name);
    }
    if (!home.isEmpty()) {
        qputenv("HOME", home);
    }
    if (!xdg.isEmpty()) {
        qputenv("XDG_DATA_HOME", xdg);
        qputenv("XDG_CONFIG_HOME", xdg);
    }
    const DataPlaces places = DataPlaces::fromEnvironment();
    if (data.isEmpty()) {
        QVERIFY(englishText(places.data().error()).contains("HOME"_L1));
        QVERIFY(!places.config());
        QVERIFY(!places.cache());
        QVERIFY(!places.drafts());
        QVERIFY(!places.settingsFile());
    } else {
        QCOMPARE(places.data().value(), data);
        QCOMPARE(places.config().value(), config);
    }
}

void TestDataPlaces::namesWhatLiesWithin()
{
    const DataPlaces places(u"/d"_s, u"/c"_s, QString());
    QCOMPARE(places.profiles().value(), u"/d/profiles"_s);
    QCOMPARE(places.frameworks().value(), u"/d/frameworks"_s);
    QCOMPARE(places.trash().value(), u"/d/trash"_s);
    QCOMPARE(places.drafts().value(), u"/d/drafts"_s);
    QCOMPARE(places.backups().value(), u"/d/backups"_s);
    QCOMPARE(places.exportsRecord().value(), u"/d/exports.json"_s);
    QCOMPARE(places.settingsFile().value(), u"/c/settings.json"_s);
    QVERIFY(!places.cache());
}

QTEST_GUILESS_MAIN(TestDataPlaces)
#include "test_data_places.moc"
