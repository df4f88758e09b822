// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/support/result.h"

#include <QByteArray>
#include <QString>

namespace Askwell {

/// The most that a page may hold, in bytes. Real ones have 7,000 to 9,000.
constexpr qsizetype longestPage = qsizetype(64) * 1024;

/// Reads a framework page: Markdown with optional YAML front matter, UTF-8, at most longestPage bytes. A page
/// without a title, a persistent context or a question is refused; whatever else is missing or unknown is not
/// an error. Messages begin with `fileName` as given; its stem is the id of a page that names none. Pure.
[[nodiscard]] Result<Framework> readFramework(const QByteArray &page, const QString &fileName);

} // namespace Askwell
