// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QString>
#include <QStringList>

namespace Askwell {

// Shared by the bodies of save_file.

/// The parts of a path that stays below `root` as far as its words go.
[[nodiscard]] Result<QStringList> insideParts(const QString &root, const QString &relativePath);

/// A name that isTemporaryName() knows.
[[nodiscard]] QString temporaryName(quint64 number);

} // namespace Askwell
