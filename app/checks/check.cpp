// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"

#include "app/checks/appended_sentence.h"
#include "app/checks/brief.h"
#include "app/checks/check_table.h"
#include "app/checks/computed_checks.h"
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

bool anywhere(const std::vector<QRegularExpression> &patterns, const QString &text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

bool applies(const Check &check, const QString &whole)
{
    return !anywhere(check.unless, whole)
        && std::all_of(check.needs.begin(), check.needs.end(), [&whole](const QRegularExpression &pattern) {
               return pattern.match(whole).hasMatch();
           });
}

/// The first place of an answer that a pattern finds and that is not denied.
std::optional<TextSpan> firstMatch(const Check &check, const QString &text)
{
    // A text in which this many places are denied says nothing more.
    constexpr int MostDenied = 20;
    std::optional<TextSpan> first;
    for (const QRegularExpression &pattern : check.patterns) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
        for (int denied = 0; denied < MostDenied && matches.hasNext(); ++denied) {
            const QRegularExpressionMatch match = matches.next();
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            if (span.length > 0 && !isDenied(text, span)) {
                if (!first || span.begin < first->begin) {
                    first = span;
                }
                break;
            }
        }
    }
    return first;
}

void findPatterns(const Check &check, const Brief &brief, const Answers &answers,
                  std::vector<Finding> *findings)
{
    if (check.patterns.empty() || check.silent || !applies(check, brief.whole)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        if (!answer.isEnglish && check.severity == Severity::Suggestion) {
            continue;
        }
        const std::optional<TextSpan> span = firstMatch(check, answer.stated);
        if (span) {
            const QString words = shownWords(answer.filled.text.mid(span->begin, span->length));
            findings->push_back(findingAt(check, answer, *span, {words}, answers.value(answer.questionId)));
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
                         const std::vector<Dismissal> &dismissed)
{
    const Brief brief = makeBrief(framework, answers, values);
    const bool isHuggingFace = framework.knowledge == "hugging-face"_L1;
    CheckReport report;
    report.language = brief.language;
    if (!brief.answers.empty() && brief.answers.front().questionId == framework.questions.front().id) {
        report.task = detectTask(brief.answers.front().stated);
    }
    for (const LedgerItem &item : ledgerTable()) {
        report.ledger.insert(item.id, item.pattern.match(brief.whole).hasMatch());
    }
    findSecrets(brief, &report.findings);
    findGaps(framework, brief, &report.findings);
    for (const Check &check : checkTable()) {
        if (check.everywhere || (isHuggingFace && brief.language == "en"_L1)) {
            findPatterns(check, brief, answers, &report.findings);
        }
    }
    std::vector<Hit> hits = personalData(brief);
    if (isHuggingFace && brief.language == "en"_L1) {
        report.memory = memoryFit(brief);
        const std::vector<Hit> computed = computedHits(brief, report.task, report.memory);
        hits.insert(hits.end(), computed.begin(), computed.end());
    }
    for (const Hit &hit : hits) {
        const Check *check = findCheck(hit.check);
        report.findings.push_back(
            findingAt(*check, *hit.answer, hit.filled, hit.arguments, answers.value(hit.answer->questionId)));
    }
    report.findings.erase(
        std::remove_if(report.findings.begin(), report.findings.end(),
                       [&dismissed](const Finding &finding) { return isDismissed(finding, dismissed); }),
        report.findings.end());
    sort(brief, &report.findings);
    return report;
}

} // namespace Askwell
