// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/example_page.h"

#include "ui/common/colours.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/preview/text_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

ExamplePage::ExamplePage(const QString &example, QWidget *parent)
    : Panel(parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_help(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_text(new TextPane)
    , m_start(new QPushButton)
    , m_back(new QPushButton)
{
    setObjectName(u"example-page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(Space::Four));
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(space(Space::One));
    m_help->setWordWrap(true);
    layout->addWidget(m_help);
    layout->addSpacing(space(Space::Three));
    m_text->setObjectName(u"example-text"_s);
    m_text->showText(example);
    m_text->setMaximumWidth(readableWidth(m_text->font()) + 2 * space(Space::Four));
    auto *textRow = new QHBoxLayout;
    textRow->addWidget(m_text, 1);
    textRow->addStretch(0);
    layout->addLayout(textRow, 1);
    layout->addSpacing(space(Space::Three));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    m_start->setObjectName(u"start-from-example"_s);
    m_back->setObjectName(u"close-example"_s);
    buttons->addWidget(m_start);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    passFocusOn(*this, *m_start);
    connect(m_start, &QPushButton::clicked, this, &ExamplePage::startAsked);
    connect(m_back, &QPushButton::clicked, this, &ExamplePage::closed);
    retranslate();
}

void ExamplePage::retranslate()
{
    m_title->setText(tr("A finished example"));
    setAccessibleName(m_title->text());
    m_help->setText(tr("This is what the answers make together. Your own words stay as they are."));
    m_text->setAccessibleName(tr("Finished example"));
    m_start->setText(tr("Start from this example"));
    m_back->setText(tr("Back to my prompt"));
}

} // namespace Askwell::Gui
