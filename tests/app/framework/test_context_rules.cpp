// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/context_rules.h"
#include "app/framework/framework.h"

#include <QTest>

Q_DECLARE_METATYPE(Askwell::RulesChoice)

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework page()
{
    Framework framework;
    framework.title = u"Tea"_s;
    framework.persistentContext = u"# Tea rules\n\nBe patient.\n"_s;
    framework.who = {{u"Persona"_s, u"- You brew"_s, {u"You brew"_s}}};
    framework.how = {{u"Water"_s, u"- Soft\n  - and hot"_s, {u"Soft"_s, u"and hot"_s}},
                     {u"Time"_s, u"- Three minutes"_s, {u"Three minutes"_s}}};
    return framework;
}

Framework otherPage()
{
    Framework framework;
    framework.title = u"Cup"_s;
    framework.persistentContext = u"# Cup rules\n\n- Warm it\n"_s;
    framework.how = {{u"Water"_s, u"- To the rim"_s, {u"To the rim"_s}}, {u"Handle"_s, {}, {}}};
    return framework;
}

} // namespace

class TestContextRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composesEachLevel_data();
    void composesEachLevel();
    void joinsFrameworks_data();
    void joinsFrameworks();
    void namesEachSectionOnce();
    void fullIsConciseWherePagesHaveNoSections();
    void levelsHaveNames();
};

void TestContextRules::composesEachLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("sections");
    QTest::addColumn<QString>("additions");
    QTest::addColumn<QString>("rules");

    const int concise = int(RulesLevel::Concise);
    const int full = int(RulesLevel::Full);
    const int chosen = int(RulesLevel::Chosen);
    const QString block = u"# Tea rules\n\nBe patient.\n"_s;
    QTest::newRow("Concise is the page's block") << concise << QStringList {} << QString() << block;
    QTest::newRow("Concise knows no chosen sections")
        << concise << QStringList {u"Water"_s} << QString() << block;
    QTest::newRow("Full holds Who, then How")
        << full << QStringList {} << QString()
        << u"# Tea\n\n## Persona\n\n- You brew\n\n## Water\n\n- Soft\n  - and hot\n\n## Time\n\n- Three minutes\n"_s;
    QTest::newRow("Chosen adds what was ticked, in the page's order")
        << chosen << QStringList {u"Time"_s, u"Persona"_s} << QString()
        << block + u"\n## Persona\n\n- You brew\n\n## Time\n\n- Three minutes\n"_s;
    QTest::newRow("Chosen with an unknown section is Concise")
        << chosen << QStringList {u"Milk"_s} << QString() << block;
    QTest::newRow("additions come last, under Project")
        << chosen << QStringList {u"Time"_s} << u"- No sugar"_s
        << block + u"\n## Time\n\n- Three minutes\n\n## Project\n\n- No sugar\n"_s;
    QTest::newRow("additions lose CR and empty lines at their ends")
        << concise << QStringList {} << u"\r\n \n- No sugar\r\n\r\n- No milk\r\n\r\n"_s
        << block + u"\n## Project\n\n- No sugar\n\n- No milk\n"_s;
    QTest::newRow("blank additions are none") << concise << QStringList {} << u" \n\t\n"_s << block;
}

void TestContextRules::composesEachLevel()
{
    QFETCH(const int, level);
    QFETCH(const QStringList, sections);
    QFETCH(const QString, additions);
    QFETCH(const QString, rules);
    QCOMPARE(contextRules(page(), {RulesLevel(level), sections, additions}), rules);
}

void TestContextRules::joinsFrameworks_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<RulesChoice>("choice");
    QTest::addColumn<QString>("rules");

    const QString tea = u"# Tea rules\n\nBe patient.\n"_s;
    const QString cup = u"# Cup rules\n\n- Warm it\n"_s;
    QTest::newRow("no framework gives no rules") << 0 << RulesChoice {} << QString();
    QTest::newRow("one framework, Concise, is the page's block") << 1 << RulesChoice {} << tea;
    QTest::newRow("two follow each other after one empty line")
        << 2 << RulesChoice {} << QString(tea + u'\n' + cup);
    QTest::newRow("Full joins the same way") << 2 << RulesChoice {RulesLevel::Full}
                                             << u"# Tea\n\n## Persona\n\n- You brew\n\n## Water\n\n- Soft\n  "
                                                u"- and hot\n\n## Time\n\n- Three minutes\n"
                                                "\n# Cup\n\n## Water\n\n- To the rim\n\n## Handle\n"_s;
    QTest::newRow("a heading of two pages is ticked in both")
        << 2 << RulesChoice {RulesLevel::Chosen, {u"Water"_s}}
        << QString(tea + u"\n## Water\n\n- Soft\n  - and hot\n\n"_s + cup
                   + u"\n## Water\n\n- To the rim\n"_s);
    QTest::newRow("a heading of the second page stands with it")
        << 2 << RulesChoice {RulesLevel::Chosen, {u"Handle"_s}}
        << QString(tea + u'\n' + cup + u"\n## Handle\n"_s);
    QTest::newRow("additions come once, at the end")
        << 2 << RulesChoice {RulesLevel::Concise, {}, u"- No sugar\n"_s}
        << QString(tea + u'\n' + cup + u"\n## Project\n\n- No sugar\n"_s);
}

void TestContextRules::joinsFrameworks()
{
    QFETCH(const int, pages);
    QFETCH(const RulesChoice, choice);
    QFETCH(const QString, rules);
    std::vector<Framework> frameworks {page(), otherPage()};
    frameworks.resize(size_t(pages));
    QCOMPARE(contextRules(frameworks, choice), rules);
}

void TestContextRules::namesEachSectionOnce()
{
    QCOMPARE(ruleSections({page(), otherPage()}),
             (QStringList {u"Persona"_s, u"Water"_s, u"Time"_s, u"Handle"_s}));
}

void TestContextRules::fullIsConciseWherePagesHaveNoSections()
{
    Framework framework = page();
    framework.who.clear();
    framework.how.clear();
    QCOMPARE(contextRules(framework, {RulesLevel::Full, {}, {}}), framework.persistentContext);
}

void TestContextRules::levelsHaveNames()
{
    for (const RulesLevel level : {RulesLevel::Concise, RulesLevel::Full, RulesLevel::Chosen}) {
        RulesLevel read = level == RulesLevel::Full ? RulesLevel::Concise : RulesLevel::Full;
        QVERIFY(rulesLevelFromName(rulesLevelName(level), &read));
        QCOMPARE(int(read), int(level));
    }
    RulesLevel untouched = RulesLevel::Chosen;
    QVERIFY(!rulesLevelFromName(u"complete"_s, &untouched));
    QCOMPARE(int(untouched), int(RulesLevel::Chosen));
    QCOMPARE(rulesLevelName(RulesLevel::Full), u"full"_s);
}

QTEST_GUILESS_MAIN(TestContextRules)
#include "test_context_rules.moc"
