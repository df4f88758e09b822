// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/reasons_page.h"

#include "app/framework/framework.h"
#include "ui/common/colours.h"
#include "ui/common/emphasised_text.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/thin_line.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

RoleLabel *paragraph(const QString &html, QColor Colours::*role)
{
    auto *label = new RoleLabel(role, TextStyle::Body);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setStandsWithWindow(true);
    return label;
}

} // namespace

ReasonsPage::ReasonsPage(const Framework &framework, QWidget *parent)
    : ScrollingPage(u"reasons-page"_s, parent)
    , m_frameworkTitle(framework.title)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_help(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_ideaHeading(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_orderHeading(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_back(new QPushButton)
{
    QVBoxLayout *layout = &column();
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addSpacing(space(Space::One));
    layout->addWidget(m_help);
    if (!framework.keyIdea.isEmpty()) {
        layout->addSpacing(space(Space::Five));
        layout->addWidget(m_ideaHeading);
        addParagraphs(*layout, framework.keyIdea);
    }
    if (!framework.orderingReasons.isEmpty()) {
        layout->addSpacing(space(Space::Five));
        layout->addWidget(m_orderHeading);
        addParagraphs(*layout, framework.orderingReasons);
    }
    if (!framework.closingQuotation.isEmpty()) {
        addQuotation(*layout, framework.closingQuotation);
    }
    layout->addSpacing(space(Space::Five));
    m_back->setObjectName(u"close-reasons"_s);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addStretch(1);

    passFocusOn(*this, *m_back);
    connect(m_back, &QPushButton::clicked, this, &ReasonsPage::closed);
    retranslate();
}

bool ReasonsPage::hasReasons(const Framework &framework)
{
    return !framework.keyIdea.isEmpty() || !framework.orderingReasons.isEmpty();
}

void ReasonsPage::addParagraphs(QVBoxLayout &layout, const QStringList &paragraphs)
{
    for (const QString &each : paragraphs) {
        layout.addSpacing(space(Space::Two));
        layout.addWidget(paragraph(emphasisedHtml(each), &Colours::text));
    }
}

void ReasonsPage::addQuotation(QVBoxLayout &layout, const QString &quotation)
{
    layout.addSpacing(space(Space::Five));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Three));
    row->addWidget(thinLine(Qt::Vertical));
    // What is bold throughout is no emphasis any more.
    QString html = emphasisedHtml(quotation);
    html.remove("<b>"_L1).remove("</b>"_L1);
    row->addWidget(paragraph(html, &Colours::muted), 1);
    layout.addLayout(row);
}

void ReasonsPage::retranslate()
{
    m_title->setText(tr("Why these questions?"));
    setAccessibleName(m_title->text());
    m_help->setText(tr("From the framework page “%1”.").arg(m_frameworkTitle));
    m_ideaHeading->setText(tr("The key idea"));
    m_orderHeading->setText(tr("Why this order works"));
    m_back->setText(tr("Back to my prompt"));
}

} // namespace Askwell::Gui
