// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/link_text.h"

#include "ui/common/colours.h"

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

QString linkText(const QString &target, const QString &words, const QPalette &palette)
{
    return uR"(<a href="%1" style="color: %2">%3</a>)"_s.arg(
        target.toHtmlEscaped(), coloursOf(palette).accent.name(), words.toHtmlEscaped());
}

} // namespace Askwell::Gui
