// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_line.h"

#include "app/support/program.h"
#include "app/support/window_options.h"
#include "ui/preview/highlighter.h"

#include <QCommandLineParser>

#include <algorithm>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

QString helpText()
{
    QString text = u"Usage: askwell [OPTION]… [DIR | FILE]\n"
                   "\n"
                   "Askwell helps to ask an AI coding tool for the right thing, well. DIR is the folder to\n"
                   "work in; FILE is a project file (.askwell), a framework page or a rules file.\n"
                   "\n"
                   "Options:\n"_s;
    for (const OptionRow &row : windowOptions()) {
        text += u"  --%1%2\n"_s.arg(row.name.leftJustified(14), row.help);
    }
    return text + u"\nQt's own options, such as -platform and -style, work too.\n"_s;
}

QString coloursFact()
{
    return Highlighter::available() ? u"Previews in colours\n"_s : u"Previews without colours\n"_s;
}

} // namespace

std::optional<QString> answerWithoutWindow(const QStringList &arguments)
{
    // After "--" everything is a path.
    const auto end = std::find(arguments.begin(), arguments.end(), "--"_L1);
    for (auto argument = arguments.begin(); argument != end; ++argument) {
        if (*argument == "--help"_L1 || *argument == "-h"_L1) {
            return helpText();
        }
        if (*argument == "--version"_L1 || *argument == "-v"_L1) {
            return versionText(u"askwell"_s) + coloursFact();
        }
    }
    return std::nullopt;
}

std::optional<CommandLine> readCommandLine(const QStringList &arguments, QString &problem)
{
    QCommandLineParser parser;
    for (const OptionRow &row : windowOptions()) {
        parser.addOption({row.name, row.help});
    }
    if (!parser.parse(arguments)) {
        problem = parser.errorText();
    } else if (parser.positionalArguments().size() > 1) {
        problem = u"askwell takes one folder or file, but \"%1\" was given as well."_s.arg(
            parser.positionalArguments().at(1));
    } else {
        return CommandLine {parser.positionalArguments().value(0), parser.isSet(u"new-prompt"_s),
                            parser.isSet(u"projects"_s)};
    }
    return std::nullopt;
}

} // namespace Askwell::Gui
