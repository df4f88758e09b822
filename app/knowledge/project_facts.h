// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// A version as a project states it.
struct StatedVersion
{
    /// "4.44.2" where it is exact, ">=4.40,<5" where it is a range, empty where any will do; several exact
    /// ones that depend on the platform are joined with " or ".
    QString text;
    /// One certain version: from a lock file, or pinned with "==".
    bool isExact = false;
    /// Taken from an address rather than by version: a git repository, a file.
    bool isAddress = false;
    /// "uv.lock"; empty where nothing is stated at all.
    QString file;

    [[nodiscard]] bool isStated() const { return !file.isEmpty(); }
    bool operator==(const StatedVersion &) const = default;
};

struct ProjectLibrary
{
    /// As PyPI writes it: "sentence-transformers".
    QString name;
    StatedVersion version;

    bool operator==(const ProjectLibrary &) const = default;
};

struct ProjectFacts
{
    StatedVersion python;
    /// Those of the field that the project names or locks, the weightiest first.
    std::vector<ProjectLibrary> libraries;
    /// The files that were read.
    QStringList files;
    /// Files that could not be read, and why.
    std::vector<Message> remarks;
};

/// Reads pyproject.toml, uv.lock, poetry.lock, .python-version and requirements*.txt of a folder, and the
/// files in it that these include with -r; not its folders, and nothing that a link leads out to. At most 20
/// files of 1 MiB, lock files of 16 MiB. A lock file's word counts before a pin, a pin before a range. The
/// error is a folder that cannot be listed. Not for the thread of the window.
[[nodiscard]] Result<ProjectFacts> readProjectFacts(const QString &folder);

/// A sentence of a prompt, which is English: "This project: Python 3.11, transformers 4.44.2, torch >=2.4."
/// Empty where nothing is known.
[[nodiscard]] QString projectSentence(const ProjectFacts &facts);

} // namespace Askwell
