// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/context_rules.h"
#include "app/framework/framework.h"

#include <QTest>

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

} // namespace

class TestContextRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composesEachLevel_data();
    void composesEachLevel();
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
