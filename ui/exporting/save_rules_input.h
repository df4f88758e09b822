// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/plan.h"
#include "app/exports/render.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Askwell::Gui {

/// How a project wants the files of one target.
struct SaveRulesOptions
{
    /// <name> in the target's path; empty for the framework's id.
    QString name {};
    /// The files that the rules are for; empty for all.
    QStringList globs {};

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && globs.isEmpty(); }
    bool operator==(const SaveRulesOptions &) const = default;
};

/// What there is to save, and where it went before: all that *Save rules* knows of a session.
struct SaveRulesInput
{
    /// The first framework asks the questions; with an empty prompt, targets that hold the prompt stay away.
    ExportRequest request {};
    /// The project's folder; empty where none was chosen yet.
    QString folder {};
    /// Most recent first; offered beside the dialog.
    QStringList recentFolders {};
    /// Ids of the ticked targets.
    QStringList targets {QStringLiteral("cursor"), QStringLiteral("rules-md")};
    /// By target's id; a target that is not in here has none.
    QMap<QString, SaveRulesOptions> options {};
    /// What the project file knows of files written before; the data folder's record is asked besides.
    WrittenHashes written {};
};

} // namespace Askwell::Gui
