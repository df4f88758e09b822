// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QString>

namespace Askwell {

class Console;

/// The text that a TEXT on the command line stands for: itself, the content of @FILE, standard input for "-",
/// or what follows the first of "@@". `option` names it in messages: "--task".
[[nodiscard]] Result<QString> textValue(const QString &value, const QString &option, Console &console);

} // namespace Askwell
