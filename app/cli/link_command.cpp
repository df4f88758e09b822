// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/secret_scan.h"
#include "app/cli/commands.h"
#include "app/cli/composed_text.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/invocation.h"
#include "app/exports/links.h"
#include "app/framework/context_rules.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

LinkKind kindOf(const QString &name)
{
    if (name == "rule"_L1) {
        return LinkKind::Rule;
    }
    return name == "command"_L1 ? LinkKind::Command : LinkKind::Prompt;
}

bool nameIsWrong(LinkKind kind, const Invocation &invocation, Console &console)
{
    if (!invocation.has(u"name"_s)) {
        return false;
    }
    if (kind == LinkKind::Prompt) {
        console.refuse(ExitStatus::WrongUsage,
                       u"A prompt that comes by a link has no name; leave out --name, or add --kind rule or "
                       "--kind command."_s);
        return true;
    }
    const std::optional<Message> problem = linkNameProblem(invocation.value(u"name"_s));
    if (problem) {
        console.refuse(ExitStatus::WrongUsage, *problem);
    }
    return problem.has_value();
}

/// Nothing where the prompt is incomplete, which has been said then.
std::optional<QString> linkText(const Input &input, LinkKind kind, const Invocation &invocation,
                                Console &console)
{
    if (kind == LinkKind::Rule) {
        return contextRules(input.frameworks, input.rules);
    }
    const std::optional<Prompt> prompt = composedPrompt(input, invocation, console);
    return prompt ? std::optional(prompt->text) : std::nullopt;
}

/// Nothing where the text holds secrets that were not let pass.
std::optional<ScreenedText> screenedText(const QString &text, bool force, Console &console)
{
    const Screening screening = screen(text);
    if (force) {
        return screening.overridden();
    }
    for (const SecretFinding &finding : screening.findings()) {
        console.refuse(ExitStatus::No,
                       u"The link would hold a secret, %1. Write %2, the name of an environment variable, in "
                       "its place, or let it pass with --force."_s.arg(secretText(finding),
                                                                       finding.environmentVariable));
    }
    return screening.screened();
}

} // namespace

void linkCommand(const Invocation &invocation, Console &console)
{
    const LinkKind kind = kindOf(invocation.value(u"kind"_s));
    if (nameIsWrong(kind, invocation, console)) {
        return;
    }
    const std::optional<Input> input = readInput(invocation, console);
    if (!input) {
        return;
    }
    const std::optional<QString> text = linkText(*input, kind, invocation, console);
    if (!text) {
        return;
    }
    const std::optional<ScreenedText> screened = screenedText(*text, invocation.has(u"force"_s), console);
    if (!screened) {
        return;
    }
    const QString name = invocation.has(u"name"_s) ? invocation.value(u"name"_s) : input->framework().id;
    const bool web = invocation.has(u"web"_s);
    const Result<QString> link =
        cursorLink(kind, name, *screened, web ? LinkForm::Web : LinkForm::Application);
    if (!link) {
        console.refuse(ExitStatus::No, link.error());
        return;
    }
    if (web) {
        console.tell(kind == LinkKind::Rule
                         ? u"This address contains your rules and is opened through cursor.com."_s
                         : u"This address contains your prompt and is opened through cursor.com."_s);
    }
    if (!invocation.wantsJson()) {
        console.print(link.value() + u'\n');
        return;
    }
    console.print(QJsonObject {{u"link"_s, link.value()},
                               {u"kind"_s, invocation.value(u"kind"_s)},
                               {u"name"_s, kind == LinkKind::Prompt ? QJsonValue() : QJsonValue(name)},
                               {u"web"_s, web},
                               {u"characters"_s, link.value().size()},
                               {u"most"_s, longestLink}});
}

} // namespace Askwell
