// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/link_button.h"

#include "ui/common/colours.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Askwell::Gui {

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    // Its longest word.
    return {longestWordWidth(fontMetrics(), text()) + 2, heightForWidth(QWIDGETSIZE_MAX)};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    return std::max(LeastTarget,
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + space(Space::One));
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours roles = coloursOf(palette());
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? roles.accent : roles.muted);
    painter.drawText(rect(),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextWordWrap,
                     text());
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace Askwell::Gui
