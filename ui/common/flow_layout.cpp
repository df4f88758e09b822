// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Askwell::Gui {

FlowLayout::FlowLayout(int between, int lines, QWidget *parent)
    : QLayout(parent)
    , m_between(between)
    , m_lines(lines)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *taken = m_items.at(static_cast<size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        least = least.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    }
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize row(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const QSize size = item->sizeHint();
            row = {row.width() + size.width() + (row.width() > 0 ? m_between : 0),
                   std::max(row.height(), size.height())};
        }
    }
    return row;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    flow(place, true);
}

int FlowLayout::flow(const QRect &place, bool set) const
{
    int x = place.left();
    int y = place.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        // Never wider than the row: what is too long breaks into lines of its own.
        QSize size = item->sizeHint().boundedTo(QSize(std::max(0, place.width()), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth()) {
            size.setHeight(item->heightForWidth(size.width()));
        }
        if (x > place.left() && x + size.width() > place.left() + place.width()) {
            x = place.left();
            y += lineHeight + m_lines;
            lineHeight = 0;
        }
        if (set) {
            const Qt::LayoutDirection direction =
                parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, place, QRect(QPoint(x, y), size)));
        }
        x += size.width() + m_between;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - place.top();
}

} // namespace Askwell::Gui
