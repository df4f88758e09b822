// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/save_rules_target_row.h"

#include "app/exports/reading.h"
#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/link_text.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/exporting/save_rules_file_row.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
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
    , m_unfoldOptions(new QToolButton)
    , m_options(new QWidget)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_globsLabel(new QLabel)
    , m_globs(new QLineEdit)
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
    m_column->setSpacing(space(Space::One));
    m_column->addWidget(m_problem);
    m_column->addWidget(m_truth);
    m_column->addWidget(m_unfoldOptions, 0, Qt::AlignLeft);
    m_column->addWidget(m_options);
    auto *options = new QGridLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->setHorizontalSpacing(space(Space::Two));
    options->setVerticalSpacing(space(Space::Two));
    options->addWidget(m_nameLabel, 0, 0);
    options->addWidget(m_name, 0, 1);
    options->addWidget(m_globsLabel, 1, 0);
    options->addWidget(m_globs, 1, 1);
    m_options->hide();
    auto *under = new QHBoxLayout;
    under->addSpacing(indent);
    under->addLayout(m_column, 1);
    rows->addLayout(under);

    setObjectName(u"target-"_s + target.id);
    m_tick->setObjectName(u"tick-"_s + target.id);
    m_tool->setObjectName(u"target-tool"_s);
    m_problem->setObjectName(u"target-problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_truth->setObjectName(u"target-truth"_s);
    m_truth->setTextFormat(Qt::RichText);
    m_truth->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_truth->setWordWrap(true);
    m_unfoldOptions->setObjectName(u"target-options"_s);
    m_unfoldOptions->setAutoRaise(true);
    m_unfoldOptions->setFocusPolicy(Qt::StrongFocus);
    m_unfoldOptions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setObjectName(u"target-name"_s);
    m_globs->setObjectName(u"target-globs"_s);
    m_nameLabel->setBuddy(m_name);
    m_globsLabel->setBuddy(m_globs);
    connect(m_unfoldOptions, &QToolButton::clicked, this, [this] { unfoldOptions(m_options->isHidden()); });
    connect(m_name, &QLineEdit::editingFinished, this, &SaveRulesTargetRow::sendOptions);
    connect(m_globs, &QLineEdit::editingFinished, this, &SaveRulesTargetRow::sendOptions);
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

void SaveRulesTargetRow::showDifferenceOf(const QString &path)
{
    for (SaveRulesFileRow *row : m_files) {
        row->showDifferenceOf(path);
    }
}

void SaveRulesTargetRow::focusTick()
{
    m_tick->setFocus();
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
    setTabOrder(m_truth, m_unfoldOptions);
    setTabOrder(m_unfoldOptions, m_name);
    setTabOrder(m_name, m_globs);
    return m_globs;
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
        name = m_target.placement == Placement::ManagedBlock
            ? tr("Askwell's part of %1", "%1 is a file").arg(isolated(m_state.files.front().path))
            : isolated(m_state.files.front().path);
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

    renderTruth();
    renderOptions();
}

void SaveRulesTargetRow::renderTruth()
{
    const QString says = words(readingText(m_target.reading)) + u' ' + words(m_target.willBeRead);
    const QUrl address(m_target.documentation);
    m_truth->setText(
        tr("%1 %2, looked at %3", "%1 are sentences, %2 is the address of a vendor's page, %3 a date")
            .arg(says.toHtmlEscaped(), linkText(m_target.documentation, address.host(), palette()),
                 m_target.verified));
    m_truth->setToolTip(tr("Opens %1", "%1 is an address").arg(m_target.documentation));
    m_truth->setAccessibleName(
        tr("%1 %2, looked at %3", "%1 are sentences, %2 is the address of a vendor's page, %3 a date")
            .arg(says, m_target.documentation, m_target.verified));
}

void SaveRulesTargetRow::renderOptions()
{
    const bool named = m_target.takesName();
    const bool scoped = m_target.scopes;
    m_unfoldOptions->setVisible(m_state.ticked && (named || scoped));
    if (!m_state.ticked) {
        m_options->hide();
    }
    m_unfoldOptions->setText(scoped ? tr("File name and scope") : tr("File name"));
    m_unfoldOptions->setAccessibleName(m_unfoldOptions->text() + u": "_s + m_target.tool);
    const bool open = !m_options->isHidden();
    m_unfoldOptions->setIcon(icon(open ? Icon::Down : Icon::Folded));
    m_unfoldOptions->setAccessibleDescription(open ? tr("Shown", "of a list that can be folded")
                                                   : tr("Folded", "of a list that can be folded"));
    m_nameLabel->setText(tr("File name"));
    m_name->setPlaceholderText(tr("As the framework is called"));
    m_name->setAccessibleName(tr("File name for %1", "%1 is a tool").arg(m_target.tool));
    m_nameLabel->setVisible(named);
    m_name->setVisible(named);
    m_globsLabel->setText(tr("Only for"));
    m_globs->setPlaceholderText(tr("All files; or patterns, such as src/**/*.py, notebooks/*"));
    m_globs->setToolTip(m_globs->placeholderText());
    m_globs->setAccessibleName(tr("Only for these files, %1", "%1 is a tool").arg(m_target.tool));
    m_globsLabel->setVisible(scoped);
    m_globs->setVisible(scoped);
    // What is being typed is not taken away from under the cursor.
    if (!m_name->hasFocus()) {
        m_name->setText(m_state.options.name);
    }
    if (!m_globs->hasFocus()) {
        m_globs->setText(m_state.options.globs.join(u", "_s));
    }
}

void SaveRulesTargetRow::unfoldOptions(bool open)
{
    m_options->setVisible(open);
    renderOptions();
}

void SaveRulesTargetRow::sendOptions()
{
    SaveRulesOptions options {m_name->text().trimmed()};
    const QStringList globs = m_globs->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &glob : globs) {
        if (const QString pattern = glob.trimmed(); !pattern.isEmpty() && !options.globs.contains(pattern)) {
            options.globs.append(pattern);
        }
    }
    if (options != m_state.options) {
        Q_EMIT optionsChanged(m_target.id, options);
    }
}

} // namespace Askwell::Gui
