// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"

#include "app/checks/appended_sentence.h"
#include "app/checks/brief.h"
#include "app/checks/check_table.h"
#include "app/checks/computed_checks.h"
#include "app/checks/gap_checks.h"
#include "app/checks/mojibake.h"
#include "app/checks/personal_data.h"
#include "app/checks/rule_match.h"
#include "app/checks/secret_scan.h"
#include "app/framework/framework.h"

#include <algorithm>
#include <tuple>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Masked and long words alike are told in few characters.
QString shownWords(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > 60 ? line.left(59) + u'…' : line;
}

Finding findingAt(const Check &check, const CheckedAnswer &answer, const TextSpan &filled,
                  const QStringList &arguments, const QString &source)
{
    Finding finding;
    finding.check = check.id;
    finding.severity = check.severity;
    finding.questionId = answer.questionId;
    finding.span = answer.filled.sourceSpan(filled);
    finding.message = {check.message.constData(), arguments};
    finding.why = check.why;
    finding.matched = answer.filled.text.mid(filled.begin, filled.length);
    if (!check.fixText.isEmpty() && !check.fixReplaces) {
        finding.fix = CheckFix {
            {check.fixLabel.constData()}, answer.questionId, appendedSentence(source, check.fixText)};
    }
    return finding;
}

void findSecrets(const Brief &brief, std::vector<Finding> *findings)
{
    static const char *const undecided = QT_TRANSLATE_NOOP(
        "Message", "This text could not be checked for secrets. Look at it before you copy it.");
    const Check *check = findCheck(u"SEC-1"_s);
    for (const CheckedAnswer &answer : brief.answers) {
        const Screening screening = screen(answer.filled.text);
        for (const SecretFinding &secret : screening.findings()) {
            Finding finding = findingAt(*check, answer, secret.span,
                                        {secret.masked, secret.label, secretReplacement(secret)}, {});
            finding.matched = secret.masked;
            if (secret.undecided) {
                finding.message = {undecided};
            } else {
                finding.fix = CheckFix {{check->fixLabel.constData(), finding.message.arguments},
                                        answer.questionId,
                                        {finding.span, secretReplacement(secret)}};
            }
            findings->push_back(std::move(finding));
        }
    }
}

void findGaps(const Framework &framework, const Brief &brief, std::vector<Finding> *findings)
{
    // Nobody reads on after so many.
    constexpr size_t MostGaps = 200;
    const Check *check = findCheck(u"TMPL-1"_s);
    for (const CheckedAnswer &answer : brief.answers) {
        for (const FilledText::Place &place : answer.filled.places) {
            if (!place.open || findings->size() >= MostGaps) {
                continue;
            }
            Finding finding = findingAt(*check, answer, {}, {place.blank.name}, {});
            finding.span = place.blank.span;
            finding.matched = place.blank.name;
            findings->push_back(std::move(finding));
        }
        for (const Question &question : framework.questions) {
            const QString placeholder = u'[' + question.placeholder + u']';
            const qsizetype at =
                question.placeholder.isEmpty() ? -1 : answer.filled.text.indexOf(placeholder);
            if (at >= 0) {
                findings->push_back(
                    findingAt(*check, answer, {at, placeholder.size()}, {shownWords(placeholder)}, {}));
            }
        }
    }
}

/// A fix that writes in the words' own place; nothing where they stand in a blank's value.
std::optional<CheckFix> inPlace(const Finding &finding, const Message &label, const QString &replacement,
                                const QString &source)
{
    if (source.mid(finding.span.begin, finding.span.length) != finding.matched) {
        return {};
    }
    return CheckFix {label, finding.questionId, {finding.span, replacement}};
}

Finding findingOf(const Hit &hit, const QString &source)
{
    const Check *check = findCheck(hit.check);
    Finding finding = findingAt(*check, *hit.answer, hit.filled, hit.arguments, source);
    finding.message = hit.message.value_or(finding.message);
    finding.severity = hit.severity.value_or(finding.severity);
    if (!hit.replacement.isNull()) {
        finding.fix = inPlace(finding, hit.fixLabel, hit.replacement, source);
    } else if (!hit.sentence.isNull()) {
        finding.fix = CheckFix {hit.fixLabel, finding.questionId, appendedSentence(source, hit.sentence)};
    }
    return finding;
}

/// The words that a rule puts in the place of some of those that it found.
std::optional<CheckFix> rewritten(const CheckRule &rule, const Finding &finding, const QString &source)
{
    for (const CheckRewrite &rewrite : rule.rewrites) {
        const QRegularExpressionMatch match = rewrite.pattern.match(finding.matched);
        if (match.hasMatch()) {
            const QString words = QString(finding.matched).replace(rewrite.pattern, rewrite.replacement);
            return inPlace(finding, {rewrite.label.constData()}, words, source);
        }
    }
    return {};
}

void findPatterns(const Check &check, const Brief &brief, const Answers &answers,
                  std::vector<Finding> *findings)
{
    if (check.silent || check.computed) {
        return;
    }
    for (const CheckRule &rule : check.rules) {
        if (!applies(rule, brief)) {
            continue;
        }
        for (const CheckedAnswer &answer : brief.answers) {
            const bool isKnown = std::any_of(findings->begin(), findings->end(), [&](const Finding &each) {
                return each.check == check.id && each.questionId == answer.questionId;
            });
            if (isKnown || (!answer.isEnglish && check.severity == Severity::Suggestion)) {
                continue;
            }
            const std::optional<TextSpan> span = firstMatch(rule, answer.stated);
            if (span) {
                const QString words = shownWords(answer.filled.text.mid(span->begin, span->length));
                const QString source = answers.value(answer.questionId);
                Finding finding = findingAt(check, answer, *span, {words}, source);
                if (const std::optional<CheckFix> fix = rewritten(rule, finding, source)) {
                    finding.fix = fix;
                }
                findings->push_back(finding);
            }
        }
    }
}

bool isDismissed(const Finding &finding, const std::vector<Dismissal> &dismissed)
{
    return finding.severity != Severity::Error
        && std::find(dismissed.begin(), dismissed.end(), Dismissal {finding.check, finding.matched})
        != dismissed.end();
}

void sort(const Brief &brief, std::vector<Finding> *findings)
{
    const auto order = [&brief](const Finding &finding) {
        return std::find_if(brief.answers.begin(), brief.answers.end(),
                            [&finding](const CheckedAnswer &answer) {
                                return answer.questionId == finding.questionId;
                            })
            - brief.answers.begin();
    };
    std::stable_sort(findings->begin(), findings->end(), [&order](const Finding &a, const Finding &b) {
        const auto key = [&order](const Finding &each) {
            return std::make_tuple(order(each), each.span.begin, static_cast<int>(each.severity));
        };
        return key(a) < key(b);
    });
}

} // namespace

bool CheckReport::has(Severity severity) const
{
    return std::any_of(findings.begin(), findings.end(),
                       [severity](const Finding &finding) { return finding.severity == severity; });
}

CheckReport checkAnswers(const Framework &framework, const Answers &answers, const BlankValues &values,
                         const std::vector<Dismissal> &dismissed, const std::vector<LocalCard> &cards)
{
    Brief brief = makeBrief(framework, answers, values);
    for (CheckedAnswer &answer : brief.answers) {
        answer.cards = findLocalCards(answer.stated, cards);
    }
    const bool isHuggingFace = framework.knowledge == "hugging-face"_L1;
    CheckReport report;
    report.language = brief.language;
    if (!brief.answers.empty() && brief.answers.front().questionId == framework.questions.front().id) {
        report.task = detectTask(brief.answers.front().stated);
    }
    for (const LedgerItem &item : ledgerTable()) {
        report.ledger.insert(item.id, says(brief, item.pattern));
    }
    findSecrets(brief, &report.findings);
    findGaps(framework, brief, &report.findings);
    for (const Check &check : checkTable()) {
        if (check.everywhere || (isHuggingFace && brief.language == "en"_L1)) {
            findPatterns(check, brief, answers, &report.findings);
        }
    }
    std::vector<Hit> hits = personalData(brief);
    for (std::vector<Hit> more : {looseGaps(brief), brokenCharacters(brief)}) {
        hits.insert(hits.end(), more.begin(), more.end());
    }
    if (isHuggingFace && brief.language == "en"_L1) {
        report.memory = memoryFit(brief);
        const std::vector<Hit> computed = computedHits(brief, report.task, report.memory);
        hits.insert(hits.end(), computed.begin(), computed.end());
    }
    for (const Hit &hit : hits) {
        report.findings.push_back(findingOf(hit, answers.value(hit.answer->questionId)));
    }
    report.findings.erase(
        std::remove_if(report.findings.begin(), report.findings.end(),
                       [&dismissed](const Finding &finding) { return isDismissed(finding, dismissed); }),
        report.findings.end());
    sort(brief, &report.findings);
    return report;
}

} // namespace Askwell
