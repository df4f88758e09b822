// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/prompt/guide.h"

#include <QString>

#include <vector>

namespace Askwell {

/// What its author should mend: texts that are missing or too long, names that nothing explains or nothing
/// uses, sentences that fall apart when a clause is taken away, and what the page does not have. Each message
/// begins with `fileName`; none means that the guide is in order.
[[nodiscard]] std::vector<Message> checkGuide(const Guide &guide, const Framework &framework,
                                              const QString &fileName);

/// A guide without what the page does not have; nothing is left of one that is another page's.
struct FittedGuide
{
    Guide guide;
    /// What was left out: questions that the page does not ask, examples that are not the page's word for
    /// word.
    std::vector<Message> leftOut;
};
[[nodiscard]] FittedGuide fittedGuide(const Guide &guide, const Framework &framework,
                                      const QString &fileName);

} // namespace Askwell
