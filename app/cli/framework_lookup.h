// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Askwell {

class Console;
class FrameworkRepository;

/// The bundled pages and the user's, read. Without a place for the user's pages there are the bundled ones.
[[nodiscard]] std::unique_ptr<FrameworkRepository> frameworkRepository();

/// The framework that an ID|FILE on the command line names: a file where it has a folder in it or ends in
/// ".md". Where there is none, says so and returns nothing.
[[nodiscard]] std::optional<Framework> findFramework(const QString &idOrFile, Console &console);

/// The same for several; nothing where one of them is missing.
[[nodiscard]] std::optional<std::vector<Framework>> findFrameworks(const QStringList &idsOrFiles,
                                                                   Console &console);

/// Whether an argument that may be a name means a file: it has a folder in it, or that ending.
[[nodiscard]] bool namesFile(const QString &argument, const QString &ending);

} // namespace Askwell
