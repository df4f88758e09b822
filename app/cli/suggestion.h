// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Askwell {

/// ` Did you mean "compose"?` for the candidate that a slip of the fingers would turn into `word`; empty
/// where none is near enough. `prefix` stands before the candidate.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &candidates,
                                 const QString &prefix = {});

/// "a", "a or b", "a, b or c".
[[nodiscard]] QString alternatives(const QStringList &words);

} // namespace Askwell
