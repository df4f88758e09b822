// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/message.h"

#include <cstring>

namespace Askwell {

bool Message::operator==(const Message &other) const
{
    return std::strcmp(text, other.text) == 0 && arguments == other.arguments && count == other.count;
}

QString withArguments(const QString &text, const QStringList &arguments)
{
    QString filled;
    filled.reserve(text.size() + 32);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'%' && at + 1 < text.size() && text.at(at + 1).isDigit()) {
            const int number = text.at(at + 1).digitValue();
            if (number >= 1 && number <= arguments.size()) {
                filled += arguments.at(number - 1);
                ++at;
                continue;
            }
        }
        filled += text.at(at);
    }
    return filled;
}

QString englishText(const Message &message)
{
    QString text = QString::fromUtf8(message.text);
    if (message.count) {
        text.replace(QStringLiteral("%n"), QString::number(*message.count));
        text.replace(QStringLiteral("(s)"), *message.count == 1 ? QString() : QStringLiteral("s"));
    }
    return withArguments(text, message.arguments);
}

} // namespace Askwell
