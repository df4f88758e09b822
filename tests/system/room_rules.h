// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Askwell {

/// What a C++ file at `path` (relative to the root of the sources) does that its room may not: includes of
/// rooms further right, of the window or of libraries that belong to another room, and effects (writing,
/// deleting, locks, threads, network) outside the one room that has them. One sentence each, with the line.
/// Empty for a good file.
[[nodiscard]] QStringList roomViolations(const QString &path, const QByteArray &source);

/// The files named by the include lines, without quotes and brackets.
[[nodiscard]] QStringList includedFiles(const QByteArray &source);

} // namespace Askwell
