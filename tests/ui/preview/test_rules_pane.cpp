// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/one_stop_row.h"
#include "ui/common/quiet_line.h"
#include "ui/preview/project_rules_editor.h"
#include "ui/preview/rules_pane.h"
#include "ui/preview/section_ticks.h"
#include "ui/preview/text_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestRulesPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRulesAtTheLevel();
    void beginsAtTheTop();
    void theRowIsOneStopAndArrowsChooseNothing();
    void showingALevelIsNotChoosingIt();
    void sectionsAreTickedByKeysAndShownAtOnce();
    void tickingFromTheMenuChoosesTheLevel();
    void keepsSectionsThatNoPageHas();
    void aHeadingOfTwoPagesIsOneTick();
    void projectRulesAreWrittenByKeysAndUndone();
    void marksWhatIsTheUsersOwn();
    void namesInvisibleCharactersAndRemovesThem();
    void anotherProjectsRulesCannotBeUndone();
    void namesFrameworksThatAreNotHere();
    void givesAnOpenListThePaneWhereItIsLow();
};

namespace {

Framework framework()
{
    Framework page;
    page.id = u"house"_s;
    page.title = u"House rules"_s;
    page.persistentContext = u"# Rules\n\n- Be brief\n"_s;
    page.who = {{u"Persona"_s, u"- A neighbour"_s, {u"A neighbour"_s}}};
    page.how = {{u"Principles"_s, u"- Be brief\n- Be right"_s, {u"Be brief"_s, u"Be right"_s}},
                {u"Style"_s, u"- Plain"_s, {u"Plain"_s}}};
    return page;
}

Framework gardenPage()
{
    Framework page;
    page.id = u"garden"_s;
    page.title = u"Garden"_s;
    page.persistentContext = u"# Garden\n"_s;
    page.how = {{u"Style"_s, u"- Wild"_s, {u"Wild"_s}}, {u"Seasons"_s, u"- Spring"_s, {u"Spring"_s}}};
    return page;
}

/// The pane as the window has it: what is chosen is shown.
struct Shown
{
    explicit Shown(std::vector<Framework> pages = {framework()}, const RulesChoice &first = {})
        : frameworks(std::move(pages))
        , choice(first)
    {
        pane.resize(380, 400);
        pane.showRules(frameworks, choice);
        QObject::connect(&pane, &RulesPane::rulesChosen, &pane, [this](const RulesChoice &chosen) {
            choice = chosen;
            pane.showRules(frameworks, choice);
        });
        pane.show();
        pane.activateWindow();
    }

    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&pane); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return pane.findChild<QAbstractButton *>(name);
    }

    std::vector<Framework> frameworks;
    RulesChoice choice;
    RulesPane pane;
};

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

} // namespace

void TestRulesPane::showsTheRulesAtTheLevel()
{
    Shown shown;
    QCOMPARE(shown.pane.textPane()->text(), u"# Rules\n\n- Be brief\n"_s);
    QVERIFY(shown.button(u"rulesConcise"_s)->isChecked());
    shown.pane.showRules({framework()}, {RulesLevel::Full});
    QVERIFY(shown.pane.textPane()->text().contains("Be right"_L1));
    QVERIFY(shown.button(u"rulesFull"_s)->isChecked());
    QVERIFY(!shown.button(u"rulesConcise"_s)->isChecked());
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
    pane.showRules({page}, {RulesLevel::Full});
    QScrollBar *bar = pane.textPane()->verticalScrollBar();
    QCOMPARE(bar->value(), 0);
    bar->setValue(50);
    pane.showRules({page}, {RulesLevel::Full, {}, u"- Our own"_s});
    QCOMPARE(bar->value(), 50);
    pane.showRules({page}, {RulesLevel::Concise});
    pane.showRules({page}, {RulesLevel::Full});
    QCOMPARE(bar->value(), 0);
}

void TestRulesPane::theRowIsOneStopAndArrowsChooseNothing()
{
    Shown shown;
    QVERIFY(shown.isActive());
    shown.button(u"rulesConcise"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    QVERIFY(shown.button(u"rulesFull"_s)->hasFocus());
    QCOMPARE(shown.choice.level, RulesLevel::Concise);
    press(Qt::Key_Space);
    QCOMPARE(shown.choice.level, RulesLevel::Full);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    QCOMPARE(shown.choice.level, RulesLevel::Concise);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown.pane.textPane());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(shown.button(u"rulesConcise"_s)->hasFocus());
}

void TestRulesPane::showingALevelIsNotChoosingIt()
{
    RulesPane pane;
    const QSignalSpy chosen(&pane, &RulesPane::rulesChosen);
    pane.showRules({framework()}, {RulesLevel::Full});
    pane.showRules({framework()}, {RulesLevel::Concise});
    pane.openSections();
    pane.showRules({framework()}, {RulesLevel::Chosen, {u"Style"_s}});
    pane.openProjectRules();
    pane.showRules({framework()}, {RulesLevel::Chosen, {u"Style"_s}, u"- Own"_s});
    QCOMPARE(chosen.size(), 0);
}

void TestRulesPane::sectionsAreTickedByKeysAndShownAtOnce()
{
    Shown shown;
    QVERIFY(shown.isActive());
    shown.button(u"rulesConcise"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(shown.choice.level, RulesLevel::Chosen);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(shown.pane.textPane()->text(), u"# Rules\n\n- Be brief\n\n## Style\n\n- Plain\n"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    // In the page's order, whatever the order of the ticks.
    QCOMPARE(shown.choice.sections, (QStringList {u"Persona"_s, u"Style"_s}));
    QCOMPARE(shown.pane.textPane()->text(),
             u"# Rules\n\n- Be brief\n\n## Persona\n\n- A neighbour\n\n## Style\n\n- Plain\n"_s);
    press(Qt::Key_Space);
    QCOMPARE(shown.choice.sections, QStringList {u"Style"_s});
    press(Qt::Key_Escape);
    QVERIFY(!shown.pane.findChild<QWidget *>(u"rulesSectionsDrawer"_s)->isVisible());
    QVERIFY(shown.button(u"rulesChosen"_s)->hasFocus());
    // Another level closes the list as well.
    press(Qt::Key_Space);
    QVERIFY(shown.pane.findChild<QWidget *>(u"rulesSectionsDrawer"_s)->isVisible());
    shown.button(u"rulesFull"_s)->click();
    QVERIFY(!shown.pane.findChild<QWidget *>(u"rulesSectionsDrawer"_s)->isVisible());
}

void TestRulesPane::tickingFromTheMenuChoosesTheLevel()
{
    Shown shown({framework()}, {RulesLevel::Full});
    QVERIFY(shown.isActive());
    shown.button(u"rulesFull"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    auto *menu = shown.pane.findChild<QMenu *>(u"rulesMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(shown.choice.level, RulesLevel::Full);
    QTRY_COMPARE(QApplication::focusWidget(), shown.pane.findChild<QWidget *>(u"rulesSectionTicks"_s));
    press(Qt::Key_Space);
    QCOMPARE(shown.choice.level, RulesLevel::Chosen);
    QCOMPARE(shown.choice.sections, QStringList {u"Persona"_s});
}

void TestRulesPane::keepsSectionsThatNoPageHas()
{
    Shown shown({framework()}, {RulesLevel::Chosen, {u"Seasons"_s}});
    QVERIFY(shown.isActive());
    shown.pane.openSections();
    press(Qt::Key_Space);
    QCOMPARE(shown.choice.sections, (QStringList {u"Persona"_s, u"Seasons"_s}));
}

void TestRulesPane::aHeadingOfTwoPagesIsOneTick()
{
    Shown shown({framework(), gardenPage()}, {RulesLevel::Chosen, {u"Style"_s}});
    QVERIFY(shown.isActive());
    QVERIFY(shown.pane.textPane()->text().contains("- Plain\n"_L1));
    QVERIFY(shown.pane.textPane()->text().contains("- Wild\n"_L1));
    shown.pane.openSections();
    const auto *ticks = shown.pane.findChild<SectionTicks *>();
    QStringList rows;
    for (int row = 0; row < ticks->count(); ++row) {
        rows.append(ticks->item(row)->text());
    }
    QCOMPARE(rows,
             (QStringList {u"House rules"_s, u"Persona"_s, u"Principles"_s, u"Style"_s, u"Garden"_s,
                           u"Seasons"_s}));
    press(Qt::Key_End);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    QCOMPARE(shown.choice.sections, QStringList());
    QVERIFY(!shown.pane.textPane()->text().contains("## Style"_L1));
}

void TestRulesPane::projectRulesAreWrittenByKeysAndUndone()
{
    Shown shown;
    QVERIFY(shown.isActive());
    shown.pane.openProjectRules();
    QTest::keyClicks(QApplication::focusWidget(), u"- No tabs"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"- No haste"_s);
    QCOMPARE(shown.choice, (RulesChoice {RulesLevel::Concise, {}, u"- No tabs\n- No haste"_s}));
    QCOMPARE(shown.pane.textPane()->text(),
             u"# Rules\n\n- Be brief\n\n## Project\n\n- No tabs\n- No haste\n"_s);
    while (!shown.choice.additions.isEmpty()) {
        const QString before = shown.choice.additions;
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shown.choice.additions != before);
    }
    QCOMPARE(shown.pane.textPane()->text(), u"# Rules\n\n- Be brief\n"_s);
    press(Qt::Key_Escape);
    QVERIFY(shown.button(u"rulesConcise"_s)->hasFocus());
}

void TestRulesPane::marksWhatIsTheUsersOwn()
{
    Shown shown;
    QVERIFY(!shown.pane.textPane()->marked());
    shown.pane.showRules({framework()}, {RulesLevel::Concise, {}, u"- No tabs"_s});
    const auto marked = shown.pane.textPane()->marked();
    QVERIFY(marked);
    QCOMPARE(shown.pane.textPane()->text().mid(marked->begin, marked->length), u"## Project\n\n- No tabs"_s);
    shown.pane.showRules({framework()}, {RulesLevel::Concise, {}, u" \n"_s});
    QVERIFY(!shown.pane.textPane()->marked());
}

void TestRulesPane::namesInvisibleCharactersAndRemovesThem()
{
    Shown shown({framework()}, {RulesLevel::Concise, {}, u"- Be\n- brie\u200Bf\u2060"_s});
    QVERIFY(shown.isActive());
    shown.pane.openProjectRules();
    auto *editor = shown.pane.findChild<ProjectRulesEditor *>();
    auto *line = editor->findChild<QuietLine *>();
    // What stands there already is named as soon as the editor opens.
    QVERIFY(line->sentence().contains("Line 2"_L1));
    QVERIFY(line->sentence().contains("U+200B"_L1));
    Q_EMIT line->linkActivated(line->links().front().id);
    QCOMPARE(shown.choice.additions, u"- Be\n- brief"_s);
    QVERIFY(line->isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.choice.additions, u"- Be\n- brie\u200Bf\u2060"_s);
}

void TestRulesPane::anotherProjectsRulesCannotBeUndone()
{
    Shown shown;
    QVERIFY(shown.isActive());
    shown.pane.openProjectRules();
    QTest::keyClicks(QApplication::focusWidget(), u"- Mine"_s);
    shown.pane.showRules({framework()}, {RulesLevel::Concise, {}, u"- Theirs"_s});
    shown.pane.startAfresh();
    QVERIFY(!shown.pane.findChild<QWidget *>(u"rulesProjectDrawer"_s)->isVisible());
    shown.pane.openProjectRules();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.pane.findChild<ProjectRulesEditor *>()->text(), u"- Theirs"_s);
}

void TestRulesPane::namesFrameworksThatAreNotHere()
{
    Shown shown;
    auto *note = shown.pane.findChild<QLabel *>(u"rulesMissing"_s);
    QVERIFY(!note->isVisible());
    shown.pane.setMissing({u"docker"_s});
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"docker is not on this machine. Its rules are left out."_s);
    shown.pane.setMissing({});
    QVERIFY(!note->isVisible());
}

void TestRulesPane::givesAnOpenListThePaneWhereItIsLow()
{
    Shown shown;
    QVERIFY(shown.isActive());
    shown.pane.openSections();
    QVERIFY(shown.pane.textPane()->isVisible());
    shown.pane.resize(380, 140);
    QTRY_VERIFY(!shown.pane.textPane()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(shown.pane.textPane()->isVisible());
}

QTEST_MAIN(TestRulesPane)
#include "test_rules_pane.moc"
