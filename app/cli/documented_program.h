// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_table.h"

#include <vector>

namespace Askwell {

/// One of our two programs as its manual page and its completions see it.
struct DocumentedProgram
{
    /// The executable's: "askwell-cli".
    QString name;
    /// One line, for the page's name section and for whatis.
    QString summary;
    /// Paragraphs.
    QStringList description;
    /// Options of the program itself; those before a command where it has commands.
    std::vector<OptionRow> options;
    /// Empty where the program has no commands.
    std::vector<CommandRow> commands;
    /// What follows the options where it has none.
    QString operands;
    /// Pairs of a term and what it means.
    std::vector<std::pair<QString, QString>> files;
    std::vector<std::pair<QString, QString>> exitStatuses;
    std::vector<std::pair<QString, QString>> examples;
    QString seeAlso;
};

[[nodiscard]] DocumentedProgram documentedWindow();
[[nodiscard]] DocumentedProgram documentedCommandLine();

} // namespace Askwell
