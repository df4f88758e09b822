// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/guide.h"
#include "app/support/result.h"

#include <QByteArray>
#include <QString>

namespace Askwell {

/// The most that a guide may hold, in bytes. Ours has about 15,000.
inline constexpr qsizetype longestGuide = qsizetype(64) * 1024;

/// "hugging-face.guide.json": how the guide of a page is named, and lies beside it.
[[nodiscard]] QString guideFileName(const QString &frameworkId);

/// Reads a guide (app/prompt/GUIDE.md): JSON of at most longestGuide bytes. Every text is one line of at most
/// 1,000 characters, without characters that nobody sees; keys that it does not know are ignored; a later
/// version is refused. Messages begin with `fileName` as given. Pure.
[[nodiscard]] Result<Guide> readGuide(const QByteArray &json, const QString &fileName);

} // namespace Askwell
