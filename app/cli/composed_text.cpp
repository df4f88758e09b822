// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/composed_text.h"

#include "app/checks/secret_scan.h"
#include "app/cli/command_table.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Unicode code points: what a person counts, unlike UTF-16 units.
qsizetype characterCount(const QString &text)
{
    const auto lowHalves =
        std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
    return text.size() - lowHalves;
}

void refuseIncomplete(const Input &input, const Prompt &prompt, const Invocation &invocation,
                      Console &console)
{
    QStringList gaps;
    for (const QString &id : prompt.missing) {
        const Question *question = input.framework().question(id);
        gaps.append(u"\"%1\" (%2)"_s.arg(question->label, optionFor(*question)));
    }
    QStringList blanks;
    for (const QString &name : prompt.openBlanks()) {
        blanks.append(u"\"%1\" (--set \"%1=VALUE\")"_s.arg(name));
    }
    QStringList reasons;
    if (!gaps.isEmpty()) {
        reasons.append(u"%1 %2 no answer"_s.arg(gaps.join(u", "_s), gaps.size() == 1 ? u"has"_s : u"have"_s));
    }
    if (!blanks.isEmpty()) {
        reasons.append(blanks.size() == 1 ? u"the blank %1 has no value"_s.arg(blanks.first())
                                          : u"the blanks %1 have no values"_s.arg(blanks.join(u", "_s)));
    }
    QString sentence = u"The prompt is incomplete: %1."_s.arg(reasons.join(u"; "_s));
    if (invocation.row().option(u"allow-incomplete"_s) != nullptr) {
        sentence += blanks.isEmpty() ? u" Give it, or print the placeholder with --allow-incomplete."_s
                                     : u" Give them, or print them open with --allow-incomplete."_s;
    }
    if (invocation.row().option(u"target"_s) != nullptr) {
        sentence += u" Give them first: the file would hold the gaps as they are."_s;
    }
    console.refuse(ExitStatus::No, sentence);
}

} // namespace

std::optional<Prompt> composedPrompt(const Input &input, const Invocation &invocation, Console &console)
{
    Prompt prompt = compose(input.framework(), input.answers, input.values);
    if (!prompt.complete() && !invocation.has(u"allow-incomplete"_s)) {
        refuseIncomplete(input, prompt, invocation, console);
        return std::nullopt;
    }
    return prompt;
}

QString secretText(const SecretFinding &finding)
{
    return u"%1 (%2)"_s.arg(finding.masked, finding.label);
}

QJsonObject sizeObject(const QString &text)
{
    const qsizetype characters = characterCount(text);
    return {{u"characters"_s, characters},
            {u"lines"_s, text.count(u'\n')},
            {u"bytes"_s, text.toUtf8().size()},
            {u"tokensAbout"_s, (characters + 3) / 4}};
}

} // namespace Askwell
