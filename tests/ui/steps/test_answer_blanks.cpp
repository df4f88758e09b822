// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "app/prompt/prompt_document.h"
#include "ui/steps/answer_documents.h"
#include "ui/steps/answer_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Blanks in the editor, by keys, mouse and input method.
class TestAnswerBlanks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabGoesFromBlankToBlank();
    void behindTheLastBlankTabGoesOn();
    void withoutBlanksTabLeaves();
    void typingReplacesABlankInOneUndo();
    void deleteTakesTheClauseAway_data();
    void deleteTakesTheClauseAway();
    void oneUndoBringsAClauseBack();
    void deleteWithinTheNameIsAnOrdinaryKey();
    void aClickSelectsABlankAndASecondGoesInto();
    void anExampleSelectsItsFirstBlank();
    void anExampleThatWasGoneOnWithIsNotDoubled();
    void untouchedTextOfItsOwnIsTakenBack();
    void selectedWordsAreAskedForEachTime_data();
    void selectedWordsAreAskedForEachTime();
    void doesNotAskForWhatCannotBeABlank_data();
    void doesNotAskForWhatCannotBeABlank();
    void copiesABlankAsItIsWritten();
    void composesInsideABlank();
    void composingReplacesASelectedBlank();
    void composesBesideABlank_data();
    void composesBesideABlank();
    void whatIsGivenUpLeavesNothing();
    void ourOwnEditsWaitForTheInputMethod();
    void eachParagraphRunsAsItsFirstLetterSays();
    void standsWhereItsFirstParagraphBegins();
    void saysWhichBlankHoldsTheCursor();

private:
    [[nodiscard]] QString selected() const { return m_editor->textCursor().selectedText(); }
    void select(const QString &words);
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(m_editor.get(), &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_editor.get(), key, modifiers);
    }

    std::unique_ptr<PromptDocument> m_prompt;
    std::unique_ptr<AnswerDocuments> m_documents;
    std::unique_ptr<AnswerEditor> m_editor;
};

void TestAnswerBlanks::init()
{
    m_editor.reset();
    m_documents.reset();
    m_prompt = std::make_unique<PromptDocument>(Framework {});
    m_documents = std::make_unique<AnswerDocuments>(*m_prompt);
    m_editor = std::make_unique<AnswerEditor>(m_documents->document(u"task"_s));
    m_editor->resize(500, 120);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestAnswerBlanks::select(const QString &words)
{
    const auto begin = m_editor->answer().indexOf(words);
    QVERIFY(begin >= 0);
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(begin + words.size()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void TestAnswerBlanks::tabGoesFromBlankToBlank()
{
    m_editor->setAnswer(u"Sort {{data}} by {{metric}}\nin {{place}}"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{{data}}"_s);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{{metric}}"_s);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{{place}}"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(selected(), u"{{metric}}"_s);
    QTest::keyClicks(m_editor.get(), u"F1"_s);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{{place}}"_s);
    QCOMPARE(m_editor->answer(), u"Sort {{data}} by F1\nin {{place}}"_s);
}

void TestAnswerBlanks::behindTheLastBlankTabGoesOn()
{
    QSignalSpy passed(m_editor.get(), &AnswerEditor::blanksPassed);
    m_editor->setAnswer(u"Sort {{data}} now"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Tab);
    QCOMPARE(passed.count(), 0);
    QTest::keyClicks(m_editor.get(), u"reviews"_s);
    press(Qt::Key_Tab);
    QCOMPARE(passed.count(), 1);
    QCOMPARE(m_editor->answer(), u"Sort reviews now"_s);
}

void TestAnswerBlanks::withoutBlanksTabLeaves()
{
    QSignalSpy passed(m_editor.get(), &AnswerEditor::blanksPassed);
    QWidget window;
    m_editor->setParent(&window);
    const QLineEdit next(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_editor->setFocus();
    m_editor->setAnswer(u"Sort {{ data }} and ${{x}}"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    QCOMPARE(passed.count(), 0);
    QCOMPARE(m_editor->answer(), u"Sort {{ data }} and ${{x}}"_s);
    m_editor->setParent(nullptr);
}

void TestAnswerBlanks::typingReplacesABlankInOneUndo()
{
    m_editor->setAnswer(u"Sort {{data}}."_s);
    QVERIFY(m_editor->selectBlank(u"data"_s));
    QTest::keyClicks(m_editor.get(), u"reviews"_s);
    QCOMPARE(m_editor->answer(), u"Sort reviews."_s);
    QVERIFY(m_editor->blanks().empty());
    m_editor->undo();
    QCOMPARE(m_editor->answer(), u"Sort {{data}}."_s);
}

void TestAnswerBlanks::deleteTakesTheClauseAway_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Delete") << int(Qt::Key_Delete);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
}

void TestAnswerBlanks::deleteTakesTheClauseAway()
{
    QFETCH(const int, key);
    m_editor->setAnswer(u"Sort reviews, by {{metric}}, in {{place}}."_s);
    QVERIFY(m_editor->selectBlank(u"metric"_s));
    press(Qt::Key(key));
    QCOMPARE(m_editor->answer(), u"Sort reviews, in {{place}}."_s);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{{place}}"_s);
    press(Qt::Key(key));
    QCOMPARE(m_editor->answer(), u"Sort reviews."_s);
}

void TestAnswerBlanks::oneUndoBringsAClauseBack()
{
    const QString before = u"With {{data}}, train a model."_s;
    m_editor->setAnswer(before);
    QVERIFY(m_editor->selectBlank(u"data"_s));
    press(Qt::Key_Delete);
    QCOMPARE(m_editor->answer(), u"Train a model."_s);
    m_editor->undo();
    QCOMPARE(m_editor->answer(), before);
}

void TestAnswerBlanks::deleteWithinTheNameIsAnOrdinaryKey()
{
    m_editor->setAnswer(u"Sort, by {{metric}}"_s);
    select(u"met"_s);
    press(Qt::Key_Delete);
    QCOMPARE(m_editor->answer(), u"Sort, by {{ric}}"_s);
}

void TestAnswerBlanks::aClickSelectsABlankAndASecondGoesInto()
{
    m_editor->setAnswer(u"Sort {{metric}} now"_s);
    QTextCursor within(m_editor->document());
    within.setPosition(9);
    const QPoint place = m_editor->cursorRect(within).center();
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(selected(), u"{{metric}}"_s);
    QTest::qWait(0);
    // Not a double click: the button goes down and up once more.
    QTest::mousePress(m_editor->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(m_editor->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(selected(), QString());
    QCOMPARE(m_editor->textCursor().position(), 9);
}

void TestAnswerBlanks::anExampleSelectsItsFirstBlank()
{
    m_editor->setAnswer(u"First.\n\n"_s);
    m_editor->toggleExample(u"Select a model"_s, u": {{task}} on {{data}}"_s);
    QCOMPARE(m_editor->answer(), u"First.\nSelect a model: {{task}} on {{data}}"_s);
    QCOMPARE(selected(), u"{{task}}"_s);
    QVERIFY(m_editor->holdsExample(u"Select a model"_s));
    m_editor->undo();
    QCOMPARE(m_editor->answer(), u"First.\n\n"_s);
}

void TestAnswerBlanks::anExampleThatWasGoneOnWithIsNotDoubled()
{
    m_editor->setAnswer(u"Select a model: moods on {{data}}\nMore."_s);
    press(Qt::Key_End, Qt::ControlModifier);
    m_editor->toggleExample(u"Select a model"_s, u": {{task}} on {{data}}"_s);
    QCOMPARE(m_editor->answer(), u"Select a model: moods on {{data}}\nMore."_s);
    QCOMPARE(selected(), u"{{data}}"_s);
}

void TestAnswerBlanks::untouchedTextOfItsOwnIsTakenBack()
{
    m_editor->setAnswer(u"First."_s);
    m_editor->toggleExample(u"Select a model"_s, u": {{task}}"_s);
    m_editor->toggleExample(u"Select a model"_s, u": {{task}}"_s);
    QCOMPARE(m_editor->answer(), u"First."_s);
}

void TestAnswerBlanks::selectedWordsAreAskedForEachTime_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("name");

    QTest::newRow("words become a default") << u"On our reviews now."_s << u"our reviews"_s
                                            << u"On {{our reviews=our reviews}} now."_s << u"our reviews"_s;
    QTest::newRow("spaces at the ends stay outside")
        << u"On our reviews now."_s << u" our reviews "_s << u"On {{our reviews=our reviews}} now."_s
        << u"our reviews"_s;
    QTest::newRow("a name begins with a letter")
        << u"On 12,000 rows."_s << u"12,000 rows"_s << u"On {{rows=12,000 rows}}."_s << u"rows"_s;
    QTest::newRow("a name that is taken gets a number")
        << u"On {{rows}} or 9 rows."_s << u"9 rows"_s << u"On {{rows}} or {{rows 2=9 rows}}."_s
        << u"rows 2"_s;
    QTest::newRow("braces are escaped")
        << u"On {a|b} x."_s << u"{a|b}"_s << uR"(On {{a b=\{a\|b\}}} x.)"_s << u"a b"_s;
}

void TestAnswerBlanks::selectedWordsAreAskedForEachTime()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, words);
    m_editor->setAnswer(answer);
    select(words);
    QVERIFY(m_editor->canAskEachTime());
    m_editor->askEachTime();
    QTEST(m_editor->answer(), "after");
    // Its name is there to be changed.
    QTEST(selected(), "name");
    m_editor->undo();
    QCOMPARE(m_editor->answer(), answer);
}

void TestAnswerBlanks::doesNotAskForWhatCannotBeABlank_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u"Words."_s << QString();
    QTest::newRow("only digits") << u"By 0.81."_s << u"0.81"_s;
    QTest::newRow("two lines") << u"One\ntwo"_s << u"One\ntwo"_s;
    QTest::newRow("words that hold a blank") << u"By {{x}} now"_s << u"By {{x}}"_s;
    QTest::newRow("a part of a blank") << u"By {{metric}} now"_s << u"met"_s;
}

void TestAnswerBlanks::doesNotAskForWhatCannotBeABlank()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, words);
    m_editor->setAnswer(answer);
    select(words);
    QVERIFY(!m_editor->canAskEachTime());
    m_editor->askEachTime();
    QCOMPARE(m_editor->answer(), answer);
}

void TestAnswerBlanks::copiesABlankAsItIsWritten()
{
    m_editor->setAnswer(u"Sort {{data=a\u00A0b}}"_s);
    QVERIFY(m_editor->selectBlank(u"data"_s));
    m_editor->copy();
    // A document copies no-break spaces as spaces; the rest is as it was written.
    QCOMPARE(QApplication::clipboard()->text().replace(u'\u00A0', u' '), u"{{data=a b}}"_s);
}

void TestAnswerBlanks::composesInsideABlank()
{
    m_editor->setAnswer(u"Sort {{data}}, now"_s);
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(9);
    m_editor->setTextCursor(cursor);
    compose(u"か"_s);
    // What is being composed is no text yet; drawing it must not trip over the longer layout.
    QCOMPARE(m_editor->answer(), u"Sort {{data}}, now"_s);
    QVERIFY(!m_editor->grab().isNull());
    compose({}, u"か"_s);
    QCOMPARE(m_editor->answer(), u"Sort {{daかta}}, now"_s);
    QCOMPARE(m_editor->blanks().front().name, u"daかta"_s);
}

void TestAnswerBlanks::composingReplacesASelectedBlank()
{
    m_editor->setAnswer(u"Sort {{data}}, now"_s);
    QVERIFY(m_editor->selectBlank(u"data"_s));
    compose(u"れび"_s);
    compose({}, u"レビュー"_s);
    QCOMPARE(m_editor->answer(), u"Sort レビュー, now"_s);
}

void TestAnswerBlanks::composesBesideABlank_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("composed");
    QTest::newRow("far before it") << 0 << u"レビューSort {{data}}, now"_s;
    QTest::newRow("right before it") << 5 << u"Sort レビュー{{data}}, now"_s;
    QTest::newRow("right behind it") << 13 << u"Sort {{data}}レビュー, now"_s;
    QTest::newRow("at the end") << 18 << u"Sort {{data}}, nowレビュー"_s;
}

void TestAnswerBlanks::composesBesideABlank()
{
    QFETCH(int, position);
    QFETCH(const QString, composed);
    const QString before = u"Sort {{data}}, now"_s;
    m_documents->document(u"task"_s)->setPlainText(before);
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(position);
    m_editor->setTextCursor(cursor);

    for (const QString &preedit : {u"r"_s, u"れ"_s, u"れび"_s, u"れびゅー"_s}) {
        compose(preedit);
        // What is being composed is no text yet, neither here nor in the prompt; the blank stays where it is.
        QCOMPARE(m_editor->answer(), before);
        QCOMPARE(m_prompt->answer(u"task"_s), before);
        QCOMPARE(m_editor->blanks().front().span, (TextSpan {5, 8}));
        QVERIFY(!m_editor->grab().isNull());
    }
    compose({}, u"レビュー"_s);
    QCOMPARE(m_editor->answer(), composed);
    QCOMPARE(m_prompt->answer(u"task"_s), composed);
    QCOMPARE(m_editor->blanks().size(), size_t(1));
    QCOMPARE(m_editor->blanks().front().name, u"data"_s);

    // One step, whatever was tried out on the way.
    m_editor->undo();
    QCOMPARE(m_editor->answer(), before);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    m_editor->redo();
    QCOMPARE(m_editor->answer(), composed);
}

void TestAnswerBlanks::whatIsGivenUpLeavesNothing()
{
    m_documents->document(u"task"_s)->setPlainText(u"Sort {{data}}"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    compose(u"れび"_s);
    compose({});
    QCOMPARE(m_editor->answer(), u"Sort {{data}}"_s);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    press(Qt::Key_Home);
    press(Qt::Key_Tab);
    QCOMPARE(selected(), u"{{data}}"_s);
}

void TestAnswerBlanks::ourOwnEditsWaitForTheInputMethod()
{
    m_documents->document(u"task"_s)->setPlainText(u"Sort {{data}}"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    compose(u"れび"_s);
    // There is no input method that would make it text: it is given up, not mixed into the line.
    m_editor->toggleExample(u"Fine-tune a model"_s, u": {{model}}"_s);
    QCOMPARE(m_editor->answer(), u"Sort {{data}}\nFine-tune a model: {{model}}"_s);
    QCOMPARE(selected(), u"{{model}}"_s);
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        QVERIFY(block.layout()->preeditAreaText().isEmpty());
    }
    compose({}, u"BERT"_s);
    QCOMPARE(m_editor->answer(), u"Sort {{data}}\nFine-tune a model: BERT"_s);
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(m_editor->answer(), u"Sort {{data}}"_s);
}

void TestAnswerBlanks::eachParagraphRunsAsItsFirstLetterSays()
{
    m_editor->setAnswer(u"Sort reviews\n12: صنّف المراجعات\n{{data}} إلى ثلاث فئات\nرتّب {{data}}"_s);
    const auto direction = [this](int line) {
        return m_editor->document()->findBlockByNumber(line).textDirection();
    };
    for (const Qt::LayoutDirection window : {Qt::RightToLeft, Qt::LeftToRight}) {
        m_editor->setLayoutDirection(window);
        QCOMPARE(direction(0), Qt::LeftToRight);
        QCOMPARE(direction(1), Qt::RightToLeft);
        QCOMPARE(direction(2), Qt::LeftToRight);
        QCOMPARE(direction(3), Qt::RightToLeft);
    }
}

void TestAnswerBlanks::standsWhereItsFirstParagraphBegins()
{
    const auto beginsAtTheRight = [this](const QString &answer) {
        m_editor->setAnswer(answer);
        m_editor->moveCursor(QTextCursor::Start);
        return m_editor->cursorRect().left() > m_editor->width() / 2;
    };
    for (const Qt::LayoutDirection window : {Qt::RightToLeft, Qt::LeftToRight}) {
        m_editor->setLayoutDirection(window);
        QVERIFY(beginsAtTheRight(u"صنّف المراجعات"_s));
        QVERIFY(!beginsAtTheRight(u"Sort reviews\nصنّف"_s));
        QCOMPARE(beginsAtTheRight({}), window == Qt::RightToLeft);
    }
}

void TestAnswerBlanks::saysWhichBlankHoldsTheCursor()
{
    QSignalSpy changed(m_editor.get(), &AnswerEditor::currentBlankChanged);
    m_editor->setAnswer(u"Sort {{data}} by {{metric}}"_s);
    press(Qt::Key_Home);
    QVERIFY(m_editor->currentBlank() == nullptr);
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->currentBlank()->name, u"data"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->currentBlank()->name, u"metric"_s);
    QTest::keyClicks(m_editor.get(), u"F"_s);
    QVERIFY(m_editor->currentBlank() == nullptr);
    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(TestAnswerBlanks)
#include "test_answer_blanks.moc"
