// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_text.h"

#include "app/support/program.h"

#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

QString aboutVersions()
{
    return versionText(u"Askwell"_s)
        + u"%1, %2\n"_s.arg(QSysInfo::prettyProductName(), QGuiApplication::platformName());
}

} // namespace Askwell::Gui
