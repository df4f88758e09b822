// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include <QCoreApplication>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

QString words(const Message &message)
{
    const QString text =
        QCoreApplication::translate("Message", message.text, nullptr, message.count.value_or(-1));
    if (message.count
        && text == QString::fromUtf8(message.text).replace("%n"_L1, QString::number(*message.count))) {
        // Untranslated: English plurals are then made as on the command line.
        return englishText(message);
    }
    return withArguments(text, message.arguments);
}

QString guideWords(const QString &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("Guide", text.toUtf8().constData());
}

} // namespace Askwell::Gui
