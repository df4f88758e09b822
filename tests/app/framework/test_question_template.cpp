// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/question_template.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Id and first example of each question, given labels and headings; each heading is its section's one
/// example.
QStringList matched(const QStringList &labels, const QStringList &headings)
{
    std::vector<Question> questions;
    for (const QString &label : labels) {
        Question question;
        question.label = label;
        questions.push_back(question);
    }
    std::vector<ExampleSection> sections;
    for (const QString &heading : headings) {
        sections.push_back({heading, {heading.section(u' ', 0, 0)}});
    }
    attachExamples(&questions, sections);
    QStringList result;
    for (const Question &question : questions) {
        result.append(question.id + u'=' + question.examples.join(u'|'));
    }
    return result;
}

} // namespace

class TestQuestionTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneQuestion_data();
    void readsOneQuestion();
    void readsQuestionsInOrder();
    void tellsWhatItDoesNotUse();
    void matchesSectionsToQuestions_data();
    void matchesSectionsToQuestions();
};

void TestQuestionTemplate::readsOneQuestion_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<bool>("optional");

    QTest::newRow("label and placeholder")
        << u"Task:\n[Describe it.]\n"_s << u"Task"_s << u"Describe it."_s << false;
    QTest::newRow("optional on a line of its own")
        << u"Where:\n[Place.]\n(Optional)\n"_s << u"Where"_s << u"Place."_s << true;
    QTest::newRow("optional behind the placeholder")
        << u"Where:\n[Place.] (optional)\n"_s << u"Where"_s << u"Place."_s << true;
    QTest::newRow("optional in the label")
        << u"Where (Optional):\n[Place.]\n"_s << u"Where (Optional)"_s << u"Place."_s << true;
    QTest::newRow("a placeholder over two lines")
        << u"Task:\n[Describe\nit.]\n"_s << u"Task"_s << u"Describe\nit."_s << false;
    QTest::newRow("brackets inside the placeholder")
        << u"Task:\n[Use x[0] or [MASK].]\n"_s << u"Task"_s << u"Use x[0] or [MASK]."_s << false;
    QTest::newRow("a placeholder without brackets")
        << u"Task:\nDescribe it.\n"_s << u"Task"_s << u"Describe it."_s << false;
    QTest::newRow("a bracket that never closes")
        << u"Task:\n[Describe it.\n"_s << u"Task"_s << u"[Describe it."_s << false;
    QTest::newRow("no placeholder") << u"Task:\n"_s << u"Task"_s << u"Task"_s << false;
    QTest::newRow("a colon in the placeholder")
        << u"When:\n[Phase: setup or care.]"_s << u"When"_s << u"Phase: setup or care."_s << false;
}

void TestQuestionTemplate::readsOneQuestion()
{
    QFETCH(const QString, block);
    QFETCH(const QString, label);
    QFETCH(const QString, placeholder);
    QFETCH(const bool, optional);
    const QuestionTemplate read = readQuestionTemplate(block);
    QCOMPARE(read.questions.size(), size_t(1));
    QCOMPARE(read.questions.front().label, label);
    QCOMPARE(read.questions.front().placeholder, placeholder);
    QCOMPARE(read.questions.front().optional, optional);
    QVERIFY(read.unread.isEmpty());
}

void TestQuestionTemplate::readsQuestionsInOrder()
{
    const QuestionTemplate read = readQuestionTemplate(u"B:\n[b]\n\nA:\n[a]\n\n\nC d e:\n[c]\n"_s);
    QStringList labels;
    for (const Question &question : read.questions) {
        labels.append(question.label);
    }
    QCOMPARE(labels, (QStringList {u"B"_s, u"A"_s, u"C d e"_s}));
    QVERIFY(readQuestionTemplate(u"\n"_s).questions.empty());
}

void TestQuestionTemplate::tellsWhatItDoesNotUse()
{
    const QuestionTemplate read = readQuestionTemplate(u"Hello.\n\nTask:\n[Describe it.]\nAnd more.\n"_s);
    QCOMPARE(read.unread, (QStringList {u"Hello."_s, u"And more."_s}));
}

void TestQuestionTemplate::matchesSectionsToQuestions_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("result");

    QTest::newRow("the usual labels")
        << QStringList {u"Task"_s, u"Why it matters"_s, u"Where this applies"_s, u"When this is needed"_s}
        << QStringList {u"task=What"_s, u"why=Why"_s, u"where=Where"_s, u"when=When"_s};
    QTest::newRow("What, in other words")
        << QStringList {u"What I want to do"_s, u"Why it matters"_s, u"Where this runs"_s,
                        u"When this runs"_s}
        << QStringList {u"task=What"_s, u"why=Why"_s, u"where=Where"_s, u"when=When"_s};
    QTest::newRow("five questions with their own labels")
        << QStringList {u"Situation"_s, u"What I want help with"_s, u"Why it matters"_s, u"Context"_s,
                        u"Timing"_s}
        << QStringList {u"situation="_s, u"task=What"_s, u"why=Why"_s, u"where=Where"_s, u"when=When"_s};
    QTest::newRow("an exact word before one that begins alike")
        << QStringList {u"Contents"_s, u"Context"_s, u"What"_s, u"Why"_s}
        << QStringList {u"when=When"_s, u"where=Where"_s, u"task=What"_s, u"why=Why"_s};
    QTest::newRow("without Context, Where goes to Situation")
        << QStringList {u"Situation"_s, u"What I want"_s, u"Why"_s, u"Time horizon"_s}
        << QStringList {u"where=Where"_s, u"task=What"_s, u"why=Why"_s, u"when=When"_s};
    QTest::newRow("by the words in brackets, in any order")
        << QStringList {u"Phase"_s, u"Goal"_s, u"Action"_s}
        << QStringList {u"when=When"_s, u"why=Why"_s, u"task=What"_s};
    QTest::newRow("by order where no word fits")
        << QStringList {u"A"_s, u"B"_s} << QStringList {u"task=What"_s, u"why=Why"_s};
    QTest::newRow("case does not matter")
        << QStringList {u"TASK"_s, u"why"_s} << QStringList {u"task=What"_s, u"why=Why"_s};
    QTest::newRow("the same label twice has two ids")
        << QStringList {u"Note"_s, u"Note"_s, u"What"_s, u"Why"_s, u"Where"_s, u"When"_s}
        << QStringList {u"note="_s,   u"note-2="_s,     u"task=What"_s,
                        u"why=Why"_s, u"where=Where"_s, u"when=When"_s};
    QTest::newRow("a label of another script gets an id")
        << QStringList {u"What"_s, u"Why"_s, u"Where"_s, u"When"_s, u"\u4EFB\u52A1"_s}
        << QStringList {u"task=What"_s, u"why=Why"_s, u"where=Where"_s, u"when=When"_s, u"question="_s};
}

void TestQuestionTemplate::matchesSectionsToQuestions()
{
    QFETCH(const QStringList, labels);
    QFETCH(const QStringList, result);
    QCOMPARE(matched(labels,
                     {u"What (Task / Action)"_s, u"Why (Intent / Goal)"_s, u"Where (Context / Situation)"_s,
                      u"When (Time / Phase / Lifecycle)"_s}),
             result);
}

QTEST_GUILESS_MAIN(TestQuestionTemplate)
#include "test_question_template.moc"
