// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell {

/// The Hub's list of models, narrowed to a task by its id and to a language by its code ("vi"); an empty one
/// does not narrow. Nothing else of what a person wrote is in it.
[[nodiscard]] QString hubAddress(const QString &taskId, const QString &language);

/// The code by which the Hub knows a language that a text names in English: "vi" for "Vietnamese". Empty
/// where it has none.
[[nodiscard]] QString languageCode(const QString &englishName);

} // namespace Askwell
