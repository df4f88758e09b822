// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/plan.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

const QString path = u".cursor/rules/x.mdc"_s;

ScreenedFile rules(const QString &text, const QString &targetId = u"cursor"_s, const QString &where = path)
{
    return {targetId, where, screen(text).overridden(), {}};
}

ProjectSurvey surveyOf(const SurveyedFile &file)
{
    ProjectSurvey survey {u"/project"_s};
    survey.files.insert(path, file);
    return survey;
}

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseFileItIs_data();
    void tellsWhoseFileItIs();
    void tellsWhoseBlockItIs_data();
    void tellsWhoseBlockItIs();
    void brokenMarkersAreRefused();
    void aFileThatWouldGrowTooLargeIsRefused();
    void refusesWhatCannotBeReadOrWritten();
    void anUnchangedFileNeedsNoPermission();
    void isUpToDateWhereEveryFileIs();
    void onePathHasOneText();
    void saysWhichFilesAreShadowed();
};

void TestPlan::tellsWhoseFileItIs_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("asks");

    const QString old = textHash("old\n");
    const QStringList never;
    QTest::newRow("no file") << false << QByteArray() << never << u"new"_s << false;
    QTest::newRow("no file any more") << false << QByteArray() << QStringList {old} << u"new"_s << false;
    QTest::newRow("the same") << true << QByteArray("new\n") << never << u"unchanged"_s << false;
    QTest::newRow("the same with CR LF") << true << QByteArray("new\r\n") << never << u"unchanged"_s << false;
    QTest::newRow("the same with CR") << true << QByteArray("new\r") << never << u"unchanged"_s << false;
    QTest::newRow("stale") << true << QByteArray("old\n") << QStringList {old} << u"ours-and-stale"_s
                           << false;
    QTest::newRow("stale with CR LF")
        << true << QByteArray("old\r\n") << QStringList {old} << u"ours-and-stale"_s << false;
    QTest::newRow("stale by the second of two records")
        << true << QByteArray("old\n") << QStringList {textHash("other\n"), old} << u"ours-and-stale"_s
        << false;
    QTest::newRow("edited") << true << QByteArray("old, edited\n") << QStringList {old}
                            << u"changed-by-someone-else"_s << true;
    QTest::newRow("without its final newline")
        << true << QByteArray("old") << QStringList {old} << u"changed-by-someone-else"_s << true;
    QTest::newRow("with a byte order mark")
        << true << QByteArray("\xEF\xBB\xBFnew\n") << never << u"not-ours"_s << true;
    QTest::newRow("foreign") << true << QByteArray("theirs\n") << never << u"not-ours"_s << true;
    QTest::newRow("empty and foreign") << true << QByteArray("") << never << u"not-ours"_s << true;
}

void TestPlan::tellsWhoseFileItIs()
{
    QFETCH(const bool, exists);
    QFETCH(const QByteArray, before);
    QFETCH(const QStringList, written);
    QFETCH(const QString, state);
    QFETCH(const bool, asks);

    SurveyedFile found;
    if (exists) {
        found.bytes = before;
    }
    const ExportPlan plan = makePlan({rules(u"new\n"_s)}, surveyOf(found), {{path, written}});
    QCOMPARE(plan.files.size(), size_t(1));
    const PlannedFile &file = plan.files.front();
    QCOMPARE(planStateName(file.state), state);
    QCOMPARE(file.needsConsent(), asks);
    QCOMPARE(plan.needingConsent(), asks ? QStringList {path} : QStringList());
    QCOMPARE(plan.upToDate(), state == "unchanged"_L1);
    QCOMPARE(file.before.has_value(), exists);
    QCOMPARE(file.after, QByteArray("new\n"));
    QVERIFY(!plan.refused());
}

void TestPlan::tellsWhoseBlockItIs_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");

    const QStringList never;
    const QStringList old {textHash("old\n")};
    const auto marked = [](const QByteArray &text) {
        return "<!-- BEGIN:askwell -->\n" + text + "<!-- END:askwell -->\n";
    };
    QTest::newRow("none yet") << QByteArray() << never << u"new"_s << u"Askwell's part is new"_s;
    QTest::newRow("none any more") << QByteArray() << old << u"new"_s << u"Askwell's part is new"_s;
    QTest::newRow("the same") << marked("new\n") << never << u"unchanged"_s
                              << u"Askwell's part is up to date"_s;
    QTest::newRow("the same with CR LF") << marked("new\n").replace("\n", "\r\n") << never << u"unchanged"_s
                                         << u"Askwell's part is up to date"_s;
    QTest::newRow("stale") << marked("old\n") << old << u"ours-and-stale"_s
                           << u"Askwell's part is as Askwell wrote it, the rules changed since"_s;
    QTest::newRow("edited") << marked("old, edited\n") << old << u"changed-by-someone-else"_s
                            << u"Askwell's part was changed by someone else since"_s;
    QTest::newRow("another project's") << marked("old\n") << never << u"not-ours"_s
                                       << u"Askwell's part was written by another project or copy"_s;
}

void TestPlan::tellsWhoseBlockItIs()
{
    QFETCH(const QByteArray, block);
    QFETCH(const QStringList, written);
    QFETCH(const QString, state);
    QFETCH(const QString, words);

    const QString agents = u"AGENTS.md"_s;
    ProjectSurvey survey {u"/project"_s};
    SurveyedFile found;
    // What stands around changes nothing.
    found.bytes = "# Theirs\n\n" + block + "- More.\n";
    survey.files.insert(agents, found);
    const ExportPlan plan = makePlan({rules(u"new\n"_s, u"agents"_s, agents)}, survey, {{agents, written}});
    const PlannedFile &file = plan.files.front();
    QCOMPARE(planStateName(file.state), state);
    QCOMPARE(englishText(planStateText(file)), words);
    QCOMPARE(file.needsConsent(), state == "not-ours"_L1 || state == "changed-by-someone-else"_L1);
    QCOMPARE(plan.upToDate(), state == "unchanged"_L1);
    QCOMPARE(file.afterHash, textHash("new\n"));
    QVERIFY(file.after.startsWith("# Theirs\n\n") && file.after.contains("- More.\n"));
}

void TestPlan::brokenMarkersAreRefused()
{
    const QString agents = u"AGENTS.md"_s;
    ProjectSurvey survey {u"/project"_s};
    SurveyedFile found;
    found.bytes = "# Theirs\n<!-- BEGIN:askwell -->\n";
    survey.files.insert(agents, found);
    const ExportPlan plan = makePlan({rules(u"new\n"_s, u"agents"_s, agents)}, survey, {});
    QVERIFY(plan.refused() && !plan.files.front().changes() && !plan.files.front().needsConsent());
    QVERIFY(englishText(*plan.files.front().problem).startsWith("AGENTS.md: line 2 "_L1));
    QCOMPARE(plan.files.front().after, *found.bytes);
}

void TestPlan::aFileThatWouldGrowTooLargeIsRefused()
{
    const QString agents = u"AGENTS.md"_s;
    ProjectSurvey survey {u"/project"_s};
    SurveyedFile found;
    found.bytes = QByteArray(surveyedFileLimit, 'x');
    survey.files.insert(agents, found);
    QVERIFY(makePlan({rules(u"new\n"_s, u"agents"_s, agents)}, survey, {}).refused());
}

void TestPlan::refusesWhatCannotBeReadOrWritten()
{
    SurveyedFile unreadable;
    unreadable.readProblem = Message {"It is a symbolic link."};
    const ExportPlan first = makePlan({rules(u"new\n"_s)}, surveyOf(unreadable), {});
    QVERIFY(first.refused());
    QCOMPARE(englishText(*first.files.front().problem), u"It is a symbolic link."_s);
    QVERIFY(!first.files.front().changes());

    SurveyedFile unwritable;
    unwritable.writeProblem = Message {"It is read-only."};
    const ExportPlan second = makePlan({rules(u"new\n"_s)}, surveyOf(unwritable), {});
    QVERIFY(second.refused());
    QCOMPARE(englishText(*second.files.front().problem), u"It is read-only."_s);
}

void TestPlan::anUnchangedFileNeedsNoPermission()
{
    SurveyedFile found;
    found.bytes = "new\n";
    found.writeProblem = Message {"It is read-only."};
    QVERIFY(makePlan({rules(u"new\n"_s)}, surveyOf(found), {}).upToDate());
}

void TestPlan::isUpToDateWhereEveryFileIs()
{
    SurveyedFile found;
    found.bytes = "new\n";
    const ScreenedFile another = rules(u"new\n"_s, u"cline"_s, u".clinerules/x.md"_s);
    QVERIFY(!makePlan({rules(u"new\n"_s), another}, surveyOf(found), {}).upToDate());
    ProjectSurvey both = surveyOf(found);
    both.files.insert(another.path, found);
    QVERIFY(makePlan({rules(u"new\n"_s), another}, both, {}).upToDate());
}

void TestPlan::onePathHasOneText()
{
    const ProjectSurvey survey = surveyOf({});
    QCOMPARE(makePlan({rules(u"a\n"_s), rules(u"a\n"_s)}, survey, {}).files.size(), size_t(1));
    const ExportPlan plan = makePlan({rules(u"a\n"_s), rules(u"b\n"_s, u"rules-md"_s)}, survey, {});
    QCOMPARE(plan.files.size(), size_t(1));
    QVERIFY(plan.refused());
}

void TestPlan::saysWhichFilesAreShadowed()
{
    ProjectSurvey survey = surveyOf({});
    const auto file = rules(u"a\n"_s, u"junie"_s, u".junie/rules/x.md"_s);
    QVERIFY(!makePlan({file}, survey, {}).files.front().shadowed);
    survey.files[u".junie/AGENTS.md"_s].bytes = "# Rules\n";
    const ExportPlan plan = makePlan({file}, survey, {});
    QVERIFY(plan.files.front().shadowed);
    QCOMPARE(plan.files.front().notes.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
