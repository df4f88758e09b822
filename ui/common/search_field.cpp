// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

void nameClearButton(QLineEdit &field)
{
    if (auto *action = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s)) {
        action->setText(QCoreApplication::translate("Askwell::Gui::SearchField", "Clear the field"));
    }
}

} // namespace Askwell::Gui
