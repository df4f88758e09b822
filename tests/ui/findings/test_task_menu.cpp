// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/task_menu.h"

#include "app/knowledge/task.h"
#include "app/prompt/clauses.h"

#include <QMenu>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestTaskMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captionsNameTaskAndModality();
    void everyTaskStandsInTheMenuOnce();
    void aTaskIsStatedInTheAnswer_data();
    void aTaskIsStatedInTheAnswer();
};

void TestTaskMenu::captionsNameTaskAndModality()
{
    QCOMPARE(taskCaption(u"text-classification"_s), u"Text Classification · Text"_s);
    QCOMPARE(taskCaption(u"no-such-task"_s), QString());
    for (const Task &task : tasks()) {
        QVERIFY2(taskCaption(task.id).contains(u" · "_s), qPrintable(task.id));
    }
}

void TestTaskMenu::everyTaskStandsInTheMenuOnce()
{
    QMenu menu;
    QStringList labels;
    QString chosen;
    fillTaskMenu(&menu, u"summarization"_s, [&chosen](const QString &id) { chosen = id; });
    for (const QAction *group : menu.actions()) {
        for (QAction *action : group->menu()->actions()) {
            labels.append(action->text());
            QCOMPARE(action->isChecked(), action->text() == "Summarization"_L1);
            action->trigger();
        }
    }
    QCOMPARE(labels.size(), qsizetype(tasks().size()));
    labels.removeDuplicates();
    QCOMPARE(labels.size(), qsizetype(tasks().size()));
    QVERIFY(findTask(chosen) != nullptr);
}

void TestTaskMenu::aTaskIsStatedInTheAnswer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty") << QString() << u"The task is summarization."_s;
    QTest::newRow("behind a sentence") << u"Read reviews."_s << u"Read reviews. The task is summarization."_s;
    QTest::newRow("in place of another") << u"Read. The task is text classification. In French."_s
                                         << u"Read. The task is summarization. In French."_s;
    QTest::newRow("twice is once") << u"Read. The task is summarization."_s
                                   << u"Read. The task is summarization."_s;
}

void TestTaskMenu::aTaskIsStatedInTheAnswer()
{
    QFETCH(QString, before);
    QFETCH(const QString, after);
    const TextEdit edit = taskStated(before, u"summarization"_s);
    before.replace(edit.span.begin, edit.span.length, edit.replacement);
    QCOMPARE(before, after);
    QCOMPARE(detectTask(before).candidates.contains(u"summarization"_s), true);
}

QTEST_MAIN(TestTaskMenu)
#include "test_task_menu.moc"
