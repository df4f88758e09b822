// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/primary_button.h"

#include "ui/common/colours.h"

namespace Askwell::Gui {

QPalette primaryPalette(const QPalette &palette)
{
    // Fusion lightens what it is given: darker first on light windows, so that the words stay readable.
    const Colours roles = coloursOf(palette);
    const QColor ground = isDark(palette) ? roles.accent : roles.accent.darker(135);
    const bool whiteReads = contrastRatio(ground, Qt::white) > contrastRatio(ground, Qt::black);
    QPalette primary = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        primary.setColor(group, QPalette::Button, ground);
        // The arrow beside the words is painted in the window's text colour.
        for (const QPalette::ColorRole words : {QPalette::ButtonText, QPalette::WindowText}) {
            primary.setColor(group, words, whiteReads ? Qt::white : Qt::black);
        }
    }
    return primary;
}

} // namespace Askwell::Gui
