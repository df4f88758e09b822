// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/option_row.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

class Console;
class Invocation;

/// A command. Parsing, help, error texts, completion and the man page are made from these rows.
struct CommandRow
{
    /// One word, or two: "compose", "frameworks add".
    QString name;
    /// What follows the name in the usage line, options of all commands left out.
    QString synopsis;
    /// One sentence without its full stop.
    QString summary;
    /// Paragraphs under the usage line.
    QStringList notes;
    std::vector<OptionRow> options;
    /// How the operands are called in messages; empty where the command takes none.
    QString operandName;
    ValueKind operandKind = ValueKind::None;
    int operandsAtLeast = 0;
    int operandsAtMost = 0;
    void (*run)(const Invocation &invocation, Console &console) = nullptr;

    /// The word that stands first.
    [[nodiscard]] QString firstWord() const;
    /// Null where the command has no such option.
    [[nodiscard]] const OptionRow *option(const QString &optionName) const;
};

/// Every command that works, in the order of help. The first of a group ("frameworks list") is what the first
/// word alone means.
[[nodiscard]] const std::vector<CommandRow> &commandTable();

} // namespace Askwell
