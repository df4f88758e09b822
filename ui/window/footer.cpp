// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/footer.h"

#include "ui/common/primary_button.h"
#include "ui/common/quiet_line.h"
#include "ui/common/spacing.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// A push button that is the face of an action: its words, whether it can be pressed, what it does.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"-button"_s);
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

Footer::Footer(QAction *copy, const QList<QAction *> &alternatives, QAction *next, QAction *saveRules,
               QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_line(new QuietLine(this))
    , m_next(buttonFor(next, this))
    , m_saveRules(buttonFor(saveRules, this))
    , m_copy(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_rows->setContentsMargins(space(Space::Four), space(Space::Three), space(Space::Four),
                               space(Space::Three));
    m_rows->setSpacing(space(Space::Two));
    m_line->setObjectName(u"quiet-line"_s);
    // Two lines' room is kept, so that nothing moves when it speaks. One line stands level with the buttons.
    m_line->setPlaceKept(true);
    auto *lineRow = new QHBoxLayout;
    lineRow->addStrut(2 * fontMetrics().lineSpacing() + space(Space::One));
    lineRow->addWidget(m_line, 1, Qt::AlignVCenter);
    m_rows->addLayout(lineRow, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Two));
    m_rows->addLayout(row);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_saveRules);

    m_menu->addActions(alternatives);
    m_copy->setObjectName(u"copy-button"_s);
    m_copy->setDefaultAction(copy);
    m_copy->setMenu(m_menu);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_copy);
    colourPrimary();
}

void Footer::setStepButtons(bool next, bool saveRules)
{
    m_nextWanted = next;
    m_saveRulesWanted = saveRules;
    m_next->setVisible(m_nextWanted);
    m_saveRules->setVisible(m_saveRulesWanted && !m_compact);
}

void Footer::focusNext()
{
    m_next->setFocus(Qt::TabFocusReason);
}

void Footer::setCompact(bool compact)
{
    m_rows->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_compact = compact;
    setStepButtons(m_nextWanted, m_saveRulesWanted);
}

void Footer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        colourPrimary();
    }
}

void Footer::colourPrimary()
{
    m_copy->setPalette(primaryPalette(palette()));
    // A tool button would be lower than the push buttons beside it.
    m_copy->setMinimumHeight(m_next->sizeHint().height());
    m_menu->setPalette(palette());
}

} // namespace Askwell::Gui
