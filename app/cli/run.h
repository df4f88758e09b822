// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Askwell {

class Console;

/// The whole command line but for its streams: finds the command, parses what follows and runs it.
/// `arguments` come without the program's name. The console holds the result, the talk and the exit status
/// afterwards.
void run(const QStringList &arguments, Console &console);

} // namespace Askwell
