// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/one_stop_row.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace Askwell::Gui {

OneStopRow::OneStopRow(QWidget *parent)
    : OneStopRow(new QHBoxLayout, parent)
{
    m_row->setSpacing(0);
}

OneStopRow::OneStopRow(QLayout *row, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    setLayout(m_row);
}

void OneStopRow::addButton(QAbstractButton *button)
{
    button->installEventFilter(this);
    m_buttons.push_back(button);
    m_row->addWidget(button);
    setStop(m_buttons.front());
}

void OneStopRow::setStop(QAbstractButton *button)
{
    for (QAbstractButton *each : m_buttons) {
        each->setFocusPolicy(each == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QAbstractButton *OneStopRow::stop() const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(), [](const QAbstractButton *each) {
        return each->focusPolicy() == Qt::StrongFocus;
    });
    return found == m_buttons.end() ? nullptr : *found;
}

bool OneStopRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (found == m_buttons.end()) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn) {
        setStop(*found);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && goAlong(*found, key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool OneStopRow::goAlong(QAbstractButton *from, int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    auto next = std::find(m_buttons.begin(), m_buttons.end(), from);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        from->click();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool forward = key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
        while (forward ? next + 1 != m_buttons.end() : next != m_buttons.begin()) {
            next += forward ? 1 : -1;
            if (!(*next)->isHidden()) {
                (*next)->setFocus(Qt::TabFocusReason);
                break;
            }
        }
        return true;
    }
    default:
        return false;
    }
}

} // namespace Askwell::Gui
