// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"
#include "app/prompt/composer.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

Framework twoQuestions()
{
    Framework framework;
    framework.questions = {{u"task"_s, u"Task"_s, u"Describe the task."_s, false, {}, {}},
                           {u"where"_s, u"Where this applies"_s, u"Environment."_s, true, {}, {}}};
    return framework;
}

} // namespace

class TestComposer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesAnswers_data();
    void normalisesAnswers();
    void showsThePlaceholderOfARequiredQuestion();
    void leavesOutAnEmptyOptionalQuestion();
    void leavesOutMissingAnswersOnRequest();
    void spansPointAtWhatCameFromEachQuestion();
    void tellsWhichBlanksAreOpen();
    void tellsWhatItLeavesOut();
};

void TestComposer::normalisesAnswers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("normalised");

    QTest::newRow("nothing stays nothing") << QString() << QString();
    QTest::newRow("only white space is nothing") << u" \t\n \r\n"_s << QString();
    QTest::newRow("CR LF and CR become LF") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
    QTest::newRow("a byte order mark goes") << u"\uFEFFa"_s << u"a"_s;
    QTest::newRow("a byte order mark inside stays") << u"a\uFEFFb"_s << u"a\uFEFFb"_s;
    QTest::newRow("spaces and tabs at line ends go") << u"a \t\nb  "_s << u"a\nb"_s;
    QTest::newRow("spaces at line beginnings stay") << u"a\n  - b"_s << u"a\n  - b"_s;
    QTest::newRow("spaces before the first word stay") << u"  a"_s << u"  a"_s;
    QTest::newRow("empty lines at both ends go") << u"\n\na\n\n"_s << u"a"_s;
    QTest::newRow("empty lines inside stay") << u"a\n\n\nb"_s << u"a\n\n\nb"_s;
    QTest::newRow("a no-break space stays, at the end too") << u"a\u00A0b\u00A0"_s << u"a\u00A0b\u00A0"_s;
    QTest::newRow("decomposed letters stay decomposed") << u"e\u0301"_s << u"e\u0301"_s;
}

void TestComposer::normalisesAnswers()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, normalised);
    QCOMPARE(normalisedAnswer(typed), normalised);
    QCOMPARE(normalisedAnswer(normalised), normalised);
}

void TestComposer::showsThePlaceholderOfARequiredQuestion()
{
    const Prompt prompt = compose(twoQuestions(), {{u"where"_s, u"A laptop."_s}});
    QCOMPARE(prompt.text, u"Task:\n[Describe the task.]\n\nWhere this applies:\nA laptop.\n"_s);
    QCOMPARE(prompt.missing, QStringList {u"task"_s});
    QVERIFY(!prompt.complete());
    QVERIFY(prompt.part(u"task"_s)->placeholder);
    QVERIFY(!prompt.part(u"where"_s)->placeholder);
}

void TestComposer::leavesOutAnEmptyOptionalQuestion()
{
    const Prompt prompt = compose(twoQuestions(), {{u"task"_s, u"Sort."_s}, {u"where"_s, u"  \n"_s}});
    QCOMPARE(prompt.text, u"Task:\nSort.\n"_s);
    QVERIFY(prompt.complete());
    QVERIFY(prompt.part(u"where"_s) == nullptr);
}

void TestComposer::leavesOutMissingAnswersOnRequest()
{
    const Prompt prompt = composeWithoutMissing(twoQuestions(), {{u"where"_s, u"Here."_s}});
    QCOMPARE(prompt.text, u"Where this applies:\nHere.\n"_s);
    QVERIFY(prompt.complete());
    QCOMPARE(composeWithoutMissing(twoQuestions(), {}).text, QString());
}

void TestComposer::spansPointAtWhatCameFromEachQuestion()
{
    const Prompt prompt =
        compose(twoQuestions(), {{u"task"_s, u"\nSort.\nTwice. "_s}, {u"where"_s, u"Here."_s}});
    const auto slice = [&prompt](const TextSpan &span) { return prompt.text.mid(span.begin, span.length); };
    QCOMPARE(prompt.parts.size(), size_t(2));
    QCOMPARE(slice(prompt.part(u"task"_s)->label), u"Task:"_s);
    QCOMPARE(slice(prompt.part(u"task"_s)->body), u"Sort.\nTwice."_s);
    QCOMPARE(slice(prompt.part(u"where"_s)->label), u"Where this applies:"_s);
    QCOMPARE(slice(prompt.part(u"where"_s)->body), u"Here."_s);
    QCOMPARE(slice(prompt.part(u"where"_s)->whole()), u"Where this applies:\nHere."_s);
}

void TestComposer::tellsWhichBlanksAreOpen()
{
    const Answers answers {{u"task"_s, u"Sort {{what}} by {{metric}}, then {{what}}."_s},
                           {u"where"_s, u"On {{device=a laptop}}."_s}};
    const Prompt prompt = compose(twoQuestions(), answers, {{u"metric"_s, u"F1"_s}});
    QCOMPARE(prompt.openBlanks(), QStringList {u"what"_s});
    QCOMPARE(prompt.blankValue(u"metric"_s), u"F1"_s);
    QCOMPARE(prompt.blankValue(u"what"_s), QString());
    QVERIFY(prompt.hasOpenBlank(u"task"_s));
    QVERIFY(!prompt.hasOpenBlank(u"where"_s));
    QVERIFY(prompt.missing.isEmpty() && !prompt.complete());
    QVERIFY(compose(twoQuestions(), answers, {{u"metric"_s, u"F1"_s}, {u"what"_s, u"mail"_s}}).complete());
}

void TestComposer::tellsWhatItLeavesOut()
{
    const Answers answers {{u"task"_s, u"Sort mail. Report {{metric}}."_s},
                           {u"where"_s, u"On {{device}}. Offline."_s}};
    const ClosedAnswers closed = closedAnswers(twoQuestions(), answers, {});
    QCOMPARE(closed.answers.value(u"task"_s), u"Sort mail."_s);
    QCOMPARE(closed.answers.value(u"where"_s), u"Offline."_s);
    QCOMPARE(closed.removed, (QStringList {u"Report {{metric}}"_s, u"On {{device}}"_s}));
}

QTEST_GUILESS_MAIN(TestComposer)
#include "test_composer.moc"
