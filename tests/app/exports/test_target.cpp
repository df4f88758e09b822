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
    // No vendor documents a path that the person picks.
    if (row->pathOrigin == PathOrigin::Person) {
        QVERIFY(row->documentation.isEmpty() && row->verified.isEmpty());
    } else {
        QVERIFY(QUrl(row->documentation, QUrl::StrictMode).isValid());
        QVERIFY(row->documentation.startsWith("https://"_L1));
        static const QRegularExpression date(u"^2026-[01]\\d(-[0-3]\\d)?$"_s);
        QVERIFY(date.match(row->verified).hasMatch());
    }
    QCOMPARE(row->pathPattern.isEmpty(), row->pathOrigin != PathOrigin::Table);
    QVERIFY(row->placement == Placement::WholeFile || row->frontMatter == FrontMatter::None);
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
    const QSet<QString> wanted {u"rules-md"_s,     u"cursor"_s, u"cursor-command"_s, u"agents"_s,
                                u"claude-rules"_s, u"claude"_s, u"copilot"_s,        u"copilot-scoped"_s,
                                u"devin"_s,        u"cline"_s,  u"gemini"_s,         u"zed"_s,
                                u"junie"_s,        u"kiro"_s,   u"aider"_s,          u"file"_s};
    QCOMPARE(ids, wanted);
}

void TestTarget::unknownIdsHaveNoRow()
{
    QVERIFY(target(u"windsurf"_s) == nullptr);
    QVERIFY(target(QString()) == nullptr);
}

QTEST_GUILESS_MAIN(TestTarget)
#include "test_target.moc"
