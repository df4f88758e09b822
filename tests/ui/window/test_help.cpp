// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "tests/ui/window/window_states.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/text_pane.h"
#include "ui/steps/start_text_page.h"
#include "ui/window/about_text.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Help to every page, and what the program says of itself.
class TestHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOneKeyAwayAndGoesBack();
    void aQuestionMarkIsTextWhereTextIsTyped();
    void isAboutThePageThatIsShown();
    void namesEveryKey();
    void keepsThePanelBelow();
    void saysTheVersionsAndCopiesThem();

private:
    [[nodiscard]] QString page() { return m_program->window.frame().shownPage()->objectName(); }
    [[nodiscard]] QStringList words();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestHelp::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    enterState(*m_program, windowStates().front());
    QApplication::clipboard()->clear();
}

QStringList TestHelp::words()
{
    QStringList all;
    for (const QLabel *label : m_program->window.frame().shownPage()->findChildren<QLabel *>()) {
        all.append(label->text());
    }
    return all;
}

void TestHelp::isOneKeyAwayAndGoesBack()
{
    type(u"Mine."_s);
    QWidget *editor = QApplication::focusWidget();
    press(Qt::Key_F1);
    QCOMPARE(page(), u"help-page"_s);
    press(Qt::Key_Escape);
    QCOMPARE(page(), u"question-task"_s);
    QCOMPARE(QApplication::focusWidget(), editor);
    type(u" Still."_s);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Mine. Still."_s);
    // The same key opens and closes.
    press(Qt::Key_F1);
    press(Qt::Key_F1);
    QCOMPARE(page(), u"question-task"_s);
}

void TestHelp::aQuestionMarkIsTextWhereTextIsTyped()
{
    press(Qt::Key_Question);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"?"_s);
    QCOMPARE(page(), u"question-task"_s);
    for (QWidget *place : {static_cast<QWidget *>(&m_program->window.frame().menuButton()),
                           static_cast<QWidget *>(m_program->window.frame().promptPane().textPane())}) {
        place->setFocus();
        press(Qt::Key_Question);
        QCOMPARE(page(), u"help-page"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), place);
    }
}

void TestHelp::isAboutThePageThatIsShown()
{
    const auto help = [this] {
        press(Qt::Key_F1);
        const QString sentences =
            m_program->window.frame().shownPage()->findChild<QLabel *>(u"help-sentences"_s)->text();
        press(Qt::Key_Escape);
        return sentences;
    };
    const QString task = help();
    QVERIFY2(task.startsWith(u"One job"_s), qPrintable(task));
    m_program->window.goToStep(u"why"_s);
    QVERIFY(help() != task);
    m_program->window.goToStep(u"review"_s);
    QVERIFY(help().contains("copy it"_L1));
    m_program->window.showSaveRules();
    QVERIFY(help().contains("Nothing is written"_L1));
    // From About it is the page below that is meant.
    m_program->window.showAbout();
    QVERIFY(help().contains("Nothing is written"_L1));
}

void TestHelp::namesEveryKey()
{
    press(Qt::Key_F1);
    const QString all = words().join(u'\n');
    int keys = 0;
    for (const QAction *action : m_program->window.actions().all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(all.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->objectName()));
            QVERIFY2(all.contains(action->iconText().remove(u'…')), qPrintable(action->objectName()));
            ++keys;
        }
    }
    QVERIFY(keys > 25);
    // It is longer than the window, and keys go through it.
    const auto *area = m_program->window.frame().shownPage()->findChild<QScrollArea *>();
    press(Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QVERIFY(!all.contains(u'&'));
}

void TestHelp::keepsThePanelBelow()
{
    m_program->window.showStartText();
    type(u"A note that is not used yet"_s);
    QWidget *editor = QApplication::focusWidget();
    press(Qt::Key_F1);
    QCOMPARE(page(), u"help-page"_s);
    m_program->window.showAbout();
    QCOMPARE(page(), u"about-page"_s);
    press(Qt::Key_Escape);
    QCOMPARE(page(), u"start-text-page"_s);
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(qobject_cast<QPlainTextEdit *>(editor)->toPlainText(), u"A note that is not used yet"_s);
    press(Qt::Key_Escape);
    QCOMPARE(page(), u"question-task"_s);
}

void TestHelp::saysTheVersionsAndCopiesThem()
{
    m_program->window.actions()[Command::About]->trigger();
    m_program->window.findChild<QPushButton *>(u"copy-versions"_s)->click();
    QCOMPARE(clipboard(), aboutVersions());
    QVERIFY2(clipboard().contains(QString::fromLatin1(qVersion())), qPrintable(clipboard()));
    QCOMPARE(m_program->line().tone(), Tone::Done);
}

QTEST_MAIN(TestHelp)
#include "test_help.moc"
