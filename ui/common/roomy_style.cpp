// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomy_style.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"

#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"fusion"_s)
{ }

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        size.setWidth(std::max(size.width(), contents.width() + 2 * space(Space::Three)));
    } else if (type == CT_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool framed = button != nullptr && (button->state & State_AutoRaise) == 0;
        if (framed && button->toolButtonStyle != Qt::ToolButtonIconOnly) {
            size.rwidth() += space(Space::Three);
        }
    }
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_ItemViewItem:
    case CT_MenuItem:
        return size.expandedTo({LeastTarget, LeastTarget});
    default:
        return size;
    }
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
        // With the letters beside it.
        return iconSize();
    case PM_MenuButtonIndicator:
        return std::max(LeastTarget, QProxyStyle::pixelMetric(metric, option, widget));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Askwell::Gui
