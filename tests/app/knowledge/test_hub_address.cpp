// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/hub_address.h"
#include "app/knowledge/task.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestHubAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrows_data();
    void narrows();
    void whateverStandsInItComesBack_data();
    void whateverStandsInItComesBack();
    void everyTaskHasAnAddress();
    void knowsLanguages_data();
    void knowsLanguages();
};

void TestHubAddress::narrows_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("address");
    const QString models = u"https://huggingface.co/models"_s;
    QTest::newRow("task and language")
        << u"text-classification"_s << u"vi"_s << models + u"?pipeline_tag=text-classification&language=vi"_s;
    QTest::newRow("task alone") << u"translation"_s << QString() << models + u"?pipeline_tag=translation"_s;
    QTest::newRow("language alone") << QString() << u"de"_s << models + u"?language=de"_s;
    QTest::newRow("nothing") << QString() << QString() << models;
    QTest::newRow("what would end the value")
        << u"a&b=c#d"_s << u"x y+z%/?"_s
        << models + u"?pipeline_tag=a%26b%3Dc%23d&language=x%20y%2Bz%25%2F%3F"_s;
    QTest::newRow("letters beyond ASCII") << u"é"_s << QString() << models + u"?pipeline_tag=%C3%A9"_s;
}

void TestHubAddress::narrows()
{
    QFETCH(const QString, task);
    QFETCH(const QString, language);
    QTEST(hubAddress(task, language), "address");
}

void TestHubAddress::whateverStandsInItComesBack_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"a&b", "a=b", "a#b", "a+b", "a b", "a%20b", "\"'<>", "\n", "é漢"}) {
        QTest::newRow(value) << QString::fromUtf8(value);
    }
}

void TestHubAddress::whateverStandsInItComesBack()
{
    QFETCH(const QString, value);
    const QUrl url(hubAddress(value, value), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.host(), u"huggingface.co"_s);
    QCOMPARE(url.path(), u"/models"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"pipeline_tag"_s, QUrl::FullyDecoded), value);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"language"_s, QUrl::FullyDecoded), value);
    QCOMPARE(QUrlQuery(url).queryItems().size(), qsizetype(2));
}

void TestHubAddress::everyTaskHasAnAddress()
{
    for (const Task &task : tasks()) {
        QVERIFY2(hubAddress(task.id, {}).endsWith(u"?pipeline_tag="_s + task.id), qPrintable(task.id));
    }
}

void TestHubAddress::knowsLanguages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("Vietnamese") << u"Vietnamese"_s << u"vi"_s;
    QTest::newRow("English") << u"English"_s << u"en"_s;
    QTest::newRow("another name") << u"Mandarin"_s << u"zh"_s;
    QTest::newRow("none") << u"Klingon"_s << QString();
}

void TestHubAddress::knowsLanguages()
{
    QFETCH(const QString, name);
    QTEST(languageCode(name), "code");
}

QTEST_GUILESS_MAIN(TestHubAddress)
#include "test_hub_address.moc"
