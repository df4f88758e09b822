// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/window_options.h"

namespace Askwell {

using namespace Qt::StringLiterals;

const std::vector<OptionRow> &windowOptions()
{
    static const std::vector<OptionRow> rows {
        {u"new-prompt"_s, ValueKind::None, {}, u"Begin with a new prompt; answers that are pinned stay"_s},
        {u"projects"_s, ValueKind::None, {}, u"Begin with the list of projects, the one used last first"_s},
        {u"help"_s, ValueKind::None, {}, u"Show this help"_s},
        {u"version"_s, ValueKind::None, {}, u"Show the version, and what it was built with"_s},
    };
    return rows;
}

} // namespace Askwell
