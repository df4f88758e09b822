// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework.h"

#include <algorithm>

namespace Askwell {

const Question *Framework::question(const QString &questionId) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&questionId](const Question &each) { return each.id == questionId; });
    return found == questions.end() ? nullptr : &*found;
}

} // namespace Askwell
