// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar rightToLeftMark = u'\u200f';

} // namespace

QString words(const Message &message)
{
    const QString text =
        QCoreApplication::translate("Message", message.text, nullptr, message.count.value_or(-1));
    if (message.count
        && text == QString::fromUtf8(message.text).replace("%n"_L1, QString::number(*message.count))) {
        // Untranslated: English plurals are then made as on the command line.
        return englishText(message);
    }
    QStringList arguments;
    for (const QString &argument : message.arguments) {
        arguments.append(isolated(argument));
    }
    const QString said = withArguments(text, arguments);
    // Rich text looks for the first letter within isolated words, too, and would run the other way.
    const bool turned = QGuiApplication::layoutDirection() == Qt::RightToLeft && said.isRightToLeft();
    return turned ? rightToLeftMark + said : said;
}

QString guideWords(const QString &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("Guide", text.toUtf8().constData());
}

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate = u'\u2068';
    constexpr QChar popDirectionalIsolate = u'\u2069';
    return text.isEmpty() || QGuiApplication::layoutDirection() == Qt::LeftToRight
        ? text
        : firstStrongIsolate + text + popDirectionalIsolate;
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression letterBehind(u"\\s?\\(&\\w\\)"_s);
    return QString(text).remove(letterBehind).remove(u'&');
}

} // namespace Askwell::Gui
