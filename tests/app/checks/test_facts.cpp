// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"
#include "app/framework/framework_repository.h"
#include "app/knowledge/device.h"
#include "app/knowledge/machine_facts.h"
#include "app/knowledge/project_facts.h"

#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// What is read of this machine and this project is what the checks read.
class TestFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesRaiseNoAlarm_data();
    void sentencesRaiseNoAlarm();
    void cardsAreRead();
    void pinsAreRead();
    void whatACardSaysWinsOverTheTable();
    void cardsTellWhatTheTableCannot();
};

namespace {

CheckReport reportOn(const QString &task, const QString &where)
{
    static const FrameworkRepository repository {QString()};
    const FrameworkEntry &entry = repository.frameworks().front();
    return checkAnswers(*entry.framework,
                        {{u"task"_s, task}, {u"why"_s, u"Sorting takes a day."_s}, {u"where"_s, where}});
}

/// What is told where one card was read.
CheckReport reportWith(const QString &task, const QString &id, const ModelCard &card)
{
    static const FrameworkRepository repository {QString()};
    const LocalCard local {HubRepoKind::Model, id, {}, card, std::nullopt};
    return checkAnswers(*repository.frameworks().front().framework, {{u"task"_s, task}}, {}, {}, {local});
}

bool fires(const CheckReport &report, const QString &check)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&check](const Finding &finding) { return finding.check == check; });
}

QString project(const QString &version, bool exact)
{
    ProjectFacts facts;
    facts.python = {u"3.11"_s, true, false, u"uv.lock"_s};
    facts.libraries = {{u"transformers"_s, {version, exact, false, u"uv.lock"_s}},
                       {u"torch"_s, {u"2.4.0"_s, true, false, u"uv.lock"_s}}};
    return projectSentence(facts);
}

} // namespace

void TestFacts::sentencesRaiseNoAlarm_data()
{
    QTest::addColumn<QString>("sentence");
    const MachineGpu card {u"NVIDIA GeForce RTX 3090"_s, 1, 24};
    QTest::newRow("a card") << machineSentence({{card}, {}, 64});
    QTest::newRow("two cards") << machineSentence({{{card.name, 2, 24}}, {}, 64});
    QTest::newRow("no card") << machineSentence({{}, {}, 16});
    QTest::newRow("an Apple chip") << machineSentence({{}, u"Apple M2 Ultra"_s, 192});
    QTest::newRow("exact versions") << project(u"4.44.2"_s, true);
    QTest::newRow("ranges") << project(u">=4.40,<5"_s, false);
    QTest::newRow("no version") << project({}, false);
}

void TestFacts::sentencesRaiseNoAlarm()
{
    QFETCH(const QString, sentence);
    QVERIFY(!sentence.isEmpty());
    const CheckReport report = reportOn(u"Classify English support tickets by topic."_s, sentence);
    for (const Finding &finding : report.findings) {
        QVERIFY2(finding.questionId != "where"_L1 || finding.severity == Severity::Suggestion,
                 qPrintable(finding.check));
    }
}

void TestFacts::cardsAreRead()
{
    const QString two = machineSentence({{{u"NVIDIA GeForce RTX 3090"_s, 2, 24}}, {}, 0});
    const std::vector<StatedMemory> memory = findMemory(two);
    QCOMPARE(memory.size(), size_t(1));
    QVERIFY(memory.front().device != nullptr);
    QCOMPARE(memory.front().totalGB(), 48.0);
    const QString task = u"Full fine-tuning of a 13B model on English tickets."_s;
    QVERIFY(fires(reportOn(task, two), u"HW-1"_s));
    QVERIFY(!fires(reportOn(u"QLoRA of a 7B model on English tickets."_s, two), u"HW-1"_s));
}

void TestFacts::pinsAreRead()
{
    const QString task = u"Run pipeline(\"summarization\") on English articles."_s;
    QVERIFY(fires(reportOn(task, {}), u"API-1"_s));
    QVERIFY(fires(reportOn(task, project(u"5.0.1"_s, true)), u"API-1"_s));
    QVERIFY(!fires(reportOn(task, project(u"4.44.2"_s, true)), u"API-1"_s));
    QVERIFY(!fires(reportOn(task, project(u">=4.40,<5"_s, false)), u"API-1"_s));
    QVERIFY(!fires(reportOn(task, project(u"^4.44"_s, false)), u"API-1"_s));
}

void TestFacts::whatACardSaysWinsOverTheTable()
{
    const QString id = u"google-bert/bert-base-uncased"_s;
    const QString reviews = u"Classify Vietnamese reviews with google-bert/bert-base-uncased"_s;
    QVERIFY(fires(reportWith(reviews, u"org/other"_s, {}), u"LANG-1"_s));
    ModelCard card;
    QVERIFY(fires(reportWith(reviews, id, card), u"LANG-1"_s));
    card.languages = {u"en"_s, u"vi"_s};
    QVERIFY(!fires(reportWith(reviews, id, card), u"LANG-1"_s));

    const QString llama = u"meta-llama/Llama-3.1-8B"_s;
    const QString given = u"Fine-tune meta-llama/Llama-3.1-8B and release the weights under MIT"_s;
    QVERIFY(fires(reportWith(given, u"org/other"_s, {}), u"LIC-2"_s));
    card.licences = {u"apache-2.0"_s};
    QVERIFY(!fires(reportWith(given, llama, card), u"LIC-2"_s));
}

void TestFacts::cardsTellWhatTheTableCannot()
{
    ModelCard card;
    card.licences = {u"llama3.2"_s};
    const QString europe = u"We are a company in Germany and read invoices with org/reader"_s;
    QVERIFY(!fires(reportWith(europe, u"org/reader"_s, card), u"LIC-3"_s));
    card.pipelineTag = u"image-text-to-text"_s;
    QVERIFY(fires(reportWith(europe, u"org/reader"_s, card), u"LIC-3"_s));

    ModelCard gated;
    gated.licences = {u"mit"_s};
    const QString task = u"Sort tickets with org/sorter"_s;
    QVERIFY(!fires(reportWith(task, u"org/sorter"_s, gated), u"LIC-6"_s));
    gated.isGated = true;
    QVERIFY(fires(reportWith(task, u"org/sorter"_s, gated), u"LIC-6"_s));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
