// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/secret_scan.h"
#include "app/cli/commands.h"
#include "app/cli/composed_text.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "app/exports/render.h"
#include "app/framework/context_rules.h"
#include "app/prompt/composer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Printing is what the person asked for, so a secret is told and not held back.
void warnOfSecrets(const QString &text, Console &console)
{
    const Screening screening = screen(text);
    for (const SecretFinding &finding : screening.findings()) {
        console.tell(
            u"Warning: the text holds a secret, %1. Write %2, the name of an environment variable, in its "
            "place."_s.arg(secretText(finding), finding.environmentVariable));
    }
}

/// `offset` is where the prompt begins in the text.
QJsonArray partsArray(const Prompt &prompt, qsizetype offset)
{
    QJsonArray parts;
    for (const PromptPart &part : prompt.parts) {
        parts.append(QJsonObject {{u"question"_s, part.questionId},
                                  {u"begin"_s, offset + part.body.begin},
                                  {u"length"_s, part.body.length}});
    }
    return parts;
}

} // namespace

void composeCommand(const Invocation &invocation, Console &console)
{
    const std::optional<Input> input = readInput(invocation, console);
    if (!input) {
        return;
    }
    const QString what = invocation.value(u"what"_s);
    Prompt prompt;
    if (what != "rules"_L1) {
        std::optional<Prompt> composed = composedPrompt(*input, invocation, console);
        if (!composed) {
            return;
        }
        prompt = *std::move(composed);
    }
    const QString rules = what == "prompt"_L1 ? QString() : contextRules(input->frameworks, input->rules);
    const QString text = what == "both"_L1 ? bothText(rules, prompt.text) : rules + prompt.text;
    // The prompt stands at the end of both.
    const qsizetype offset = text.size() - prompt.text.size();
    warnOfSecrets(text, console);
    if (!invocation.wantsJson()) {
        console.print(text);
        return;
    }
    console.print(QJsonObject {{u"text"_s, text},
                               {u"what"_s, what},
                               {u"framework"_s, input->framework().id},
                               {u"complete"_s, prompt.complete()},
                               {u"missing"_s, QJsonArray::fromStringList(prompt.missing)},
                               {u"openBlanks"_s, QJsonArray::fromStringList(prompt.openBlanks())},
                               {u"parts"_s, partsArray(prompt, offset)},
                               {u"size"_s, sizeObject(text)}});
}

} // namespace Askwell
