// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/plan.h"
#include "app/support/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Askwell {

class DataPlaces;
class FileCalls;

/// What a plan has written.
struct ExportOutcome
{
    /// Relative paths of the files that changed, in the plan's order.
    QStringList written;
    /// Those of them that hold rules.
    QStringList rules;
    /// PlannedFile::afterHash of every file of the plan, the unchanged ones too: what a project file keeps.
    QMap<QString, QString> hashes;
};

/// What an undo has done, by relative path.
struct UndoOutcome
{
    QStringList restored;
    QStringList removed;
    /// Changed since Askwell wrote them: then nothing was undone.
    QStringList changed;

    /// Which files stood in the way.
    [[nodiscard]] Message refusal() const;
};

/// What Askwell wrote into the project before, from the data folder's record; empty where there is none.
[[nodiscard]] Result<WrittenHashes> writtenInto(const QString &root, const DataPlaces &places);

/// Writes a plan, all of it or nothing. `agreed` names the files of needingConsent() that the user has agreed
/// to: one that is missing, a refused file, or a file that is no longer the one the plan saw, and nothing is
/// written. Every file that is replaced is copied into the data folder's backups first, and the save is
/// recorded before the first file is written. `calls` is for tests; see SaveOptions.
[[nodiscard]] Result<ExportOutcome> writePlan(const ExportPlan &plan, const QStringList &agreed,
                                              const DataPlaces &places, FileCalls *calls = nullptr);

/// Puts back the last save of the project: the old bytes (permissions stay as they are), files and folders
/// that were new removed. Of a managed block only the block comes back or goes: what others wrote around it
/// since stays. Nothing is done where files, or blocks, have changed since: `changed` names them. Where the
/// disk fails half-way it can be called again.
[[nodiscard]] Result<UndoOutcome> undoLast(const QString &folder, const DataPlaces &places,
                                           FileCalls *calls = nullptr);
/// Whether undoLast() has a save to put back.
[[nodiscard]] bool hasUndo(const QString &folder, const DataPlaces &places);

} // namespace Askwell
