// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check_table.h"
#include "app/checks/task_nudge.h"
#include "app/checks/worth_adding.h"
#include "app/framework/framework_repository.h"
#include "app/prompt/blanks.h"
#include "app/prompt/guide_shelf.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const std::vector<WorthAdding> &all)
{
    QStringList ids;
    for (const WorthAdding &each : all) {
        ids.append(each.id);
    }
    return ids;
}

QString applied(const Answers &answers, const CheckFix &fix)
{
    return answers.value(fix.questionId)
        .replace(fix.edit.span.begin, fix.edit.span.length, fix.edit.replacement);
}

} // namespace

/// Things worth adding, and the questions of the first step.
class TestWorthAdding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobsAndPhases_data();
    void jobsAndPhases();
    void selectingAModelNeedsNoSplitAndNoSeed();
    void atMostThreeByJobAndPhase_data();
    void atMostThreeByJobAndPhase();
    void findingsStandForTheirItem();
    void emptyAnswersWantNothing();
    void aDismissedItemStaysAway();
    void everyFixLeadsToWhatItAsksFor();
    void nudges_data();
    void nudges();
    void everyChoiceAnswersItsQuestion();
    void closedNudgesStayAway();
    void theMemoryLineHasItsFormula();
    void theCacheCountsWhereTheContextIsStated();
    void everyBlankIsExplained();

private:
    [[nodiscard]] CheckReport report(const Answers &answers) const
    {
        return checkAnswers(m_framework, answers);
    }

    Framework m_framework;
    Guide m_guide;
};

void TestWorthAdding::initTestCase()
{
    const FrameworkRepository repository {QString()};
    for (const FrameworkEntry &entry : repository.frameworks()) {
        if (entry.id == "hugging-face"_L1) {
            m_framework = *entry.framework;
            m_guide = findGuide(entry, {}).guide;
        }
    }
    QVERIFY(!m_framework.questions.empty());
}

void TestWorthAdding::jobsAndPhases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("phase");
    for (const GuideExample &card : m_guide.question(u"task"_s)->examples) {
        QTest::newRow(qPrintable(card.example)) << card.example << card.job << u"-"_s;
    }
    QTest::newRow("Select and fine-tune") << u"Select a model and fine-tune it"_s << u"select"_s << u"-"_s;
    QTest::newRow("nothing") << u"Reviews"_s << QString() << u"-"_s;
    QTest::newRow("Early experimentation") << u"Early experimentation"_s << u"-"_s << u"experimentation"_s;
    QTest::newRow("Model selection phase") << u"Model selection phase"_s << u"-"_s << u"selection"_s;
    QTest::newRow("Training and fine-tuning") << u"Training and fine-tuning"_s << u"-"_s << u"training"_s;
    QTest::newRow("Deployment preparation") << u"Deployment preparation"_s << u"-"_s << u"deployment"_s;
    QTest::newRow("Post-release evaluation") << u"Post-release evaluation"_s << u"-"_s << u"evaluation"_s;
    QTest::newRow("in May") << u"in May"_s << u"-"_s << QString();
}

void TestWorthAdding::jobsAndPhases()
{
    QFETCH(const QString, text);
    QFETCH(const QString, job);
    QFETCH(const QString, phase);
    if (job != "-"_L1) {
        QCOMPARE(jobOf(text), job);
    }
    if (phase != "-"_L1) {
        QCOMPARE(phaseOf(text), phase);
    }
}

void TestWorthAdding::selectingAModelNeedsNoSplitAndNoSeed()
{
    const Answers answers {{u"task"_s, u"Select a pretrained model for sentiment of German reviews"_s},
                           {u"when"_s, u"Model selection phase"_s}};
    const QStringList ids = idsOf(worthAdding(report(answers), m_framework, answers));
    QCOMPARE(ids, (QStringList {u"metric"_s, u"dataset"_s, u"licence"_s}));
}

void TestWorthAdding::atMostThreeByJobAndPhase_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("fine-tuning") << u"Fine-tune a model on a custom dataset: reviews"_s
                                 << u"Training and fine-tuning"_s
                                 << QStringList {u"metric"_s, u"split"_s, u"baseline"_s};
    QTest::newRow("fine-tuning, measured")
        << u"Fine-tune BERT on our dataset; macro-F1 on a held-out test set"_s
        << u"Training and fine-tuning"_s << QStringList {u"baseline"_s, u"hardware"_s, u"reproducibility"_s};
    QTest::newRow("building early") << u"Build an inference pipeline for OCR of letters"_s
                                    << u"Early experimentation"_s
                                    << QStringList {u"hardware"_s, u"metric"_s, u"dataset"_s};
    QTest::newRow("deploying") << u"Prepare a model for deployment: our sentiment classifier"_s
                               << u"Deployment preparation"_s
                               << QStringList {u"latency"_s, u"hardware"_s, u"metric"_s};
}

void TestWorthAdding::atMostThreeByJobAndPhase()
{
    QFETCH(const QString, task);
    QFETCH(const QString, when);
    QFETCH(const QStringList, ids);
    const Answers answers {{u"task"_s, task}, {u"when"_s, when}};
    QCOMPARE(idsOf(worthAdding(report(answers), m_framework, answers)), ids);
}

void TestWorthAdding::findingsStandForTheirItem()
{
    const Answers answers {{u"task"_s, u"Fine-tune BERT on our dataset of clinical notes"_s},
                           {u"why"_s, u"Make it as accurate as possible."_s}};
    const std::vector<WorthAdding> all = worthAdding(report(answers), m_framework, answers);
    const QStringList ids = idsOf(all);
    QCOMPARE(ids.size(), 3);
    QVERIFY(ids.contains(u"PII-2"_s));
    QVERIFY(ids.contains(u"MET-1"_s) || !ids.contains(u"metric"_s));
    QVERIFY(!(ids.contains(u"MET-1"_s) && ids.contains(u"metric"_s)));
    QCOMPARE(all.front().questionId, u"task"_s);
    QVERIFY(!all.front().matched.isEmpty());
}

void TestWorthAdding::emptyAnswersWantNothing()
{
    const Answers answers {{u"why"_s, u"It matters"_s}};
    QVERIFY(worthAdding(report(answers), m_framework, answers).empty());
    QVERIFY(!taskNudge(report(answers), m_framework, answers));
}

void TestWorthAdding::aDismissedItemStaysAway()
{
    const Answers answers {{u"task"_s, u"Fine-tune a sentiment model"_s}};
    QVERIFY(idsOf(worthAdding(report(answers), m_framework, answers)).contains(u"metric"_s));
    const std::vector<Dismissal> dismissed {{u"metric"_s, {}}};
    QVERIFY(!idsOf(worthAdding(report(answers), m_framework, answers, {}, dismissed)).contains(u"metric"_s));
}

void TestWorthAdding::everyFixLeadsToWhatItAsksFor()
{
    for (const LedgerItem &item : ledgerTable()) {
        BlankValues values;
        for (const Blank &blank : findBlanks(item.fixText)) {
            const QString sample = m_guide.blanks.contains(blank.name)
                ? m_guide.blanks.value(blank.name).sample
                : fixBlanks().value(blank.name).sample;
            values.insert(blank.name, sample);
        }
        const CheckReport filled = checkAnswers(m_framework, {{item.fixQuestion, item.fixText}}, values);
        QVERIFY2(filled.ledger.value(item.id), qPrintable(item.id));
        QVERIFY2(!filled.has(Severity::Warning) && !filled.has(Severity::Error), qPrintable(item.id));
        QVERIFY2(m_framework.question(item.fixQuestion) != nullptr, qPrintable(item.id));
    }
}

void TestWorthAdding::nudges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("no task") << u"Make something of our photos"_s << u"task"_s;
    QTest::newRow("no language") << u"Fine-tune a sentiment classifier on reviews"_s << u"language"_s;
    QTest::newRow("images have none") << u"Image classification of crops, report accuracy"_s << QString();
    QTest::newRow("no measure") << u"Sentiment analysis of German reviews"_s << u"measure"_s;
    QTest::newRow("no measure of a pipeline")
        << u"Build an inference pipeline for sentiment analysis of German reviews"_s << QString();
    QTest::newRow("code is in no language")
        << u"Fine-tune a code completion model for Python, pass@1"_s << QString();
    QTest::newRow("it fits")
        << u"Sentiment analysis of German reviews, macro-F1, QLoRA of a 7B model on a 24 GB GPU"_s
        << u"memory"_s;
    QTest::newRow("it does not: a finding")
        << u"Sentiment analysis of German reviews, macro-F1, full fine-tuning of a 13B model on a 24 GB GPU"_s
        << QString();
    QTest::newRow("open blank") << u"Fine-tune a model: {{dataset}}"_s << QString();
}

void TestWorthAdding::nudges()
{
    QFETCH(const QString, text);
    QFETCH(const QString, id);
    const Answers answers {{u"task"_s, text}};
    const std::optional<TaskNudge> nudge = taskNudge(report(answers), m_framework, answers);
    QCOMPARE(nudge ? nudge->id : QString(), id);
}

void TestWorthAdding::everyChoiceAnswersItsQuestion()
{
    for (const QString &text : {u"Make something of our photos"_s, u"Make something of our calls"_s,
                                u"Make something of the footage"_s, u"Do something with transactions"_s,
                                u"Do something with letters"_s, u"Translation of letters"_s,
                                u"Sentiment analysis of German reviews"_s}) {
        const Answers answers {{u"task"_s, text}};
        const std::optional<TaskNudge> nudge = taskNudge(report(answers), m_framework, answers);
        QVERIFY2(nudge && !nudge->choices.empty(), qPrintable(text));
        QVERIFY(nudge->choices.size() <= 6);
        for (const CheckFix &choice : nudge->choices) {
            const Answers after {{u"task"_s, applied(answers, choice)}};
            const BlankValues values {{u"target"_s, u"0.8"_s}, {u"metric"_s, u"macro-F1"_s}};
            const CheckReport told = checkAnswers(m_framework, after, values);
            const std::optional<TaskNudge> next = taskNudge(told, m_framework, after, values);
            QVERIFY2(!next || next->id != nudge->id, qPrintable(after.first()));
            QVERIFY2(!told.has(Severity::Warning) && !told.has(Severity::Error), qPrintable(after.first()));
        }
    }
}

void TestWorthAdding::closedNudgesStayAway()
{
    const Answers answers {{u"task"_s, u"Do something with letters"_s}};
    const std::optional<TaskNudge> nudge = taskNudge(report(answers), m_framework, answers, {}, {u"task"_s});
    QVERIFY(nudge);
    QCOMPARE(nudge->id, u"measure"_s);
}

void TestWorthAdding::theMemoryLineHasItsFormula()
{
    const CheckReport told = report({{u"task"_s, u"QLoRA of a 13B model on one RTX 4090"_s}});
    QVERIFY(told.memory);
    QCOMPARE(englishText(fitLine(*told.memory)),
             u"13 B parameters with QLoRA need about 6.7 to 12 GB; there are 24 GB: it fits."_s);
    const std::vector<Message> formula = fitFormula(*told.memory);
    QCOMPARE(englishText(formula.at(0)),
             u"Needed: 13 B parameters × 0.55 to 1 bytes = 6.7 to 12 GB, at 1 GB = 2^30 bytes."_s);
    QCOMPARE(englishText(formula.at(1)), u"There: 1 × RTX 4090 = 24 GB."_s);
}

void TestWorthAdding::theCacheCountsWhereTheContextIsStated()
{
    const CheckReport told =
        report({{u"task"_s, u"Serve Llama-3.1-8B-Instruct in bf16 with vLLM, 8k context"_s},
                {u"where"_s, u"One L4 with 24 GB, 4 concurrent users"_s}});
    QVERIFY(told.memory);
    QCOMPARE(told.memory->layout, (AttentionLayout {32, 8, 128}));
    QCOMPARE(told.memory->cacheGB, 4.0);
    QStringList lines;
    for (const Message &line : fitFormula(*told.memory)) {
        lines.append(englishText(line));
    }
    QVERIFY2(lines.contains(u"In it, the key-value cache: 2 × 32 layers × 8 heads × 128 × 8192 tokens × 4 at "
                            "once × 2 bytes = 4 GB."_s),
             qPrintable(lines.join(u'\n')));
    const CheckReport without =
        report({{u"task"_s, u"Serve Llama-3.1-8B-Instruct in bf16 with vLLM on one L4"_s}});
    QVERIFY(without.memory && without.memory->cacheGB == 0);
}

void TestWorthAdding::everyBlankIsExplained()
{
    QStringList texts;
    for (const LedgerItem &item : ledgerTable()) {
        texts.append(item.fixText);
    }
    for (const Check &check : checkTable()) {
        texts.append(check.fixText);
    }
    for (const QString &text : std::as_const(texts)) {
        for (const Blank &blank : findBlanks(text)) {
            QVERIFY2(m_guide.blanks.contains(blank.name) != fixBlanks().contains(blank.name),
                     qPrintable(blank.name));
        }
    }
}

QTEST_GUILESS_MAIN(TestWorthAdding)
#include "test_worth_adding.moc"
