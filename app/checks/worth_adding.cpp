// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/worth_adding.h"

#include "app/checks/appended_sentence.h"
#include "app/checks/check_table.h"
#include "app/framework/framework.h"
#include "app/prompt/blanks.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// The kind whose words come first in the text.
const BriefKind *firstKind(const std::vector<BriefKind> &kinds, const QString &text)
{
    const BriefKind *first = nullptr;
    qsizetype place = text.size();
    for (const BriefKind &kind : kinds) {
        if (kind.id.isEmpty()) {
            continue;
        }
        const QRegularExpressionMatch match = kind.pattern.match(text);
        if (match.hasMatch() && match.capturedStart() < place) {
            first = &kind;
            place = match.capturedStart();
        }
    }
    return first;
}

QStringList itemsOf(const QString &job, const QString &phase)
{
    QStringList items;
    for (const BriefKind &kind : worthTable().jobs) {
        if (kind.id == job) {
            items = kind.items;
        }
    }
    for (const BriefKind &kind : worthTable().phases) {
        if (kind.id == phase) {
            items.erase(std::remove_if(items.begin(), items.end(),
                                       [&kind](const QString &item) { return kind.items.contains(item); }),
                        items.end());
        }
    }
    return items;
}

/// The question that a fix belongs to, or the first one on a page without it.
QString questionFor(const Framework &framework, const QString &questionId)
{
    return framework.question(questionId) != nullptr ? questionId : framework.questions.front().id;
}

WorthAdding fromFinding(const Finding &finding)
{
    return {finding.check,      finding.message, finding.why,    finding.fix,
            finding.questionId, finding.span,    finding.matched};
}

WorthAdding fromItem(const LedgerItem &item, const Framework &framework, const Answers &answers)
{
    WorthAdding worth;
    worth.id = item.id;
    worth.message = {item.ask.constData()};
    const QString question = questionFor(framework, item.fixQuestion);
    worth.fix = CheckFix {
        {item.fixLabel.constData()}, question, appendedSentence(answers.value(question), item.fixText)};
    return worth;
}

/// What a suggestion speaks of comes in the item's place, the others before them, style last.
size_t rank(const QString &check, const QStringList &items)
{
    const WorthTable &table = worthTable();
    if (table.last.contains(check)) {
        return 100;
    }
    const qsizetype item = items.indexOf(table.topics.value(check));
    return item < 0 ? 0 : static_cast<size_t>(item + 1);
}

} // namespace

QString jobOf(const QString &firstAnswer)
{
    const BriefKind *kind = firstKind(worthTable().jobs, firstAnswer);
    return kind == nullptr ? QString() : kind->id;
}

QString phaseOf(const QString &lastAnswer)
{
    const BriefKind *kind = firstKind(worthTable().phases, lastAnswer);
    return kind == nullptr ? QString() : kind->id;
}

std::vector<WorthAdding> worthAdding(const CheckReport &report, const Framework &framework,
                                     const Answers &answers, const BlankValues &values,
                                     const std::vector<Dismissal> &dismissed)
{
    const BlankValues known = effectiveValues(answers.values(), values);
    const QString firstAnswer =
        fillBlanks(answers.value(framework.questions.front().id), known).text.trimmed();
    if (firstAnswer.isEmpty()) {
        return {};
    }
    const QStringList items =
        itemsOf(jobOf(firstAnswer), phaseOf(fillBlanks(answers.value(u"when"_s), known).text));
    struct Ranked
    {
        size_t rank;
        WorthAdding worth;
    };
    std::vector<Ranked> all;
    QStringList spokenOf;
    for (const Finding &finding : report.findings) {
        const QString topic = worthTable().topics.value(finding.check);
        const bool isKnown = std::any_of(all.begin(), all.end(), [&finding](const Ranked &each) {
            return each.worth.id == finding.check;
        });
        if (finding.severity != Severity::Suggestion || isKnown
            || (!topic.isEmpty() && spokenOf.contains(topic))) {
            continue;
        }
        all.push_back({rank(finding.check, items), fromFinding(finding)});
        spokenOf.append(topic);
    }
    const bool asksItems = framework.knowledge == "hugging-face"_L1 && report.language == "en"_L1;
    for (const LedgerItem &item : ledgerTable()) {
        const qsizetype place = asksItems ? items.indexOf(item.id) : -1;
        const bool isDismissed =
            std::find(dismissed.begin(), dismissed.end(), Dismissal {item.id, {}}) != dismissed.end();
        if (place >= 0 && !report.ledger.value(item.id) && !isDismissed && !spokenOf.contains(item.id)) {
            all.push_back({static_cast<size_t>(place + 1), fromItem(item, framework, answers)});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    std::vector<WorthAdding> chosen;
    for (size_t at = 0; at < std::min(all.size(), MostWorthAdding); ++at) {
        chosen.push_back(std::move(all.at(at).worth));
    }
    return chosen;
}

const QMap<QString, GuideBlank> &fixBlanks()
{
    return worthTable().blanks;
}

} // namespace Askwell
