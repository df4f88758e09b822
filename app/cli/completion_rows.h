// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/documented_program.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// What can stand after a command's words, for a shell: the row itself, and the words that mean it.
struct CompletionRow
{
    CommandRow row;
    /// "compose"; "frameworks list" and "frameworks". Empty for a program without commands.
    QStringList names;
    /// Second words of a group, on the row that the group's name alone means.
    std::vector<std::pair<QString, QString>> subcommands {};
};

/// --help included.
[[nodiscard]] std::vector<CompletionRow> completionRows(const DocumentedProgram &program);

/// First words and what they mean; for a group what its first row means.
[[nodiscard]] std::vector<std::pair<QString, QString>> firstWords(const DocumentedProgram &program);

/// First words that a second one follows.
[[nodiscard]] QStringList groups(const DocumentedProgram &program);

[[nodiscard]] QStringList targetIds();

/// "askwell_cli", for names of shell functions.
[[nodiscard]] QString functionName(const DocumentedProgram &program);

/// "--help", for all.
[[nodiscard]] QStringList dashed(const std::vector<OptionRow> &options);

/// The two lines on top of each file, behind the shells' comment sign.
[[nodiscard]] QString completionHeader(const DocumentedProgram &program);

/// In single quotes; `quote` is how that shell writes a single quote between them.
[[nodiscard]] QString singleQuoted(QString text, const QString &quote);

} // namespace Askwell
