// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "ui/common/colours.h"
#include "ui/common/elided_caption.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/text_pane.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

class TestPromptPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsAMutedSkeleton();
    void marksThePartOfTheCurrentQuestion();
    void aPositionInAPartAsksForItsQuestion();
    void countsWordsWithoutPlaceholders();
    void saysWhatTheAnswerWillCover();
};

namespace {

Framework framework()
{
    Framework twoQuestions;
    twoQuestions.questions = {{u"task"_s, u"Task"_s, u"Describe the task."_s, false, {}, {}},
                              {u"why"_s, u"Why it matters"_s, u"Explain."_s, false, {}, {}}};
    return twoQuestions;
}

} // namespace

void TestPromptPane::startsAsAMutedSkeleton()
{
    PromptPane pane;
    pane.showPrompt(compose(framework(), {}));
    QCOMPARE(pane.textPane()->text(), u"Task:\n[Describe the task.]\n\nWhy it matters:\n[Explain.]\n"_s);
    QCOMPARE(pane.textPane()->extraSelections().size(), 2);
    QCOMPARE(pane.textPane()->extraSelections().at(0).format.foreground().color(),
             coloursOf(QApplication::palette()).muted);
    pane.showPrompt(compose(framework(), {{u"task"_s, u"Sort."_s}}));
    QCOMPARE(pane.textPane()->extraSelections().size(), 1);
    QVERIFY(pane.textPane()->extraSelections().at(0).cursor.selectedText().startsWith("Why"_L1));
}

void TestPromptPane::marksThePartOfTheCurrentQuestion()
{
    PromptPane pane;
    pane.showPrompt(compose(framework(), {{u"task"_s, u"Sort."_s}}));
    QVERIFY(!pane.textPane()->marked());
    pane.setCurrentQuestion(u"why"_s);
    QCOMPARE(pane.textPane()->marked()->begin, qsizetype(13));
    pane.showPrompt(compose(framework(), {{u"task"_s, u"Sort them."_s}}));
    QCOMPARE(pane.textPane()->marked()->begin, qsizetype(18));
    pane.setCurrentQuestion(u"review"_s);
    QVERIFY(!pane.textPane()->marked());
}

void TestPromptPane::aPositionInAPartAsksForItsQuestion()
{
    PromptPane pane;
    pane.showPrompt(compose(framework(), {{u"task"_s, u"Sort."_s}}));
    const QSignalSpy activated(&pane, &PromptPane::questionActivated);
    Q_EMIT pane.textPane()->positionActivated(11);
    Q_EMIT pane.textPane()->positionActivated(12); // the empty line between two parts
    Q_EMIT pane.textPane()->positionActivated(20);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).at(0).toString(), u"task"_s);
    QCOMPARE(activated.at(1).at(0).toString(), u"why"_s);
}

void TestPromptPane::countsWordsWithoutPlaceholders()
{
    QCOMPARE(wordCount(compose(framework(), {})), 0);
    const Prompt one = compose(framework(), {{u"task"_s, u"Sort all\nreviews."_s}});
    QCOMPARE(wordCount(one), 4);
    PromptPane pane;
    auto *detail = pane.findChild<ElidedCaption *>(u"paneDetail"_s);
    pane.showPrompt(compose(framework(), {}));
    QVERIFY(detail->isHidden());
    pane.showPrompt(one);
    QCOMPARE(detail->text(), u"4 words"_s);
    QVERIFY(!detail->isHidden());
}

void TestPromptPane::saysWhatTheAnswerWillCover()
{
    PromptPane pane;
    auto *outline = pane.findChild<ElidedCaption *>(u"answerOutline"_s);
    QVERIFY(outline->isHidden());
    pane.setAnswerOutline({u"task"_s, u"model"_s});
    QCOMPARE(outline->text(), u"The answer will cover: task → model"_s);
    QVERIFY(!outline->isHidden());
    // Where there is little room, all of it is the prompt's.
    pane.resize(400, 400);
    pane.show();
    QVERIFY(outline->isVisible());
    pane.resize(400, 100);
    QVERIFY(outline->isHidden());
    pane.resize(400, 400);
    QVERIFY(outline->isVisible());
    pane.setAnswerOutline({});
    QVERIFY(outline->isHidden());
}

QTEST_MAIN(TestPromptPane)
#include "test_prompt_pane.moc"
