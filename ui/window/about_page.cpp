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
    : ScrollingPage(u"about-page"_s, parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_copy(new QPushButton)
    , m_back(new QPushButton)
    , m_licence(paragraph())
    , m_notices(new LinkButton)
{
    QVBoxLayout *layout = &column();
    layout->addWidget(m_title);
    layout->addSpacing(space(Space::Two));
    RoleLabel *versions = paragraph();
    versions->setText(aboutVersions().trimmed());
    versions->setObjectName(u"about-versions"_s);
    versions->setStandsWithWindow(true);
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

    passFocusOn(*this, *m_back);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(aboutVersions()); });
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

} // namespace Askwell::Gui
