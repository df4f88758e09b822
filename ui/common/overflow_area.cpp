// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/overflow_area.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Askwell::Gui {

QSize leastSize(const QVBoxLayout &column, int width)
{
    const QSize least = column.totalMinimumSize();
    const QMargins around = column.contentsMargins();
    const int wide = std::max(width, least.width()) - around.left() - around.right();
    int height = around.top() + around.bottom();
    int shown = 0;
    for (int at = 0; at < column.count(); ++at) {
        const QLayoutItem &item = *column.itemAt(at);
        if (!item.isEmpty()) {
            height += item.hasHeightForWidth() ? item.heightForWidth(wide) : item.minimumSize().height();
            ++shown;
        } else if (column.itemAt(at)->spacerItem() != nullptr) {
            height += item.minimumSize().height();
        }
    }
    return {least.width(), height + std::max(0, shown - 1) * column.spacing()};
}

OverflowArea::OverflowArea(QWidget *content, QVBoxLayout *column, QWidget *parent)
    : QScrollArea(parent)
    , m_column(column)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

bool OverflowArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return handled;
}

void OverflowArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void OverflowArea::fit()
{
    QSize room = maximumViewportSize();
    QSize least = leastSize(*m_column, room.width());
    // The bar that one direction needs takes room from the other.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    if (least.width() > room.width()) {
        room.rheight() -= bar;
    }
    if (least.height() > room.height()) {
        room.rwidth() -= bar;
        least = leastSize(*m_column, room.width());
    }
    widget()->resize(room.expandedTo(least));
}

} // namespace Askwell::Gui
