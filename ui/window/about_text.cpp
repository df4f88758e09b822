// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_text.h"

#include "app/knowledge/knowledge_table.h"
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

const std::vector<AboutPart> &aboutParts()
{
    static const std::vector<AboutPart> parts {
        {u"Qt"_s, u"LGPL-3.0-only"_s},   {u"KSyntaxHighlighting"_s, u"MIT"_s},
        {u"cmark"_s, u"BSD-2-Clause"_s}, {u"yaml-cpp"_s, u"MIT"_s},
        {u"toml++"_s, u"MIT"_s},         {u"dtl"_s, u"BSD-3-Clause"_s},
    };
    return parts;
}

QStringList aboutSources()
{
    return knowledgeSources();
}

} // namespace Askwell::Gui
