// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/blank_chip.h"

#include "ui/common/colours.h"

#include <QApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Askwell::Gui {

namespace {

constexpr qreal CornerRadius = 4;

/// A place of the text in its layout, which also holds what an input method is composing.
int layoutPosition(const QTextBlock &block, qsizetype position)
{
    const QTextLayout &layout = *block.layout();
    const int inBlock = std::clamp(int(position) - block.position(), 0, block.length() - 1);
    const int composed = int(layout.preeditAreaText().size());
    return composed > 0 && inBlock > layout.preeditAreaPosition() ? inBlock + composed : inBlock;
}

void paintPart(QPainter &painter, const QRectF &part, const Colours &colours, bool open)
{
    if (open) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.blankTint);
        painter.drawRoundedRect(part.adjusted(-1, 0, 1, 0), CornerRadius, CornerRadius);
    }
    QPen dots(colours.accent, 1.5, Qt::DotLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 2.2});
    painter.setPen(dots);
    const qreal inset = open ? CornerRadius / 2 : 0;
    const qreal y = part.bottom() - 1;
    painter.drawLine(QPointF(part.left() + inset, y), QPointF(part.right() - inset, y));
}

} // namespace

void paintBlankChip(QPainter &painter, const QTextBlock &block, const QPointF &origin, const TextSpan &span,
                    bool open)
{
    const int begin = layoutPosition(block, span.begin);
    const int end = layoutPosition(block, span.end());
    const Colours colours = coloursOf(QApplication::palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        const int from = std::max(begin, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        // The space at which a line was broken is not shown.
        while (to > from && number + 1 < block.layout()->lineCount()
               && to == line.textStart() + line.textLength()
               && block.text().at(std::min(to, int(block.text().size())) - 1).isSpace()) {
            --to;
        }
        if (from >= to) {
            continue;
        }
        const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
        const QRectF part(origin.x() + left, origin.y() + line.y(), right - left, line.height());
        paintPart(painter, part, colours, open);
    }
    painter.restore();
}

} // namespace Askwell::Gui
