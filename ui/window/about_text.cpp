// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_text.h"

#include "app/support/program.h"

#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

QStringList aboutVersions()
{
    return {u"Askwell "_s + programVersion(),
            u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QLatin1StringView(QT_VERSION_STR)),
            u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                QGuiApplication::platformName())};
}

} // namespace Askwell::Gui
