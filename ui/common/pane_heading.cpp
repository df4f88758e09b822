// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pane_heading.h"

#include "ui/common/colours.h"
#include "ui/common/elided_caption.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"

#include <QHBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

PaneHeading::PaneHeading(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_detail(new ElidedCaption)
{
    m_title->setObjectName(u"paneTitle"_s);
    m_detail->setObjectName(u"paneDetail"_s);
    m_row->setContentsMargins(space(Space::Three), space(Space::One), space(Space::Three), space(Space::One));
    m_row->setSpacing(space(Space::Two));
    m_row->addWidget(m_title);
    m_row->addWidget(m_detail, 1, Qt::AlignVCenter);
    // Only where there is no detail.
    m_row->addStretch(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Headings side by side stand equally high, whether or not they hold widgets.
    m_title->setMinimumHeight(m_title->sizeHint().height() + space(Space::Two));
}

void PaneHeading::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PaneHeading::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void PaneHeading::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace Askwell::Gui
