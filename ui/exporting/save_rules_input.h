// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/plan.h"
#include "app/exports/render.h"

#include <QString>
#include <QStringList>

namespace Askwell::Gui {

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
    /// What the project file knows of files written before; the data folder's record is asked besides.
    WrittenHashes written {};
};

} // namespace Askwell::Gui
