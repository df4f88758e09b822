// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spacing.h"

#include <QApplication>
#include <QFontInfo>

namespace Askwell::Gui {

namespace {

/// 10 and 11 pt at 96 dpi, in pixels.
constexpr qreal kSmallestNominal = 10 * 96 / 72.0;
constexpr qreal kLargestNominal = 11 * 96 / 72.0;

qreal scale()
{
    const qreal pixels = QFontInfo(QApplication::font()).pixelSize();
    return pixels / qBound(kSmallestNominal, pixels, kLargestNominal);
}

} // namespace

int space(Space step)
{
    return qRound(static_cast<int>(step) * scale());
}

QMargins margins(Space step)
{
    const int all = space(step);
    return {all, all, all, all};
}

} // namespace Askwell::Gui
