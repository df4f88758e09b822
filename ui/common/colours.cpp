// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colours.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace Askwell::Gui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()),
            channel(from.blue(), to.blue())};
}

bool readable(const QColor &colour, const QList<QColor> &grounds, double ratio)
{
    return std::all_of(grounds.begin(), grounds.end(),
                       [&](const QColor &ground) { return contrastRatio(colour, ground) >= ratio; });
}

/// `wanted`, moved towards `text` no further than reading it on all grounds needs.
QColor madeReadable(const QColor &wanted, const QColor &text, const QList<QColor> &grounds, double ratio)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor colour = mixed(wanted, text, double(step) / steps);
        if (readable(colour, grounds, ratio)) {
            return colour;
        }
    }
    return text;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText))
        > luminance(palette.color(QPalette::Active, QPalette::Window));
}

bool isHighContrast(const QPalette &palette)
{
    const auto ratio = [&palette](QPalette::ColorRole one, QPalette::ColorRole other) {
        return contrastRatio(palette.color(QPalette::Active, one), palette.color(QPalette::Active, other));
    };
    // Ordinary palettes keep the window a shade away from pure black or white.
    return ratio(QPalette::WindowText, QPalette::Window) >= 20 && ratio(QPalette::Text, QPalette::Base) >= 20;
}

namespace {

Colours computedColours(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const bool strong = isHighContrast(palette);
    const double ratio = strong ? 7.0 : 4.5;
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);

    Colours colours;
    colours.window = palette.color(QPalette::Active, QPalette::Window);
    colours.base = palette.color(QPalette::Active, QPalette::Base);
    colours.text = palette.color(QPalette::Active, QPalette::WindowText);
    // High contrast shows everything by lines and words; tints would only weaken it.
    colours.surface = strong ? colours.window : mixed(colours.window, colours.base, 0.5);
    colours.currentPart = strong ? colours.base : mixed(colours.base, highlight, dark ? 0.16 : 0.08);
    colours.blankTint = strong ? colours.base : mixed(colours.base, highlight, dark ? 0.26 : 0.16);

    const QList<QColor> grounds {colours.window, colours.base, colours.surface, colours.currentPart,
                                 colours.blankTint};
    const auto words = [&](const QColor &wanted) {
        return madeReadable(wanted, colours.text, grounds, ratio);
    };
    colours.muted = strong ? colours.text : words(mixed(colours.text, colours.window, 0.42));
    colours.accent = words(highlight);
    colours.problem = words(dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xb3, 0x26, 0x1e));
    colours.worthAdding = words(dark ? QColor(0xb4, 0xc2, 0xd6) : QColor(0x4a, 0x5a, 0x70));
    colours.done = words(dark ? QColor(0x86, 0xd1, 0x97) : QColor(0x2a, 0x6b, 0x3a));

    colours.line = strong ? colours.text : mixed(colours.window, colours.text, dark ? 0.2 : 0.16);
    colours.outline = strong ? colours.text
                             : madeReadable(mixed(colours.window, colours.text, 0.35), colours.text,
                                            {colours.window, colours.base, colours.surface}, 3.0);
    return colours;
}

} // namespace

Colours coloursOf(const QPalette &palette)
{
    // Every control asks at every painting, nearly always for one and the same palette.
    static qint64 lastKey = 0;
    static Colours last;
    if (palette.cacheKey() != lastKey) {
        last = computedColours(palette);
        lastKey = palette.cacheKey();
    }
    return last;
}

} // namespace Askwell::Gui
