// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_page.h"

#include "ui/common/colours.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

RoleLabel *cell(const QString &text, QColor Colours::*role)
{
    auto *label = new RoleLabel(role, TextStyle::Body);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

HelpPage::HelpPage(std::function<HelpText()> text, QWidget *parent)
    : ScrollingPage(u"help-page"_s, parent)
    , m_text(std::move(text))
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_page(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_sentences(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_keysHeading(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_keys(new QWidget)
    , m_rows(new QGridLayout(m_keys))
    , m_back(new QPushButton)
{
    QVBoxLayout *layout = &column();
    layout->addWidget(m_title);
    layout->addSpacing(space(Space::Three));
    // It stands before the keys, so that the focus shows the page's beginning.
    m_back->setObjectName(u"close-help"_s);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addSpacing(space(Space::Five));
    layout->addWidget(m_page);
    layout->addSpacing(space(Space::Two));
    m_sentences->setObjectName(u"help-sentences"_s);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    layout->addWidget(m_sentences);
    layout->addSpacing(space(Space::Five));
    layout->addWidget(m_keysHeading);
    layout->addSpacing(space(Space::Two));
    m_keys->setObjectName(u"help-keys"_s);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(space(Space::Five));
    m_rows->setVerticalSpacing(space(Space::One));
    m_rows->setColumnStretch(1, 1);
    layout->addWidget(m_keys);
    layout->addStretch(1);

    passFocusOn(*this, *m_back);
    connect(m_back, &QPushButton::clicked, this, &HelpPage::closed);
    retranslate();
}

void HelpPage::showKeys(const std::vector<HelpKey> &keys)
{
    qDeleteAll(m_keys->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const HelpKey &each : keys) {
        m_rows->addWidget(cell(each.keys, &Colours::muted), row, 0, Qt::AlignTop);
        m_rows->addWidget(cell(each.what, &Colours::text), row, 1);
        ++row;
    }
}

void HelpPage::retranslate()
{
    const HelpText text = m_text();
    m_title->setText(tr("Help"));
    m_page->setText(text.page);
    m_page->setVisible(!text.page.isEmpty());
    m_sentences->setText(text.sentences);
    m_keysHeading->setText(tr("Keys"));
    showKeys(text.keys);
    m_back->setText(tr("Back"));
    setAccessibleName(tr("Help"));
}

} // namespace Askwell::Gui
