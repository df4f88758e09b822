// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/library/prompts_panel.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/question_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QListWidget>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Several prompts in one project.
class TestPromptsFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewPromptKeepsWhatIsPinned();
    void aPinIsKeptInTheProject();
    void newOnAnEmptyPromptAddsNothing();
    void goesBetweenPromptsByKeys();
    void renamesInPlace();
    void duplicates();
    void deletesWithUndo();
    void theLastOneLeavesAFreshOne();
    void theOneWorkedOnLastComesBack();
    void offersOnceToKeepWhatWasCopied();
    void anEmptyListOpensASample();

private:
    void write(const QString &task, const QString &where = {});
    void showPanel();
    [[nodiscard]] QString answer(const QString &id) { return m_program->session.document().answer(id); }
    [[nodiscard]] QListWidget &list()
    {
        return *m_program->window.findChild<QListWidget *>(u"prompts-list"_s);
    }
    [[nodiscard]] QStringList names()
    {
        QStringList shown;
        for (int row = 0; row < list().count(); ++row) {
            shown.append(list().item(row)->text());
        }
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestPromptsFlow::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestPromptsFlow::write(const QString &task, const QString &where)
{
    m_program->session.document().setAnswers({{u"task"_s, task}, {u"where"_s, where}});
}

void TestPromptsFlow::showPanel()
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_program->window.findChild<PromptsPanel *>() != nullptr);
}

void TestPromptsFlow::aNewPromptKeepsWhatIsPinned()
{
    write(u"Sort reviews"_s, u"On one T4"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(answer(u"task"_s), QString());
    QCOMPARE(answer(u"where"_s), u"On one T4"_s);
    QCOMPARE(m_program->session.prompts().size(), size_t(2));
}

void TestPromptsFlow::aPinIsKeptInTheProject()
{
    m_program->window.goToStep(u"where"_s);
    auto *where =
        m_program->window.findChild<QWidget *>(u"question-where"_s)->findChild<QAbstractButton *>(u"pin"_s);
    QVERIFY(where->isChecked());
    m_program->window.goToStep(u"task"_s);
    auto *pin =
        m_program->window.findChild<QWidget *>(u"question-task"_s)->findChild<QAbstractButton *>(u"pin"_s);
    QVERIFY(!pin->isChecked());
    // What is empty cannot be kept.
    QVERIFY(!pin->isEnabled());
    write(u"Sort reviews"_s, u"On one T4"_s);
    pin->setFocus();
    press(Qt::Key_Space);
    QVERIFY(m_program->session.project().kept.contains(u"task"_s));
    QVERIFY(m_program->session.isModified());
    m_program->window.goToStep(u"where"_s);
    where->click();
    m_program->session.document().setAnswer(u"why"_s, u"Slow"_s);
    m_program->session.startNewPrompt();
    QCOMPARE(answer(u"task"_s), u"Sort reviews"_s);
    QCOMPARE(answer(u"where"_s), QString());
    QVERIFY(m_program->window.findChild<QWidget *>(u"question-task"_s)
                ->findChild<QAbstractButton *>(u"pin"_s)
                ->isChecked());
}

void TestPromptsFlow::newOnAnEmptyPromptAddsNothing()
{
    write(QString(), u"On one T4"_s);
    m_program->session.startNewPrompt();
    QCOMPARE(m_program->session.prompts().size(), size_t(1));
}

void TestPromptsFlow::goesBetweenPromptsByKeys()
{
    write(u"First task"_s);
    m_program->session.startNewPrompt();
    write(u"Second task"_s);
    showPanel();
    QCOMPARE(names(), QStringList({u"First task"_s, u"Second task"_s}));
    QCOMPARE(list().currentRow(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(answer(u"task"_s), u"First task"_s);
    QCOMPARE(m_program->window.frame().steps().current(), u"task"_s);
    // What was written meanwhile is in the other one still.
    showPanel();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(answer(u"task"_s), u"Second task"_s);
    showPanel();
    press(Qt::Key_Escape);
    QCOMPARE(answer(u"task"_s), u"Second task"_s);
}

void TestPromptsFlow::renamesInPlace()
{
    write(u"First task"_s);
    showPanel();
    press(Qt::Key_F2);
    type(u"Nightly run"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_program->session.prompts().front().name, u"Nightly run"_s);
    QVERIFY(m_program->window.findChild<PromptsPanel *>() != nullptr);
    press(Qt::Key_Escape);
    showPanel();
    QCOMPARE(names(), QStringList {u"Nightly run"_s});
}

void TestPromptsFlow::duplicates()
{
    write(u"First task"_s);
    showPanel();
    press(Qt::Key_D, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(names(), QStringList({u"First task"_s, u"First task"_s}));
    QCOMPARE(list().currentRow(), 1);
    m_program->session.document().setAnswer(u"task"_s, u"Changed"_s);
    QCOMPARE(m_program->session.prompts().front().answers.value(u"task"_s), u"First task"_s);
}

void TestPromptsFlow::deletesWithUndo()
{
    write(u"First task"_s);
    m_program->session.startNewPrompt();
    write(u"Second task"_s);
    showPanel();
    press(Qt::Key_Delete);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(names(), QStringList {u"First task"_s});
    QCOMPARE(answer(u"task"_s), u"First task"_s);
    QCOMPARE(m_program->line().sentence(), u"“Second task” was deleted."_s);
    m_program->follow(u"undo"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(names(), QStringList({u"First task"_s, u"Second task"_s}));
    QCOMPARE(answer(u"task"_s), u"Second task"_s);
}

void TestPromptsFlow::theLastOneLeavesAFreshOne()
{
    write(u"First task"_s, u"On one T4"_s);
    showPanel();
    press(Qt::Key_Delete);
    QCOMPARE(answer(u"task"_s), QString());
    QCOMPARE(answer(u"where"_s), u"On one T4"_s);
    m_program->follow(u"undo"_s);
    QCOMPARE(answer(u"task"_s), u"First task"_s);
}

void TestPromptsFlow::theOneWorkedOnLastComesBack()
{
    write(u"First task"_s);
    m_program->session.startNewPrompt();
    write(u"Second task"_s);
    const QString first = m_program->session.prompts().front().id;
    QCOMPARE(m_program->session.save(), SaveResult::Saved);
    Profile profile = m_program->session.project();
    profile.prompts.front().changed = profile.prompts.back().changed.addSecs(60);
    profile.id.clear();
    const auto made = m_program->profiles.create(profile);
    QVERIFY(made.ok());
    QVERIFY(m_program->session.openProject(made.value().path).ok());
    QCOMPARE(m_program->session.promptId(), first);
    QCOMPARE(answer(u"task"_s), u"First task"_s);
}

void TestPromptsFlow::offersOnceToKeepWhatWasCopied()
{
    m_program->session.document().setAnswers({{u"task"_s, u"Sort reviews"_s}, {u"why"_s, u"Slow"_s}});
    press(Qt::Key_Return, Qt::ControlModifier);
    m_program->follow(u"keep"_s);
    QVERIFY(m_program->session.isKept());
    QCOMPARE(m_program->session.project().name, u"Sort reviews"_s);
    m_program->session.startNewPrompt();
    m_program->session.document().setAnswers({{u"task"_s, u"Sort calls"_s}, {u"why"_s, u"Slow"_s}});
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const QuietLink &link : m_program->line().links()) {
        QVERIFY(link.id != "keep"_L1);
    }
}

void TestPromptsFlow::anEmptyListOpensASample()
{
    write(u"My own words"_s);
    press(Qt::Key_O, Qt::ControlModifier);
    auto *sample = m_program->window.findChild<QAbstractButton *>(u"projects-sample"_s);
    QVERIFY(sample != nullptr && sample->isVisible());
    sample->click();
    QCOMPARE(m_program->window.frame().steps().current(), u"review"_s);
    QVERIFY(m_program->session.document().prompt().complete());
    QVERIFY(!m_program->session.isKept());
    // What was there before is not lost.
    m_program->follow(u"back"_s);
    QCOMPARE(answer(u"task"_s), u"My own words"_s);
}

QTEST_MAIN(TestPromptsFlow)
#include "test_prompts_flow.moc"
