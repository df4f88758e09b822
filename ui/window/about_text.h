// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Askwell::Gui {

/// One a line, in English: for a report of a problem.
[[nodiscard]] QStringList aboutVersions();

} // namespace Askwell::Gui
