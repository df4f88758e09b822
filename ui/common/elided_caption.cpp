// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elided_caption.h"

#include "ui/common/colours.h"
#include "ui/common/typography.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Askwell::Gui {

ElidedCaption::ElidedCaption(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(fontOf(TextStyle::Caption));
    hide();
}

void ElidedCaption::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void ElidedCaption::setMostLines(int lines)
{
    if (m_mostLines != lines) {
        m_mostLines = lines;
        updateGeometry();
        update();
    }
}

QStringList ElidedCaption::linesAt(int width) const
{
    QStringList lines;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == m_mostLines) {
            lines.append(fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QSize ElidedCaption::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + around.left() + around.right(),
            fontMetrics().lineSpacing() + around.top() + around.bottom()};
}

QSize ElidedCaption::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int ElidedCaption::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const auto lines = std::max<qsizetype>(1, linesAt(width - around.left() - around.right()).size());
    return static_cast<int>(lines) * fontMetrics().lineSpacing() + around.top() + around.bottom();
}

bool ElidedCaption::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QStringList lines = linesAt(contentsRect().width());
        setToolTip(!lines.isEmpty() && !m_text.endsWith(lines.last()) ? m_text : QString());
    }
    return QWidget::event(event);
}

void ElidedCaption::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontOf(TextStyle::Caption));
        updateGeometry();
    }
}

void ElidedCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(coloursOf(QApplication::palette()).muted);
    const QRect room = contentsRect();
    int top = room.top();
    for (const QString &line : linesAt(room.width())) {
        painter.drawText(QRect(room.left(), top, room.width(), fontMetrics().height()),
                         Qt::AlignLeading | Qt::AlignVCenter, line);
        top += fontMetrics().lineSpacing();
    }
}

} // namespace Askwell::Gui
