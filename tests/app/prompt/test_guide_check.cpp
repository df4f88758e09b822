// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide_check.h"

#include <QTest>

#include <functional>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework garden()
{
    Framework framework;
    framework.id = u"garden"_s;
    framework.title = u"Garden"_s;
    framework.questions = {{u"task"_s, u"Task"_s, {}, false, {u"Dig a bed"_s, u"Sow"_s}, {}},
                           {u"why"_s, u"Why"_s, {}, false, {u"Eat well"_s}, {}}};
    return framework;
}

/// In order.
Guide gardenGuide()
{
    return {u"garden"_s,
            {{u"task"_s,
              {u"What should grow?"_s,
               u"One bed."_s,
               u"Beans"_s,
               u"Two rows of beans"_s,
               {{u"Dig a bed"_s, u": for {{crop}}, {{size}} wide."_s, u"A bed"_s, u"dig"_s, {}},
                {u"Sow"_s, u": {{crop}}."_s, {}, u"sow"_s, {}}}}},
             {u"why"_s, {u"Why?"_s, u"Say."_s, {}, {}, {{u"Eat well"_s, {}, {}, {}, {u"sow"_s}}}}}},
            {{u"crop"_s, {u"beans"_s, {}, u"beans"_s}}, {u"size"_s, {u"1 m"_s, {}, u"1 m"_s}}}};
}

QStringList texts(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages) {
        texts.append(englishText(message));
    }
    return texts;
}

using Spoil = std::function<void(Guide &)>;

GuideExample &dig(Guide &guide)
{
    return guide.questions[u"task"_s].examples[0];
}

/// The tail of one example, its blanks explained.
Spoil tail(const QString &text, const QStringList &blanks)
{
    return [text, blanks](Guide &guide) {
        dig(guide).tail = text;
        guide.blanks.clear();
        for (const QString &name : QStringList {u"crop"_s} + blanks) {
            guide.blanks.insert(name, {u"a"_s, {}, u"a"_s});
        }
    };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestGuideCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGuideInOrderRaisesNoRemark();
    void remarks_data();
    void remarks();
    void fittingLeavesOutWhatThePageDoesNotHave();
    void nothingIsLeftOfTheGuideOfAnotherPage();
};

void TestGuideCheck::aGuideInOrderRaisesNoRemark()
{
    QCOMPARE(texts(checkGuide(gardenGuide(), garden(), u"g"_s)), QStringList());
}

void TestGuideCheck::remarks_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("remark");
    QTest::newRow("another page's guide") << Spoil([](Guide &guide) {
        guide.frameworkId = u"kitchen"_s;
    }) << u"g is the guide of “kitchen”, not of “garden”. Correct \"framework\", or lay it beside its own page."_s;
    QTest::newRow("a question that the page does not ask") << Spoil([](Guide &guide) {
        guide.questions.insert(u"soil"_s, {u"a"_s, u"b"_s, {}, {}, {}});
    }) << u"g: the page “Garden” asks no question “soil”. Correct its id, or remove it from the guide."_s;
    QTest::newRow("an example in other words")
        << Spoil([](Guide &guide) { guide.questions[u"why"_s].examples[0].example = u"Eat"_s; })
        << u"g: the page has no example “Eat” under “Why”. Write it as the page does, or remove it from the "
           "guide."_s;
    QTest::newRow("an example twice") << Spoil([](Guide &guide) {
        auto &examples = guide.questions[u"why"_s].examples;
        examples.push_back(examples.front());
    }) << u"g: the example “Eat well” stands here twice. Remove one of the two."_s;
    QTest::newRow("no ask") << Spoil([](Guide &guide) {
        guide.questions[u"why"_s].ask = u" "_s;
    }) << u"g: the question “why” has no \"ask\". Write how it is asked in plain words."_s;
    QTest::newRow("no help") << Spoil([](Guide &guide) {
        guide.questions[u"why"_s].help.clear();
    }) << u"g: the question “why” has no \"help\". Write one line that helps to answer it."_s;
    QTest::newRow("a weak answer alone")
        << Spoil([](Guide &guide) { guide.questions[u"why"_s].weak = u"Food"_s; })
        << u"g: the question “why” has only one of \"weak\" and \"good\". Write both or none."_s;
    QTest::newRow("a long leadsTo") << Spoil([](Guide &guide) {
        dig(guide).leadsTo = QString(61, u'a');
    }) << u"g: what “Dig a bed” leads to is longer than 60 characters. Shorten it."_s;
    QTest::newRow("a job of a later question")
        << Spoil([](Guide &guide) { guide.questions[u"why"_s].examples[0].job = u"eat"_s; })
        << u"g: “Eat well” has a \"job\", but only examples of the first question (“task”) have one. Remove "
           "it."_s;
    QTest::newRow("one job twice") << Spoil([](Guide &guide) { dig(guide).job = u"sow"_s; })
                                   << u"g: the job “sow” stands at two examples. Give each its own."_s;
    QTest::newRow("a job that nothing has")
        << Spoil([](Guide &guide) { guide.questions[u"why"_s].examples[0].goesWith = {u"mow"_s}; })
        << u"g: “Eat well” goes with “mow”, which is the job of no example. Correct \"goesWith\"."_s;
    QTest::newRow("a tail that clings to the example")
        << tail(u"s, {{size}} wide."_s, {u"size"_s})
        << u"g: the tail of “Dig a bed” begins right after its last letter. Begin it with a space or a mark."_s;
    QTest::newRow("braces that are no blank")
        << tail(u": {{ size }}."_s, {})
        << u"g: the tail of “Dig a bed” holds braces that are no blank. Write blanks as {{name}}, with a "
           "letter right after the braces."_s;
    QTest::newRow("a clause that takes the example with it")
        << tail(u" for {{size}}."_s, {u"size"_s})
        << u"g: removing the clause of “size” takes the page's words “Dig a bed” with it. Put a mark between "
           "the two."_s;
    QTest::newRow("a clause that leaves no sentence")
        << tail(u" for beans,, {{size}} wide."_s, {u"size"_s})
        << u"g: removing the clause of “size” leaves “Dig a bed for beans,.”. Write the tail so "
           u"that "
           "a sentence is left."_s;
    QTest::newRow("a blank that nothing explains")
        << Spoil([](Guide &guide) { guide.blanks.remove(u"size"_s); })
        << u"g: the blank “size” is in a tail, but not in \"blanks\". Add it with a hint."_s;
    QTest::newRow("a blank that nothing uses") << Spoil([](Guide &guide) {
        guide.blanks.insert(u"depth"_s, {u"a"_s, {}, u"a"_s});
    }) << u"g: no tail has the blank “depth”. Use it, or remove it from \"blanks\"."_s;
    QTest::newRow("one name with two defaults") << tail(u": for {{crop=peas}}."_s, {})
                                                << u"g: the blank “crop” has different defaults or choices. "
                                                   u"A name means one thing in a guide: rename "
                                                   "one."_s;
    QTest::newRow("names that differ in capitals")
        << tail(u": for {{Crop}}."_s, {u"Crop"_s})
        << u"g: the blanks “Crop” and “crop” differ only in capitals. Write them alike."_s;
    QTest::newRow("no hint") << Spoil([](Guide &guide) {
        guide.blanks[u"crop"_s].hint.clear();
    }) << u"g: the blank “crop” has no \"hint\". Write what one would fill in, as an example."_s;
    QTest::newRow("no sample") << Spoil([](Guide &guide) {
        guide.blanks[u"crop"_s].sample.clear();
    }) << u"g: the blank “crop” has no \"sample\". Write a value with which its sentences can be tried."_s;
    QTest::newRow("a suggestion with a blank in it")
        << Spoil([](Guide &guide) { guide.blanks[u"crop"_s].suggestions = {u"{{plant}}"_s}; })
        << u"g: a value of the blank “crop” holds braces. Values are plain words: remove them."_s;
}

void TestGuideCheck::remarks()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, remark);
    Guide guide = gardenGuide();
    spoil(guide);
    const QStringList remarks = texts(checkGuide(guide, garden(), u"g"_s));
    QVERIFY2(remarks.contains(remark), qPrintable(remarks.join(u'\n')));
}

void TestGuideCheck::fittingLeavesOutWhatThePageDoesNotHave()
{
    Guide guide = gardenGuide();
    guide.questions.insert(u"soil"_s, {});
    guide.questions[u"why"_s].examples[0].example = u"Eat"_s;
    const FittedGuide fitted = fittedGuide(guide, garden(), u"g"_s);
    QCOMPARE(fitted.leftOut.size(), size_t(2));
    QCOMPARE(fitted.guide.questions.keys(), QStringList({u"task"_s, u"why"_s}));
    QCOMPARE(fitted.guide.question(u"why"_s)->ask, u"Why?"_s);
    QVERIFY(fitted.guide.question(u"why"_s)->examples.empty());
    QCOMPARE(fitted.guide.question(u"task"_s)->examples.size(), size_t(2));
}

void TestGuideCheck::nothingIsLeftOfTheGuideOfAnotherPage()
{
    Guide guide = gardenGuide();
    guide.frameworkId = u"kitchen"_s;
    const FittedGuide fitted = fittedGuide(guide, garden(), u"g"_s);
    QVERIFY(fitted.guide.isEmpty());
    QCOMPARE(fitted.leftOut.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestGuideCheck)
#include "test_guide_check.moc"
