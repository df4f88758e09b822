// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/front_matter.h"
#include "app/exports/target.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestTarget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWhole_data();
    void everyRowIsWhole();
    void idsAreOnlyOnce();
    void unknownIdsHaveNoRow();
};

void TestTarget::everyRowIsWhole_data()
{
    QTest::addColumn<QString>("id");
    for (const Target &row : targets()) {
        QTest::newRow(qPrintable(row.id)) << row.id;
    }
}

void TestTarget::everyRowIsWhole()
{
    QFETCH(const QString, id);
    const Target *row = target(id);
    if (row == nullptr) {
        QFAIL("no such row");
    }
    QVERIFY(!row->tool.isEmpty());
    QVERIFY(QUrl(row->documentation, QUrl::StrictMode).isValid());
    QVERIFY(row->documentation.startsWith("https://"_L1));
    static const QRegularExpression date(u"^2026-[01]\\d(-[0-3]\\d)?$"_s);
    QVERIFY(date.match(row->verified).hasMatch());
    QVERIFY(englishText(row->willBeRead).endsWith(u'.'));
    QVERIFY(!row->pathPattern.startsWith(u'/') && !row->pathPattern.contains(".."_L1));
    // Without front matter there is no place to name a scope.
    QVERIFY(!row->scopes || row->frontMatter != FrontMatter::None);
    for (const SizeLimit &limit : row->limits) {
        QVERIFY(limit.most > 0);
        QVERIFY(englishText(limit.meaning).startsWith("%1 "_L1) && englishText(limit.meaning).endsWith(u'.'));
    }
}

void TestTarget::idsAreOnlyOnce()
{
    QSet<QString> ids;
    for (const Target &row : targets()) {
        ids.insert(row.id);
    }
    QCOMPARE(size_t(ids.size()), targets().size());
    QVERIFY(ids.contains(u"rules-md"_s) && ids.contains(u"cursor"_s));
}

void TestTarget::unknownIdsHaveNoRow()
{
    QVERIFY(target(u"windsurf"_s) == nullptr);
    QVERIFY(target(QString()) == nullptr);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "test_target.moc"
