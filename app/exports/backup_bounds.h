// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QString>

namespace Askwell {

class DataPlaces;
class FileCalls;

/// Over all projects; each project has its own bounds besides (see writePlan()).
struct BackupBounds
{
    /// With backups.
    int projects = 200;
    qint64 bytes = 256LL * 1024 * 1024;
};

/// Removes the backups of the projects that were saved into longest ago, until the folder of backups is
/// within the bounds. Such a project's last save can then not be undone any more, and its record says so;
/// what is known of the files written there stays. Never those of `root`, and of no project that another
/// program works with. Returns the number of projects whose backups went. Call it from any thread.
[[nodiscard]] Result<int> removeOldBackups(const DataPlaces &places, const QString &root,
                                           const BackupBounds &bounds = {}, FileCalls *calls = nullptr);

/// Removes every backup: only where the user has said so.
[[nodiscard]] Result<int> clearBackups(const DataPlaces &places, FileCalls *calls = nullptr);

} // namespace Askwell
