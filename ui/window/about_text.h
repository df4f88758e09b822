// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell::Gui {

/// Something that the program is built on.
struct AboutPart
{
    QString name;
    /// SPDX.
    QString licence;
};

/// One a line, in English: for a report of a problem.
[[nodiscard]] QStringList aboutVersions();

/// As CONTRIBUTING.md lists them.
[[nodiscard]] const std::vector<AboutPart> &aboutParts();

/// Where the tables of facts come from, one sentence each, in English: they name packages and licences.
[[nodiscard]] QStringList aboutSources();

} // namespace Askwell::Gui
