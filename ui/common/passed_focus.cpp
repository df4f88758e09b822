// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passed_focus.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace Askwell::Gui {

namespace {

class PassedFocus final : public QObject
{
public:
    explicit PassedFocus(QWidget &from)
        : QObject(&from)
    {
        setObjectName(name());
        from.installEventFilter(this);
    }

    static QString name() { return QStringLiteral("passed-focus"); }

    QPointer<QWidget> to;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && watched == parent() && to) {
            to->setFocus(static_cast<QFocusEvent *>(event)->reason());
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void passFocusOn(QWidget &from, QWidget &to)
{
    auto *known = static_cast<PassedFocus *>(
        from.findChild<QObject *>(PassedFocus::name(), Qt::FindDirectChildrenOnly));
    (known == nullptr ? new PassedFocus(from) : known)->to = &to;
}

} // namespace Askwell::Gui
