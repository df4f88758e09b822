// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Askwell {

/// Reads a TOML 1.0 file that somebody else wrote, of at most `limit` bytes, as the JSON object of the same
/// shape; dates and times become texts. Files that nest more than 16 values or have more than 400 dots in a
/// line are refused, since dotted keys nest without end. Never throws; the error names `fileName` and the
/// line.
[[nodiscard]] Result<QJsonObject> readToml(const QByteArray &toml, qint64 limit, const QString &fileName);

} // namespace Askwell
