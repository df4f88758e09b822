// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/answers.h"

namespace Askwell {

QString normalisedAnswer(const QString &answer)
{
    QString text;
    text.reserve(answer.size());
    // Spaces and tabs wait here until something other than a line end follows them.
    qsizetype blanksBegin = -1;
    const auto endLine = [&] {
        blanksBegin = -1;
        // No empty line at the beginning.
        if (!text.isEmpty()) {
            text += u'\n';
        }
    };
    for (qsizetype at = 0; at < answer.size(); ++at) {
        const QChar unit = answer.at(at);
        // What is normalised stays as it is when it is normalised again: so a mark that comes to stand first
        // goes.
        if (unit == QChar::ByteOrderMark && text.isEmpty() && blanksBegin < 0) {
            continue;
        }
        if (unit == u'\r') {
            if (at + 1 < answer.size() && answer.at(at + 1) == u'\n') {
                ++at;
            }
            endLine();
        } else if (unit == u'\n') {
            endLine();
        } else if (unit == u' ' || unit == u'\t') {
            if (blanksBegin < 0) {
                blanksBegin = at;
            }
        } else {
            if (blanksBegin >= 0) {
                text += QStringView(answer).mid(blanksBegin, at - blanksBegin);
                blanksBegin = -1;
            }
            text += unit;
        }
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

} // namespace Askwell
