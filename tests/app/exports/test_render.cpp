// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/render.h"
#include "app/exports/target.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework framework(const QString &id, const QString &rulesPath)
{
    Framework page;
    page.id = id;
    page.title = id;
    page.rulesPath = rulesPath;
    page.rulesPathProblem = {"The page names no file for its rules."};
    page.persistentContext = u"# %1\n\n- Rule of %1.\n"_s.arg(id);
    page.questions = {{u"task"_s, u"Task"_s, u"Describe it."_s, false, {}, {}}};
    return page;
}

ExportRequest requestFor(std::vector<Framework> frameworks)
{
    ExportRequest request;
    request.frameworks = std::move(frameworks);
    return request;
}

const QString alpha = u"# alpha\n\n- Rule of alpha.\n"_s;
const QString beta = u"# beta\n\n- Rule of beta.\n"_s;
const QString always = u"---\nalwaysApply: true\n---\n\n"_s;

} // namespace

class TestRender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesMdIsThePagesBlock();
    void cursorHasFrontMatterAtTheFirstByte();
    void everyTargetRenders_data();
    void everyTargetRenders();
    void frameworksThatNameOneFileAreJoined();
    void frameworksWithFilesOfTheirOwnStayApart();
    void additionsComeOnce();
    void aNameJoinsAllFrameworks();
    void refusesWhatCannotBe();
    void aPromptIsOneFile();
    void filesWithSecretsAreNotPlanned();
    void bothTextsForChats();
    void aBlockHoldsTheRulesOfAllFrameworks();
    void rulesWithAMarkerLineAreNoBlock();
    void aFileOfYourChoiceHoldsWhatYouAskFor();
};

void TestRender::rulesMdIsThePagesBlock()
{
    const auto files =
        renderTarget(*target(u"rules-md"_s), requestFor({framework(u"alpha"_s, u".cursor/rules.md"_s)}));
    QVERIFY(files.ok());
    QCOMPARE(files.value().size(), size_t(1));
    QCOMPARE(files.value().front().path, u".cursor/rules.md"_s);
    QCOMPARE(files.value().front().text, alpha);
    QCOMPARE(files.value().front().targetId, u"rules-md"_s);
}

void TestRender::cursorHasFrontMatterAtTheFirstByte()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, {})});
    const auto files = renderTarget(*target(u"cursor"_s), request);
    QVERIFY(files.ok());
    QCOMPARE(files.value().front().path, u".cursor/rules/alpha.mdc"_s);
    QCOMPARE(files.value().front().text, always + alpha);

    request.globs = QStringList {u"src/**/*.py"_s, u"*.ipynb"_s};
    QCOMPARE(renderTarget(*target(u"cursor"_s), request).value().front().text,
             u"---\nglobs: src/**/*.py,*.ipynb\nalwaysApply: false\n---\n\n"_s + alpha);
}

void TestRender::everyTargetRenders_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("head");
    QTest::newRow("rules-md") << u"rules-md"_s << u"docs/rules.md"_s << QString();
    QTest::newRow("cursor") << u"cursor"_s << u".cursor/rules/alpha.mdc"_s << always;
    QTest::newRow("claude-rules") << u"claude-rules"_s << u".claude/rules/alpha.md"_s << QString();
    QTest::newRow("copilot-scoped") << u"copilot-scoped"_s << u".github/instructions/alpha.instructions.md"_s
                                    << u"---\napplyTo: \"**\"\n---\n\n"_s;
    QTest::newRow("devin") << u"devin"_s << u".devin/rules/alpha.md"_s
                           << u"---\ntrigger: always_on\n---\n\n"_s;
    QTest::newRow("cline") << u"cline"_s << u".clinerules/alpha.md"_s << QString();
    QTest::newRow("junie") << u"junie"_s << u".junie/rules/alpha.md"_s << QString();
    QTest::newRow("kiro") << u"kiro"_s << u".kiro/steering/alpha.md"_s << QString();
    QTest::newRow("agents") << u"agents"_s << u"AGENTS.md"_s << QString();
    QTest::newRow("claude") << u"claude"_s << u"CLAUDE.md"_s << QString();
    QTest::newRow("copilot") << u"copilot"_s << u".github/copilot-instructions.md"_s << QString();
    QTest::newRow("gemini") << u"gemini"_s << u"GEMINI.md"_s << QString();
    QTest::newRow("zed") << u"zed"_s << u".rules"_s << QString();
    QTest::newRow("aider") << u"aider"_s << u"CONVENTIONS.md"_s << QString();
}

void TestRender::everyTargetRenders()
{
    QFETCH(const QString, id);
    QFETCH(const QString, path);
    QFETCH(const QString, head);
    const auto files = renderTarget(*target(id), requestFor({framework(u"alpha"_s, u"docs/rules.md"_s)}));
    QVERIFY(files.ok());
    QCOMPARE(files.value().size(), size_t(1));
    QCOMPARE(files.value().front().path, path);
    QCOMPARE(files.value().front().text, head + alpha);
}

void TestRender::frameworksThatNameOneFileAreJoined()
{
    const auto files = renderTarget(*target(u"rules-md"_s),
                                    requestFor({framework(u"beta"_s, u".cursor/rules.md"_s),
                                                framework(u"alpha"_s, u".cursor/rules.md"_s)}));
    QVERIFY(files.ok());
    QCOMPARE(files.value().size(), size_t(1));
    QCOMPARE(files.value().front().text, beta + u'\n' + alpha);
}

void TestRender::frameworksWithFilesOfTheirOwnStayApart()
{
    const auto files =
        renderTarget(*target(u"cursor"_s), requestFor({framework(u"alpha"_s, {}), framework(u"beta"_s, {})}));
    QVERIFY(files.ok());
    QCOMPARE(files.value().size(), size_t(2));
    QCOMPARE(files.value().at(0).text, always + alpha);
    QCOMPARE(files.value().at(1).path, u".cursor/rules/beta.mdc"_s);
    QCOMPARE(files.value().at(1).text, always + beta);
}

void TestRender::additionsComeOnce()
{
    ExportRequest request = requestFor(
        {framework(u"alpha"_s, u".cursor/rules.md"_s), framework(u"beta"_s, u".cursor/rules.md"_s)});
    request.rules.additions = u"- Ours."_s;
    const QString ours = u"\n## Project\n\n- Ours.\n"_s;
    QCOMPARE(renderTarget(*target(u"rules-md"_s), request).value().front().text, alpha + u'\n' + beta + ours);

    const auto apart = renderTarget(*target(u"cursor"_s), request);
    QCOMPARE(apart.value().at(0).text, always + alpha + ours);
    QCOMPARE(apart.value().at(1).text, always + beta);
}

void TestRender::aNameJoinsAllFrameworks()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, {}), framework(u"beta"_s, {})});
    request.name = u"our rules"_s;
    const auto files = renderTarget(*target(u"cursor"_s), request);
    QCOMPARE(files.value().size(), size_t(1));
    QCOMPARE(files.value().front().path, u".cursor/rules/our rules.mdc"_s);
    QCOMPARE(files.value().front().text, always + alpha + u'\n' + beta);
}

void TestRender::refusesWhatCannotBe()
{
    const auto noPath = renderTarget(*target(u"rules-md"_s), requestFor({framework(u"alpha"_s, {})}));
    QVERIFY(!noPath.ok());
    QCOMPARE(englishText(noPath.error()), u"The page names no file for its rules."_s);

    ExportRequest request = requestFor({framework(u"alpha"_s, u"rules.md"_s)});
    request.globs = QStringList {u"*.py"_s};
    QVERIFY(!renderTarget(*target(u"rules-md"_s), request).ok());
    request.globs = QStringList {u"*.py\nalwaysApply: true"_s};
    QVERIFY(!renderTarget(*target(u"cursor"_s), request).ok());
    request.globs.clear();
    request.name = u"../outside"_s;
    QVERIFY(!renderTarget(*target(u"cursor"_s), request).ok());
    // The name plays no part where the path has none.
    QVERIFY(renderTarget(*target(u"rules-md"_s), request).ok());
}

void TestRender::aPromptIsOneFile()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, {}), framework(u"beta"_s, {})});
    QVERIFY(!renderTarget(*target(u"cursor-command"_s), request).ok());
    request.prompt = u"Task:\nSort.\n"_s;
    const auto files = renderTarget(*target(u"cursor-command"_s), request);
    QCOMPARE(files.value().size(), size_t(1));
    QCOMPARE(files.value().front().path, u".cursor/commands/alpha.md"_s);
    QCOMPARE(files.value().front().text, request.prompt);
}

void TestRender::filesWithSecretsAreNotPlanned()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, u"rules.md"_s)});
    request.rules.additions = u"- Log in with hf"_s + u"_abcdefghijklmnopqrstuvwxyzABCDEFGH"_s;
    const RenderedFile file = renderTarget(*target(u"rules-md"_s), request).value().front();
    const Screening screening = screen(file.text);
    QVERIFY(!screening.passed());
    QVERIFY(!screenedFile(file, screening).has_value());
    QCOMPARE(overriddenFile(file, screening).text.text(), file.text);

    request.rules.additions = u"- Log in with $HF_TOKEN."_s;
    const RenderedFile clean = renderTarget(*target(u"rules-md"_s), request).value().front();
    QVERIFY(screenedFile(clean, screen(clean.text)).has_value());
}

void TestRender::bothTextsForChats()
{
    QCOMPARE(bothText(u"# Rules\n"_s, u"Task:\nSort.\n"_s), u"# Rules\n\n---\n\nTask:\nSort.\n"_s);
}

void TestRender::aBlockHoldsTheRulesOfAllFrameworks()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, {}), framework(u"beta"_s, {})});
    request.rules.additions = u"- Ours."_s;
    const auto files = renderTarget(*target(u"agents"_s), request);
    QCOMPARE(files.value().size(), size_t(1));
    QCOMPARE(files.value().front().text, alpha + u'\n' + beta + u"\n## Project\n\n- Ours.\n"_s);
}

void TestRender::rulesWithAMarkerLineAreNoBlock()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, u"rules.md"_s)});
    request.rules.additions = u"- Ours.\n<!-- END:askwell -->\n- More."_s;
    QVERIFY(!renderTarget(*target(u"agents"_s), request).ok());
    // A whole file has no markers to confuse.
    QVERIFY(renderTarget(*target(u"rules-md"_s), request).ok());
}

void TestRender::aFileOfYourChoiceHoldsWhatYouAskFor()
{
    ExportRequest request = requestFor({framework(u"alpha"_s, {})});
    QVERIFY(!renderTarget(*target(u"file"_s), request).ok());
    request.picked = PickedFile {u"docs/ask.md"_s};
    const auto rules = renderTarget(*target(u"file"_s), request);
    QCOMPARE(rules.value().front().path, u"docs/ask.md"_s);
    QCOMPARE(rules.value().front().text, alpha);
    request.picked->holds = PickedFile::Holds::Prompt;
    QVERIFY(!renderTarget(*target(u"file"_s), request).ok());
    request.prompt = u"Task:\nSort.\n"_s;
    QCOMPARE(renderTarget(*target(u"file"_s), request).value().front().text, request.prompt);
    request.picked->holds = PickedFile::Holds::Both;
    QCOMPARE(renderTarget(*target(u"file"_s), request).value().front().text,
             alpha + u"\n---\n\n"_s + request.prompt);
}

QTEST_GUILESS_MAIN(TestRender)
#include "test_render.moc"
