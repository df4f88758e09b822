// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_value.h"

#include "app/cli/console.h"
#include "app/profiles/profile_format.h"
#include "app/support/file_reading.h"

#include <QStringDecoder>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// `source` is what the bytes came from, for messages.
Result<QString> answerText(const QByteArray &bytes, const QString &source, const QString &option)
{
    if (bytes.size() > largestAnswer) {
        return Message {"%1 is longer than 1 MiB, the most that an answer may be; shorten what %2 gives.",
                        {source, option}};
    }
    if (bytes.contains('\0')) {
        return Message {"%1 holds a NUL byte, so it is no text; give %2 a UTF-8 text.", {source, option}};
    }
    // Stateless, or a letter that is cut off at the end would pass.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError()) {
        return Message {"%1 is not UTF-8; convert it before giving it to %2.", {source, option}};
    }
    return text;
}

} // namespace

Result<QString> textValue(const QString &value, const QString &option, Console &console)
{
    if (value == "-"_L1) {
        const Result<QByteArray> bytes = console.readInput();
        return bytes ? answerText(bytes.value(), u"Standard input"_s, option)
                     : Result<QString>(bytes.error());
    }
    if (value.startsWith("@@"_L1)) {
        return value.mid(1);
    }
    if (value.startsWith(u'@')) {
        const QString path = value.mid(1);
        if (path.isEmpty()) {
            return Message {"%1 names no file after \"@\"; write @FILE, or @@ for an @ as such.", {option}};
        }
        const Result<QByteArray> bytes = readFile(path, largestAnswer);
        return bytes ? answerText(bytes.value(), path, option) : Result<QString>(bytes.error());
    }
    return value;
}

} // namespace Askwell
