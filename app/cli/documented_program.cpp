// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documented_program.h"

#include "app/support/window_options.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

const auto dataPlace = u"$XDG_DATA_HOME/askwell, else ~/.local/share/askwell"_s;
const auto settingsPlace = u"$XDG_CONFIG_HOME/askwell, else ~/.config/askwell"_s;

} // namespace

DocumentedProgram documentedWindow()
{
    DocumentedProgram program;
    program.name = u"askwell"_s;
    program.summary = u"build prompts for AI coding tools"_s;
    program.description = {
        u"Asks for Task, Why, Where and When with the examples of a framework page, checks the answers, and "
        u"puts the "
        "finished prompt on the clipboard. What should stay the same from prompt to prompt is saved as rules "
        "into the "
        "files that the tool reads."_s,
        u"DIR is the folder to work in; where it holds a project file, that is opened. FILE is a project "
        u"file "
        "(.askwell), a framework page or a rules file. Without either, the work of the last time comes back."_s,
        u"Nothing goes over the network, and nothing is overwritten unasked. F10 opens the menu; every "
        u"action is there, "
        "with its keys."_s};
    program.options = windowOptions();
    program.operands = u"[DIR | FILE]"_s;
    program.files = {{dataPlace, u"Projects, drafts, trash, backups, history, your framework pages"_s},
                     {settingsPlace, u"Settings"_s}};
    program.exitStatuses = {{u"0"_s, u"The window was closed"_s}, {u"2"_s, u"Wrong usage"_s}};
    program.examples = {{u"askwell ~/my-project"_s, u"Work in a repository: the rules go there"_s},
                        {u"askwell --new-prompt team.askwell"_s, u"The next prompt of a project"_s}};
    program.seeAlso = u"askwell-cli"_s;
    return program;
}

DocumentedProgram documentedCommandLine()
{
    DocumentedProgram program;
    program.name = u"askwell-cli"_s;
    program.summary = u"compose and check prompts for AI coding tools without a display"_s;
    program.description = {u"The engine of askwell(1) for terminals, remote machines and continuous "
                           u"integration. Results go to standard "
                           "output, remarks to standard error. Everything printed is English."_s};
    program.options = {
        {u"help"_s, ValueKind::None, {}, u"Show the commands; after a command, the help of that command"_s},
        {u"version"_s, ValueKind::None, {}, u"Show the version, and what it was built with"_s}};
    program.commands = commandTable();
    program.files = {{dataPlace, u"Profiles, trash, backups, your framework pages"_s}};
    program.exitStatuses = {{u"0"_s, u"Done"_s},
                            {u"1"_s, u"The check or the comparison says no"_s},
                            {u"2"_s, u"Wrong usage"_s},
                            {u"3"_s, u"A file or an input could not be read or written"_s}};
    program.examples = {
        {u"askwell-cli compose --task \"Classify support tickets\" --why \"Routing by hand takes a day\""_s,
         u"Print a prompt"_s},
        {u"askwell-cli check --task @task.txt --fail-on warning"_s, u"Say what is wrong in a brief"_s},
        {u"askwell-cli export --profile team.askwell --project . --target cursor --check"_s,
         u"In continuous integration: fail where the rules are not up to date"_s}};
    program.seeAlso = u"askwell"_s;
    return program;
}

} // namespace Askwell
