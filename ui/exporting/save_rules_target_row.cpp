// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/save_rules_target_row.h"

#include "ui/common/colours.h"
#include "ui/common/link_text.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/exporting/save_rules_file_row.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

SaveRulesTargetRow::SaveRulesTargetRow(const Target &target, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
    , m_tick(new QCheckBox)
    , m_tool(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_column(new QVBoxLayout)
    , m_problem(new RoleLabel(&Colours::problem, TextStyle::Body))
    , m_truth(new RoleLabel(&Colours::muted, TextStyle::Caption))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(Space::One));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Two));
    head->addWidget(m_tick, 1);
    head->addWidget(m_tool);
    rows->addLayout(head);
    // Under the words of the tick, not under its box.
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_tick)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_tick);
    m_column->setContentsMargins(indent, 0, 0, 0);
    m_column->setSpacing(space(Space::One));
    m_column->addWidget(m_problem);
    m_column->addWidget(m_truth);
    rows->addLayout(m_column);

    setObjectName(u"target-"_s + target.id);
    setFocusProxy(m_tick);
    m_tick->setObjectName(u"tick-"_s + target.id);
    m_tool->setObjectName(u"target-tool"_s);
    m_problem->setObjectName(u"target-problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_truth->setObjectName(u"target-truth"_s);
    m_truth->setTextFormat(Qt::RichText);
    m_truth->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_truth->setWordWrap(true);
    connect(m_truth, &QLabel::linkActivated, this,
            [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    connect(m_tick, &QCheckBox::toggled, this,
            [this](bool ticked) { Q_EMIT tickChanged(m_target.id, ticked); });
}

void SaveRulesTargetRow::setTarget(const SaveRulesTarget &state)
{
    m_state = state;
    while (m_files.size() < state.files.size()) {
        auto *row = new SaveRulesFileRow;
        m_column->insertWidget(static_cast<int>(m_files.size()), row);
        connect(row, &SaveRulesFileRow::agreementChanged, this, &SaveRulesTargetRow::agreementChanged);
        m_files.push_back(row);
    }
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        m_files[at]->setVisible(at < state.files.size());
        if (at < state.files.size()) {
            m_files[at]->setFile(state.files[at], m_target.placement, state.files.size() == 1, state.ticked);
        }
    }
    render();
}

QWidget *SaveRulesTargetRow::orderTabsAfter(QWidget *before)
{
    if (before != nullptr) {
        setTabOrder(before, m_tick);
    }
    // Rows that came later belong between the tick and the link all the same.
    QWidget *last = m_tick;
    for (SaveRulesFileRow *row : m_files) {
        last = row->orderTabsAfter(last);
    }
    setTabOrder(last, m_truth);
    return m_truth;
}

void SaveRulesTargetRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
    }
}

void SaveRulesTargetRow::render()
{
    QString name;
    if (m_state.files.empty()) {
        name = m_target.pathPattern.isEmpty() ? tr("The file that the framework page names")
                                              : m_target.pathPattern;
    } else if (m_state.files.size() == 1) {
        name = m_state.files.front().path;
    } else {
        name =
            words({QT_TRANSLATE_N_NOOP("Message", "%n file(s)"), {}, static_cast<int>(m_state.files.size())});
    }
    const QSignalBlocker blocker(m_tick);
    m_tick->setText(QString(name).replace(u'&', u"&&"_s));
    m_tick->setChecked(m_state.ticked && !m_state.problem);
    m_tick->setEnabled(!m_state.problem);
    m_tick->setAccessibleName(m_target.tool + u": "_s + name);
    m_tick->setAccessibleDescription(m_files.empty() || m_state.files.empty() ? QString()
                                                                              : m_files.front()->stateText());
    m_tool->setText(m_target.tool);

    m_problem->setText(m_state.problem ? words(*m_state.problem) : QString());
    m_problem->setVisible(m_state.problem.has_value());

    const QString checked =
        tr("Documentation, looked at %1", "link to a vendor's page; %1 is a date").arg(m_target.verified);
    m_truth->setText(words(m_target.willBeRead).toHtmlEscaped() + u' '
                     + linkText(m_target.documentation, checked, palette()));
    m_truth->setToolTip(m_target.documentation);
    m_truth->setAccessibleName(words(m_target.willBeRead) + u" "_s + checked);
}

} // namespace Askwell::Gui
