// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace Askwell {

/// JSON for people and for diffs: two spaces a level, one entry a line, one final newline. In every object
/// the keys of `firstKeys` come first, in that order, then the others by their code points.
[[nodiscard]] QByteArray writeJson(const QJsonObject &object, const QStringList &firstKeys);

} // namespace Askwell
