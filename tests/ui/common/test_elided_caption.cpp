// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elided_caption.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestElidedCaption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhileItSaysNothing();
    void wrapsAsFarAsItMay();
    void showsInATipWhatItElides();
};

void TestElidedCaption::isHiddenWhileItSaysNothing()
{
    QWidget window;
    ElidedCaption caption(&window);
    QVERIFY(caption.isHidden());
    caption.setText(u"words"_s);
    QVERIFY(!caption.isHidden());
    QCOMPARE(caption.accessibleName(), u"words"_s);
    caption.setText({});
    QVERIFY(caption.isHidden());
}

void TestElidedCaption::wrapsAsFarAsItMay()
{
    ElidedCaption caption;
    caption.setText(u"one two three four five six seven eight nine ten"_s);
    const QFontMetrics metrics(caption.font());
    const int whole = metrics.horizontalAdvance(caption.text()) + 4;
    QCOMPARE(caption.heightForWidth(whole), metrics.lineSpacing());
    QCOMPARE(caption.heightForWidth(whole / 2), metrics.lineSpacing());
    caption.setMostLines(3);
    QCOMPARE(caption.heightForWidth(whole), metrics.lineSpacing());
    QVERIFY(caption.heightForWidth(whole * 2 / 3) == 2 * metrics.lineSpacing());
    QCOMPARE(caption.heightForWidth(whole / 8), 3 * metrics.lineSpacing());
}

void TestElidedCaption::showsInATipWhatItElides()
{
    ElidedCaption caption;
    const auto tip = [&caption] {
        QHelpEvent asked(QEvent::ToolTip, {1, 1}, caption.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(&caption, &asked);
        return caption.toolTip();
    };
    caption.setText(u"one two three four five six seven eight nine ten"_s);
    const int whole = QFontMetrics(caption.font()).horizontalAdvance(caption.text()) + 4;
    caption.resize(whole / 2, 40);
    QCOMPARE(tip(), caption.text());
    caption.setMostLines(3);
    QVERIFY(tip().isEmpty());
    caption.setMostLines(1);
    caption.resize(whole, 40);
    QVERIFY(tip().isEmpty());
}

QTEST_MAIN(TestElidedCaption)
#include "test_elided_caption.moc"
