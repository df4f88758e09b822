// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QString>

namespace Askwell {

/// The text of a page, LF, without byte order mark.
struct PageText
{
    /// The line of the page on which front matter begins, after its three hyphens.
    static constexpr int frontMatterLine = 2;

    QString whole;
    /// Between the lines of three hyphens; empty where the page has none.
    QString frontMatter;
    /// The page with its front matter emptied, so that line numbers stay those of the page.
    QString body;
};

/// Refuses bytes that are no text (not UTF-8, NUL, nothing but white space) and front matter that does not
/// end, naming `fileName` and the line.
[[nodiscard]] Result<PageText> readPageText(const QByteArray &page, const QString &fileName);

} // namespace Askwell
