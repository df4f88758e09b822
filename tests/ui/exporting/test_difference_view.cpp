// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colours.h"
#include "ui/exporting/difference_view.h"
#include "ui/exporting/difference_view_column.h"
#include "ui/exporting/difference_view_lines.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestDifferenceView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void marksWholeWordsThatChanged_data();
    void marksWholeWordsThatChanged();
    void leavesOutWhatIsFarFromAnyChange();
    void neverShowsMoreThanItsLimit();
    void standsSideBySideWhereThereIsRoom();
    void scrollsBothSidesTogether();
    void saysWhatItCannotCompare();
    void tellsScreenReadersWhatChanges();
    void selectsTextWithoutNumbersAndSigns();
};

namespace {

/// "=same", "-removed", "+added", "~ leftOut", "." for nothing; joined by "|".
QString written(const std::vector<ShownLine> &lines)
{
    QStringList pieces;
    for (const ShownLine &line : lines) {
        switch (line.kind) {
        case ShownLine::Kind::Same:
            pieces.append(u'=' + line.text);
            break;
        case ShownLine::Kind::Added:
            pieces.append(u'+' + line.text);
            break;
        case ShownLine::Kind::Removed:
            pieces.append(u'-' + line.text);
            break;
        case ShownLine::Kind::Gap:
            pieces.append(u'~' + QString::number(line.leftOut));
            break;
        case ShownLine::Kind::Blank:
            pieces.append(u"."_s);
            break;
        }
    }
    return pieces.join(u'|');
}

QByteArray numbered(int from, int to)
{
    QByteArray text;
    for (int line = from; line <= to; ++line) {
        text += "line " + QByteArray::number(line) + '\n';
    }
    return text;
}

DifferenceColumn *column(const DifferenceView &view, const QString &name)
{
    return view.findChild<DifferenceColumn *>(name);
}

} // namespace

void TestDifferenceView::columns_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a line replaced stands beside the new one")
        << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n") << u"=a|-b|=c"_s << u"=a|+B|=c"_s;
    QTest::newRow("an added line has nothing beside it")
        << QByteArray("a\nc\n") << QByteArray("a\nb\nc\n") << u"=a|.|=c"_s << u"=a|+b|=c"_s;
    QTest::newRow("a removed line has nothing beside it")
        << QByteArray("a\nb\nc\n") << QByteArray("a\nc\n") << u"=a|-b|=c"_s << u"=a|.|=c"_s;
    QTest::newRow("a new file is all added")
        << QByteArray() << QByteArray("a\nb\n") << u".|."_s << u"+a|+b"_s;
    QTest::newRow("one line becomes two")
        << QByteArray("a\nx\nc\n") << QByteArray("a\ny\nz\nc\n") << u"=a|-x|.|=c"_s << u"=a|+y|+z|=c"_s;
}

void TestDifferenceView::columns()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ShownColumns columns = columnLines(difference(before, after));
    QTEST(written(columns.left), "left");
    QTEST(written(columns.right), "right");
}

void TestDifferenceView::marksWholeWordsThatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("come");

    QTest::newRow("one word") << u"Use macro F1 here"_s << u"Use micro F1 here"_s << u"macro"_s << u"micro"_s;
    QTest::newRow("a word more") << u"Pin revisions"_s << u"Pin all revisions"_s << QString() << u"all "_s;
    QTest::newRow("the end") << u"seed 42"_s << u"seed 43"_s << u"42"_s << u"43"_s;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << QString() << QString();
}

void TestDifferenceView::marksWholeWordsThatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto lines = unifiedLines(difference(before.toUtf8() + '\n', after.toUtf8() + '\n'));
    QCOMPARE(lines.size(), std::size_t(2));
    QTEST(lines[0].text.mid(lines[0].changed.begin, lines[0].changed.length), "gone");
    QTEST(lines[1].text.mid(lines[1].changed.begin, lines[1].changed.length), "come");
}

void TestDifferenceView::leavesOutWhatIsFarFromAnyChange()
{
    const QByteArray before = numbered(1, 20) + "old\n" + numbered(21, 40);
    const QByteArray after = numbered(1, 20) + "new\n" + numbered(21, 40);
    QCOMPARE(written(unifiedLines(difference(before, after))),
             u"~17|=line 18|=line 19|=line 20|-old|+new|=line 21|=line 22|=line 23|~17"_s);
    // A gap of one line would say as much as the line.
    QCOMPARE(written(unifiedLines(difference("1\n2\n3\n4\nold\n", "1\n2\n3\n4\nnew\n"))),
             u"=1|=2|=3|=4|-old|+new"_s);
}

void TestDifferenceView::neverShowsMoreThanItsLimit()
{
    const auto lines = unifiedLines(difference({}, numbered(1, shownLineLimit + 50)));
    QCOMPARE(lines.size(), std::size_t(shownLineLimit) + 1);
    QCOMPARE(lines.back().kind, ShownLine::Kind::Gap);
    QCOMPARE(lines.back().leftOut, 50);
}

void TestDifferenceView::standsSideBySideWhereThereIsRoom()
{
    DifferenceView view;
    view.resize(400, 300);
    view.show();
    view.setDifference(difference("a\nb\n", "a\nB\n"));
    QVERIFY(!view.isSideBySide());
    QVERIFY(column(view, u"difference-left"_s)->isVisible());
    QVERIFY(!column(view, u"difference-right"_s)->isVisible());
    QCOMPARE(column(view, u"difference-left"_s)->toPlainText(), u"a\nb\nB"_s);

    view.resize(1800, 300);
    QTRY_VERIFY(view.isSideBySide());
    QVERIFY(column(view, u"difference-right"_s)->isVisible());
    QCOMPARE(column(view, u"difference-left"_s)->toPlainText(), u"a\nb"_s);
    QCOMPARE(column(view, u"difference-right"_s)->toPlainText(), u"a\nB"_s);
}

void TestDifferenceView::scrollsBothSidesTogether()
{
    DifferenceView view;
    view.resize(1800, 300);
    view.show();
    view.setDifference(difference(numbered(1, 60), numbered(101, 160)));
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QScrollBar *left = column(view, u"difference-left"_s)->verticalScrollBar();
    QScrollBar *right = column(view, u"difference-right"_s)->verticalScrollBar();
    QTRY_VERIFY(left->maximum() > 10);
    left->setValue(10);
    QCOMPARE(right->value(), 10);
    right->setValue(3);
    QCOMPARE(left->value(), 3);
}

void TestDifferenceView::saysWhatItCannotCompare()
{
    DifferenceView view;
    view.show();
    Difference tooLarge;
    tooLarge.tooLarge = true;
    view.setDifference(tooLarge);
    const auto *note = view.findChild<QLabel *>(u"difference-note"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains("too many lines"_L1));
    QVERIFY(!column(view, u"difference-left"_s)->isVisible());

    view.setDifference(difference("a", "a\n"));
    QVERIFY(note->text().contains("line end"_L1) || note->text().contains("No line changes"_L1));
}

void TestDifferenceView::tellsScreenReadersWhatChanges()
{
    DifferenceView view;
    view.setDifference(difference("a\nb\n", "a\nB\n"));
    QCOMPARE(column(view, u"difference-left"_s)->accessibleDescription(), u"Removed: b\nAdded: B"_s);
}

void TestDifferenceView::selectsTextWithoutNumbersAndSigns()
{
    DifferenceView view;
    view.setDifference(difference("a\n", "b\n"));
    DifferenceColumn *left = column(view, u"difference-left"_s);
    QVERIFY(left->isReadOnly());
    left->selectAll();
    QCOMPARE(left->textCursor().selection().toPlainText(), u"a\nb"_s);
}

QTEST_MAIN(TestDifferenceView)
#include "test_difference_view.moc"
