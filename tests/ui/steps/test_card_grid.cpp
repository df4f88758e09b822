// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/card_grid.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

const QStringList Five {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s};

std::vector<CardText> cards(const QStringList &examples)
{
    std::vector<CardText> texts;
    for (const QString &example : examples) {
        texts.push_back({example, u"It leads to "_s + example});
    }
    return texts;
}

} // namespace

class TestCardGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneTabStop();
    void arrowKeysGoFromCardToCard();
    void rightToLeftMirrorsArrowKeysAndPlaces();
    void spaceEnterAndClickChoose();
    void cardsAreOfEqualHeightAndInside_data();
    void cardsAreOfEqualHeightAndInside();
};

void TestCardGrid::isOneTabStop()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before;
    CardGrid grid;
    QLineEdit after;
    layout.addWidget(&before);
    layout.addWidget(&grid);
    layout.addWidget(&after);
    grid.setCards(cards(Five));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), grid.cards().front());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &after);
    // The card that was left is the one that is come back to.
    QTest::keyClick(&after, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[1]);
}

void TestCardGrid::arrowKeysGoFromCardToCard()
{
    CardGrid grid;
    grid.setCards(cards(Five));
    grid.resize(900, 200);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.cards().front()->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[0]);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[3]);
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[0]);
    press(Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[4]);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[4]);
    press(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[0]);
}

void TestCardGrid::rightToLeftMirrorsArrowKeysAndPlaces()
{
    CardGrid grid;
    grid.setLayoutDirection(Qt::RightToLeft);
    grid.setCards(cards(Five));
    grid.resize(900, 200);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    QVERIFY(grid.cards()[0]->x() > grid.cards()[1]->x());
    grid.cards().front()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), grid.cards()[1]);
}

void TestCardGrid::spaceEnterAndClickChoose()
{
    CardGrid grid;
    grid.setCards(cards(Five));
    grid.resize(900, 200);
    grid.show();
    QSignalSpy chosen(&grid, &CardGrid::cardChosen);
    grid.cards()[1]->setFocus();
    QTest::keyClick(grid.cards()[1], Qt::Key_Space);
    QTest::keyClick(grid.cards()[1], Qt::Key_Return);
    QTest::mouseClick(grid.cards()[4], Qt::LeftButton);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(0).at(0).toInt(), 1);
    QCOMPARE(chosen.at(1).at(0).toInt(), 1);
    QCOMPARE(chosen.at(2).at(0).toInt(), 4);
}

void TestCardGrid::cardsAreOfEqualHeightAndInside_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {200, 320, 480, 640, 728, 1000, 1600}) {
        QTest::addRow("%d pixels wide", width) << width;
    }
}

void TestCardGrid::cardsAreOfEqualHeightAndInside()
{
    QFETCH(const int, width);
    CardGrid grid;
    grid.setCards(cards({u"Short"_s, u"A rather longer example that may well need a second line or more"_s,
                         u"Third"_s, u"Fourth"_s, u"Fifth"_s}));
    grid.resize(width, grid.heightForWidth(width));
    grid.show();
    const int height = grid.cards().front()->height();
    for (const Card *card : grid.cards()) {
        QCOMPARE(card->height(), height);
        QVERIFY2(grid.rect().contains(card->geometry()), qPrintable(card->text()));
        QVERIFY(card->heightForWidth(card->width()) <= card->height());
        for (const Card *other : grid.cards()) {
            QVERIFY(card == other || !card->geometry().intersects(other->geometry()));
        }
    }
}

QTEST_MAIN(TestCardGrid)
#include "test_card_grid.moc"
