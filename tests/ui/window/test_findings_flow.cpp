// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/findings/live_checks.h"
#include "ui/findings/remark_line.h"
#include "ui/findings/remark_list.h"
#include "ui/findings/remarks_page.h"
#include "ui/preview/rules_pane.h"
#include "ui/preview/text_pane.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/card_grid.h"
#include "ui/steps/question_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QMenu>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

const QString twoProblems =
    u"Full fine-tuning of a 13B model for sentiment classification of English reviews on one RTX 4090, tune "
    "on the test set"_s;

} // namespace

/// What the checks say, as a person meets it.
class TestFindingsFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingUntilTheFieldIsLeft();
    void nothingMovesWhenARemarkComes_data();
    void nothingMovesWhenARemarkComes();
    void underlinesProblemsOnly();
    void f8GoesThroughAllAndRound();
    void f8SaysThatThereIsNothing();
    void aFixIsOneUndoableEdit();
    void aFixElsewhereSaysWhereItWent();
    void whatIsDismissedStaysAwayFromThisProject();
    void theReasonShowsTheRule();
    void reviewShowsFewAndTheListAll();
    void reviewSaysOnceThatItReadsEnglish();
    void aNudgeIsAnsweredByAClick();
    void theTaskCanBePicked();
    void remarksGoWithTheProject();

private:
    void write(const Answers &answers);
    /// As if the person had typed, gone on and come back.
    void leaveAndComeBack();
    [[nodiscard]] LiveChecks &checks() { return *m_program->window.findChild<LiveChecks *>(); }
    [[nodiscard]] QuestionPage &page(const QString &id)
    {
        return *m_program->window.findChild<QuestionPage *>(u"question-"_s + id);
    }
    [[nodiscard]] QuietLine &remark(const QString &id = u"task"_s) { return page(id).remarkLine().line(); }
    [[nodiscard]] QAction *action(Command command) { return m_program->window.actions()[command]; }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestFindingsFlow::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.resize(760, 800);
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestFindingsFlow::write(const Answers &answers)
{
    m_program->session.document().setAnswers(answers);
    checks().judgeNow();
}

void TestFindingsFlow::leaveAndComeBack()
{
    m_program->window.goToStep(u"why"_s);
    m_program->window.goToStep(u"task"_s);
}

void TestFindingsFlow::saysNothingUntilTheFieldIsLeft()
{
    type(u"tune it on the test set"_s);
    checks().judgeNow();
    checks().rest();
    QVERIFY(remark().isEmpty());
    press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != &page(u"task"_s).editor());
    QVERIFY2(remark().sentence().contains(u"test data"_s), qPrintable(remark().sentence()));
    QCOMPARE(remark().tone(), Tone::Problem);
}

void TestFindingsFlow::nothingMovesWhenARemarkComes_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("one line") << 900;
    QTest::newRow("two lines") << 640;
}

void TestFindingsFlow::nothingMovesWhenARemarkComes()
{
    QFETCH(const int, width);
    m_program->window.resize(width, 800);
    QTRY_COMPARE(m_program->window.width(), width);
    write({{u"task"_s, u"Tune it on the test set"_s}});
    const QPoint cards = page(u"task"_s).cards().mapTo(&m_program->window, QPoint());
    leaveAndComeBack();
    QVERIFY(remark().isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(page(u"task"_s).cards().mapTo(&m_program->window, QPoint()), cards);
}

void TestFindingsFlow::underlinesProblemsOnly()
{
    write({{u"task"_s, twoProblems + u". Make it accurate."_s}});
    QVERIFY(page(u"task"_s).editor().underlined().isEmpty());
    leaveAndComeBack();
    QStringList words;
    for (const TextSpan &span : page(u"task"_s).editor().underlined()) {
        words.append(page(u"task"_s).editor().answer().mid(span.begin, span.length));
    }
    QCOMPARE(words, QStringList({u"13B"_s, u"tune on the test set"_s}));
    // They go along with what is typed before them.
    page(u"task"_s).editor().moveCursor(QTextCursor::Start);
    type(u"Do "_s);
    QCOMPARE(page(u"task"_s).editor().underlined().first().begin, twoProblems.indexOf(u"13B"_s) + 3);
}

void TestFindingsFlow::f8GoesThroughAllAndRound()
{
    write({{u"task"_s, twoProblems}, {u"why"_s, u"Make it accurate"_s}});
    page(u"task"_s).editor().moveCursor(QTextCursor::Start);
    QStringList visited;
    for (int times = 0; times < 4; ++times) {
        press(Qt::Key_F8);
        const QString step = m_program->window.frame().steps().current();
        QCOMPARE(QApplication::focusWidget(), &page(step).editor());
        visited.append(page(step).editor().textCursor().selectedText());
        QVERIFY(!remark(step).isEmpty());
    }
    QCOMPARE(visited, QStringList({u"13B"_s, u"tune on the test set"_s, u"Make it accurate"_s, u"13B"_s}));
    QVERIFY(remark().sentence().contains(u"GB"_s));
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_program->window.frame().steps().current(), u"why"_s);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(page(u"task"_s).editor().textCursor().selectedText(), u"tune on the test set"_s);
    QVERIFY(remark().sentence().contains(u"test data"_s));
}

void TestFindingsFlow::f8SaysThatThereIsNothing()
{
    press(Qt::Key_F8);
    QCOMPARE(m_program->line().sentence(), u"There is nothing to remark."_s);
}

void TestFindingsFlow::aFixIsOneUndoableEdit()
{
    write({{u"task"_s, u"Make it accurate"_s}});
    leaveAndComeBack();
    QVERIFY(!remark().links().isEmpty());
    QCOMPARE(remark().links().first().id, u"fix-0"_s);
    Q_EMIT remark().linkActivated(u"fix-0"_s);
    AnswerEditor &editor = page(u"task"_s).editor();
    QVERIFY(editor.answer() != "Make it accurate"_L1);
    QVERIFY(editor.hasFocus());
    // Its first blank waits to be filled.
    QVERIFY(editor.currentBlank() != nullptr);
    editor.undo();
    QCOMPARE(editor.answer(), u"Make it accurate"_s);
}

void TestFindingsFlow::aFixElsewhereSaysWhereItWent()
{
    write({{u"task"_s, u"Classify English reviews by sentiment"_s}});
    leaveAndComeBack();
    Remark elsewhere;
    elsewhere.id = u"X"_s;
    elsewhere.questionId = u"task"_s;
    elsewhere.message = {"Where does it run?"};
    elsewhere.fixes.push_back({{"Name the machine"}, u"where"_s, {{0, 0}, u"It runs on {{hardware}}."_s}});
    page(u"task"_s).setRemark(elsewhere);
    Q_EMIT remark().linkActivated(u"fix-0"_s);
    QCOMPARE(m_program->session.document().answer(u"where"_s), u"It runs on {{hardware}}."_s);
    QCOMPARE(m_program->line().sentence(), u"Added to Where."_s);
    m_program->follow(u"go"_s);
    QCOMPARE(m_program->window.frame().steps().current(), u"where"_s);
}

void TestFindingsFlow::whatIsDismissedStaysAwayFromThisProject()
{
    write({{u"task"_s, u"Tune it on the test set"_s}});
    leaveAndComeBack();
    const QString said = remark().sentence();
    QVERIFY(!said.isEmpty());
    Q_EMIT remark().linkActivated(u"more"_s);
    page(u"task"_s).findChild<QAction *>(u"dismiss"_s)->trigger();
    QVERIFY(remark().sentence() != said);
    QCOMPARE(m_program->session.project().dismissed.size(), size_t(1));
    QVERIFY(m_program->session.isModified());
    QCOMPARE(m_program->line().sentence(), u"Not shown again in this project."_s);
    m_program->follow(u"undo"_s);
    QVERIFY(m_program->session.project().dismissed.empty());
    QCOMPARE(remark().sentence(), said);
}

void TestFindingsFlow::theReasonShowsTheRule()
{
    write({{u"task"_s, u"Tune it on the test set"_s}});
    leaveAndComeBack();
    RulesChoice full;
    full.level = RulesLevel::Full;
    m_program->session.document().setRules(full);
    Q_EMIT remark().linkActivated(u"rule"_s);
    TextPane *rules = m_program->window.frame().rulesPane().textPane();
    QVERIFY(rules->marked().has_value());
    const QString rule = page(u"task"_s).remarkLine().remark()->why;
    QCOMPARE(rules->toPlainText().mid(rules->marked()->begin, rules->marked()->length), rule);
    // A rule that this level leaves out is told.
    m_program->session.document().setRules({});
    Q_EMIT remark().linkActivated(u"rule"_s);
    QVERIFY2(m_program->line().sentence().contains(rule), qPrintable(m_program->line().sentence()));
}

void TestFindingsFlow::reviewShowsFewAndTheListAll()
{
    write({{u"task"_s,
            twoProblems
                + u". Use from transformers import TFAutoModel. Load the data with trust_remote_code=True in "
                  "load_dataset. Use pipeline(\"summarization\")."_s},
           {u"why"_s, u"Make it accurate and fast, state of the art."_s}});
    m_program->window.goToStep(u"review"_s);
    auto *list = m_program->window.findChild<RemarkList *>(u"review-remarks"_s);
    int problems = 0;
    int others = 0;
    for (RemarkLine *line : list->lines()) {
        if (line->isVisible()) {
            (line->line().tone() == Tone::Problem ? problems : others) += 1;
        }
    }
    QCOMPARE(problems, 3);
    QVERIFY(others <= 3);
    auto *all = m_program->window.findChild<QAbstractButton *>(u"all-remarks"_s);
    QVERIFY(all->isVisible());
    all->click();
    auto *page = m_program->window.findChild<RemarksPage *>();
    QVERIFY(page != nullptr);
    QVERIFY(page->remarks().lines().size() > size_t(problems + others));
    // From the list to the place, and back by Escape.
    Q_EMIT page->remarks().placeAsked(*page->remarks().lines().front()->remark());
    QCOMPARE(m_program->window.frame().steps().current(), u"task"_s);
    press(Qt::Key_F8, Qt::ControlModifier);
    QVERIFY(m_program->window.findChild<RemarksPage *>() != nullptr);
    press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_program->window.findChild<RemarksPage *>() == nullptr);
}

void TestFindingsFlow::reviewSaysOnceThatItReadsEnglish()
{
    auto *sentence = m_program->window.findChild<QWidget *>(u"checks-sentence"_s);
    write({{u"task"_s, u"Classify English reviews by sentiment, please"_s}, {u"why"_s, u"It is slow"_s}});
    m_program->window.goToStep(u"review"_s);
    QVERIFY(!sentence->isVisible());
    write({{u"task"_s, u"Phân loại các bài đánh giá tiếng Việt theo cảm xúc của khách hàng"_s},
           {u"why"_s, u"Nhân viên đọc quá chậm và khách hàng phải chờ lâu"_s}});
    QVERIFY(sentence->isVisible());
}

void TestFindingsFlow::aNudgeIsAnsweredByAClick()
{
    write({{u"task"_s, u"Help our team with the archive."_s}});
    leaveAndComeBack();
    QCOMPARE(remark().sentence(), u"Which kind of task is it?"_s);
    QVERIFY(remark().links().size() > 2);
    Q_EMIT remark().linkActivated(u"fix-0"_s);
    QVERIFY(m_program->session.document().answer(u"task"_s).contains(u"The task is "_s));
    QVERIFY(remark().sentence() != "Which kind of task is it?"_L1);
}

void TestFindingsFlow::theTaskCanBePicked()
{
    auto *task = page(u"task"_s).findChild<QAbstractButton *>(u"task-picker"_s);
    QVERIFY(!task->isVisible());
    write({{u"task"_s, u"Text classification of English reviews."_s}});
    leaveAndComeBack();
    QVERIFY(task->isVisible());
    QCOMPARE(task->text(), u"Text Classification · Text ▾"_s);
    task->click();
    auto *menu = m_program->window.findChild<QMenu *>(u"task-menu"_s);
    QVERIFY(menu != nullptr);
    for (QAction *each : menu->actions().first()->menu()->actions()) {
        if (each->text() == "Summarization"_L1) {
            each->trigger();
        }
    }
    QCOMPARE(m_program->session.document().answer(u"task"_s),
             u"Text classification of English reviews. The task is summarization."_s);
    page(u"task"_s).editor().undo();
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Text classification of English reviews."_s);
}

void TestFindingsFlow::remarksGoWithTheProject()
{
    write({{u"task"_s, u"Tune it on the test set"_s}});
    leaveAndComeBack();
    QVERIFY(!remark().isEmpty());
    m_program->session.startNewPrompt();
    QVERIFY(remark().isEmpty());
    QVERIFY(page(u"task"_s).editor().underlined().isEmpty());
}

QTEST_MAIN(TestFindingsFlow)
#include "test_findings_flow.moc"
