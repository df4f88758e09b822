// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/step_row.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

const std::vector<StepEntry> Entries {{u"task"_s, u"Task"_s, StepState::Done},
                                      {u"why"_s, u"Why"_s, StepState::Open},
                                      {u"where"_s, u"Where"_s, StepState::Optional},
                                      {u"review"_s, u"Review"_s, StepState::Open, false}};

} // namespace

class TestStepRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepCanBeTaken();
    void takingTheCurrentStepAgainKeepsItCurrent();
    void arrowKeysTakeSteps();
    void stateIsToldByWord();
    void nothingMovesWhenTheCurrentStepChanges();
};

void TestStepRow::everyStepCanBeTaken()
{
    StepRow row;
    row.setEntries(Entries);
    row.setCurrent(u"task"_s);
    row.show();
    QSignalSpy chosen(&row, &StepRow::stepChosen);
    for (size_t index = 0; index < Entries.size(); ++index) {
        QTest::mouseClick(row.buttons()[index], Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().at(0).toString(), Entries[index].id);
    }
}

void TestStepRow::takingTheCurrentStepAgainKeepsItCurrent()
{
    StepRow row;
    row.setEntries(Entries);
    row.setCurrent(u"why"_s);
    connect(&row, &StepRow::stepChosen, &row, &StepRow::setCurrent);
    QTest::mouseClick(row.buttons()[1], Qt::LeftButton);
    QVERIFY(row.buttons()[1]->isChecked());
    QCOMPARE(row.current(), u"why"_s);
}

void TestStepRow::arrowKeysTakeSteps()
{
    StepRow row;
    row.setEntries(Entries);
    row.setCurrent(u"task"_s);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    connect(&row, &StepRow::stepChosen, &row, &StepRow::setCurrent);
    row.buttons()[0]->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(row.current(), u"why"_s);
    QCOMPARE(QApplication::focusWidget(), row.buttons()[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(row.current(), u"task"_s);
}

void TestStepRow::stateIsToldByWord()
{
    StepRow row;
    row.setEntries(Entries);
    QCOMPARE(row.buttons()[0]->accessibleDescription(), u"Done"_s);
    QCOMPARE(row.buttons()[1]->accessibleDescription(), u"Open"_s);
    QCOMPARE(row.buttons()[2]->accessibleDescription(), u"Optional"_s);
}

void TestStepRow::nothingMovesWhenTheCurrentStepChanges()
{
    StepRow row;
    row.setEntries(Entries);
    row.setCurrent(u"task"_s);
    row.show();
    QList<QRect> before;
    for (const StepButton *button : row.buttons()) {
        before.append(button->geometry());
    }
    row.setCurrent(u"where"_s);
    QCoreApplication::processEvents();
    QList<QRect> after;
    for (const StepButton *button : row.buttons()) {
        after.append(button->geometry());
    }
    QCOMPARE(after, before);
}

QTEST_MAIN(TestStepRow)
#include "test_step_row.moc"
