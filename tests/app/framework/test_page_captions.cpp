// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "app/framework/framework_reader.h"
#include "app/framework/page_captions.h"
#include "tests/support/framework_pages.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework frameworkOf(const QString &path)
{
    Result<Framework> read = readFramework(Test::pageBytes(path), QFileInfo(path).fileName());
    return read ? std::move(read).value() : Framework {};
}

QString referencePage(QLatin1String name)
{
    const QStringList pages = Test::referencePages();
    const auto found = std::find_if(pages.begin(), pages.end(), [name](const QString &path) {
        return QFileInfo(path).completeBaseName() == name;
    });
    return found == pages.end() ? QString() : *found;
}

} // namespace

class TestPageCaptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheReasonOfAQuestion_data();
    void findsTheReasonOfAQuestion();
    void findsTheOutlineOfTheAnswer_data();
    void findsTheOutlineOfTheAnswer();
    void bundledPageExplainsEveryQuestion();
    void otherPagesSayOnlyWhatTheyHold();
};

void TestPageCaptions::findsTheReasonOfAQuestion_data()
{
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("reason");
    const QStringList usual {u"**Who → How** sets the rules"_s, u"**What → Why** ties `code` to *goals*"_s,
                             u"**Where → When** fits\nthe hardware"_s};
    const QStringList ownWords {u"**Situation first** shows the board"_s, u"Why comes last"_s};

    QTest::newRow("task is the section What") << usual << u"task"_s << u"What → Why ties code to goals"_s;
    QTest::newRow("why, second in the same line") << usual << u"why"_s << u"What → Why ties code to goals"_s;
    QTest::newRow("lines are joined") << usual << u"when"_s << u"Where → When fits the hardware"_s;
    QTest::newRow("a question that no reason names") << usual << u"readers"_s << QString();
    QTest::newRow("a word inside a word is no name") << usual << u"hat"_s << QString();
    QTest::newRow("a page's own word") << ownWords << u"situation"_s << u"Situation first shows the board"_s;
    QTest::newRow("only the bold beginning says what it is about") << ownWords << u"why"_s << QString();
    QTest::newRow("a page without reasons") << QStringList {} << u"task"_s << QString();
    QTest::newRow("no question") << usual << QString() << QString();
    QTest::newRow("marks of a pattern are plain") << usual << u"w.y"_s << QString();
}

void TestPageCaptions::findsTheReasonOfAQuestion()
{
    QFETCH(const QStringList, reasons);
    QFETCH(const QString, question);
    Framework framework;
    framework.orderingReasons = reasons;
    QTEST(orderingReasonFor(framework, question), "reason");
}

void TestPageCaptions::findsTheOutlineOfTheAnswer_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QStringList>("outline");

    QTest::newRow("the nested list")
        << u"- Be brief\n- Structure outputs as:\n  - **problem**\n  - `model`\n- Use tables for:\n  - numbers"_s
        << QStringList {u"problem"_s, u"model"_s};
    QTest::newRow("other words") << u"- Structure every answer like this:\n  1. what\n  2. how"_s
                                 << QStringList {u"what"_s, u"how"_s};
    QTest::newRow("what is nested deeper is a detail")
        << u"- Structure outputs as:\n  - one\n    - detail\n  - two"_s << QStringList {u"one"_s, u"two"_s};
    QTest::newRow("a bullet without a list") << u"- Structure outputs as:\n- Use tables"_s << QStringList {};
    QTest::newRow("another list") << u"- Clearly separate:\n  - this\n  - that"_s << QStringList {};
    QTest::newRow("a sentence that only begins so")
        << u"- Structure matters\n  - this\n- Use tables"_s << QStringList {};
    QTest::newRow("no list") << u"Structure outputs as:\n\nprose"_s << QStringList {};
}

void TestPageCaptions::findsTheOutlineOfTheAnswer()
{
    QFETCH(const QString, section);
    Framework framework;
    framework.how = {{u"Words"_s, u"- Short"_s, {}}, {u"Format"_s, section, {}}};
    QTEST(answerOutline(framework), "outline");
}

void TestPageCaptions::bundledPageExplainsEveryQuestion()
{
    const Framework framework = frameworkOf(Test::bundledPage());
    for (const Question &question : framework.questions) {
        const QString reason = orderingReasonFor(framework, question.id);
        QVERIFY2(!reason.isEmpty(), qPrintable(question.id));
        QVERIFY2(!reason.contains(u'*'), qPrintable(reason));
    }
    QCOMPARE(answerOutline(framework),
             QStringList({u"task definition"_s, u"model choice"_s, u"data strategy"_s,
                          u"training or inference approach"_s, u"evaluation"_s}));
}

void TestPageCaptions::otherPagesSayOnlyWhatTheyHold()
{
    for (const QString &path : Test::referencePages()) {
        if (!QFileInfo::exists(path)) {
            QSKIP("needs the reference pages beside the checkout");
        }
    }
    const Framework pytorch = frameworkOf(referencePage("pytorch"_L1));
    QCOMPARE(orderingReasonFor(pytorch, u"where"_s),
             u"Where → When grounds solutions in compute and lifecycle constraints"_s);
    QCOMPARE(answerOutline(pytorch).join(u'/'),
             u"problem definition/model architecture/data pipeline/training loop/evaluation"_s);
    // Its reasons name no section: "Toolchain first prevents invalid assumptions".
    const Framework clion = frameworkOf(referencePage("clion"_L1));
    QVERIFY(!clion.orderingReasons.isEmpty());
    for (const Question &question : clion.questions) {
        QVERIFY(orderingReasonFor(clion, question.id).isNull());
    }
    for (const QLatin1String name :
         {"clion"_L1, "insomnia"_L1, "postgresql"_L1, "release-train-engineer"_L1}) {
        QVERIFY2(answerOutline(frameworkOf(referencePage(name))).isEmpty(), name.data());
    }
}

QTEST_GUILESS_MAIN(TestPageCaptions)
#include "test_page_captions.moc"
