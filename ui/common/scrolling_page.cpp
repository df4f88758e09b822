// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrolling_page.h"

#include "ui/common/spacing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Askwell::Gui {

ScrollingPage::ScrollingPage(const QString &objectName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margins(Space::Four));
    m_column->setSpacing(0);
    setWidget(content);
}

void ScrollingPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ScrollingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace Askwell::Gui
