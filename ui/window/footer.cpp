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
#include <QTimer>
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

Footer::Footer(const QList<QAction *> &copyActions, QAction *next, QAction *openInCursor, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_line(new QuietLine(this))
    , m_next(buttonFor(next, this))
    , m_openInCursor(buttonFor(openInCursor, this))
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
    lineRow->addStrut(m_line->heightOfLines(2));
    lineRow->addWidget(m_line, 1, Qt::AlignVCenter);
    m_rows->addLayout(lineRow, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Two));
    m_rows->addLayout(row);
    m_rows->setAlignment(row, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_openInCursor);

    m_menu->addActions(copyActions);
    // The menu tells of an action that a key triggers, too; one chosen from it comes right after it hides.
    connect(m_menu, &QMenu::aboutToHide, this, [this] {
        m_choosing = true;
        QTimer::singleShot(0, this, [this] { m_choosing = false; });
    });
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) {
        if (m_choosing) {
            setCopyAction(action);
            Q_EMIT copyActionChosen(action);
        }
    });
    m_copy->setObjectName(u"copy-button"_s);
    setCopyAction(copyActions.first());
    m_copy->setMenu(m_menu);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    // A tool button would be lower than the push buttons beside it.
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    row->addWidget(m_copy);
    colourPrimary();
}

void Footer::setPlace(FooterPlace place)
{
    m_place = place;
    m_next->setVisible(place == FooterPlace::Question);
    m_openInCursor->setVisible(place != FooterPlace::Panel && !m_compact);
}

void Footer::setCopyAction(QAction *action)
{
    // The button would keep the old one in a menu of its own otherwise.
    if (QAction *before = m_copy->defaultAction(); before != nullptr && before != action) {
        m_copy->removeAction(before);
    }
    m_copy->setDefaultAction(action);
}

void Footer::focusNext()
{
    m_next->setFocus(Qt::TabFocusReason);
}

void Footer::setCompact(bool compact)
{
    m_rows->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_compact = compact;
    setPlace(m_place);
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
    m_menu->setPalette(palette());
}

} // namespace Askwell::Gui
