// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QString>

namespace Askwell {

/// Where a page wants its rules.
struct RulesPath
{
    /// Relative to the project, with forward slashes; empty where there is a problem.
    QString path;
    /// Why there is no path; only then.
    Message problem;
};

/// Takes the first backticked word of a heading such as "Persistent Context (Put in `.cursor/rules.md`)". The
/// path must be relative, stay in the project, end in .md, .mdc or .txt and not lie under .git/.
[[nodiscard]] RulesPath rulesPathOfHeading(const QString &heading);

} // namespace Askwell
