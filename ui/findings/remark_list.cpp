// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/remark_list.h"

#include "ui/common/colours.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/findings/remark_line.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
    , m_problems(new QVBoxLayout)
    , m_others(new QVBoxLayout)
    , m_heading(new RoleLabel(&Colours::muted, TextStyle::Caption))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::One));
    m_problems->setSpacing(space(Space::One));
    m_others->setSpacing(space(Space::One));
    column->addLayout(m_problems);
    column->addWidget(m_heading);
    column->addLayout(m_others);
    m_heading->setObjectName(u"worth-adding-heading"_s);
    m_heading->setText(tr("Worth adding"));
    m_heading->setContentsMargins(0, space(Space::One), 0, 0);
    hide();
}

void RemarkList::setRemarks(const std::vector<Remark> &problems, const std::vector<Remark> &worthAdding)
{
    while (m_lines.size() < problems.size() + worthAdding.size()) {
        addLine();
    }
    for (size_t at = 0; at < m_lines.size(); ++at) {
        RemarkLine *line = m_lines[at];
        if (at < problems.size()) {
            m_problems->addWidget(line);
            line->setRemark(problems[at]);
        } else if (at < problems.size() + worthAdding.size()) {
            m_others->addWidget(line);
            line->setRemark(worthAdding[at - problems.size()]);
        } else {
            line->setRemark(std::nullopt);
        }
        line->setVisible(line->remark().has_value());
    }
    m_heading->setVisible(!worthAdding.empty());
    setVisible(!problems.empty() || !worthAdding.empty());
}

void RemarkList::addLine()
{
    auto *line = new RemarkLine;
    line->setPlaceOffered(true);
    connect(line, &RemarkLine::fixChosen, this, &RemarkList::fixChosen);
    connect(line, &RemarkLine::ruleAsked, this, &RemarkList::ruleAsked);
    connect(line, &RemarkLine::formulaAsked, this, &RemarkList::formulaAsked);
    connect(line, &RemarkLine::placeAsked, this, &RemarkList::placeAsked);
    connect(line, &RemarkLine::dismissed, this, &RemarkList::dismissed);
    m_lines.push_back(line);
}

void RemarkList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_heading->setText(tr("Worth adding"));
    }
}

} // namespace Askwell::Gui
