// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/conflict_page.h"

#include "app/exports/difference.h"
#include "ui/common/colours.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/exporting/difference_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

ConflictPage::ConflictPage(const Difference &difference, QWidget *parent)
    : Panel(parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_help(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_difference(new DifferenceView)
    , m_reload(new QPushButton)
    , m_keep(new QPushButton)
    , m_back(new QPushButton)
{
    setObjectName(u"conflict-page"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margins(Space::Four));
    page->setSpacing(0);
    page->addWidget(m_title);
    page->addSpacing(space(Space::One));
    m_help->setWordWrap(true);
    page->addWidget(m_help);
    page->addSpacing(space(Space::Three));
    m_difference->setObjectName(u"conflict-difference"_s);
    m_difference->setDifference(difference);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    // As high as it is, and not stretched over the page.
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_difference);
    column->addStretch(1);
    scroll->setWidget(content);
    page->addWidget(scroll, 1);
    page->addSpacing(space(Space::Three));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    m_reload->setObjectName(u"conflict-reload"_s);
    m_keep->setObjectName(u"conflict-keep"_s);
    m_back->setObjectName(u"conflict-back"_s);
    for (QPushButton *each : {m_reload, m_keep, m_back}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    page->addLayout(buttons);
    // Neither choice is the one that a stray Enter takes.
    passFocusOn(*this, *m_back);
    connect(m_reload, &QPushButton::clicked, this, &ConflictPage::reloadAsked);
    connect(m_keep, &QPushButton::clicked, this, &ConflictPage::keepAsked);
    connect(m_back, &QPushButton::clicked, this, &ConflictPage::closed);
    retranslate();
}

void ConflictPage::retranslate()
{
    m_title->setText(tr("Two versions of this project"));
    setAccessibleName(m_title->text());
    m_help->setText(tr("What the file holds now, and what it would hold after saving yours."));
    m_reload->setText(tr("&Reload the file"));
    m_keep->setText(tr("&Keep mine"));
    m_back->setText(tr("Decide &later"));
}

} // namespace Askwell::Gui
