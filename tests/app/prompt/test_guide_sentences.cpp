// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_reader.h"
#include "app/prompt/blanks.h"
#include "app/prompt/clauses.h"
#include "app/prompt/composer.h"
#include "app/prompt/guide_check.h"
#include "app/prompt/guide_reader.h"
#include "tests/support/framework_pages.h"
#include "tests/support/golden.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

BlankValues samples(const Guide &guide)
{
    BlankValues values;
    for (auto each = guide.blanks.cbegin(); each != guide.blanks.cend(); ++each) {
        values.insert(each.key(), each->sample);
    }
    return values;
}

/// What is left when the clause of one blank is deleted and the others are filled.
QString withoutClauseOf(const Blank &blank, const QString &text, const BlankValues &values)
{
    const TextEdit edit = clauseRemoval(text, blank.span);
    return fillBlanks(QString(text).replace(edit.span.begin, edit.span.length, edit.replacement), values)
        .text;
}

} // namespace

/// Holds the words of the Hugging Face guide as sentences, so that a change of them is read by a person.
class TestGuideSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGuideIsInOrder();
    void everyExampleHasACard();
    void everyCardReadsAsTheGoldenFileSays_data();
    void everyCardReadsAsTheGoldenFileSays();
    void jobsComposeAsTheGoldenFileSays_data();
    void jobsComposeAsTheGoldenFileSays();
    void noTextHoldsAGapOrAPlaceholder();
    void everyCardAsksForFewWords();
    void everyJobHasItsCards();

private:
    Framework m_framework;
    Guide m_guide;
    QJsonObject m_jobs;
};

void TestGuideSentences::initTestCase()
{
    const Result<Framework> framework =
        readFramework(Test::pageBytes(Test::bundledPage()), u"hugging-face.md"_s);
    QVERIFY(framework.ok());
    m_framework = framework.value();
    const QString path = QStringLiteral(ASKWELL_SOURCE "/resources/frameworks/hugging-face.guide.json");
    const Result<Guide> guide = readGuide(Test::pageBytes(path), u"hugging-face.guide.json"_s);
    QVERIFY2(guide.ok(), guide.ok() ? "" : qPrintable(englishText(guide.error())));
    m_guide = guide.value();
    const QByteArray jobs = Test::pageBytes(QStringLiteral(ASKWELL_TEST_DATA "/guide/jobs.json"));
    m_jobs = QJsonDocument::fromJson(jobs).object();
    QCOMPARE(m_jobs.size(), 5);
}

void TestGuideSentences::theGuideIsInOrder()
{
    QStringList remarks;
    for (const Message &remark : checkGuide(m_guide, m_framework, u"guide"_s)) {
        remarks.append(englishText(remark));
    }
    QCOMPARE(remarks, QStringList());
}

void TestGuideSentences::everyExampleHasACard()
{
    for (const Question &question : m_framework.questions) {
        const GuideQuestion *guided = m_guide.question(question.id);
        QVERIFY2(guided != nullptr, qPrintable(question.id));
        for (const QString &example : question.examples) {
            const GuideExample *card = guided->example(example);
            QVERIFY2(card != nullptr && !card->tail.isEmpty() && !card->leadsTo.isEmpty(),
                     qPrintable(example));
        }
    }
}

void TestGuideSentences::everyCardReadsAsTheGoldenFileSays_data()
{
    QTest::addColumn<QString>("question");
    for (const char *question : {"task", "why", "where", "when"}) {
        QTest::newRow(question) << QString::fromLatin1(question);
    }
}

void TestGuideSentences::everyCardReadsAsTheGoldenFileSays()
{
    QFETCH(const QString, question);
    const BlankValues values = samples(m_guide);
    const GuideQuestion *guided = m_guide.question(question);
    QVERIFY(guided != nullptr);
    QString text =
        guided->ask + u'\n' + guided->help + u'\n' + guided->weak + u" -> "_s + guided->good + u'\n';
    for (const GuideExample &card : guided->examples) {
        const FilledText filled = fillBlanks(card.text(), values);
        QVERIFY(!filled.hasOpen());
        text += u"\n%1\n    %2\n"_s.arg(filled.text, card.leadsTo);
        for (const Blank &blank : findBlanks(card.text())) {
            text += u"    without %1: %2\n"_s.arg(blank.name, withoutClauseOf(blank, card.text(), values));
        }
        text += u"    without all: %1\n"_s.arg(withoutOpenClauses(card.text(), {}).text);
    }
    const QString difference = Test::goldenDifference(u"guide/cards-%1.txt"_s.arg(question), text.toUtf8());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestGuideSentences::jobsComposeAsTheGoldenFileSays_data()
{
    QTest::addColumn<QString>("job");
    for (const char *job : {"select", "fine-tune", "evaluate", "build", "deploy"}) {
        QTest::newRow(job) << QString::fromLatin1(job);
    }
}

void TestGuideSentences::jobsComposeAsTheGoldenFileSays()
{
    QFETCH(const QString, job);
    const QJsonObject given = m_jobs.value(job).toObject();
    BlankValues values;
    const QJsonObject givenValues = given.value(u"values"_s).toObject();
    for (auto each = givenValues.begin(); each != givenValues.end(); ++each) {
        values.insert(each.key(), each.value().toString());
    }
    Answers answers;
    const QJsonObject cards = given.value(u"cards"_s).toObject();
    for (auto each = cards.begin(); each != cards.end(); ++each) {
        const GuideQuestion *guided = m_guide.question(each.key());
        QVERIFY(guided != nullptr);
        const GuideExample &card = guided->examples.at(static_cast<size_t>(each.value().toInt() - 1));
        answers.insert(each.key(), card.text());
    }
    QCOMPARE(
        m_guide.question(u"task"_s)->examples.at(static_cast<size_t>(cards.value(u"task"_s).toInt() - 1)).job,
        job);
    const Prompt prompt = compose(m_framework, answers, values);
    QVERIFY2(prompt.complete(), qPrintable(prompt.openBlanks().join(u", "_s)));
    const QString difference = Test::goldenDifference(u"guide/job-%1.txt"_s.arg(job), prompt.text.toUtf8());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestGuideSentences::noTextHoldsAGapOrAPlaceholder()
{
    QStringList texts;
    for (const GuideQuestion &question : std::as_const(m_guide.questions)) {
        texts += {question.ask, question.help, question.weak, question.good};
        for (const GuideExample &card : question.examples) {
            texts += {card.leadsTo, fillBlanks(card.text(), samples(m_guide)).text};
        }
    }
    for (const GuideBlank &blank : std::as_const(m_guide.blanks)) {
        texts += blank.suggestions + QStringList {blank.hint, blank.sample};
    }
    for (const QString &text : std::as_const(texts)) {
        // Gaps are blanks, and nothing else.
        for (const QString &gap : {u"["_s, u"__"_s, u"…"_s, u"..."_s, u"<"_s, u"{{"_s, u"TODO"_s}) {
            QVERIFY2(!text.contains(gap), qPrintable(text));
        }
        for (const Question &question : m_framework.questions) {
            QVERIFY2(!text.contains(question.placeholder), qPrintable(text));
        }
    }
}

void TestGuideSentences::everyCardAsksForFewWords()
{
    for (const GuideQuestion &question : std::as_const(m_guide.questions)) {
        for (const GuideExample &card : question.examples) {
            const std::vector<Blank> blanks = findBlanks(card.text());
            QVERIFY2(blanks.size() >= 2 && blanks.size() <= 3, qPrintable(card.example));
            qsizetype words = 0;
            for (const Blank &blank : blanks) {
                words += m_guide.blanks.value(blank.name).sample.split(u' ').size();
            }
            QVERIFY2(words <= 30, qPrintable(card.example));
        }
    }
}

void TestGuideSentences::everyJobHasItsCards()
{
    for (const GuideExample &job : m_guide.question(u"task"_s)->examples) {
        for (const QString &question : {u"why"_s, u"where"_s, u"when"_s}) {
            const std::vector<GuideExample> &cards = m_guide.question(question)->examples;
            const auto fitting = std::count_if(cards.begin(), cards.end(), [&job](const GuideExample &card) {
                return card.goesWith.contains(job.job);
            });
            QVERIFY2(fitting >= 1 && fitting <= 2, qPrintable(job.job + u", "_s + question));
        }
    }
}

QTEST_GUILESS_MAIN(TestGuideSentences)
#include "test_guide_sentences.moc"
