// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell {

/// Names the application alike for the window and the command line: Qt would take each executable's own name,
/// and with it folders of its own. Call it right after the application object is made.
void applyProgramIdentity();

/// "0.1.0", from CMake's project version.
[[nodiscard]] QString programVersion();

} // namespace Askwell
