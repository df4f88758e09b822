// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_page.h"

#include "ui/common/colours.h"
#include "ui/common/flow_layout.h"
#include "ui/common/link_button.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/window/about_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

RoleLabel *paragraph()
{
    auto *label = new RoleLabel(&Colours::text, TextStyle::Body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutPage::AboutPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_copy(new QPushButton)
    , m_back(new QPushButton)
    , m_licence(paragraph())
    , m_notices(new LinkButton)
{
    setObjectName(u"about-page"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margins(Space::Four));
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(space(Space::Two));
    RoleLabel *versions = paragraph();
    versions->setText(aboutVersions().join(u'\n'));
    versions->setObjectName(u"about-versions"_s);
    layout->addWidget(versions);
    layout->addSpacing(space(Space::Three));
    auto *buttons = new FlowLayout(space(Space::Two), space(Space::Two));
    m_copy->setObjectName(u"copy-versions"_s);
    m_back->setObjectName(u"close-about"_s);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_back);
    layout->addLayout(buttons);
    layout->addSpacing(space(Space::Five));
    layout->addWidget(m_licence);
    layout->addSpacing(space(Space::Two));
    m_notices->setObjectName(u"about-notices"_s);
    layout->addWidget(m_notices, 0, Qt::AlignLeading);
    layout->addStretch(1);
    setWidget(content);

    passFocusOn(*this, *m_back);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyAsked(aboutVersions().join(u'\n') + u'\n'); });
    connect(m_notices, &LinkButton::clicked, this, &AboutPage::noticesAsked);
    connect(m_back, &QPushButton::clicked, this, &AboutPage::closed);
    retranslate();
}

void AboutPage::retranslate()
{
    setAccessibleName(tr("About Askwell"));
    m_title->setText(tr("About Askwell"));
    m_copy->setText(tr("Copy the versions"));
    m_back->setText(tr("Back"));
    m_licence->setText(tr(
        "Askwell is free software under the GPL 3.0 or later. It is built on parts of others, and its facts "
        "come from others too."));
    m_notices->setText(tr("Third-party notices"));
}

void AboutPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AboutPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace Askwell::Gui
