// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/split_button.h"

#include <QAccessibleWidget>
#include <QTimer>

namespace Askwell::Gui {

namespace {

class AccessibleSplitButton final : public QAccessibleWidget
{
public:
    explicit AccessibleSplitButton(SplitButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? button()->text() : said;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled()) {
            names = {pressAction(), showMenuAction()};
        }
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && button()->isEnabled()) {
            button()->click();
        } else if (name == showMenuAction() && button()->isEnabled()) {
            // It does not end before the menu is closed; whoever asked gets the answer first.
            QTimer::singleShot(0, button(), &QToolButton::showMenu);
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    [[nodiscard]] QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<SplitButton *>(object);
    return button == nullptr ? nullptr : new AccessibleSplitButton(button);
}

} // namespace

SplitButton::SplitButton(QWidget *parent)
    : QToolButton(parent)
{
    // Qt keeps one entry however often it is told.
    QAccessible::installFactory(makeInterface);
}

} // namespace Askwell::Gui
