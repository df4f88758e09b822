// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/save_rules_file_row.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/exporting/difference_view.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

struct Mark
{
    Icon icon;
    QColor Colours::*colour;
};

Mark markOf(const SaveRulesFile &file)
{
    if (!file.planned) {
        return {Icon::Problem, &Colours::problem};
    }
    switch (file.planned->state) {
    case PlanState::New:
        return {Icon::WorthAdding, &Colours::muted};
    case PlanState::Unchanged:
        return {Icon::Done, &Colours::done};
    case PlanState::OursAndStale:
        return {Icon::Rename, &Colours::muted};
    case PlanState::ChangedBySomeoneElse:
    case PlanState::NotOurs:
    case PlanState::Refused:
        break;
    }
    return {Icon::Problem, &Colours::problem};
}

} // namespace

SaveRulesFileRow::SaveRulesFileRow(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_path(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_mark(new QLabel)
    , m_state(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_notes(new RoleLabel(&Colours::worthAdding, TextStyle::Caption))
    , m_unfold(new QToolButton)
    , m_agree(new QCheckBox)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(Space::One));
    m_column->addWidget(m_path);
    auto *state = new QHBoxLayout;
    state->setSpacing(space(Space::One));
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1, Qt::AlignTop);
    state->addWidget(m_unfold, 0, Qt::AlignTop);
    m_column->addLayout(state);
    m_column->addWidget(m_notes);
    m_column->addWidget(m_agree);

    m_path->setObjectName(u"file-path"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"file-state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_notes->setObjectName(u"file-notes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_unfold->setObjectName(u"show-difference"_s);
    m_unfold->setAutoRaise(true);
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_agree->setObjectName(u"agree"_s);
    connect(m_unfold, &QToolButton::clicked, this, [this] { unfold(!m_open); });
    connect(m_agree, &QCheckBox::toggled, this, [this](bool agreed) {
        Q_EMIT agreementChanged(m_file.planned.value_or(PlannedFile {}), agreed);
    });
}

void SaveRulesFileRow::setFile(const SaveRulesFile &file, Placement placement, bool alone, bool ticked)
{
    const bool sameTexts = m_file.planned && file.planned && m_file.planned->before == file.planned->before
        && m_file.planned->after == file.planned->after;
    m_file = file;
    m_placement = placement;
    m_alone = alone;
    m_ticked = ticked;
    if (!file.planned || !file.planned->changes()) {
        unfold(false);
    }
    render();
    // The same texts stay where the reader has scrolled to.
    if (m_open && !sameTexts) {
        showDifference();
    }
}

QString SaveRulesFileRow::stateText() const
{
    if (!m_file.planned) {
        return tr("Not written: it would hold a secret.");
    }
    const PlannedFile &file = *m_file.planned;
    if (file.problem) {
        return words(*file.problem);
    }
    QString state = words(planStateText(file));
    if (!state.isEmpty()) {
        state[0] = state.at(0).toUpper();
    }
    if (m_file.agreed) {
        return m_placement == Placement::WholeFile
            ? tr("%1; you agreed to replace it", "%1 is the state of a file").arg(state)
            : tr("%1; you agreed to the change", "%1 is the state of a file").arg(state);
    }
    if (m_ticked && m_file.waits()) {
        return tr("%1; it stays as it is until you agree", "%1 is the state of a file").arg(state);
    }
    return state;
}

void SaveRulesFileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showMark();
    }
}

void SaveRulesFileRow::render()
{
    m_path->setText(isolated(m_file.path));
    m_path->setVisible(!m_alone);
    // On the same line: what git says comes a moment later, and moves nothing.
    const std::optional<Message> git = gitFileText(m_file.git);
    const QString state = git
        ? tr("%1 · %2", "%1 is the state of a file, %2 what git says of it").arg(stateText(), words(*git))
        : stateText();
    m_state->setText(state);
    m_state->setAccessibleName(m_file.path + u": "_s + state);

    QStringList notes;
    if (m_file.planned) {
        for (const Message &note : m_file.planned->notes) {
            notes.append(words(note));
        }
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());

    const bool changes = m_file.planned && m_file.planned->changes();
    const bool fresh = changes && m_file.planned->state == PlanState::New && !m_file.planned->before;
    m_unfold->setVisible(changes);
    if (fresh) {
        m_unfold->setText(m_open ? tr("Hide what it will hold") : tr("Show what it will hold"));
    } else {
        m_unfold->setText(m_open ? tr("Hide what will change") : tr("Show what will change"));
    }
    m_unfold->setAccessibleName(m_unfold->text() + u": "_s + m_file.path);
    m_unfold->setIcon(icon(m_open ? Icon::Down : Icon::Folded));

    showMark();

    // The agreement stands under the difference: nobody agrees to what they have not seen.
    const bool asks = m_file.planned && m_file.planned->needsConsent();
    m_agree->setVisible(asks && m_open);
    m_agree->setText(m_placement == Placement::WholeFile
                         ? tr("Replace this file; a copy of the old one is kept")
                         : tr("Write Askwell's part into this file; a copy of the old one is kept"));
    m_agree->setAccessibleName(m_agree->text() + u": "_s + m_file.path);
    const QSignalBlocker blocker(m_agree);
    m_agree->setChecked(m_file.agreed);
}

void SaveRulesFileRow::showMark()
{
    const Mark mark = markOf(m_file);
    m_mark->setPixmap(
        iconPixmap(mark.icon, coloursOf(palette()).*mark.colour, iconSize(), devicePixelRatioF()));
    m_mark->setVisible(!m_mark->pixmap(Qt::ReturnByValue).isNull());
    // Mark, first line of words and button stand on one line, also where the words wrap.
    const int height = m_unfold->isHidden() ? m_state->fontMetrics().height() : m_unfold->sizeHint().height();
    m_mark->setFixedHeight(height);
    m_state->setContentsMargins(0, (height - m_state->fontMetrics().height()) / 2, 0, 0);
}

void SaveRulesFileRow::unfold(bool open)
{
    m_open = open;
    if (open && m_difference == nullptr) {
        m_difference = new DifferenceView;
        m_difference->setObjectName(u"difference"_s);
        m_column->insertWidget(m_column->indexOf(m_agree), m_difference);
        orderParts();
    }
    if (open) {
        showDifference();
    }
    if (m_difference != nullptr) {
        m_difference->setVisible(open);
    }
    render();
}

void SaveRulesFileRow::showDifference()
{
    if (m_file.planned && m_difference != nullptr) {
        m_difference->setDifference(
            difference(m_file.planned->before.value_or(QByteArray()), m_file.planned->after));
    }
}

void SaveRulesFileRow::showDifferenceOf(const QString &path)
{
    if (m_file.planned && m_file.planned->path == path && !m_open) {
        unfold(true);
    }
}

QWidget *SaveRulesFileRow::orderTabsAfter(QWidget *before)
{
    setTabOrder(before, m_unfold);
    orderParts();
    return m_agree;
}

void SaveRulesFileRow::orderParts()
{
    // What is read comes between asking for it and agreeing to it.
    QWidget *before = m_unfold;
    if (m_difference != nullptr) {
        for (QWidget *part : m_difference->findChildren<QWidget *>()) {
            if ((part->focusPolicy() & Qt::TabFocus) != 0) {
                setTabOrder(before, part);
                before = part;
            }
        }
    }
    setTabOrder(before, m_agree);
}

} // namespace Askwell::Gui
