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
    void sizesShowAboveHalfOfALimit_data();
    void sizesShowAboveHalfOfALimit();
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
        QVERIFY(!englishText(limit.meaning).isEmpty());
    }
    for (const Shadow &shadow : row->shadowedBy) {
        QVERIFY(englishText(shadow.meaning).contains(shadow.path));
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

void TestTarget::sizesShowAboveHalfOfALimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("notes");

    const QString claude = u"Claude Code advises under 200 lines a file."_s;
    QTest::newRow("half of it") << u"a\n"_s.repeated(100) << QStringList();
    QTest::newRow("a line more") << u"a\n"_s.repeated(101) << QStringList {u"101 of 200 lines. "_s + claude};
    QTest::newRow("above it") << u"a\n"_s.repeated(300) + u'a'
                              << QStringList {u"301 of 200 lines. "_s + claude};
}

void TestTarget::sizesShowAboveHalfOfALimit()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, notes);
    QStringList found;
    for (const Message &note : sizeNotes(*target(u"claude-rules"_s), text)) {
        found += englishText(note);
    }
    QCOMPARE(found, notes);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "test_target.moc"
