// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flat_button.h"

#include "ui/common/colours.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Askwell::Gui {

namespace {

constexpr int UnderlineHeight = 2;
constexpr qreal Radius = 4;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FlatButton::FlatButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followFont();
}

QSize FlatButton::sizeHint() const
{
    // The bold width is kept for all states, so that nothing moves.
    const QFontMetrics metrics(boldOf(font()));
    const int content = icon().isNull() ? metrics.horizontalAdvance(text()) : iconSize().width();
    return {std::max(content + 2 * space(Space::One) + 4, LeastTarget),
            std::max(metrics.height() + 2 * space(Space::One), LeastTarget)};
}

void FlatButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        followFont();
    }
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours roles = coloursOf(palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.currentPart);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    }
    if (!icon().isNull()) {
        QRect place(QPoint(), iconSize());
        place.moveCenter(rect().center());
        icon().paint(&painter, place);
    } else {
        painter.setFont(isChecked() ? boldOf(font()) : font());
        painter.setPen(isChecked() ? roles.text : roles.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    if (isChecked()) {
        const int width = QFontMetrics(boldOf(font())).horizontalAdvance(text());
        painter.fillRect(
            QRect((this->width() - width) / 2, height() - UnderlineHeight, width, UnderlineHeight),
            roles.accent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(roles.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    }
}

void FlatButton::followFont()
{
    setFont(fontOf(TextStyle::Caption));
    updateGeometry();
}

} // namespace Askwell::Gui
