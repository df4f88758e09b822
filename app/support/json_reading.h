// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Askwell {

/// The JSON object that `bytes` hold (RFC 8259; a byte order mark is let pass). More than `limit` bytes,
/// anything but UTF-8, nesting deeper than 64, a key that stands twice in one object, a merge conflict that
/// git left and a file that ends early are refused, each with a sentence that names `fileName` and the line.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &bytes, qint64 limit,
                                                 const QString &fileName);

} // namespace Askwell
