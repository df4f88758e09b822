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

/// How desktops know the program: "io.github.askwell.Askwell".
[[nodiscard]] QString programId();

/// What --version prints of `program` ("askwell-cli"): its version, then one line each on what it was built
/// with and runs on. English, with line feeds.
[[nodiscard]] QString versionText(const QString &program);

} // namespace Askwell
