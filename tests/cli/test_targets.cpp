// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/target.h"
#include "tests/cli/captured_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryTarget();
    void jsonHasEveryKey();
    void tellsWhatAProjectSays();
    void aProjectThatIsNotThereIsAnError();
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
    QCOMPARE(rows.size(), qsizetype(16));
    for (const QJsonValue &row : rows) {
        QCOMPARE(
            row.toObject().keys(),
            QStringList({u"content"_s, u"documentation"_s, u"here"_s, u"id"_s, u"limits"_s, u"path"_s,
                         u"placement"_s, u"read"_s, u"scopes"_s, u"tool"_s, u"verified"_s, u"willBeRead"_s}));
        QVERIFY(row.toObject().value(u"here"_s).isNull());
        const QString id = row.toObject().value(u"id"_s).toString();
        QCOMPARE(row.toObject().value(u"path"_s).isNull(), id == "rules-md"_L1 || id == "file"_L1);
        QCOMPARE(row.toObject().value(u"documentation"_s).isNull(), id == "file"_L1);
    }
}

void TestTargets::tellsWhatAProjectSays()
{
    const QTemporaryDir project;
    QVERIFY(QDir(project.path()).mkdir(u".junie"_s));
    QFile other(project.filePath(u".junie/AGENTS.md"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("# Rules\n") > 0);
    other.close();

    const QString hidden = u".junie/AGENTS.md hides this file from JetBrains Junie."_s;
    const CapturedRun plain = capturedRun({u"targets"_s, u"--project"_s, project.path()});
    QCOMPARE(plain.status, 0);
    QVERIFY(plain.out.contains(u"  Here: "_s + hidden + u'\n'));

    const CapturedRun run =
        capturedRun({u"targets"_s, u"--project"_s, project.path(), u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    const QJsonArray rows = run.json().value(u"targets"_s).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject here = row.toObject().value(u"here"_s).toObject();
        QCOMPARE(here.keys(), QStringList({u"notes"_s, u"present"_s, u"shadowed"_s, u"used"_s}));
        if (row.toObject().value(u"id"_s) == u"junie"_s) {
            QVERIFY(here.value(u"used"_s).toBool() && here.value(u"shadowed"_s).toBool());
            QVERIFY(here.value(u"present"_s).isNull());
            QCOMPARE(here.value(u"notes"_s).toArray(), QJsonArray {hidden});
        }
    }
}

void TestTargets::aProjectThatIsNotThereIsAnError()
{
    const CapturedRun run = capturedRun({u"targets"_s, u"--project"_s, u"/nowhere/at/all"_s});
    QCOMPARE(run.status, 3);
    QVERIFY(run.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestTargets)
#include "test_targets.moc"
