// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that lets its language be chosen.
#include "ui/window/main_window.h"

#include "app/support/settings.h"
#include "ui/common/language.h"
#include "ui/window/session.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

void MainWindow::fillLanguageMenu()
{
    auto *group = new QActionGroup(m_languageMenu);
    const QString chosen = m_session.settings().text(Setting::Language);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = m_languageMenu->addAction(name);
        action->setObjectName("language-"_L1 + (code.isEmpty() ? u"system"_s : code));
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { chooseLanguage(code); });
    };
    m_languageMenu->menuAction()->setVisible(languages().size() > 1);
    // Its words come with the window's other words.
    add({}, {});
    for (const LanguageRow &row : languages()) {
        // Whoever looks for their language knows it by its own name.
        add(row.code, row.name);
    }
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_session.settings().setText(Setting::Language, code);
    Q_EMIT languageChosen(code);
}

} // namespace Askwell::Gui
