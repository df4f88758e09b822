// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/text_pane.h"
#include "ui/steps/answer_editor.h"
#include "ui/window/find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QVBoxLayout>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// A document as an answer has it.
struct Answer
{
    explicit Answer(const QString &text)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text);
    }
    QTextDocument document;
};

} // namespace

class TestFindBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesRoundTheMatches();
    void findsWhateverTheCase();
    void beginsAtTheCursor();
    void findsWhatIsSelected();
    void saysWhatIsNotThere();
    void followsWhatIsTyped();
    void closesAndGivesBackTheFocus();
    void endsWhenItsTextIsHidden();
    void marksBesideOtherMarks();
    void takesSpacesForNoBreakSpaces();

private:
    void type(const QString &words) { QTest::keyClicks(m_words, words); }
    [[nodiscard]] QString count() const { return m_bar->findChild<QLabel *>(u"find-count"_s)->text(); }
    [[nodiscard]] QString selected() const { return m_editor->textCursor().selectedText(); }
    [[nodiscard]] int position() const { return m_editor->textCursor().selectionStart(); }

    std::unique_ptr<Answer> m_answer;
    std::unique_ptr<QWidget> m_window;
    AnswerEditor *m_editor = nullptr;
    TextPane *m_pane = nullptr;
    FindBar *m_bar = nullptr;
    QLineEdit *m_words = nullptr;
};

void TestFindBar::init()
{
    m_answer = std::make_unique<Answer>(u"one two\nTwo three\ntwo"_s);
    m_window = std::make_unique<QWidget>();
    m_editor = new AnswerEditor(&m_answer->document);
    m_editor->setAccessibleName(u"Task"_s);
    m_pane = new TextPane;
    m_pane->showText(u"Task:\none two\n"_s);
    m_bar = new FindBar;
    auto *column = new QVBoxLayout(m_window.get());
    for (QWidget *each : std::initializer_list<QWidget *> {m_editor, m_pane, m_bar}) {
        column->addWidget(each);
    }
    m_words = m_bar->findChild<QLineEdit *>(u"find-words"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
}

void TestFindBar::cleanup()
{
    m_window.reset();
}

void TestFindBar::goesRoundTheMatches()
{
    QVERIFY(m_bar->isHidden());
    m_bar->open(m_editor);
    QVERIFY(m_words->hasFocus());
    QCOMPARE(m_words->placeholderText(), u"Find in Task"_s);
    type(u"two"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    QCOMPARE(position(), 4);
    QCOMPARE(m_editor->extraSelections().size(), 3);
    QTest::keyClick(m_words, Qt::Key_Return);
    QCOMPARE(count(), u"2 of 3"_s);
    QCOMPARE(selected(), u"Two"_s);
    QTest::keyClick(m_words, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(m_words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"3 of 3"_s);
    m_bar->goBy(1);
    QCOMPARE(count(), u"1 of 3"_s);
    QVERIFY(m_words->hasFocus());
    QCOMPARE(m_editor->answer(), u"one two\nTwo three\ntwo"_s);
}

void TestFindBar::findsWhateverTheCase()
{
    m_editor->setAnswer(u"ÄRGER, ärger"_s);
    m_bar->open(m_editor);
    m_words->setText(u"äRG"_s);
    QCOMPARE(m_editor->extraSelections().size(), 2);
}

void TestFindBar::beginsAtTheCursor()
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(9);
    m_editor->setTextCursor(cursor);
    m_bar->open(m_editor);
    type(u"t"_s);
    QCOMPARE(position(), 12);
    // The words are still being typed: what was found for their beginning is no new beginning behind them.
    QTest::keyClick(m_words, Qt::Key_Backspace);
    type(u"two"_s);
    QCOMPARE(count(), u"3 of 3"_s);
}

void TestFindBar::findsWhatIsSelected()
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(8);
    cursor.setPosition(11, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_bar->open(m_editor);
    QCOMPARE(m_words->text(), u"Two"_s);
    QCOMPARE(count(), u"2 of 3"_s);
}

void TestFindBar::saysWhatIsNotThere()
{
    m_bar->open(m_editor);
    QCOMPARE(count(), QString());
    type(u"four"_s);
    QCOMPARE(count(), u"Not found"_s);
    m_bar->goBy(1);
    QCOMPARE(selected(), QString());
}

void TestFindBar::followsWhatIsTyped()
{
    m_bar->open(m_editor);
    type(u"two"_s);
    m_editor->setFocus();
    m_editor->moveCursor(QTextCursor::End);
    QCOMPARE(count(), u"3 found"_s);
    QTest::keyClicks(m_editor, u" two"_s);
    QCOMPARE(count(), u"4 found"_s);
    QCOMPARE(m_editor->extraSelections().size(), 4);
    m_bar->goBy(1);
    QCOMPARE(count(), u"1 of 4"_s);
    m_editor->moveCursor(QTextCursor::End);
    m_bar->goBy(-1);
    QCOMPARE(count(), u"4 of 4"_s);
}

void TestFindBar::closesAndGivesBackTheFocus()
{
    m_bar->open(m_editor);
    type(u"two"_s);
    QTest::keyClick(m_words, Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_editor->hasFocus());
    QCOMPARE(selected(), u"two"_s);
    QVERIFY(m_editor->extraSelections().isEmpty());
    QVERIFY(m_bar->target() == nullptr);
}

void TestFindBar::endsWhenItsTextIsHidden()
{
    m_bar->open(m_editor);
    type(u"two"_s);
    m_editor->hide();
    QVERIFY(m_bar->isHidden());
    m_editor->show();
    m_bar->open(m_editor);
    QCOMPARE(count(), u"1 of 3"_s);
    delete m_editor;
    QVERIFY(m_bar->target() == nullptr);
    QVERIFY(m_bar->isHidden());
    m_bar->goBy(1);
}

void TestFindBar::marksBesideOtherMarks()
{
    m_pane->setMuted({{0, 5}});
    m_bar->open(m_pane);
    type(u"one"_s);
    QCOMPARE(m_pane->extraSelections().size(), 2);
    m_pane->setMuted({});
    QCOMPARE(m_pane->extraSelections().size(), 1);
    QCOMPARE(m_pane->extraSelections().at(0).cursor.selectedText(), u"one"_s);
    m_bar->open(m_editor);
    QVERIFY(m_pane->extraSelections().isEmpty());
    QCOMPARE(m_editor->extraSelections().size(), 1);
}

void TestFindBar::takesSpacesForNoBreakSpaces()
{
    m_editor->setAnswer(u"10\u00a0ms"_s);
    m_bar->open(m_editor);
    type(u"10 ms"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QCOMPARE(m_editor->answer(), u"10\u00a0ms"_s);
}

QTEST_MAIN(TestFindBar)
#include "test_find_bar.moc"
