// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework_repository.h"
#include "app/prompt/guide.h"
#include "app/support/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

/// The guide with which a page is shown, and what to tell its author.
struct FoundGuide
{
    /// Holds only what the page has; empty where there is no guide: the page works plainly.
    Guide guide;
    /// Where it was read; empty where there is none. A bundled one lies under ":/".
    QString path;
    /// Why the user's guide cannot be read, or what of it the page does not have.
    std::vector<Message> remarks;

    bool operator==(const FoundGuide &) const = default;
};

/// The guide of a page: "<id>.guide.json" in the user's folder, else the bundled one. Of a bundled guide for
/// a page of the user's, only questions stay that have an example of that page, word for word. Reads files.
[[nodiscard]] FoundGuide findGuide(const FrameworkEntry &entry, const QString &userFolder);

/// A page and its guide, put among the user's.
struct AddedPage
{
    QString id;
    /// Where the guide lies now; empty where none lay beside the page.
    QString guidePath;
    /// What of the guide the page does not have.
    std::vector<Message> remarks;
};

/// FrameworkRepository::addPage() with the guide that lies beside the page, if there is one. Nothing is added
/// where the guide cannot be read or, unless `replace`, where another lies in its place.
[[nodiscard]] Result<AddedPage> addPageWithGuide(FrameworkRepository &repository, const QString &path,
                                                 bool replace = false);

} // namespace Askwell
