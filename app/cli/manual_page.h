// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell {

struct DocumentedProgram;

/// The page for section 1 in the man macros of groff_man(7). Carries no date, so that two builds are alike.
[[nodiscard]] QString manualPage(const DocumentedProgram &program);

} // namespace Askwell
