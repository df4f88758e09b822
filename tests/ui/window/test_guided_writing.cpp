// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/common/quiet_line.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/card_grid.h"
#include "ui/steps/question_page.h"
#include "ui/window/footer.h"
#include "ui/window/window_frame.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// Keys that are not text.
int pressed = 0;

void pressCounted(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    press(key, modifiers);
    ++pressed;
}

} // namespace

/// From a card to a copied prompt, as a person goes through it.
class TestGuidedWriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesTaskAndWhyFromCardsInTenKeys();
    void tabGoesFromTheLastBlankToNext();
    void showsTheHintOfABlankWithoutMovingAnything();
    void theJobOrdersLaterCardsOutOfSight();
    void reviewAsksForTheBlanksThatAreLeft();
    void goesToTheFirstOpenBlank();
    void copiesWithoutOpenBlanksAfterSayingWhatGoes();
    void anAnswerThatIsOnlyBlanksIsThenMissing();
    void asksForSelectedWordsEachTime();
    void offersTheValueOfLastTimeAsAHintOnly();
    void aPageWithoutGuideIsPlain();

private:
    [[nodiscard]] QuietLine &line() { return m_program->window.frame().footer().line(); }
    [[nodiscard]] QString answer(const QString &id) const { return m_program->session.document().answer(id); }
    template <typename Widget>
    [[nodiscard]] Widget *shown(const QString &name)
    {
        return m_program->window.frame().shownPage()->findChild<Widget *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestGuidedWriting::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QApplication::clipboard()->clear();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
    pressed = 0;
}

void TestGuidedWriting::copiesTaskAndWhyFromCardsInTenKeys()
{
    pressCounted(Qt::Key_2, Qt::ControlModifier);
    type(u"12,000 Vietnamese shop reviews with three labels"_s);
    pressCounted(Qt::Key_Tab);
    type(u"sentiment classification"_s);
    pressCounted(Qt::Key_Tab);
    type(u"macro-F1"_s);
    pressCounted(Qt::Key_PageDown, Qt::ControlModifier);
    pressCounted(Qt::Key_1, Qt::ControlModifier);
    type(u"a macro-F1 of 0.85"_s);
    pressCounted(Qt::Key_Tab);
    type(u"0.71"_s);
    pressCounted(Qt::Key_Tab);
    type(u"two days of reading a week"_s);
    pressCounted(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(
        clipboard(),
        u"Task:\n"
        "Fine-tune a model on a custom dataset: 12,000 Vietnamese shop reviews with three labels. The task "
        "is sentiment classification. Report macro-F1 on a held-out test split.\n"
        "\n"
        "Why it matters:\n"
        "Improve model accuracy: we need a macro-F1 of 0.85, up from 0.71 today. Errors cost us two days "
        "of reading a week.\n"_s);
    QVERIFY2(pressed <= 10, qPrintable(QString::number(pressed)));
    QCOMPARE(line().tone(), Tone::Done);
}

void TestGuidedWriting::tabGoesFromTheLastBlankToNext()
{
    pressCounted(Qt::Key_2, Qt::ControlModifier);
    for (int blank = 0; blank < 3; ++blank) {
        type(u"x"_s);
        pressCounted(Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"next-step-button"_s);
    pressCounted(Qt::Key_Space);
    QCOMPARE(m_program->session.step(), u"why"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"answer"_s);
}

void TestGuidedWriting::showsTheHintOfABlankWithoutMovingAnything()
{
    const QWidget *cards = shown<CardGrid>(u"cards"_s);
    const QPoint before = cards->mapTo(&m_program->window, QPoint());
    pressCounted(Qt::Key_2, Qt::ControlModifier);
    const auto *hint = shown<QLabel>(u"blank-hint"_s);
    QVERIFY2(hint->text().startsWith(u"e.g. "_s), qPrintable(hint->text()));
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), hint->toolTip());
    type(u"x"_s);
    QCOMPARE(hint->text(), QString());
    QCoreApplication::processEvents();
    QCOMPARE(cards->mapTo(&m_program->window, QPoint()), before);
}

void TestGuidedWriting::theJobOrdersLaterCardsOutOfSight()
{
    const auto firstCard = [this] { return shown<CardGrid>(u"cards"_s)->cards().front()->text(); };
    pressCounted(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(firstCard(), u"Improve model accuracy"_s);
    pressCounted(Qt::Key_PageUp, Qt::ControlModifier);
    pressCounted(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(firstCard(), u"Select a pretrained model for a task"_s);
    pressCounted(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(firstCard(), u"Reduce inference cost"_s);
    // It orders, and selects nothing.
    QCOMPARE(answer(u"why"_s), QString());
    // The keys follow what is seen.
    pressCounted(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(answer(u"why"_s).startsWith(u"Reduce inference cost"_s));
}

void TestGuidedWriting::reviewAsksForTheBlanksThatAreLeft()
{
    m_program->session.document().setAnswers(
        {{u"task"_s, u"Sort {{data}} into {{size=few|many}} classes, in {{language=Thai}}."_s},
         {u"why"_s, u"{{data}} grow."_s}});
    m_program->window.goToStep(u"review"_s);
    // The first open one has the focus.
    auto *data = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(data != nullptr);
    QCOMPARE(data->accessibleName(), u"data"_s);
    type(u"reviews "_s);
    QCOMPARE(QApplication::focusWidget(), data);
    pressCounted(Qt::Key_Tab);
    auto *size = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(size != nullptr);
    QCOMPARE(shown<QLabel>(u"blanks-left"_s)->text(), u"One blank is left."_s);
    pressCounted(Qt::Key_M);
    pressCounted(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(),
             u"Task:\nSort reviews into many classes, in Thai.\n\nWhy it matters:\nreviews grow.\n"_s);
    // The answer still has its blanks.
    QVERIFY(answer(u"task"_s).contains(u"{{data}}"_s));
}

void TestGuidedWriting::goesToTheFirstOpenBlank()
{
    m_program->session.document().setAnswers(
        {{u"task"_s, u"Sort {{done=reviews}}."_s}, {u"why"_s, u"Because, {{reason}}, {{more}}."_s}});
    pressCounted(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString());
    QCOMPARE(line().tone(), Tone::WorthAdding);
    QVERIFY2(line().sentence().contains(u"reason"_s), qPrintable(line().sentence()));
    m_program->follow(u"go"_s);
    QCOMPARE(m_program->session.step(), u"why"_s);
    auto *editor = qobject_cast<AnswerEditor *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->textCursor().selectedText(), u"{{reason}}"_s);
}

void TestGuidedWriting::copiesWithoutOpenBlanksAfterSayingWhatGoes()
{
    m_program->session.document().setAnswers(
        {{u"task"_s, u"Sort reviews, by {{metric}}, now."_s}, {u"why"_s, u"They grow."_s}});
    pressCounted(Qt::Key_Return, Qt::ControlModifier);
    m_program->follow(u"without"_s);
    QCOMPARE(clipboard(), QString());
    QVERIFY2(line().sentence().contains(u"“by {{metric}}”"_s), qPrintable(line().sentence()));
    m_program->follow(u"copy"_s);
    QCOMPARE(clipboard(), u"Task:\nSort reviews, now.\n\nWhy it matters:\nThey grow.\n"_s);
    // What was written stays.
    QVERIFY(answer(u"task"_s).contains(u"{{metric}}"_s));
}

void TestGuidedWriting::anAnswerThatIsOnlyBlanksIsThenMissing()
{
    m_program->session.document().setAnswers({{u"task"_s, u"Sort."_s}, {u"why"_s, u"{{reason}}"_s}});
    pressCounted(Qt::Key_Return, Qt::ControlModifier);
    m_program->follow(u"without"_s);
    m_program->follow(u"copy"_s);
    QCOMPARE(clipboard(), QString());
    QCOMPARE(line().sentence(), u"Why is empty."_s);
    m_program->follow(u"copy"_s);
    QCOMPARE(clipboard(), u"Task:\nSort.\n"_s);
}

void TestGuidedWriting::asksForSelectedWordsEachTime()
{
    pressCounted(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!line().isEmpty());
    type(u"Sort reviews"_s);
    pressCounted(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    pressCounted(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(answer(u"task"_s), u"Sort {{reviews=reviews}}"_s);
    type(u"texts"_s);
    QCOMPARE(answer(u"task"_s), u"Sort {{texts=reviews}}"_s);
    QVERIFY(m_program->session.document().prompt().text.contains(u"Sort reviews\n"_s));
}

void TestGuidedWriting::offersTheValueOfLastTimeAsAHintOnly()
{
    PromptDocument &document = m_program->session.document();
    document.setAnswers({{u"task"_s, u"Sort {{data}}."_s}, {u"why"_s, u"They grow."_s}});
    document.setValue(u"data"_s, u"reviews"_s);
    pressCounted(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(clipboard().contains(u"Sort reviews."_s));
    m_program->session.startNewPrompt();
    document.setAnswer(u"task"_s, u"Count {{data}}."_s);
    m_program->window.goToStep(u"review"_s);
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QCOMPARE(field->text(), QString());
    QVERIFY2(field->placeholderText().contains(u"last time: reviews"_s),
             qPrintable(field->placeholderText()));
}

void TestGuidedWriting::aPageWithoutGuideIsPlain()
{
    Framework page;
    page.id = u"garden"_s;
    page.title = u"Garden"_s;
    page.questions = {{u"task"_s, u"What to dig"_s, u"Which bed."_s, false, {u"Dig & rest"_s}, {}}};
    m_program->session.document().setFramework(page);
    QCOMPARE(shown<CardGrid>(u"cards"_s)->cards().front()->text(), u"Dig & rest"_s);
    pressCounted(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(answer(u"task"_s), u"Dig & rest"_s);
    QVERIFY(!shown<QAbstractButton>(u"weak-and-good"_s)->isVisible());
}

QTEST_MAIN(TestGuidedWriting)
#include "test_guided_writing.moc"
