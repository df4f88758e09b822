// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/target.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

Target rulesMd()
{
    Target row {u"rules-md"_s, u"Framework page"_s};
    row.pathOrigin = PathOrigin::FrameworkPage;
    row.reading = Reading::NotDocumented;
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "The framework page asks for this file; Cursor's documentation does not list it.")};
    row.documentation = u"https://cursor.com/docs/rules"_s;
    row.verified = u"2026-10-02"_s;
    return row;
}

Target cursor()
{
    Target row {u"cursor"_s, u"Cursor"_s, u".cursor/rules/<name>.mdc"_s};
    row.frontMatter = FrontMatter::Cursor;
    row.scopes = true;
    row.limits = {{SizeUnit::Lines,
                   500,
                   {QT_TRANSLATE_NOOP("Message", "%1 lines; Cursor advises at most 500 a rule.")}}};
    row.willBeRead = {QT_TRANSLATE_NOOP("Message", "Cursor reads the .mdc files in .cursor/rules.")};
    row.documentation = u"https://cursor.com/docs/rules"_s;
    row.verified = u"2026-10-02"_s;
    return row;
}

Target cursorCommand()
{
    Target row {u"cursor-command"_s, u"Cursor"_s, u".cursor/commands/<name>.md"_s};
    row.content = TargetContent::Prompt;
    row.reading = Reading::OnlyIf;
    row.willBeRead = {
        QT_TRANSLATE_NOOP("Message", "Cursor offers it in the chat when you type / and the file's name.")};
    row.documentation = u"https://cursor.com/docs/reference/deeplinks"_s;
    row.verified = u"2026-10"_s;
    return row;
}

Target claudeRules()
{
    Target row {u"claude-rules"_s, u"Claude Code"_s, u".claude/rules/<name>.md"_s};
    row.frontMatter = FrontMatter::PathsList;
    row.scopes = true;
    row.limits = {{SizeUnit::Lines,
                   200,
                   {QT_TRANSLATE_NOOP("Message", "%1 lines; Claude Code advises under 200 a file.")}}};
    row.willBeRead = {QT_TRANSLATE_NOOP("Message", "Claude Code reads the .md files in .claude/rules.")};
    row.documentation = u"https://code.claude.com/docs/en/memory"_s;
    row.verified = u"2026-10"_s;
    return row;
}

std::vector<SizeLimit> copilotLimits()
{
    return {
        {SizeUnit::Characters,
         4000,
         {QT_TRANSLATE_NOOP(
             "Message", "%1 characters; Copilot's code review reads only the first 4,000, its chat all.")}},
        {SizeUnit::Lines,
         1000,
         {QT_TRANSLATE_NOOP("Message", "%1 lines; GitHub advises at most about 1,000 a file.")}}};
}

QString copilotDocumentation()
{
    return u"https://docs.github.com/en/copilot/how-tos/"
           "configure-custom-instructions-in-your-ide/add-repository-instructions-in-your-ide"_s;
}

Target copilotScoped()
{
    Target row {u"copilot-scoped"_s, u"GitHub Copilot"_s, u".github/instructions/<name>.instructions.md"_s};
    row.frontMatter = FrontMatter::CopilotApplyTo;
    row.scopes = true;
    row.limits = copilotLimits();
    row.reading = Reading::OnlyIf;
    row.willBeRead = {
        QT_TRANSLATE_NOOP("Message", "Copilot reads it when it works on a file that applyTo matches.")};
    row.documentation = copilotDocumentation();
    row.verified = u"2026-10"_s;
    return row;
}

Target devin()
{
    Target row {u"devin"_s, u"Devin"_s, u".devin/rules/<name>.md"_s};
    row.frontMatter = FrontMatter::DevinTrigger;
    row.scopes = true;
    row.limits = {{SizeUnit::Characters,
                   12000,
                   {QT_TRANSLATE_NOOP("Message", "%1 characters; Devin takes 12,000 a rule.")}}};
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "Devin, called Windsurf until June 2026, reads the .md files in .devin/rules.")};
    row.documentation = u"https://docs.devin.ai/desktop/cascade/memories"_s;
    row.verified = u"2026-10"_s;
    return row;
}

Target cline()
{
    Target row {u"cline"_s, u"Cline"_s, u".clinerules/<name>.md"_s};
    row.frontMatter = FrontMatter::PathsList;
    row.scopes = true;
    row.willBeRead = {QT_TRANSLATE_NOOP("Message", "Cline reads the .md files in .clinerules.")};
    row.documentation = u"https://github.com/cline/cline/blob/main/docs/customization/cline-rules.mdx"_s;
    row.verified = u"2026-10"_s;
    return row;
}

Target junie()
{
    Target row {u"junie"_s, u"JetBrains Junie"_s, u".junie/rules/<name>.md"_s};
    row.reading = Reading::OnlyIf;
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "Junie reads the .md files in .junie/rules where the project has no .junie/AGENTS.md.")};
    row.documentation = u"https://github.com/JetBrains/junie-guidelines"_s;
    row.verified = u"2026-10-03"_s;
    return row;
}

Target kiro()
{
    Target row {u"kiro"_s, u"AWS Kiro"_s, u".kiro/steering/<name>.md"_s};
    row.frontMatter = FrontMatter::KiroInclusion;
    row.scopes = true;
    row.willBeRead = {QT_TRANSLATE_NOOP("Message", "Kiro reads the .md files in .kiro/steering.")};
    row.documentation = u"https://kiro.dev/docs/steering/"_s;
    row.verified = u"2026-10"_s;
    return row;
}

/// A file that belongs to others too: Askwell has a part of it.
Target sharedFile(const QString &id, const QString &tool, const QString &path)
{
    Target row {id, tool, path};
    row.placement = Placement::ManagedBlock;
    row.verified = u"2026-10"_s;
    return row;
}

Target agents()
{
    Target row = sharedFile(u"agents"_s, u"Codex and many others"_s, u"AGENTS.md"_s);
    row.limits = {{SizeUnit::Bytes,
                   32768,
                   {QT_TRANSLATE_NOOP("Message",
                                      "%1 bytes; Codex reads at most 32,768 of all AGENTS.md from the "
                                      "project's root to its folder.")}}};
    row.willBeRead = {
        QT_TRANSLATE_NOOP("Message",
                          "Codex, Cursor, Copilot, Devin, Cline, Kiro and others read AGENTS.md. Claude Code "
                          "reads it where there is no CLAUDE.md, Gemini where its settings name it.")};
    row.documentation = u"https://agents.md"_s;
    return row;
}

Target claude()
{
    Target row = sharedFile(u"claude"_s, u"Claude Code"_s, u"CLAUDE.md"_s);
    row.limits = {{SizeUnit::Lines,
                   200,
                   {QT_TRANSLATE_NOOP("Message", "%1 lines; Claude Code advises under 200 a file.")}}};
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "Claude Code reads CLAUDE.md; Cursor reads it too, beside its own rules.")};
    row.documentation = u"https://code.claude.com/docs/en/memory"_s;
    return row;
}

Target copilot()
{
    Target row = sharedFile(u"copilot"_s, u"GitHub Copilot"_s, u".github/copilot-instructions.md"_s);
    row.limits = copilotLimits();
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "Copilot reads .github/copilot-instructions.md in its chat, its agent and its review.")};
    row.documentation = copilotDocumentation();
    return row;
}

Target gemini()
{
    Target row = sharedFile(u"gemini"_s, u"Gemini CLI"_s, u"GEMINI.md"_s);
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "Gemini CLI reads GEMINI.md, unless context.fileName in its settings names others.")};
    row.documentation = u"https://github.com/google-gemini/gemini-cli/blob/main/docs/cli/gemini-md.md"_s;
    return row;
}

Target zed()
{
    Target row = sharedFile(u"zed"_s, u"Zed"_s, u".rules"_s);
    row.willBeRead = {
        QT_TRANSLATE_NOOP("Message", "Zed reads .rules before all others, and then none of the others.")};
    row.documentation = u"https://zed.dev/docs/ai/rules"_s;
    return row;
}

Target aider()
{
    Target row = sharedFile(u"aider"_s, u"Aider"_s, u"CONVENTIONS.md"_s);
    row.reading = Reading::OnlyIf;
    row.willBeRead = {QT_TRANSLATE_NOOP("Message",
                                        "Aider reads CONVENTIONS.md only where .aider.conf.yml says "
                                        "read: CONVENTIONS.md, or after /read CONVENTIONS.md.")};
    row.documentation = u"https://aider.chat/docs/usage/conventions.html"_s;
    return row;
}

Target pickedFile()
{
    Target row {u"file"_s, u"A file of your choice"_s};
    row.pathOrigin = PathOrigin::Person;
    row.content = TargetContent::AsAsked;
    row.reading = Reading::NotDocumented;
    row.willBeRead = {QT_TRANSLATE_NOOP(
        "Message", "Whether a tool reads it depends on where you put it and on what you tell the tool.")};
    return row;
}

} // namespace

bool Target::takesName() const
{
    return pathPattern.contains("<name>"_L1);
}

const std::vector<Target> &targets()
{
    static const std::vector<Target> table {
        cursor(), rulesMd(), cursorCommand(), agents(), claudeRules(), claude(), copilot(), copilotScoped(),
        devin(),  cline(),   gemini(),        zed(),    junie(),       kiro(),   aider(),   pickedFile()};
    return table;
}

QString placementName(Placement placement)
{
    return placement == Placement::WholeFile ? u"whole-file"_s : u"managed-block"_s;
}

const Target *target(const QString &id)
{
    const auto &table = targets();
    const auto row = std::find_if(table.begin(), table.end(), [&id](const Target &t) { return t.id == id; });
    return row == table.end() ? nullptr : &*row;
}

} // namespace Askwell
