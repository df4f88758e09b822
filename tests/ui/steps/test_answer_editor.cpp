// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "app/prompt/prompt_document.h"
#include "ui/steps/answer_documents.h"
#include "ui/steps/answer_editor.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestAnswerEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void togglesAnExample_data();
    void togglesAnExample();
    void oneUndoTakesAnExampleBack();
    void keepsWhatWasTyped();
    void growsWithItsText();
    void shiftEnterMakesAnOrdinaryLine();
    void leavesDroppedFilesToTheWindow();
    void documentAndPromptFollowEachOther();
    void anotherPromptForgetsUndo();
};

void TestAnswerEditor::togglesAnExample_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("an empty editor is filled") << QString() << u"Pick a model"_s;
    QTest::newRow("white space is as good as empty") << u" \n\n"_s << u"Pick a model"_s;
    QTest::newRow("a filled one gets a line under its text")
        << u"Sort reviews."_s << u"Sort reviews.\nPick a model"_s;
    QTest::newRow("trailing empty lines are not kept between") << u"Sort.\n\n"_s << u"Sort.\nPick a model"_s;
    QTest::newRow("its own text is taken back") << u"Pick a model"_s << QString();
    QTest::newRow("its own first line is taken back") << u"Pick a model\nSort."_s << u"Sort."_s;
    QTest::newRow("its own last line is taken back") << u"Sort.\nPick a model"_s << u"Sort."_s;
    QTest::newRow("its own middle line is taken back") << u"A\nPick a model\nB"_s << u"A\nB"_s;
    QTest::newRow("a line that was touched stays") << u"Pick a model now"_s << u"Pick a model now"_s;
    QTest::newRow("a longer word is another one")
        << u"Pick a modeller"_s << u"Pick a modeller\nPick a model"_s;
    QTest::newRow("it is never taken out of the middle of a line")
        << u"First: Pick a model"_s << u"First: Pick a model\nPick a model"_s;
}

void TestAnswerEditor::togglesAnExample()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    editor.setAnswer(before);
    editor.toggleExample(u"Pick a model"_s, {});
    QCOMPARE(editor.answer(), after);
}

void TestAnswerEditor::oneUndoTakesAnExampleBack()
{
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    QTest::keyClicks(&editor, u"Mine"_s);
    editor.toggleExample(u"Pick a model"_s, {});
    editor.undo();
    QCOMPARE(editor.answer(), u"Mine"_s);
}

void TestAnswerEditor::keepsWhatWasTyped()
{
    const QString typed = u"a\u00A0b\u2007c e\u0301 \U0001F917\nd"_s;
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    editor.setAnswer(typed);
    QCOMPARE(editor.answer(), typed);
    QCOMPARE(prompt.answer(u"task"_s), typed);
}

void TestAnswerEditor::growsWithItsText()
{
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    editor.resize(400, 200);
    editor.show();
    const int empty = editor.sizeHint().height();
    editor.setAnswer(u"1\n2\n3"_s);
    QCOMPARE(editor.sizeHint().height(), empty);
    editor.setAnswer(u"1\n2\n3\n4\n5\n6"_s);
    QTRY_VERIFY(editor.sizeHint().height() > empty);
    const int six = editor.sizeHint().height();
    editor.setAnswer(u"x\n"_s.repeated(500));
    QTRY_VERIFY(editor.sizeHint().height() > six);
    QVERIFY(editor.sizeHint().height() < 10 * empty);
}

void TestAnswerEditor::shiftEnterMakesAnOrdinaryLine()
{
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    QTest::keyClicks(&editor, u"a"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&editor, u"b"_s);
    QCOMPARE(editor.document()->blockCount(), 2);
    QCOMPARE(editor.answer(), u"a\nb"_s);
}

void TestAnswerEditor::leavesDroppedFilesToTheWindow()
{
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    editor.resize(400, 200);
    editor.show();
    const auto accepts = [&editor](const QUrl &url) {
        QMimeData data;
        data.setUrls({url});
        data.setText(url.toString());
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(editor.viewport(), &enter);
        return enter.isAccepted();
    };
    QVERIFY(!accepts(QUrl::fromLocalFile(u"/home/me/team.askwell"_s)));
    QVERIFY(accepts(QUrl(u"https://example.org/paper"_s)));
}

void TestAnswerEditor::documentAndPromptFollowEachOther()
{
    PromptDocument prompt {Framework {}};
    prompt.setAnswer(u"task"_s, u"before"_s);
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    QCOMPARE(editor.answer(), u"before"_s);
    prompt.setAnswer(u"task"_s, u"from elsewhere"_s);
    QCOMPARE(editor.answer(), u"from elsewhere"_s);
    editor.undo();
    QCOMPARE(editor.answer(), u"before"_s);
    QCOMPARE(prompt.answer(u"task"_s), u"before"_s);
}

void TestAnswerEditor::anotherPromptForgetsUndo()
{
    PromptDocument prompt {Framework {}};
    AnswerDocuments documents(prompt);
    AnswerEditor editor(documents.document(u"task"_s));
    QTest::keyClicks(&editor, u"a secret of the project before"_s);
    prompt.setAnswer(u"task"_s, u"the next project"_s);
    documents.startAfresh();
    editor.undo();
    QCOMPARE(editor.answer(), u"the next project"_s);
}

QTEST_MAIN(TestAnswerEditor)
#include "test_answer_editor.moc"
