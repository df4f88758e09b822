// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/guide.h"

#include <algorithm>

namespace Askwell {

const GuideExample *GuideQuestion::example(const QString &text) const
{
    const auto found = std::find_if(examples.begin(), examples.end(),
                                    [&text](const GuideExample &each) { return each.example == text; });
    return found == examples.end() ? nullptr : &*found;
}

const GuideQuestion *Guide::question(const QString &questionId) const
{
    const auto found = questions.constFind(questionId);
    return found == questions.constEnd() ? nullptr : &*found;
}

} // namespace Askwell
