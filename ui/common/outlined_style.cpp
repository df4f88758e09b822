// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/outlined_style.h"

#include "ui/common/colours.h"

#include <QPainter>
#include <QStyleOption>

namespace Askwell::Gui {

namespace {

void outline(QPainter *painter, const QRect &rect, const QStyleOption *option, qreal radius = 2)
{
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool lit = enabled && (option->state & (QStyle::State_HasFocus | QStyle::State_On)) != 0;
    const Colours colours = coloursOf(option->palette);
    QPen pen(lit ? colours.accent : colours.outline, lit && isHighContrast(option->palette) ? 2 : 1);
    if (!enabled) {
        pen.setColor(colours.line);
        pen.setStyle(isHighContrast(option->palette) ? Qt::DotLine : Qt::SolidLine);
    }
    const qreal inset = pen.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

} // namespace

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    RoomyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        outline(painter, option->rect, option);
        break;
    case PE_Frame:
        outline(painter, option->rect, option, 0);
        break;
    case PE_IndicatorRadioButton:
        outline(painter, option->rect, option, option->rect.height() / 2.0);
        break;
    default:
        break;
    }
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_Splitter) {
        // One thin line between panes, however wide the handle that is grabbed.
        const QPoint centre = option->rect.center();
        const QRect line = option->rect.width() < option->rect.height()
            ? QRect(centre.x(), option->rect.top(), 1, option->rect.height())
            : QRect(option->rect.left(), centre.y(), option->rect.width(), 1);
        painter->fillRect(line, coloursOf(option->palette).line);
        return;
    }
    RoomyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ShapedFrame) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            painter->fillRect(option->rect, coloursOf(option->palette).line);
        }
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    RoomyStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
    case CC_ComboBox:
    case CC_SpinBox:
        outline(painter, option->rect, option);
        break;
    case CC_ScrollBar:
        outline(painter, subControlRect(control, option, SC_ScrollBarSlider, widget), option);
        break;
    default:
        break;
    }
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    // On a dark ground the light edge of disabled words is a blur.
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace Askwell::Gui
