// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

void installLanguage(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(u":/i18n/askwell_en.qm"_s)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace Askwell::Gui
