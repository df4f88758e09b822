// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"
#include "app/checks/check_table.h"
#include "app/checks/secret_rules.h"
#include "app/checks/task_nudge.h"
#include "app/checks/worth_adding.h"
#include "app/framework/framework_repository.h"
#include "app/knowledge/knowledge_table.h"
#include "app/support/prefilter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// Steps for each place of a text. It is far below the limit in use, so that no brief comes near that one.
constexpr int AllowedSteps = 4000;
constexpr int WorstLength = 100'000;

QJsonArray briefs()
{
    QFile file(QStringLiteral(ASKWELL_TEST_DATA "/checks/fresh_briefs.json"));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value("briefs"_L1).toArray()
        : QJsonArray();
}

} // namespace

/// Every pattern takes a bounded number of steps for each place of a text, so a pass is linear in it. PCRE2
/// counts the steps anew at each place where a match may begin, and gives up at the limit.
class TestPatterns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worstInputs_data();
    void worstInputs();
    void aPatternOfTooManyStepsIsSeen();
    void noMatchIsFilteredOut();

private:
    QStringList m_patterns;
};

void TestPatterns::initTestCase()
{
    Framework framework;
    const FrameworkRepository repository {QString()};
    for (const FrameworkEntry &entry : repository.frameworks()) {
        if (entry.id == "hugging-face"_L1) {
            framework = *entry.framework;
        }
    }
    // Patterns are made when they are first needed: all of them after all briefs.
    for (const auto &row : briefs()) {
        Answers answers;
        for (const QString &question : {u"task"_s, u"why"_s, u"where"_s, u"when"_s}) {
            answers.insert(question, row.toObject().value(question).toString());
        }
        const CheckReport report = checkAnswers(framework, answers);
        (void)worthAdding(report, framework, answers);
        (void)taskNudge(report, framework, answers);
    }
    m_patterns = boundedPatternsMade();
    m_patterns.removeDuplicates();
    for (const SecretRule &rule : secretRules()) {
        QVERIFY2(rule.pattern.isValid(), qPrintable(rule.id));
    }
}

void TestPatterns::worstInputs_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"a",
                              "a ",
                              "A1",
                              "1x1x",
                              "1 ",
                              "7B ",
                              "a.a",
                              "a-",
                              "a/a ",
                              "a@a.",
                              "train on ",
                              "the test ",
                              "tune the best ",
                              "best model ",
                              "reduce the ",
                              "12 reviews ",
                              "is 1 % of ",
                              "cc-by ",
                              "license: ",
                              "release it under ",
                              "in German ",
                              "the data is ",
                              "+12 345 ",
                              "[your ",
                              "<your ",
                              "_ ",
                              "(",
                              "\"",
                              "no licence ",
                              "customers ",
                              "improve the accuracy ",
                              "from scratch ",
                              "llama 2 ",
                              "answers well "}) {
        QTest::newRow(piece) << QString::fromLatin1(piece);
    }
}

void TestPatterns::worstInputs()
{
    if (m_patterns.isEmpty()) {
        QSKIP("Only debug builds keep a list of their patterns");
    }
    QVERIFY(m_patterns.size() > 300);
    QFETCH(const QString, piece);
    const QString text = piece.repeated(WorstLength / piece.size());
    QStringList tooSlow;
    for (const QString &pattern : std::as_const(m_patterns)) {
        QString limited = pattern;
        limited.replace(u"LIMIT_MATCH=%1"_s.arg(knowledgeMatchLimit), u"LIMIT_MATCH=%1"_s.arg(AllowedSteps));
        const QRegularExpression tried(limited, QRegularExpression::UseUnicodePropertiesOption);
        QRegularExpressionMatch match = tried.match(text);
        // The first match ends the search: go on behind it a few times.
        for (int round = 0; round < 3 && match.hasMatch(); ++round) {
            match = tried.match(text, std::max(match.capturedEnd(), match.capturedStart() + 1));
        }
        if (!match.isValid()) {
            tooSlow.append(pattern.left(160));
        }
    }
    for (const QString &pattern : std::as_const(tooSlow)) {
        qWarning("%s", qPrintable(pattern));
    }
    QCOMPARE(tooSlow.size(), 0);
}

void TestPatterns::aPatternOfTooManyStepsIsSeen()
{
    const QRegularExpression slow(u"(*LIMIT_MATCH=%1)(?:a+)+[bc]"_s.arg(AllowedSteps));
    QVERIFY(!slow.match(u"a"_s.repeated(100)).isValid());
}

/// What may not match is known before a pattern is compiled: never of one that does.
void TestPatterns::noMatchIsFilteredOut()
{
    QFile file(QStringLiteral(ASKWELL_TEST_DATA "/checks/sentences.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList texts;
    const QJsonObject sentences = QJsonDocument::fromJson(file.readAll()).object();
    const auto take = [&texts](const QJsonArray &all) {
        for (const auto &sentence : all) {
            texts.append(sentence.toString());
        }
    };
    for (const auto &kind : sentences) {
        take(kind.toArray());
        const QJsonObject checks = kind.toObject();
        for (const auto &check : checks) {
            take(check.toArray());
        }
    }
    for (const auto &row : briefs()) {
        texts.append(row.toObject().value("task"_L1).toString());
    }
    QVERIFY(texts.size() > 300);
    QStringList patterns = m_patterns;
    for (const Check &check : checkTable()) {
        for (const CheckRule &rule : check.rules) {
            for (const QRegularExpression &pattern : rule.patterns) {
                patterns.append(pattern.pattern());
            }
        }
    }
    patterns.removeDuplicates();
    std::vector<Prefilter> prefilters(texts.begin(), texts.end());
    int matched = 0;
    int spared = 0;
    for (const QString &pattern : std::as_const(patterns)) {
        const QRegularExpression tried(pattern, QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype at = 0; at < texts.size(); ++at) {
            const bool could = prefilters.at(size_t(at)).couldMatch(pattern);
            const bool matches = tried.match(texts.at(at)).hasMatch();
            matched += matches ? 1 : 0;
            spared += could ? 0 : 1;
            QVERIFY2(could || !matches, qPrintable(pattern + u"\n"_s + texts.at(at)));
        }
    }
    // Debug builds try every pattern there is, others those of the table.
    QVERIFY(matched > 200);
    // Else it would be of no use.
    QVERIFY(spared > patterns.size() * texts.size() / 2);
}

QTEST_GUILESS_MAIN(TestPatterns)
#include "test_patterns.moc"
