// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/mojibake.h"

#include "app/checks/brief.h"
#include "app/knowledge/knowledge_table.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// What Windows-1252 shows for the bytes 0x80 to 0x9F; 0 where it leaves the control character.
constexpr std::array<char16_t, 32> Windows1252 {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<char> byteOf(QChar unit)
{
    if (unit.unicode() < 0x100) {
        return static_cast<char>(unit.unicode());
    }
    for (size_t at = 0; at < Windows1252.size(); ++at) {
        if (Windows1252.at(at) == unit.unicode()) {
            return static_cast<char>(0x80 + at);
        }
    }
    return {};
}

/// A run of characters that are no ASCII; a no-break space counts, since it is a byte of many.
bool isOfRun(QChar unit)
{
    return unit.unicode() >= 0x80;
}

} // namespace

QString repairedMojibake(const QString &broken)
{
    QByteArray bytes;
    for (const QChar unit : broken) {
        const std::optional<char> byte = byteOf(unit);
        if (!byte) {
            return {};
        }
        bytes.append(*byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text == broken) {
        return {};
    }
    // Two characters that stand together in ordinary text ("CAFÉ»") are no mojibake: only the first bytes of
    // Latin, Vietnamese and Cyrillic letters count for pairs.
    static const QString firstOfPair = u"ÂÃÄÅÆÐÑ"_s;
    return broken.size() == 2 && !firstOfPair.contains(broken.at(0)) ? QString() : text;
}

std::vector<Hit> brokenCharacters(const Brief &brief)
{
    static const char *const repair = QT_TRANSLATE_NOOP("Message", "Repair the characters");
    static const QRegularExpression about = boundedPattern(
        u"(?i)\\b(?:mojibake|ftfy|(?:wrong|broken|mixed|bad) encodings?|broken characters|encoding (?:errors?|problems?))\\b"_s);
    std::vector<Hit> hits;
    for (const CheckedAnswer &answer : brief.answers) {
        const QString &text = answer.stated;
        if (about.match(text).hasMatch()) {
            continue;
        }
        QString repaired;
        TextSpan broken;
        TextSpan shown;
        for (qsizetype at = 0; at < text.size();) {
            if (!isOfRun(text.at(at))) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < text.size() && isOfRun(text.at(end))) {
                ++end;
            }
            const QString run = text.mid(at, end - at);
            const QString better = repairedMojibake(run);
            const bool isLost = run.contains(QChar::ReplacementCharacter);
            if (!better.isNull() || isLost) {
                if (shown.length == 0) {
                    shown = {at, end - at};
                    broken = {at, 0};
                }
                repaired += text.mid(broken.end(), at - broken.end()) + (better.isNull() ? run : better);
                broken.length = end - broken.begin;
            }
            at = end;
        }
        if (shown.length == 0) {
            continue;
        }
        Hit hit {u"MOJI-1"_s, &answer, broken, {text.mid(shown.begin, shown.length)}};
        if (repaired != text.mid(broken.begin, broken.length)) {
            hit.replacement = repaired;
            hit.fixLabel = {repair};
        }
        hits.push_back(hit);
    }
    return hits;
}

} // namespace Askwell
