// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Askwell {

// Which projects were used last: a small file beside the folder of projects, so that using one does not look
// like a change of it.

/// Ids, used last first; empty where the file is missing or broken: the order is a comfort, nothing more.
[[nodiscard]] QStringList recentProfiles(const QString &file);

/// Puts the id first. Nothing happens where the file cannot be written.
void rememberProfile(const QString &file, const QString &id);

} // namespace Askwell
