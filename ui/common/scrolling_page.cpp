// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrolling_page.h"

#include "ui/common/spacing.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Askwell::Gui {

ScrollingPage::ScrollingPage(const QString &objectName, QWidget *parent)
    : Panel(parent)
    , m_area(new QScrollArea)
{
    setObjectName(objectName);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margins(Space::Four));
    m_column->setSpacing(0);
    m_area->setWidget(content);
}

} // namespace Askwell::Gui
