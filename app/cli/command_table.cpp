// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/commands.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<OptionRow>;

Options operator+(Options first, Options second)
{
    first.insert(first.end(), std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()));
    return first;
}

Options formatOption()
{
    return {{u"format"_s,
             ValueKind::Choice,
             u"FORMAT"_s,
             u"How to print the result"_s,
             false,
             {u"text"_s, u"json"_s},
             u"text"_s}};
}

Options inputOptions()
{
    return {
        {u"profile"_s, ValueKind::Profile, u"NAME|ID|FILE"_s,
         u"Take frameworks, answers and rules from this profile"_s},
        {u"prompt"_s, ValueKind::Text, u"NAME"_s,
         u"Which prompt of the profile; without it the one that was changed last"_s},
        {u"framework"_s, ValueKind::Framework, u"ID|FILE"_s,
         u"The framework page; without it the profile's, else hugging-face"_s},
        {u"task"_s, ValueKind::Text, u"TEXT"_s, u"What should be done"_s},
        {u"why"_s, ValueKind::Text, u"TEXT"_s, u"Why it is worth doing"_s},
        {u"where"_s, ValueKind::Text, u"TEXT"_s, u"Where it will run, and within which limits"_s},
        {u"when"_s, ValueKind::Text, u"TEXT"_s, u"Which phase this is"_s},
        {u"answer"_s, ValueKind::Text, u"LABEL=TEXT"_s,
         u"The answer to any question of the framework, by its label or its id"_s, true},
        {u"set"_s, ValueKind::Text, u"BLANK=VALUE"_s, u"The value of a blank of the answers"_s, true},
    };
}

Options rulesOptions()
{
    return {
        {u"context"_s,
         ValueKind::Choice,
         u"LEVEL"_s,
         u"How much of the page goes into the rules"_s,
         false,
         {u"concise"_s, u"full"_s}},
        {u"section"_s, ValueKind::Text, u"NAME"_s,
         u"Concise rules and this section of the page; may be given again"_s, true},
    };
}

QStringList inputNotes()
{
    return {
        u"INPUT is --profile, with --prompt where it has several, or --framework; and an answer to each question."_s,
        u"A TEXT is taken as it is, but @FILE stands for the text of a file, - for standard input (once), "
        u"and @@ at "
        "the beginning for an @ as such. An answer given here takes the place of the profile's."_s,
        u"An answer may hold blanks: {{name}}, {{name=default}} or {{name=one|another}}. --set gives a blank "
        "its value; one that is still open is refused."_s};
}

OptionRow flag(const QString &name, const QString &help)
{
    return {name, ValueKind::None, {}, help};
}

CommandRow composeRow()
{
    CommandRow row;
    row.name = u"compose"_s;
    row.synopsis = u"[INPUT] [--what prompt|rules|both] [--context concise|full] [--section NAME]…"_s;
    row.summary = u"Print a prompt, the rules that go with it, or both"_s;
    row.notes = inputNotes()
        + QStringList {u"A prompt that lacks a required answer is refused; rules need no answers."_s};
    row.options = inputOptions()
        + Options {flag(u"example"_s, u"Take the answers from the page's worked example"_s),
                   {u"what"_s,
                    ValueKind::Choice,
                    u"WHAT"_s,
                    u"What to print"_s,
                    false,
                    {u"prompt"_s, u"rules"_s, u"both"_s},
                    u"prompt"_s}}
        + rulesOptions()
        + Options {flag(u"allow-incomplete"_s, u"Print placeholders and open blanks as they are"_s)}
        + formatOption();
    row.run = composeCommand;
    return row;
}

CommandRow checkRow()
{
    CommandRow row;
    row.name = u"check"_s;
    row.synopsis = u"[INPUT] [--cache] [--card ID=FILE]… [--fail-on error|warning|suggestion]"_s;
    row.summary = u"Say what is wrong in the answers, and what is worth adding"_s;
    row.notes = inputNotes()
        + QStringList {
            u"Errors are secrets, placeholders and open blanks; warnings are wrong as written; suggestions "
            "are worth adding. A clause with an open blank counts as not stated. askwell-cli checks "
            "lists the checks."_s,
            u"What the answers name is judged by its declared licence and language where those are known: "
            "from the text, and from cards, which are read on request only. Declared tags, not legal advice."_s,
            u"Exits with 1 where there is a finding of --fail-on or worse."_s};
    row.options = inputOptions()
        + Options {flag(u"cache"_s, u"Read the cards in the local Hugging Face cache"_s),
                   {u"card"_s, ValueKind::File, u"ID=FILE"_s,
                    u"Read the card (README.md) of a model; of a data set with datasets/ before its ID"_s,
                    true},
                   {u"fail-on"_s,
                    ValueKind::Choice,
                    u"SEVERITY"_s,
                    u"From which severity on to exit with 1"_s,
                    false,
                    {u"error"_s, u"warning"_s, u"suggestion"_s},
                    u"error"_s}}
        + formatOption();
    row.run = checkCommand;
    return row;
}

CommandRow checksRow()
{
    CommandRow row;
    row.name = u"checks"_s;
    row.summary = u"List the checks, and what counts as stated"_s;
    row.options = formatOption();
    row.run = checksCommand;
    return row;
}

CommandRow exportRow()
{
    CommandRow row;
    row.name = u"export"_s;
    row.synopsis =
        u"[INPUT] --project DIR --target ID[,ID…] [--out PATH] [--dry-run | --check | --diff] [--force] | "
        "--undo [--project DIR]"_s;
    row.summary = u"Write the rules into the files that AI tools read"_s;
    row.notes = inputNotes()
        + QStringList {
            u"All files are written or none. Files that someone else wrote or changed, and texts that hold "
            "a secret, are refused unless --force is given. askwell-cli targets lists the targets."_s,
            u"In files that belong to others too, such as AGENTS.md, Askwell writes the part between its "
            "markers and keeps the rest byte for byte. Files whose markers are broken are refused with the "
            "line numbers, --force or not."_s,
            u"A command (cursor-command) is refused while an answer or a blank is open: Cursor would send "
            "the gap as it is."_s,
            u"--check and --diff exit with 1 where a file is missing or not up to date."_s};
    row.options = Options {{u"project"_s, ValueKind::Folder, u"DIR"_s,
                            u"The project's folder; without it the profile's"_s},
                           {u"target"_s, ValueKind::Target, u"ID,…"_s,
                            u"Which files to write; without it the profile's targets"_s},
                           {u"name"_s, ValueKind::Text, u"NAME"_s,
                            u"File name for targets that take one; without it the framework's id"_s},
                           {u"globs"_s, ValueKind::Text, u"GLOB,…"_s,
                            u"Only for these files, where the tool knows scopes"_s},
                           {u"out"_s, ValueKind::File, u"PATH"_s,
                            u"For the target file: where it goes, below the project's folder"_s},
                           {u"what"_s,
                            ValueKind::Choice,
                            u"WHAT"_s,
                            u"For the target file: what it holds"_s,
                            false,
                            {u"prompt"_s, u"rules"_s, u"both"_s},
                            u"rules"_s},
                           flag(u"dry-run"_s, u"Say what would be done, and write nothing"_s),
                           flag(u"check"_s, u"Compare, and write nothing: for continuous integration"_s),
                           flag(u"diff"_s, u"Show what would change, and write nothing"_s),
                           flag(u"force"_s, u"Replace files of someone else; let secrets pass"_s),
                           flag(u"undo"_s, u"Put back what the last export into the project replaced"_s)}
        + inputOptions() + rulesOptions() + formatOption();
    row.run = exportCommand;
    return row;
}

CommandRow linkRow()
{
    CommandRow row;
    row.name = u"link"_s;
    row.synopsis = u"[INPUT] [--kind prompt|rule|command] [--web]"_s;
    row.summary = u"Print a link that opens the prompt in Cursor"_s;
    row.notes = inputNotes()
        + QStringList {
            u"Cursor shows what a link brings and waits for consent: a prompt in the chat, a rule for "
            ".cursor/rules, a command for .cursor/commands. A link takes at most 8000 characters; a longer "
            "one is refused, as is a prompt that lacks a required answer."_s,
            u"A link carries the rules' text alone. Whether they always apply is set in Cursor; export "
            "--target cursor writes a rule that does."_s};
    row.options = inputOptions()
        + Options {{u"kind"_s,
                    ValueKind::Choice,
                    u"KIND"_s,
                    u"What Cursor makes of it"_s,
                    false,
                    {u"prompt"_s, u"rule"_s, u"command"_s},
                    u"prompt"_s},
                   {u"name"_s, ValueKind::Text, u"NAME"_s,
                    u"Name of the rule or command; without it the framework's id"_s},
                   flag(u"web"_s, u"Print an address at cursor.com, for where cursor:// leads nowhere"_s),
                   flag(u"force"_s, u"Let secrets pass"_s)}
        + rulesOptions() + formatOption();
    row.run = linkCommand;
    return row;
}

CommandRow targetsRow()
{
    CommandRow row;
    row.name = u"targets"_s;
    row.synopsis = u"[--project DIR]"_s;
    row.summary = u"List the files that export can write, and who will read them"_s;
    row.options = Options {{u"project"_s, ValueKind::Folder, u"DIR"_s,
                            u"Say too what in this project keeps a tool from reading a file"_s}}
        + formatOption();
    row.run = targetsCommand;
    return row;
}

CommandRow cacheRow()
{
    CommandRow row;
    row.name = u"cache"_s;
    row.summary = u"List the models and data sets in the Hugging Face cache of this machine"_s;
    row.notes = {
        u"With the commit, the declared licence and the number of parameters of each, as they were "
        "downloaded: main is the head of that day, not today's. Parameters are counted exactly, from "
        "safetensors headers. Nothing is written, and nothing goes over the network."_s,
        u"The cache is where HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME or XDG_CACHE_HOME say, else "
        "in ~/.cache/huggingface/hub."_s};
    row.options = formatOption();
    row.run = cacheCommand;
    return row;
}

std::vector<CommandRow> frameworkRows()
{
    CommandRow list;
    list.name = u"frameworks list"_s;
    list.summary = u"List the framework pages, bundled and yours"_s;
    list.options = formatOption();
    list.run = listFrameworksCommand;

    CommandRow show;
    show.name = u"frameworks show"_s;
    show.synopsis = u"ID|FILE"_s;
    show.summary = u"Show what a framework asks, and its sections"_s;
    show.operandName = u"one ID or FILE"_s;
    show.operandKind = ValueKind::Framework;
    show.operandsAtLeast = 1;
    show.operandsAtMost = 1;
    show.options = formatOption();
    show.run = showFrameworkCommand;

    CommandRow check;
    check.name = u"frameworks check"_s;
    check.synopsis = u"FILE… [--strict]"_s;
    check.summary = u"Check framework pages and their guides, and say what they lack"_s;
    check.notes = {u"With a page, the guide that lies beside it is checked too; a FILE that ends in "
                   u".guide.json is checked "
                   "against the page beside it, else against the page that Askwell knows by that id."_s};
    check.operandName = u"one FILE or more"_s;
    check.operandKind = ValueKind::File;
    check.operandsAtLeast = 1;
    check.operandsAtMost = std::numeric_limits<int>::max();
    check.options =
        Options {flag(u"strict"_s, u"Exit with 1 where there is a warning, too"_s)} + formatOption();
    check.run = checkFrameworksCommand;

    CommandRow add;
    add.name = u"frameworks add"_s;
    add.synopsis = u"FILE [--replace]"_s;
    add.summary = u"Add a framework page to yours, and the guide that lies beside it"_s;
    add.operandName = u"one FILE"_s;
    add.operandKind = ValueKind::File;
    add.operandsAtLeast = 1;
    add.operandsAtMost = 1;
    add.options =
        Options {flag(u"replace"_s, u"Take the place of the page that has the same id"_s)} + formatOption();
    add.run = addFrameworkCommand;

    return {list, show, check, add};
}

std::vector<CommandRow> profileRows()
{
    CommandRow list;
    list.name = u"profiles list"_s;
    list.summary = u"List your profiles, the one used last first"_s;
    list.options = formatOption();
    list.run = listProfilesCommand;

    CommandRow show = list;
    show.name = u"profiles show"_s;
    show.synopsis = u"NAME|ID|FILE"_s;
    show.summary = u"Show what a profile holds"_s;
    show.operandName = u"one NAME, ID or FILE"_s;
    show.operandKind = ValueKind::Profile;
    show.operandsAtLeast = 1;
    show.operandsAtMost = 1;
    show.run = showProfileCommand;

    CommandRow add = show;
    add.name = u"profiles add"_s;
    add.synopsis = u"FILE"_s;
    add.summary = u"Copy a profile's file into yours"_s;
    add.operandName = u"one FILE"_s;
    add.operandKind = ValueKind::File;
    add.run = addProfileCommand;

    CommandRow remove = show;
    remove.name = u"profiles remove"_s;
    remove.synopsis = u"NAME|ID"_s;
    remove.summary = u"Put a profile into the trash"_s;
    remove.operandName = u"one NAME or ID"_s;
    remove.run = removeProfileCommand;

    CommandRow rename = remove;
    rename.name = u"profiles rename"_s;
    rename.synopsis = u"NAME|ID NEW-NAME"_s;
    rename.summary = u"Give a profile another name; its id stays"_s;
    rename.operandName = u"a NAME or ID, and a NEW-NAME"_s;
    rename.operandsAtLeast = 2;
    rename.operandsAtMost = 2;
    rename.run = renameProfileCommand;

    CommandRow duplicate = rename;
    duplicate.name = u"profiles duplicate"_s;
    duplicate.synopsis = u"NAME|ID [NEW-NAME]"_s;
    duplicate.summary = u"Copy a profile under a new name"_s;
    duplicate.operandName = u"a NAME or ID, and at most a NEW-NAME"_s;
    duplicate.operandsAtLeast = 1;
    duplicate.run = duplicateProfileCommand;

    return {list, show, add, remove, rename, duplicate};
}

std::vector<CommandRow> makeTable()
{
    std::vector<CommandRow> table {composeRow(), checkRow(),  exportRow(), linkRow(),
                                   targetsRow(), checksRow(), cacheRow()};
    for (const std::vector<CommandRow> &group : {frameworkRows(), profileRows()}) {
        table.insert(table.end(), group.begin(), group.end());
    }
    return table;
}

} // namespace

QString CommandRow::firstWord() const
{
    return name.section(u' ', 0, 0);
}

const OptionRow *CommandRow::option(const QString &optionName) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&optionName](const OptionRow &row) { return row.name == optionName; });
    return found == options.end() ? nullptr : &*found;
}

const std::vector<CommandRow> &commandTable()
{
    static const std::vector<CommandRow> table = makeTable();
    return table;
}

} // namespace Askwell
