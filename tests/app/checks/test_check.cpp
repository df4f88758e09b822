// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/brief.h"
#include "app/checks/check.h"
#include "app/checks/check_table.h"
#include "app/checks/worth_adding.h"
#include "app/framework/framework_repository.h"
#include "app/prompt/blanks.h"
#include "app/prompt/guide_shelf.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonFile(const QString &name)
{
    QFile file(QStringLiteral(ASKWELL_TEST_DATA "/checks/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Secrets are put together here, so that no file holds what looks like one.
QString withSecrets(QString text)
{
    text.replace("@HF@"_L1, u"hf_"_s + u"AbCdEfGhIjKlMnOpQr"_s + u"StUvWxYzAbCdEfGh"_s);
    text.replace("@WANDB@"_L1, u"0123456789abcdef0123"_s + u"456789abcdef01234567"_s);
    return text.replace("@AWS@"_L1, u"AKIA"_s + u"QWERTYUI"_s + u"OPASDFGH"_s);
}

QStringList idsOf(const CheckReport &report, Severity least)
{
    QStringList ids;
    for (const Finding &finding : report.findings) {
        if (finding.severity <= least && !ids.contains(finding.check)) {
            ids.append(finding.check);
        }
    }
    ids.sort();
    return ids;
}

} // namespace

/// The engine and its table, on examples and whole briefs.
class TestCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsWhole();
    void everyCheckHasExamples();
    void examples_data();
    void examples();
    void briefs_data();
    void briefs();
    void freshBriefs_data();
    void freshBriefs();
    void plantedSentences();
    void sentencesThatAreNone();
    void ledgerSentences();
    void ourWordsRaiseNoAlarm_data();
    void ourWordsRaiseNoAlarm();
    void fixesRaiseNoAlarm();
    void everyFixEndsItsFinding();
    void whatIsOpenIsNotStated();
    void positionsAreThoseOfTheAnswer();
    void secretsAreMasked();
    void dismissalsAreKeyedByCheckAndWords();
    void otherPagesGetGeneralChecksOnly();
    void otherLanguagesGetGeneralChecksOnly();
    void theLedgerTellsNineThings();
    void longTextsEnd_data();
    void longTextsEnd();

private:
    Framework m_framework;
    Guide m_guide;
};

void TestCheck::initTestCase()
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

void TestCheck::theTableIsWhole()
{
    QCOMPARE(checkTable().size(), size_t(45));
    QCOMPARE(ledgerTable().size(), size_t(9));
    QStringList rules;
    for (const PageSection &section : m_framework.how) {
        rules += section.bullets;
    }
    const QString page = rules.join(u'\n');
    for (const Check &check : checkTable()) {
        QVERIFY2(findCheck(check.id) == &check, qPrintable(check.id));
        QVERIFY2(!check.message.isEmpty() && !check.about.isEmpty(), qPrintable(check.id));
        QVERIFY2(check.why.isEmpty() || page.contains(check.why), qPrintable(check.id + u": "_s + check.why));
        for (const CheckRule &rule : check.rules) {
            for (const auto &patterns : {rule.patterns, rule.unless, rule.needs, rule.near, {rule.between}}) {
                for (const QRegularExpression &pattern : patterns) {
                    QVERIFY2(pattern.isValid(),
                             qPrintable(check.id + u": "_s + pattern.errorString() + pattern.pattern()));
                }
            }
        }
    }
    for (const LedgerItem &item : ledgerTable()) {
        QVERIFY2(item.pattern.isValid(), qPrintable(item.id));
    }
    for (const RemovedName &name : removedNames()) {
        QVERIFY2(name.pattern.isValid(), qPrintable(name.replacement));
    }
}

void TestCheck::everyCheckHasExamples()
{
    const QJsonObject all = jsonFile(u"examples.json"_s);
    for (const Check &check : checkTable()) {
        const QJsonObject rows = all.value(check.id).toObject();
        QVERIFY2(check.silent
                     || (rows.value("fires"_L1).toArray().size() >= 3
                         && rows.value("silent"_L1).toArray().size() >= 3),
                 qPrintable(check.id));
    }
}

void TestCheck::examples_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fires");
    const QJsonObject all = jsonFile(u"examples.json"_s);
    for (auto rows = all.begin(); rows != all.end(); ++rows) {
        for (const bool fires : {true, false}) {
            const QJsonArray texts = rows->toObject().value(fires ? "fires"_L1 : "silent"_L1).toArray();
            for (const auto &text : texts) {
                QTest::newRow(qPrintable(
                    u"%1 %2: %3"_s.arg(rows.key(), fires ? u"fires"_s : u"is silent"_s, text.toString())))
                    << rows.key() << withSecrets(text.toString()) << fires;
            }
        }
    }
}

void TestCheck::examples()
{
    QFETCH(const QString, check);
    QFETCH(const QString, text);
    QFETCH(const bool, fires);
    const CheckReport report = checkAnswers(m_framework, {{u"task"_s, text}});
    const QStringList ids = idsOf(report, Severity::Suggestion);
    QCOMPARE(ids.contains(check), fires);
}

void TestCheck::briefs_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files =
        QDir(QStringLiteral(ASKWELL_TEST_DATA "/checks/briefs")).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() >= 40);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestCheck::briefs()
{
    QFETCH(const QString, file);
    const QJsonObject brief = jsonFile(u"briefs/"_s + file);
    Answers answers;
    for (const QString &question : {u"task"_s, u"why"_s, u"where"_s, u"when"_s}) {
        answers.insert(question, brief.value(question).toString());
    }
    QStringList expected;
    const QJsonArray ids = brief.value("expect"_L1).toArray();
    for (const auto &id : ids) {
        expected.append(id.toString());
    }
    const CheckReport report = checkAnswers(m_framework, answers);
    QStringList told;
    for (const Finding &finding : report.findings) {
        told.append(finding.check + u" "_s + englishText(finding.message));
    }
    QVERIFY2(idsOf(report, Severity::Warning) == expected, qPrintable(told.join(u'\n')));
}

void TestCheck::freshBriefs_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ninety-five to learn from") << u"fresh_briefs.json"_s;
    QTest::newRow("twenty that were held out") << u"held_out_briefs.json"_s;
}

/// Written before the patterns: "must" is what was planted, as warning or suggestion; "gaps" what the ledger
/// has to miss; "may" what a careful reader may say as well. Anything else at warning or error is wrong.
void TestCheck::freshBriefs()
{
    QFETCH(const QString, file);
    const QJsonArray briefs = jsonFile(file).value("briefs"_L1).toArray();
    QVERIFY(briefs.size() >= 20);
    QStringList wrong;
    QStringList missed;
    int planted = 0;
    for (const auto &row : briefs) {
        const QJsonObject brief = row.toObject();
        Answers answers;
        for (const QString &question : {u"task"_s, u"why"_s, u"where"_s, u"when"_s}) {
            answers.insert(question, withSecrets(brief.value(question).toString()));
        }
        const QString name = answers.first().left(60);
        const CheckReport report = checkAnswers(m_framework, answers);
        const QJsonArray must = brief.value("must"_L1).toArray();
        const QJsonArray may = brief.value("may"_L1).toArray();
        const QStringList told = idsOf(report, Severity::Suggestion);
        for (const QString &id : idsOf(report, Severity::Warning)) {
            if (!must.contains(id) && !may.contains(id)) {
                wrong.append(name + u": "_s + id);
            }
        }
        for (const auto &id : must) {
            ++planted;
            if (!told.contains(id.toString())) {
                missed.append(name + u": "_s + id.toString());
            }
        }
        const QJsonArray gaps = brief.value("gaps"_L1).toArray();
        for (const auto &gap : gaps) {
            ++planted;
            if (report.ledger.value(gap.toString())) {
                missed.append(name + u": "_s + gap.toString());
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(missed.size() * 100 <= planted * 15, qPrintable(missed.join(u'\n')));
}

/// Several wordings of everything that a check looks for: one in twenty may go unseen.
void TestCheck::plantedSentences()
{
    const QJsonObject all = jsonFile(u"sentences.json"_s).value("planted"_L1).toObject();
    QVERIFY(all.size() >= 33);
    int planted = 0;
    QStringList missed;
    for (auto check = all.begin(); check != all.end(); ++check) {
        const QJsonArray texts = check->toArray();
        for (const auto &text : texts) {
            ++planted;
            const CheckReport report = checkAnswers(m_framework, {{u"task"_s, text.toString()}});
            if (!idsOf(report, Severity::Suggestion).contains(check.key())) {
                missed.append(check.key() + u": "_s + text.toString());
            }
        }
    }
    QVERIFY2(missed.size() * 20 <= planted, qPrintable(missed.join(u'\n')));
}

void TestCheck::sentencesThatAreNone()
{
    QStringList wrong;
    const QJsonObject all = jsonFile(u"sentences.json"_s);
    const QJsonObject silent = all.value("silent"_L1).toObject();
    for (auto check = silent.begin(); check != silent.end(); ++check) {
        const QJsonArray texts = check->toArray();
        for (const auto &text : texts) {
            const CheckReport report = checkAnswers(m_framework, {{u"task"_s, text.toString()}});
            if (idsOf(report, Severity::Suggestion).contains(check.key()) || report.has(Severity::Warning)) {
                wrong.append(check.key() + u": "_s + text.toString());
            }
        }
    }
    const QJsonArray texts = all.value("noAlarm"_L1).toArray();
    QVERIFY(texts.size() >= 100);
    for (const auto &text : texts) {
        const CheckReport report = checkAnswers(m_framework, {{u"task"_s, text.toString()}});
        if (report.has(Severity::Warning) || report.has(Severity::Error)) {
            wrong.append(text.toString());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestCheck::ledgerSentences()
{
    QStringList wrong;
    const QJsonObject all = jsonFile(u"sentences.json"_s).value("ledger"_L1).toObject();
    QCOMPARE(all.size(), 9);
    for (auto item = all.begin(); item != all.end(); ++item) {
        for (const bool stated : {true, false}) {
            const QJsonArray texts = item->toObject().value(stated ? "stated"_L1 : "not"_L1).toArray();
            for (const auto &text : texts) {
                if (checkAnswers(m_framework, {{u"task"_s, text.toString()}}).ledger.value(item.key())
                    != stated) {
                    wrong.append(item.key() + u": "_s + text.toString());
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestCheck::ourWordsRaiseNoAlarm_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("text");
    BlankValues samples;
    for (auto each = m_guide.blanks.cbegin(); each != m_guide.blanks.cend(); ++each) {
        samples.insert(each.key(), each->sample);
    }
    for (const Question &question : m_framework.questions) {
        QTest::newRow(qPrintable(u"worked example: "_s + question.id))
            << question.id << question.filledExample;
        for (const QString &example : question.examples) {
            QTest::newRow(qPrintable(example)) << question.id << example;
        }
        const GuideQuestion *guided = m_guide.question(question.id);
        for (const QString &text : {guided->ask, guided->help, guided->weak, guided->good}) {
            QTest::newRow(qPrintable(text)) << question.id << text;
        }
        for (const GuideExample &card : guided->examples) {
            QTest::newRow(qPrintable(u"card: "_s + card.example))
                << question.id << fillBlanks(card.text(), samples).text;
        }
    }
    const QJsonObject jobs = QJsonDocument::fromJson([] {
                                 QFile file(QStringLiteral(ASKWELL_TEST_DATA "/guide/jobs.json"));
                                 return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                             }())
                                 .object();
    QCOMPARE(jobs.size(), 5);
    for (auto job = jobs.begin(); job != jobs.end(); ++job) {
        BlankValues values;
        const QJsonObject given = job->toObject().value("values"_L1).toObject();
        for (auto each = given.begin(); each != given.end(); ++each) {
            values.insert(each.key(), each->toString());
        }
        QString all;
        const QJsonObject cards = job->toObject().value("cards"_L1).toObject();
        for (auto card = cards.begin(); card != cards.end(); ++card) {
            const auto &examples = m_guide.question(card.key())->examples;
            all +=
                fillBlanks(examples.at(static_cast<size_t>(card->toInt() - 1)).text(), values).text + u'\n';
        }
        QTest::newRow(qPrintable(u"job: "_s + job.key())) << u"task"_s << all;
    }
}

void TestCheck::ourWordsRaiseNoAlarm()
{
    QFETCH(const QString, question);
    QFETCH(const QString, text);
    const CheckReport report = checkAnswers(m_framework, {{question, text}});
    QCOMPARE(idsOf(report, Severity::Warning), QStringList());
}

void TestCheck::fixesRaiseNoAlarm()
{
    for (const Check &check : checkTable()) {
        BlankValues values;
        for (const Blank &blank : findBlanks(check.fixText)) {
            values.insert(blank.name, m_guide.blanks.value(blank.name).sample + u"0.8"_s);
        }
        const CheckReport report = checkAnswers(m_framework, {{u"task"_s, check.fixText}}, values);
        QVERIFY2(idsOf(report, Severity::Warning).isEmpty(), qPrintable(check.id));
    }
}

/// The edit of a fix mends what it was offered for, and breaks nothing else.
void TestCheck::everyFixEndsItsFinding()
{
    const QJsonObject all = jsonFile(u"examples.json"_s);
    QStringList persisting;
    for (auto rows = all.begin(); rows != all.end(); ++rows) {
        const QJsonArray texts = rows->toObject().value("fires"_L1).toArray();
        for (const auto &text : texts) {
            const QString before = withSecrets(text.toString());
            for (const Finding &finding : checkAnswers(m_framework, {{u"task"_s, before}}).findings) {
                if (finding.check != rows.key() || !finding.fix) {
                    continue;
                }
                const TextEdit &edit = finding.fix->edit;
                const QString after =
                    QString(before).replace(edit.span.begin, edit.span.length, edit.replacement);
                BlankValues values;
                for (const Blank &blank : findBlanks(after)) {
                    values.insert(blank.name,
                                  m_guide.blanks.contains(blank.name)
                                      ? m_guide.blanks.value(blank.name).sample
                                      : fixBlanks().value(blank.name).sample);
                }
                const QStringList told =
                    idsOf(checkAnswers(m_framework, {{u"task"_s, after}}, values), Severity::Suggestion);
                if (told.contains(rows.key())) {
                    persisting.append(rows.key() + u": "_s + after);
                }
            }
        }
    }
    for (const QString &each : std::as_const(persisting)) {
        qWarning("%s", qPrintable(each));
    }
    QCOMPARE(persisting.size(), 0);
}

void TestCheck::whatIsOpenIsNotStated()
{
    const Answers answers {{u"task"_s, u"Train in {{format}} with use_auth_token, and report accuracy"_s}};
    QCOMPARE(idsOf(checkAnswers(m_framework, answers), Severity::Warning), QStringList {u"TMPL-1"_s});
    QCOMPARE(idsOf(checkAnswers(m_framework, answers, {{u"format"_s, u"fp16"_s}}), Severity::Warning),
             QStringList {u"API-2"_s});
    const QString secret = withSecrets(u"Use {{key}} and @HF@"_s);
    QVERIFY(idsOf(checkAnswers(m_framework, {{u"task"_s, secret}}), Severity::Error).contains(u"SEC-1"_s));
}

void TestCheck::positionsAreThoseOfTheAnswer()
{
    const QString text = u"On {{data=12,000 reviews}}: set use_auth_token."_s;
    const CheckReport report = checkAnswers(m_framework, {{u"task"_s, text}});
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [](const Finding &finding) { return finding.check == "API-2"_L1; });
    QVERIFY(found != report.findings.end());
    QCOMPARE(text.mid(found->span.begin, found->span.length), u"use_auth_token"_s);
    QCOMPARE(found->questionId, u"task"_s);
}

void TestCheck::secretsAreMasked()
{
    const QString text = withSecrets(u"Push with @HF@."_s);
    const CheckReport report = checkAnswers(m_framework, {{u"task"_s, text}});
    const Finding &finding = report.findings.front();
    QCOMPARE(finding.check, u"SEC-1"_s);
    const QString secret = text.mid(finding.span.begin, finding.span.length);
    QVERIFY(secret.startsWith("hf_"_L1));
    QVERIFY(!englishText(finding.message).contains(secret) && finding.matched != secret);
    QVERIFY(finding.fix.has_value());
    QCOMPARE(QString(text).replace(finding.fix->edit.span.begin, finding.fix->edit.span.length,
                                   finding.fix->edit.replacement),
             u"Push with $HF_TOKEN."_s);
}

void TestCheck::dismissalsAreKeyedByCheckAndWords()
{
    const Answers answers {{u"task"_s, u"Tune on the test set"_s}};
    const Finding finding = checkAnswers(m_framework, answers).findings.front();
    QCOMPARE(finding.check, u"LEAK-1"_s);
    QVERIFY(checkAnswers(m_framework, answers, {}, {{finding.check, finding.matched}}).findings.empty());
    QVERIFY(!checkAnswers(m_framework, answers, {}, {{finding.check, u"other words"_s}}).findings.empty());
    const Answers open {{u"task"_s, u"Use {{data}}"_s}};
    const Finding gap = checkAnswers(m_framework, open).findings.front();
    QVERIFY(!checkAnswers(m_framework, open, {}, {{gap.check, gap.matched}}).findings.empty());
}

void TestCheck::otherPagesGetGeneralChecksOnly()
{
    Framework other = m_framework;
    other.knowledge.clear();
    QVERIFY(checkAnswers(other, {{u"task"_s, u"Improve accuracy, tune on the test set"_s}}).findings.empty());
    QVERIFY(checkAnswers(other, {{u"task"_s, withSecrets(u"@HF@"_s)}}).has(Severity::Error));
}

void TestCheck::otherLanguagesGetGeneralChecksOnly()
{
    const CheckReport report =
        checkAnswers(m_framework,
                     {{u"task"_s,
                       u"Wir wollen die Daten mit use_auth_token laden und nicht auf dem test set "
                       "trainieren, sondern mit dem Modell und der Klasse"_s}});
    QCOMPARE(report.language, u"de"_s);
    QVERIFY(report.findings.empty());
}

void TestCheck::theLedgerTellsNineThings()
{
    const QMap<QString, bool> none = checkAnswers(m_framework, {{u"task"_s, u"Build something"_s}}).ledger;
    QCOMPARE(none.size(), 9);
    QVERIFY(!none.values().contains(true));
    const QMap<QString, bool> all =
        checkAnswers(m_framework,
                     {{u"task"_s,
                       u"Macro-F1 on a held-out test set of 12,000 reviews, compared with the current rules. "
                       "Apache-2.0 only. Fix the seed. Write a model card."_s},
                      {u"where"_s, u"One T4, 300 ms"_s}})
            .ledger;
    QCOMPARE(all.keys(true).size(), 9);
}

void TestCheck::longTextsEnd_data()
{
    QTest::addColumn<QString>("text");
    for (const char *piece : {"a", " ", "a ", "train on ", "1x1x", "7B ", "a@a.", "+1 11 ", "{{a}}, ", "A1",
                              "cc-by ", "fine-tune, ", "\n", "accuracy improves "}) {
        const QString text = QString::fromLatin1(piece);
        QTest::newRow(piece) << text.repeated(100'000 / text.size());
    }
}

void TestCheck::longTextsEnd()
{
    QFETCH(const QString, text);
    // A pattern that took quadratic time would run into the test's time limit.
    QCOMPARE(checkAnswers(m_framework, {{u"task"_s, text}}).ledger.size(), 9);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "test_check.moc"
