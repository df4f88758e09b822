// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/heading_text.h"

#include <QList>

#include <algorithm>

namespace Askwell {

namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t textPresentation = 0xFE0E;
constexpr char32_t emojiPresentation = 0xFE0F;
constexpr char16_t combiningKeycap = 0x20E3;

bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

// Characters that are pictures without a variation selector, from Unicode's emoji-data.txt. Letters, digits,
// arrows and signs such as © are pictures only where U+FE0F follows.
bool isPicture(char32_t character)
{
    return isBetween(character, 0x1F000, 0x1FAFF) || isBetween(character, 0x2600, 0x27BF)
        || isBetween(character, 0x23E9, 0x23F3) || isBetween(character, 0x23F8, 0x23FA) || character == 0x231A
        || character == 0x231B || character == 0x2328 || character == 0x23CF || character == 0x25FD
        || character == 0x25FE || character == 0x2B1B || character == 0x2B1C || character == 0x2B50
        || character == 0x2B55;
}

// Tag characters spell the flags of England, Scotland and Wales after a black flag.
bool continuesPicture(char32_t character)
{
    return character == emojiPresentation || character == textPresentation || character == zeroWidthJoiner
        || character == combiningKeycap || isBetween(character, 0xE0020, 0xE007F);
}

} // namespace

QString withoutDecoration(const QString &text)
{
    // The first character of a picture, or of what makes one of the character before it, is U+20E3.
    if (std::none_of(text.begin(), text.end(), [](QChar unit) { return unit >= QChar(combiningKeycap); })) {
        return text.simplified();
    }
    const QList<uint> characters = text.toUcs4();
    QString plain;
    bool inPicture = false;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t character = characters.at(at);
        const char32_t next = at + 1 < characters.size() ? char32_t(characters.at(at + 1)) : U'\0';
        const bool picture = isPicture(character) || next == emojiPresentation || next == combiningKeycap;
        if (picture || (inPicture && continuesPicture(character))) {
            inPicture = true;
            continue;
        }
        inPicture = false;
        plain += QChar::fromUcs4(character);
    }
    return plain.simplified();
}

QString slugged(const QString &text)
{
    constexpr qsizetype longest = 64;
    QString slug;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9');
        if (plain) {
            slug += each;
        } else if (!each.isMark() && !slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
        if (slug.size() == longest) {
            break;
        }
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug;
}

} // namespace Askwell
