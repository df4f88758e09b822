// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/target.h"
#include "app/support/result.h"

#include <QStringList>

#include <optional>

namespace Askwell {

/// The front matter of a file with its fences and the empty line after them; empty where the tool wants none.
/// Refuses globs that the tool would read as something else. The tools contradict each other on purpose:
/// Cursor takes quotes for a part of the pattern, the others need them.
[[nodiscard]] Result<QString> frontMatter(FrontMatter kind, const QStringList &globs);

/// Why `name` cannot be a file's name in every clone of the project; nothing where it can.
[[nodiscard]] std::optional<Message> fileNameProblem(const QString &name);

} // namespace Askwell
