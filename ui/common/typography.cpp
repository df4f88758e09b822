// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QFontMetricsF>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>

#include <array>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

constexpr std::array kZooms {0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};

/// A font has a size in points or in pixels, never both.
void resize(QFont &font, const QFont &base, qreal factor)
{
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
    }
}

} // namespace

QFont fontOf(TextStyle style)
{
    const QFont base = QApplication::font();
    QFont styled = base;
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Heading:
        styled.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Question:
        resize(styled, base, 1.5);
        styled.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Caption:
        resize(styled, base, 0.92);
        break;
    }
    return styled;
}

QFont fixedFont(qreal zoom)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    resize(fixed, QApplication::font(), zoom);
    return fixed;
}

int readableWidth(const QFont &font)
{
    constexpr int characters = 88;
    const QString sample = u"the words of an ordinary sentence, with its spaces"_s;
    return qRound(QFontMetricsF(font).horizontalAdvance(sample) * characters / sample.size());
}

int longestWordWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.boundingRect(QRect(), Qt::TextWordWrap, text).width();
}

void keepLeftToRight(QPlainTextEdit &text)
{
    text.setLayoutDirection(Qt::LeftToRight);
    QTextOption option = text.document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    text.document()->setDefaultTextOption(option);
}

qreal zoomed(qreal zoom, int steps)
{
    const int last = static_cast<int>(kZooms.size()) - 1;
    int nearest = 0;
    for (int each = 1; each <= last; ++each) {
        if (qAbs(kZooms.at(each) - zoom) < qAbs(kZooms.at(nearest) - zoom)) {
            nearest = each;
        }
    }
    return kZooms.at(qBound(0, nearest + steps, last));
}

} // namespace Askwell::Gui
