// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"
#include "app/checks/check_table.h"
#include "app/checks/worth_adding.h"
#include "app/cli/commands.h"
#include "app/cli/composed_text.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "app/knowledge/local_card.h"
#include "app/prompt/composer.h"
#include "app/support/file_reading.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject findingObject(const Finding &finding)
{
    QJsonObject object {{u"check"_s, finding.check},         {u"severity"_s, severityName(finding.severity)},
                        {u"question"_s, finding.questionId}, {u"begin"_s, finding.span.begin},
                        {u"length"_s, finding.span.length},  {u"message"_s, englishText(finding.message)},
                        {u"why"_s, orNull(finding.why)},     {u"fix"_s, QJsonValue()}};
    if (finding.fix) {
        const CheckFix &fix = *finding.fix;
        object.insert(u"fix"_s,
                      QJsonObject {{u"label"_s, englishText(fix.label)},
                                   {u"edit"_s,
                                    QJsonObject {{u"question"_s, fix.questionId},
                                                 {u"begin"_s, fix.edit.span.begin},
                                                 {u"length"_s, fix.edit.span.length},
                                                 {u"text"_s, fix.edit.replacement}}}});
    }
    return object;
}

QJsonObject reportObject(const CheckReport &report, const QString &prompt)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        findings.append(findingObject(finding));
    }
    QJsonObject ledger;
    for (auto item = report.ledger.cbegin(); item != report.ledger.cend(); ++item) {
        ledger.insert(item.key(), item.value());
    }
    return {{u"task"_s,
             QJsonObject {{u"id"_s, orNull(report.task.id)},
                          {u"modality"_s, orNull(report.task.modality)},
                          {u"candidates"_s, QJsonArray::fromStringList(report.task.candidates)}}},
            {u"findings"_s, findings},
            {u"ledger"_s, ledger},
            {u"size"_s, sizeObject(prompt)},
            {u"textLanguage"_s, report.language}};
}

QString headed(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

void printReport(const CheckReport &report, const Framework &framework, Console &console)
{
    for (const Finding &finding : report.findings) {
        const Question *question = framework.question(finding.questionId);
        console.print(u"%1 %2 (%3): %4\n"_s.arg(headed(severityName(finding.severity)), finding.check,
                                                question == nullptr ? finding.questionId : question->label,
                                                englishText(finding.message)));
        if (!finding.why.isEmpty()) {
            console.print(u"  Rule: %1\n"_s.arg(finding.why));
        }
        if (finding.fix) {
            console.print(u"  %1: %2\n"_s.arg(englishText(finding.fix->label),
                                              finding.fix->edit.replacement.trimmed()));
        }
    }
    QStringList missing;
    for (const LedgerItem &item : ledgerTable()) {
        if (!report.ledger.value(item.id)) {
            missing.append(item.id);
        }
    }
    console.print(u"Task: %1\n"_s.arg(report.task.id.isEmpty() ? u"none recognised"_s : report.task.id));
    if (report.memory && !report.memory->isAssumed) {
        console.print(u"Memory: %1\n"_s.arg(englishText(fitLine(*report.memory))));
    }
    console.print(u"Not stated: %1\n"_s.arg(missing.isEmpty() ? u"nothing"_s : missing.join(u", "_s)));
    if (report.language != "en"_L1) {
        console.print(u"The text is not English: only general checks were made.\n"_s);
    }
}

/// What the list of findings does not say already.
void printWorthAdding(const std::vector<WorthAdding> &all, Console &console)
{
    for (const WorthAdding &worth : all) {
        if (worth.matched.isEmpty() && worth.fix) {
            console.print(u"Worth adding: %1\n  %2: %3\n"_s.arg(englishText(worth.message),
                                                                englishText(worth.fix->label),
                                                                worth.fix->edit.replacement.trimmed()));
        }
    }
}

/// The cards that --cache and --card ask for; where one cannot be had, says so and returns nothing.
std::optional<std::vector<LocalCard>> readCards(const Invocation &invocation, Console &console)
{
    std::vector<LocalCard> cards;
    if (invocation.has(u"cache"_s)) {
        const Result<HubCache> cache = readLocalHubCache(QProcessEnvironment::systemEnvironment());
        if (!cache) {
            console.refuse(ExitStatus::FileTrouble, cache.error());
            return std::nullopt;
        }
        cards = localCards(cache.value());
    }
    for (const QString &given : invocation.values(u"card"_s)) {
        constexpr auto Data = "datasets/"_L1;
        LocalCard card;
        card.id = given.section(u'=', 0, 0);
        const QString path = given.section(u'=', 1);
        if (card.id.startsWith(Data)) {
            card.kind = HubRepoKind::Dataset;
            card.id.remove(0, Data.size());
        }
        if (card.id.isEmpty() || path.isEmpty()) {
            console.refuse(
                ExitStatus::WrongUsage,
                {"--card takes ID=FILE, for example --card org/name=README.md, and not \"%1\".", {given}});
            return std::nullopt;
        }
        const Result<QByteArray> readme = readFilePart(path, 0, longestCardPart);
        if (!readme) {
            console.refuse(ExitStatus::FileTrouble, readme.error());
            return std::nullopt;
        }
        card.card = readModelCard(readme.value());
        if (card.card == ModelCard()) {
            console.tell(u"%1 declares nothing: no front matter that a card begins with."_s.arg(path));
        }
        cards.push_back(card);
    }
    return cards;
}

} // namespace

void checkCommand(const Invocation &invocation, Console &console)
{
    const std::optional<Input> input = readInput(invocation, console);
    if (!input) {
        return;
    }
    Answers answers = input->answers;
    for (QString &answer : answers) {
        answer = normalisedAnswer(answer);
    }
    const std::optional<std::vector<LocalCard>> cards = readCards(invocation, console);
    if (!cards) {
        return;
    }
    const CheckReport report = checkAnswers(input->framework(), answers, input->values, {}, *cards);
    if (invocation.wantsJson()) {
        console.print(reportObject(report, compose(input->framework(), answers, input->values).text));
    } else {
        printReport(report, input->framework(), console);
        printWorthAdding(worthAdding(report, input->framework(), answers, input->values), console);
    }
    const QString failOn = invocation.value(u"fail-on"_s);
    const Severity most = failOn == "error"_L1 ? Severity::Error
        : failOn == "warning"_L1               ? Severity::Warning
                                               : Severity::Suggestion;
    const bool fails = std::any_of(report.findings.begin(), report.findings.end(),
                                   [most](const Finding &finding) { return finding.severity <= most; });
    if (fails) {
        console.setStatus(ExitStatus::No);
    }
}

void checksCommand(const Invocation &invocation, Console &console)
{
    QJsonArray rows;
    for (const Check &check : checkTable()) {
        if (invocation.wantsJson()) {
            rows.append(QJsonObject {
                {u"id"_s, check.id},
                {u"severity"_s, check.silent ? QJsonValue() : QJsonValue(severityName(check.severity))},
                {u"about"_s, check.about},
                {u"rule"_s, orNull(check.why)},
                {u"cannotSee"_s, orNull(check.cannotSee)}});
            continue;
        }
        console.print(u"%1  %2  %3\n"_s.arg(check.id, -8)
                          .arg(check.silent ? u"-"_s : severityName(check.severity), -10)
                          .arg(check.about));
    }
    QJsonArray ledger;
    for (const LedgerItem &item : ledgerTable()) {
        ledger.append(QJsonObject {{u"id"_s, item.id}, {u"about"_s, item.about}});
    }
    if (invocation.wantsJson()) {
        console.print(QJsonObject {{u"checks"_s, rows}, {u"ledger"_s, ledger}});
        return;
    }
    console.print(u"\nStated or not:\n"_s);
    for (const LedgerItem &item : ledgerTable()) {
        console.print(u"%1  %2\n"_s.arg(item.id, -15).arg(item.about));
    }
}

} // namespace Askwell
