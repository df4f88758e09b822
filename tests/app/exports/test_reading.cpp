// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/plan.h"
#include "app/exports/reading.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

/// A path that ends in '/' is a folder.
ProjectSurvey surveyOf(const Files &files)
{
    ProjectSurvey survey {u"/project"_s};
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().endsWith(u'/')) {
            SurveyedFile &found = survey.files[file.key().chopped(1)];
            found.folder = true;
            found.readProblem = Message {"It is a folder."};
        } else {
            survey.files[file.key()].bytes = file.value();
        }
    }
    return survey;
}

Target some(const QString &id, const QString &tool)
{
    return {id, tool};
}

const Target agents = some(u"agents"_s, u"AGENTS.md"_s);
const Target claude = some(u"claude"_s, u"Claude Code"_s);
const Target copilot = some(u"copilot"_s, u"GitHub Copilot"_s);
const Target gemini = some(u"gemini"_s, u"Gemini CLI"_s);
const Target junie = some(u"junie"_s, u"JetBrains Junie"_s);
const Target zed = some(u"zed"_s, u"Zed"_s);
const Target aider = some(u"aider"_s, u"Aider"_s);

QStringList english(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages) {
        texts += englishText(message);
    }
    return texts;
}

ScreenedFile file(const QString &targetId, const QString &path, const QString &text = u"rules\n"_s)
{
    return {targetId, path, screen(text).overridden(), {}};
}

} // namespace

Q_DECLARE_METATYPE(Askwell::Target)

class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoPassesAFileOver_data();
    void tellsWhoPassesAFileOver();
    void tellsWhomANewFileKeepsFromAnother_data();
    void tellsWhomANewFileKeepsFromAnother();
    void filesOfOnePlanBearOnEachOther();
    void aFileThatIsNotWrittenBearsOnNothing();
    void looksAtConditions_data();
    void looksAtConditions();
    void tellsWhoGetsTheRulesTwice();
    void tellsTheSizeOfTheWholeFile();
    void knowsWhichToolsAProjectUses_data();
    void knowsWhichToolsAProjectUses();
    void everyPathIsAskedFor();
};

void TestReading::tellsWhoPassesAFileOver_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("hidden");

    const QString md = u"AGENTS.md"_s;
    const QByteArray text = "# Rules\n";
    const QString byClaude =
        u"%1 hides this file from Claude Code. The line @AGENTS.md in %1 would bring it in."_s;
    const QStringList none;
    QTest::newRow("AGENTS.md alone") << agents << md << Files {{md, text}} << none;
    QTest::newRow("CLAUDE.md beside AGENTS.md")
        << agents << md << Files {{u"CLAUDE.md"_s, text}} << QStringList {byClaude.arg(u"CLAUDE.md"_s)};
    QTest::newRow("CLAUDE.md that brings AGENTS.md in")
        << agents << md << Files {{u"CLAUDE.md"_s, "# Rules\n\n@AGENTS.md\n"}} << none;
    QTest::newRow("… with CR LF and without a final newline")
        << agents << md << Files {{u"CLAUDE.md"_s, "# Rules\r\n@AGENTS.md"}} << none;
    QTest::newRow("… with CR LF within")
        << agents << md << Files {{u"CLAUDE.md"_s, "@AGENTS.md\r\n# Rules\r\n"}} << none;
    QTest::newRow("CLAUDE.md that only speaks of AGENTS.md")
        << agents << md << Files {{u"CLAUDE.md"_s, "See @AGENTS.md for more.\n"}}
        << QStringList {byClaude.arg(u"CLAUDE.md"_s)};
    QTest::newRow("CLAUDE.local.md") << agents << md << Files {{u"CLAUDE.local.md"_s, text}}
                                     << QStringList {byClaude.arg(u"CLAUDE.local.md"_s)};
    QTest::newRow("CLAUDE.local.md beside a CLAUDE.md that brings AGENTS.md in")
        << agents << md << Files {{u"CLAUDE.local.md"_s, text}, {u"CLAUDE.md"_s, "@AGENTS.md\n"}} << none;
    QTest::newRow("CLAUDE.md in its folder") << agents << md << Files {{u".claude/CLAUDE.md"_s, text}}
                                             << QStringList {byClaude.arg(u".claude/CLAUDE.md"_s)};
    QTest::newRow("Codex' override") << agents << md << Files {{u"AGENTS.override.md"_s, text}}
                                     << QStringList {u"AGENTS.override.md hides this file from Codex."_s};
    QTest::newRow("Junie's own") << agents << md << Files {{u".junie/AGENTS.md"_s, text}}
                                 << QStringList {u".junie/AGENTS.md hides this file from JetBrains Junie."_s};
    QTest::newRow("Warp's own") << agents << md << Files {{u"WARP.md"_s, text}}
                                << QStringList {u"WARP.md hides this file from Warp."_s};
    for (const char *first : {".rules", ".cursorrules", ".windsurfrules", ".clinerules",
                              ".github/copilot-instructions.md", "AGENT.md"}) {
        QTest::addRow("Zed's %s before AGENTS.md", first)
            << agents << md << Files {{QString::fromLatin1(first), text}}
            << QStringList {QString::fromLatin1(first) + u" hides this file from Zed."_s};
    }
    QTest::newRow("Zed takes the first of two")
        << agents << md << Files {{u".windsurfrules"_s, text}, {u".cursorrules"_s, text}}
        << QStringList {u".cursorrules hides this file from Zed."_s};
    QTest::newRow("Cline's folder is no file for Zed")
        << agents << md << Files {{u".clinerules/"_s, {}}} << none;
    QTest::newRow("what stands after AGENTS.md") << agents << md << Files {{u"GEMINI.md"_s, text}} << none;
    QTest::newRow("Junie's rules") << junie << u".junie/rules/x.md"_s << Files {{u".junie/AGENTS.md"_s, text}}
                                   << QStringList {
                                          u".junie/AGENTS.md hides this file from JetBrains Junie."_s};
    QTest::newRow("Junie's rules beside AGENTS.md")
        << junie << u".junie/rules/x.md"_s << Files {{md, text}} << none;
    QTest::newRow("Zed's own is the first")
        << zed << u".rules"_s << Files {{md, text}, {u"CLAUDE.md"_s, text}} << none;
    QTest::newRow("CLAUDE.md is asked of Claude Code alone, not of Zed")
        << claude << u"CLAUDE.md"_s << Files {{md, text}} << none;
}

void TestReading::tellsWhoPassesAFileOver()
{
    QFETCH(const Target, target);
    QFETCH(const QString, path);
    QFETCH(const Files, files);
    const ProjectSurvey found = surveyOf(files);
    ProjectSurvey planned = found;
    planned.files[path].bytes = "ours\n";
    QTEST(english(readingHere(target, path, found, planned).hidden), "hidden");
}

void TestReading::tellsWhomANewFileKeepsFromAnother_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("remarks");

    const QByteArray text = "# Rules\n";
    const QStringList none;
    const Files both {{u"AGENTS.md"_s, text}, {u"GEMINI.md"_s, text}};
    QTest::newRow("a new .rules") << zed << u".rules"_s << text << both
                                  << QStringList {u".rules hides AGENTS.md from Zed."_s};
    QTest::newRow("a .rules that stood there already")
        << zed << u".rules"_s << text << Files {{u".rules"_s, text}, {u"AGENTS.md"_s, text}} << none;
    QTest::newRow("Copilot's file, before AGENTS.md in Zed's list")
        << copilot << u".github/copilot-instructions.md"_s << text << both
        << QStringList {u".github/copilot-instructions.md hides AGENTS.md from Zed."_s};
    QTest::newRow("Copilot's file where Zed reads .rules")
        << copilot << u".github/copilot-instructions.md"_s << text
        << Files {{u".rules"_s, text}, {u"AGENTS.md"_s, text}} << none;
    QTest::newRow("a new CLAUDE.md")
        << claude << u"CLAUDE.md"_s << text << Files {{u"AGENTS.md"_s, text}}
        << QStringList {
               u"CLAUDE.md hides AGENTS.md from Claude Code. The line @AGENTS.md in CLAUDE.md would bring it in."_s};
    QTest::newRow("a new CLAUDE.md that brings AGENTS.md in")
        << claude << u"CLAUDE.md"_s << QByteArray("@AGENTS.md\n") << Files {{u"AGENTS.md"_s, text}} << none;
    QTest::newRow("a new CLAUDE.md where one of its family stands already")
        << claude << u"CLAUDE.md"_s << text << Files {{u"AGENTS.md"_s, text}, {u"CLAUDE.local.md"_s, text}}
        << none;
    QTest::newRow("nothing to hide") << zed << u".rules"_s << text << Files {} << none;
    QTest::newRow("Junie's first rules over its old file")
        << junie << u".junie/rules/x.md"_s << text << Files {{u".junie/guidelines.md"_s, text}}
        << QStringList {u".junie/rules/x.md hides .junie/guidelines.md from JetBrains Junie."_s};
}

void TestReading::tellsWhomANewFileKeepsFromAnother()
{
    QFETCH(const Target, target);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, after);
    QFETCH(const Files, files);
    const ProjectSurvey found = surveyOf(files);
    ProjectSurvey planned = found;
    planned.files[path].bytes = after;
    QTEST(english(readingHere(target, path, found, planned).remarks), "remarks");
}

void TestReading::filesOfOnePlanBearOnEachOther()
{
    // Neither stands there yet.
    const ExportPlan plan =
        makePlan({file(u"junie"_s, u".junie/rules/x.md"_s), file(u"rules-md"_s, u".junie/AGENTS.md"_s)},
                 surveyOf({}), {});
    QVERIFY(plan.files.front().shadowed);
    QVERIFY(!plan.files.back().shadowed);
}

void TestReading::aFileThatIsNotWrittenBearsOnNothing()
{
    ProjectSurvey survey = surveyOf({});
    survey.files[u".junie/AGENTS.md"_s].writeProblem = Message {"It is read-only."};
    const ExportPlan plan = makePlan(
        {file(u"junie"_s, u".junie/rules/x.md"_s), file(u"rules-md"_s, u".junie/AGENTS.md"_s)}, survey, {});
    QVERIFY(!plan.files.front().shadowed);
}

void TestReading::looksAtConditions_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("hidden");
    QTest::addColumn<QStringList>("remarks");

    const QStringList none;
    const QString md = u"CONVENTIONS.md"_s;
    const QStringList told {
        u"No .aider.conf.yml here names CONVENTIONS.md: Aider reads it only when told to."_s};
    const QStringList named {u".aider.conf.yml names CONVENTIONS.md: Aider reads it here."_s};
    QTest::newRow("Aider without settings") << aider << md << Files {} << told << none;
    QTest::newRow("Aider's settings name it")
        << aider << md << Files {{u".aider.conf.yml"_s, "read: CONVENTIONS.md\n"}} << none << named;
    QTest::newRow("… in a list") << aider << md
                                 << Files {{u".aider.conf.yml"_s, "read: [a.md, CONVENTIONS.md]\n"}} << none
                                 << named;
    QTest::newRow("… in a comment") << aider << md
                                    << Files {{u".aider.conf.yml"_s, "# read: CONVENTIONS.md\n"}} << told
                                    << none;
    const QString g = u"GEMINI.md"_s;
    const QStringList others {
        u".gemini/settings.json names other files: Gemini CLI does not read GEMINI.md here."_s};
    const auto settings = [](const QByteArray &json) { return Files {{u".gemini/settings.json"_s, json}}; };
    QTest::newRow("Gemini without settings") << gemini << g << Files {} << none << none;
    QTest::newRow("Gemini reads another file")
        << gemini << g << settings(R"({"context": {"fileName": "AGENTS.md"}})") << others << none;
    QTest::newRow("Gemini reads several")
        << gemini << g << settings(R"({"context": {"fileName": ["AGENTS.md", "GEMINI.md"]}})") << none
        << none;
    QTest::newRow("Gemini's older key")
        << gemini << g << settings(R"({"contextFileName": "X.md"})") << others << none;
    QTest::newRow("Gemini's settings cannot be read") << gemini << g << settings("{") << none << none;
}

void TestReading::looksAtConditions()
{
    QFETCH(const Target, target);
    QFETCH(const QString, path);
    QFETCH(const Files, files);
    const ProjectSurvey survey = surveyOf(files);
    const ReadingHere here = readingHere(target, path, survey, survey);
    QTEST(english(here.hidden), "hidden");
    QTEST(english(here.remarks), "remarks");
}

void TestReading::tellsWhoGetsTheRulesTwice()
{
    const QString cursorFile = u".cursor/rules/x.mdc"_s;
    const ExportPlan alone = makePlan({file(u"cursor"_s, cursorFile)}, surveyOf({}), {});
    QVERIFY(alone.files.front().notes.empty());
    const ExportPlan plan =
        makePlan({file(u"cursor"_s, cursorFile), file(u"cline"_s, u".clinerules/x.md"_s),
                  file(u"junie"_s, u".junie/rules/x.md"_s), file(u"devin"_s, u"AGENTS.md"_s)},
                 surveyOf({{u".junie/AGENTS.md"_s, "theirs\n"}}), {});
    QCOMPARE(english(plan.files.front().notes), QStringList());
    // Junie does not read it here at all.
    QCOMPARE(english(plan.files.back().notes).back(),
             u"Gets these rules twice, from this file and another of them: Cursor, Cline."_s);
}

void TestReading::tellsTheSizeOfTheWholeFile()
{
    const ExportPlan plan =
        makePlan({file(u"cursor"_s, u".cursor/rules/x.mdc"_s, u"a\n"_s.repeated(251))}, surveyOf({}), {});
    QCOMPARE(english(plan.files.front().notes).front(), u"251 lines; Cursor advises at most 500 a rule."_s);
}

void TestReading::knowsWhichToolsAProjectUses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Files>("files");
    QTest::addColumn<bool>("used");

    QTest::newRow("nothing there") << u"cline"_s << Files {} << false;
    QTest::newRow("its folder") << u"cline"_s << Files {{u".clinerules/"_s, {}}} << true;
    QTest::newRow("its older file") << u"devin"_s << Files {{u".windsurfrules"_s, "x"}} << true;
    QTest::newRow("another tool's") << u"kiro"_s << Files {{u".clinerules/"_s, {}}} << false;
    QTest::newRow("a tool without traces") << u"file"_s << Files {{u".clinerules/"_s, {}}} << false;
}

void TestReading::knowsWhichToolsAProjectUses()
{
    QFETCH(const QString, id);
    QFETCH(const Files, files);
    QTEST(usesTool(some(id, u"Tool"_s), surveyOf(files)), "used");
}

void TestReading::everyPathIsAskedFor()
{
    const QStringList paths = readingPaths();
    for (const ReadingOrder &order : readingOrders()) {
        for (const QStringList &group : order.groups) {
            for (const QString &path : group) {
                QVERIFY2(paths.contains(path.endsWith(u'/') ? path.chopped(1) : path), qPrintable(path));
            }
        }
    }
    QVERIFY(paths.contains(u".aider.conf.yml"_s) && paths.contains(u".gemini/settings.json"_s));
}

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
