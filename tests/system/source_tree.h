// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Askwell {

/// Paths relative to the root of the sources, sorted: every file of the folders named ("" is the root itself,
/// its subfolders left out) whose name matches one of the wildcards.
[[nodiscard]] QStringList sourceFiles(const QStringList &folders, const QStringList &wildcards);

/// What stands in a file of the sources. A path is relative to their root.
[[nodiscard]] QByteArray sourceText(const QString &path);

} // namespace Askwell
