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
        {u"framework"_s, ValueKind::Framework, u"ID|FILE"_s,
         u"The framework page; without it hugging-face"_s},
        {u"task"_s, ValueKind::Text, u"TEXT"_s, u"What should be done"_s},
        {u"why"_s, ValueKind::Text, u"TEXT"_s, u"Why it is worth doing"_s},
        {u"where"_s, ValueKind::Text, u"TEXT"_s, u"Where it will run, and within which limits"_s},
        {u"when"_s, ValueKind::Text, u"TEXT"_s, u"Which phase this is"_s},
        {u"answer"_s, ValueKind::Text, u"LABEL=TEXT"_s,
         u"The answer to any question of the framework, by its label or its id"_s, true},
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
        u"INPUT is --framework, and an answer to each question."_s,
        u"A TEXT is taken as it is, but @FILE stands for the text of a file, - for standard input (once), "
        u"and @@ at "
        "the beginning for an @ as such."_s};
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
        + Options {flag(u"allow-incomplete"_s,
                        u"Print the page's placeholder where a required answer is missing"_s)}
        + formatOption();
    row.run = composeCommand;
    return row;
}

CommandRow targetsRow()
{
    CommandRow row;
    row.name = u"targets"_s;
    row.summary = u"List the files that export can write, and their tools"_s;
    row.options = formatOption();
    row.run = targetsCommand;
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
    check.synopsis = u"FILE…"_s;
    check.summary = u"Check framework pages, and say what they lack"_s;
    check.operandName = u"one FILE or more"_s;
    check.operandKind = ValueKind::File;
    check.operandsAtLeast = 1;
    check.operandsAtMost = std::numeric_limits<int>::max();
    check.options = formatOption();
    check.run = checkFrameworksCommand;

    CommandRow add;
    add.name = u"frameworks add"_s;
    add.synopsis = u"FILE [--replace]"_s;
    add.summary = u"Add a framework page to yours"_s;
    add.operandName = u"one FILE"_s;
    add.operandKind = ValueKind::File;
    add.operandsAtLeast = 1;
    add.operandsAtMost = 1;
    add.options =
        Options {flag(u"replace"_s, u"Take the place of the page that has the same id"_s)} + formatOption();
    add.run = addFrameworkCommand;

    return {list, show, check, add};
}

std::vector<CommandRow> makeTable()
{
    std::vector<CommandRow> table {composeRow(), targetsRow()};
    for (CommandRow &row : frameworkRows()) {
        table.push_back(std::move(row));
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
