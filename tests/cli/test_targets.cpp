// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/target.h"
#include "tests/cli/captured_run.h"

#include <QJsonArray>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryTarget();
    void jsonHasEveryKey();
};

void TestTargets::listsEveryTarget()
{
    const CapturedRun run = capturedRun({u"targets"_s});
    QCOMPARE(run.status, 0);
    for (const Target &target : targets()) {
        QVERIFY2(run.out.contains(target.id + u'\n'), qPrintable(target.id));
        QVERIFY2(run.out.contains(target.documentation), qPrintable(target.id));
    }
}

void TestTargets::jsonHasEveryKey()
{
    const CapturedRun run = capturedRun({u"targets"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    const QJsonArray rows = run.json().value(u"targets"_s).toArray();
    QCOMPARE(rows.size(), qsizetype(targets().size()));
    for (const QJsonValue &row : rows) {
        QCOMPARE(row.toObject().keys(),
                 QStringList({u"content"_s, u"documentation"_s, u"id"_s, u"path"_s, u"placement"_s, u"read"_s,
                              u"scopes"_s, u"tool"_s, u"verified"_s, u"willBeRead"_s}));
        const bool pageNamesPath = row.toObject().value(u"id"_s) == u"rules-md"_s;
        QCOMPARE(row.toObject().value(u"path"_s).isNull(), pageNamesPath);
    }
}

QTEST_GUILESS_MAIN(TestTargets)
#include "test_targets.moc"
