// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/role_label.h"

#include "ui/common/colours.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QStyle>

namespace Askwell::Gui {

RoleLabel::RoleLabel(QColor Colours::*role, TextStyle style, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_style(style)
{
    follow();
}

void RoleLabel::setRole(QColor Colours::*role)
{
    m_role = role;
    follow();
}

void RoleLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    follow();
}

void RoleLabel::setStandsWithWindow(bool stands)
{
    m_standsWithWindow = stands;
    followDirection();
}

void RoleLabel::followDirection()
{
    if (m_standsWithWindow) {
        setAlignment((alignment() & Qt::AlignVertical_Mask)
                     | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    }
}

void RoleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        follow();
        break;
    case QEvent::LayoutDirectionChange:
        followDirection();
        break;
    default:
        break;
    }
}

void RoleLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    // Qt would give the focus to the label as a whole first, where nothing shows it and Enter does nothing.
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard)) {
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
}

void RoleLabel::follow()
{
    // Setting a palette or a font is itself a change.
    if (m_following) {
        return;
    }
    m_following = true;
    const Colours colours = coloursOf(QApplication::palette());
    // Only what is set here stands apart from the palette that the label inherits.
    QPalette own;
    own.setColor(QPalette::WindowText, colours.*m_role);
    own.setColor(QPalette::Link, colours.accent);
    own.setColor(QPalette::LinkVisited, colours.accent);
    setPalette(own);
    setFont(fontOf(m_style));
    m_following = false;
}

} // namespace Askwell::Gui
