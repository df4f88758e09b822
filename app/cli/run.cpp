// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/command_table.h"
#include "app/cli/console.h"
#include "app/cli/help.h"
#include "app/cli/invocation.h"
#include "app/cli/suggestion.h"
#include "app/support/program.h"

#include <algorithm>
#include <vector>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

bool asksForHelp(const QStringList &arguments)
{
    // After "--" everything is an operand.
    const auto end = std::find(arguments.begin(), arguments.end(), "--"_L1);
    return std::any_of(arguments.begin(), end, [](const QString &argument) {
        return argument == "--help"_L1 || argument == "-h"_L1;
    });
}

/// The rows whose name begins with that word: one, or those of a group.
std::vector<const CommandRow *> rowsOf(const QString &firstWord)
{
    std::vector<const CommandRow *> rows;
    for (const CommandRow &row : commandTable()) {
        if (row.firstWord() == firstWord) {
            rows.push_back(&row);
        }
    }
    return rows;
}

/// What comes before the command.
void runWithoutCommand(const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty()) {
        console.refuse(ExitStatus::WrongUsage, u"A command is missing. See askwell-cli --help."_s);
    } else if (asksForHelp({arguments.first()})) {
        console.print(overallHelp());
    } else if (arguments.first() == "--version"_L1) {
        console.print(versionText(u"askwell-cli"_s));
    } else {
        console.refuse(
            ExitStatus::WrongUsage,
            u"\"%1\" stands before the command; options come after it.%2 See askwell-cli --help."_s.arg(
                arguments.first(), suggestion(arguments.first(), {u"--help"_s, u"--version"_s})));
    }
}

void refuseUnknownCommand(const QString &word, Console &console)
{
    QStringList known;
    for (const CommandRow &row : commandTable()) {
        known.append(row.firstWord());
    }
    console.refuse(
        ExitStatus::WrongUsage,
        u"There is no command \"%1\".%2 See askwell-cli --help."_s.arg(word, suggestion(word, known)));
}

void refuseUnknownSubcommand(const QString &group, const QString &word,
                             const std::vector<const CommandRow *> &rows, Console &console)
{
    QStringList known;
    for (const CommandRow *row : rows) {
        known.append(row->name.section(u' ', 1));
    }
    console.refuse(ExitStatus::WrongUsage,
                   u"%1 has no command \"%2\"; it has %3.%4"_s.arg(group, word, alternatives(known),
                                                                   suggestion(word, known)));
}

} // namespace

void run(const QStringList &arguments, Console &console)
{
    if (arguments.isEmpty() || arguments.first().startsWith(u'-')) {
        runWithoutCommand(arguments, console);
        return;
    }
    const QString &firstWord = arguments.first();
    std::vector<const CommandRow *> rows = rowsOf(firstWord);
    if (rows.empty()) {
        refuseUnknownCommand(firstWord, console);
        return;
    }
    QStringList rest = arguments.mid(1);
    const bool group = rows.front()->name != firstWord;
    const bool namesOne = group && !rest.isEmpty() && !rest.first().startsWith(u'-');
    if (namesOne) {
        const QString name = firstWord + u' ' + rest.first();
        const auto named = std::find_if(rows.begin(), rows.end(),
                                        [&name](const CommandRow *row) { return row->name == name; });
        if (named == rows.end()) {
            refuseUnknownSubcommand(firstWord, rest.first(), rows, console);
            return;
        }
        rows = {*named};
        rest.removeFirst();
    }
    if (asksForHelp(rest)) {
        console.print(commandHelp(rows));
        return;
    }
    const CommandRow &row = *rows.front();
    if (const std::optional<Invocation> invocation = Invocation::parse(row, rest, console)) {
        row.run(*invocation, console);
    }
}

} // namespace Askwell
