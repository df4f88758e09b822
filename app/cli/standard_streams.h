// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

#include <optional>

namespace Askwell {

/// Makes reading and writing behave: a stream that was closed when the program started stays unusable,
/// instead of becoming the first file that is opened; a reader that went away is an error and not a signal.
void prepareStandardStreams();

/// The arguments without the program's name; nothing where one of them is not UTF-8.
[[nodiscard]] std::optional<QStringList> commandLineArguments(int argc, char *argv[]);

/// Standard input to its end, or why it cannot be had: read error, or larger than an answer may be.
[[nodiscard]] Result<QByteArray> readStandardInput();

/// Writes what the console holds, and gives the exit status: FileTrouble where the result could not be
/// written whole.
[[nodiscard]] ExitStatus writeStandardStreams(const Console &console);

} // namespace Askwell
