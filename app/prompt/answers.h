// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Askwell {

/// Question id to text, as the user typed it.
using Answers = QMap<QString, QString>;

/// Blank name to value.
using BlankValues = QMap<QString, QString>;

/// The form in which answers are composed, compared and counted: LF, no byte order mark, no spaces or tabs at
/// line ends, no empty lines at either end. Everything else stays as typed; NFC is not forced.
[[nodiscard]] QString normalisedAnswer(const QString &answer);

} // namespace Askwell
