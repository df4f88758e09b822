// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/appended_sentence.h"

namespace Askwell {

using namespace Qt::StringLiterals;

TextEdit appendedSentence(const QString &answer, const QString &sentence)
{
    qsizetype end = answer.size();
    while (end > 0 && answer.at(end - 1).isSpace()) {
        --end;
    }
    QString before;
    if (end > 0) {
        before = (u".!?"_s).contains(answer.at(end - 1)) ? u" "_s : u"\n"_s;
    }
    return {{end, answer.size() - end}, before + sentence};
}

} // namespace Askwell
