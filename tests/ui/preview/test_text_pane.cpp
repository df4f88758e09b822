// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/text_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestTextPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryTextInTurn_data();
    void showsEveryTextInTurn();
    void replacesOnlyWhatChanged();
    void keepsSelection();
    void keepsScrollPositionWhenLinesComeAbove();
    void followsAChangeThatWasInView();
    void copiesTheTextItself();
    void revealsWithoutJumping();
    void aClickTellsItsPosition();
    void enterTellsTheCursorsPosition();
    void tabLeavesIt();
};

namespace {

QString lines(int count)
{
    QString text;
    for (int each = 0; each < count; ++each) {
        text += u"line %1\n"_s.arg(each);
    }
    return text;
}

void showSmall(TextPane &pane, const QString &text)
{
    pane.showText(text);
    pane.resize(400, 200);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
}

} // namespace

void TestTextPane::showsEveryTextInTurn_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("grows and shrinks") << QStringList {u"a"_s, u"ab"_s, u"b"_s, u""_s, u"ccc"_s, u"cc"_s};
    QTest::newRow("repeated letters") << QStringList {u"aaa"_s, u"aaaa"_s, u"aa"_s, u"aabaa"_s, u"aaaa"_s};
    QTest::newRow("lines come and go") << QStringList {u"a\nb\nc\n"_s, u"a\nc\n"_s, u"\n\n"_s, u"a\nb\n"_s};
    QTest::newRow("characters outside the first plane share halves") << QStringList {
        u"\U0001F600"_s, u"\U0001F601"_s, u"\U0001F601\U0001F600"_s, u"\U00010000\U0001F600"_s};
    QTest::newRow("line ends of other systems") << QStringList {u"a\r\nb\rc\n"_s, u"a\nb\nc\nd"_s};
}

void TestTextPane::showsEveryTextInTurn()
{
    QFETCH(const QStringList, texts);
    TextPane pane;
    for (QString text : texts) {
        pane.showText(text);
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        QCOMPARE(pane.toPlainText(), text);
        QCOMPARE(pane.text(), text);
    }
}

void TestTextPane::replacesOnlyWhatChanged()
{
    TextPane pane;
    pane.showText(u"Task:\nSort reviews.\n\nWhy:\nCost.\n"_s);
    const QSignalSpy changes(pane.document(), &QTextDocument::contentsChange);
    pane.showText(u"Task:\nSort all reviews.\n\nWhy:\nCost.\n"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toInt(), 11);
    QCOMPARE(changes.at(0).at(1).toInt(), 0);
    QCOMPARE(changes.at(0).at(2).toInt(), 4);
    pane.showText(u"Task:\nSort all reviews.\n\nWhy:\nCost.\n"_s);
    QCOMPARE(changes.size(), 1);
}

void TestTextPane::keepsSelection()
{
    TextPane pane;
    pane.showText(u"Task:\nSort.\n\nWhy:\nCost.\n"_s);
    QTextCursor selection = pane.textCursor();
    selection.setPosition(18);
    selection.setPosition(22, QTextCursor::KeepAnchor);
    QCOMPARE(selection.selectedText(), u"Cost"_s);
    pane.setTextCursor(selection);

    pane.showText(u"Task:\nSort them by tone.\n\nWhy:\nCost.\n"_s);
    QCOMPARE(pane.textCursor().selectedText(), u"Cost"_s);
    pane.showText(u"Task:\nSort them by tone.\n\nWhy:\nCost of errors.\n"_s);
    QCOMPARE(pane.textCursor().selectedText(), u"Cost"_s);

    // What was selected is gone: nothing else is selected instead.
    pane.showText(u"Task:\nSort.\n\nWhere:\nHere.\n"_s);
    QVERIFY(!pane.textCursor().hasSelection());

    TextPane fresh;
    fresh.showText(u"abc"_s);
    QCOMPARE(fresh.textCursor().position(), 0);
}

void TestTextPane::keepsScrollPositionWhenLinesComeAbove()
{
    TextPane pane;
    showSmall(pane, lines(200));
    pane.verticalScrollBar()->setValue(100);
    const QString top = pane.cursorForPosition({20, 5}).block().text();
    pane.showText(u"new\nnew\nnew\n"_s + lines(200));
    QCOMPARE(pane.cursorForPosition({20, 5}).block().text(), top);
    pane.showText(lines(200));
    QCOMPARE(pane.cursorForPosition({20, 5}).block().text(), top);
    QCOMPARE(pane.verticalScrollBar()->value(), 100);
}

void TestTextPane::followsAChangeThatWasInView()
{
    TextPane pane;
    showSmall(pane, u"start\n"_s);
    QString text = u"start\n"_s;
    for (int each = 0; each < 60; ++each) {
        text += u"typed %1\n"_s.arg(each);
        pane.showText(text, TextPane::Follow::Change);
    }
    QVERIFY(pane.verticalScrollBar()->value() > 30);
    // Scrolled away on purpose: it stays where the user put it.
    pane.verticalScrollBar()->setValue(0);
    pane.showText(text + u"more\n"_s, TextPane::Follow::Change);
    QCOMPARE(pane.verticalScrollBar()->value(), 0);
}

void TestTextPane::copiesTheTextItself()
{
    TextPane pane;
    const QString text = u"12\u00A0000 reviews\u2028next\nend \u00A0"_s;
    pane.showText(text);
    pane.selectAll();
    pane.copy();
    QCOMPARE(QApplication::clipboard()->text(), text);
    QCOMPARE(QApplication::clipboard()->mimeData()->formats(), QStringList {u"text/plain"_s});
}

void TestTextPane::revealsWithoutJumping()
{
    TextPane pane;
    showSmall(pane, lines(200));
    const QString text = pane.text();
    const auto spanOf = [&text](const QString &line) {
        return TextSpan {text.indexOf(line + u'\n'), line.size()};
    };
    pane.verticalScrollBar()->setValue(50);
    pane.reveal(spanOf(u"line 52"_s));
    QCOMPARE(pane.verticalScrollBar()->value(), 50);
    pane.reveal(spanOf(u"line 20"_s));
    QCOMPARE(pane.verticalScrollBar()->value(), 20);
    pane.reveal(spanOf(u"line 150"_s));
    const int top = pane.verticalScrollBar()->value();
    QVERIFY(top > 120 && top < 150);
    // Higher than the view: its beginning.
    const qsizetype begin = text.indexOf("line 60\n"_L1);
    pane.reveal({begin, text.indexOf("line 120\n"_L1) - begin});
    QCOMPARE(pane.verticalScrollBar()->value(), 60);
}

void TestTextPane::aClickTellsItsPosition()
{
    TextPane pane;
    showSmall(pane, u"Task:\nSort.\n"_s);
    const QSignalSpy activated(&pane, &TextPane::positionActivated);
    QTextCursor cursor(pane.document());
    cursor.setPosition(8);
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, pane.cursorRect(cursor).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<qsizetype>(), qsizetype(8));
    // Below the text there is nothing to go to.
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, {100, 190});
    QCOMPARE(activated.size(), 1);
}

void TestTextPane::enterTellsTheCursorsPosition()
{
    TextPane pane;
    showSmall(pane, u"Task:\nSort.\n"_s);
    const QSignalSpy activated(&pane, &TextPane::positionActivated);
    pane.setFocus();
    QTest::keyClick(&pane, Qt::Key_Down);
    QTest::keyClick(&pane, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<qsizetype>(), qsizetype(6));
}

void TestTextPane::tabLeavesIt()
{
    TextPane pane;
    QVERIFY(pane.tabChangesFocus());
    QVERIFY(pane.isReadOnly());
    QVERIFY((pane.textInteractionFlags() & Qt::TextSelectableByKeyboard) != 0);
}

QTEST_MAIN(TestTextPane)
#include "test_text_pane.moc"
