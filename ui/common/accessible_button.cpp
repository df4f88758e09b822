// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_button.h"

#include "ui/common/words.h"

#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

namespace Askwell::Gui {

namespace {

class AccessibleButton final : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!button()->isCheckable()) {
            return QAccessible::Button;
        }
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? withoutMnemonic(button()->text()) : said;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button()->isDown();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.hasPopup = menuButton() != nullptr;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled()) {
            names.append(button()->isCheckable() ? toggleAction() : pressAction());
            if (menuButton() != nullptr) {
                names.append(showMenuAction());
            }
        }
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction()) {
            button()->click();
        } else if (name == showMenuAction() && menuButton() != nullptr) {
            // It does not end before the menu is closed; whoever asked gets the answer first.
            QTimer::singleShot(0, menuButton(), &QToolButton::showMenu);
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    [[nodiscard]] QToolButton *menuButton() const
    {
        auto *tool = qobject_cast<QToolButton *>(widget());
        return tool != nullptr && tool->menu() != nullptr ? tool : nullptr;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const bool isQts = qobject_cast<QPushButton *>(object) != nullptr
        || qobject_cast<QCheckBox *>(object) != nullptr || qobject_cast<QRadioButton *>(object) != nullptr;
    return button == nullptr || isQts ? nullptr : new AccessibleButton(button);
}

} // namespace

void installAccessibleButtons()
{
    // Qt keeps one entry however often it is told.
    QAccessible::installFactory(makeInterface);
}

} // namespace Askwell::Gui
