// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/rules_pane.h"
#include "ui/preview/text_pane.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestRulesPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRulesAtTheLevel();
    void beginsAtTheTop();
    void theLevelIsSwitchedByKeys();
    void showingALevelIsNotChoosingIt();
};

namespace {

Framework framework()
{
    Framework page;
    page.title = u"House rules"_s;
    page.persistentContext = u"# Rules\n\n- Be brief\n"_s;
    page.how = {{u"Principles"_s, u"- Be brief\n- Be right"_s, {u"Be brief"_s, u"Be right"_s}}};
    return page;
}

QAbstractButton *button(const RulesPane &pane, const QString &name)
{
    return pane.findChild<QAbstractButton *>(name);
}

} // namespace

void TestRulesPane::showsTheRulesAtTheLevel()
{
    RulesPane pane;
    pane.showRules(framework(), {RulesLevel::Concise});
    QCOMPARE(pane.textPane()->text(), u"# Rules\n\n- Be brief\n"_s);
    QVERIFY(button(pane, u"rulesConcise"_s)->isChecked());
    pane.showRules(framework(), {RulesLevel::Full});
    QVERIFY(pane.textPane()->text().contains("Be right"_L1));
    QVERIFY(button(pane, u"rulesFull"_s)->isChecked());
    QVERIFY(!button(pane, u"rulesConcise"_s)->isChecked());
}

void TestRulesPane::beginsAtTheTop()
{
    Framework page = framework();
    for (int each = 0; each < 100; ++each) {
        page.how.front().markdown += u"\n- rule %1"_s.arg(each);
    }
    RulesPane pane;
    pane.resize(300, 200);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.showRules(page, {RulesLevel::Full});
    QScrollBar *bar = pane.textPane()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    bar->setValue(50);
    pane.showRules(page, {RulesLevel::Full, {}, u"- Our own"_s});
    QCOMPARE(bar->value(), 50);
    pane.showRules(page, {RulesLevel::Concise});
    pane.showRules(page, {RulesLevel::Full});
    QCOMPARE(bar->value(), 0);
}

void TestRulesPane::theLevelIsSwitchedByKeys()
{
    RulesPane pane;
    pane.showRules(framework(), {RulesLevel::Concise});
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const QSignalSpy chosen(&pane, &RulesPane::levelChosen);
    QAbstractButton *concise = button(pane, u"rulesConcise"_s);
    concise->setFocus(Qt::TabFocusReason);
    QTest::keyClick(concise, Qt::Key_Right);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<RulesLevel>(), RulesLevel::Full);
    QTest::keyClick(button(pane, u"rulesFull"_s), Qt::Key_Left);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(1).at(0).value<RulesLevel>(), RulesLevel::Concise);
    // The two are one stop of the Tab key.
    QVERIFY((button(pane, u"rulesFull"_s)->focusPolicy() & Qt::TabFocus) == 0);
}

void TestRulesPane::showingALevelIsNotChoosingIt()
{
    RulesPane pane;
    const QSignalSpy chosen(&pane, &RulesPane::levelChosen);
    pane.showRules(framework(), {RulesLevel::Full});
    pane.showRules(framework(), {RulesLevel::Concise});
    QCOMPARE(chosen.size(), 0);
}

QTEST_MAIN(TestRulesPane)
#include "test_rules_pane.moc"
