// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/invisible_characters.h"

#include <QChar>

namespace Askwell {

namespace {

constexpr char32_t blackFlag = 0x1F3F4;
/// What comes before is visible and runs from left to right: Hebrew is the first that does not.
constexpr char32_t firstOfInterest = 0x0590;

bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

bool isTag(char32_t character)
{
    return isBetween(character, 0xE0000, 0xE007F);
}

bool isVariationSelector(char32_t character)
{
    return isBetween(character, 0xFE00, 0xFE0F) || isBetween(character, 0xE0100, 0xE01EF);
}

bool isRightToLeft(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Latin, Greek or Cyrillic letters, digits and ASCII signs: nothing there needs a joiner.
bool needsNoJoiner(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return character < 0x80 || script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

/// Scripts without spaces between words mark them with U+200B.
bool breaksWordsInvisibly(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer
        || script == QChar::Script_Myanmar;
}

bool isAlwaysSuspicious(char32_t character)
{
    // Bidirectional embeddings, overrides and isolates; invisible operators; byte order mark inside a text;
    // Mongolian vowel separator; interlinear marks; Hangul fillers.
    return isBetween(character, 0x202A, 0x202E) || isBetween(character, 0x2066, 0x2069)
        || isBetween(character, 0x2060, 0x2064) || character == 0xFEFF || character == 0x180E
        || isBetween(character, 0xFFF9, 0xFFFB) || character == 0x3164 || character == 0xFFA0;
}

/// What has been read so far, as far as the next character's meaning depends on it.
struct Context
{
    char32_t previous = 0;
    bool rightToLeft = false;
    bool inFlag = false;
};

bool isSuspicious(char32_t character, char32_t next, const Context &before)
{
    switch (character) {
    case 0x200B:
        return !breaksWordsInvisibly(before.previous) && !breaksWordsInvisibly(next);
    case 0x200C:
    case 0x200D:
        return needsNoJoiner(before.previous) && needsNoJoiner(next);
    case 0x200E:
    case 0x200F:
    case 0x061C:
        return !before.rightToLeft && !isRightToLeft(next);
    default:
        break;
    }
    if (isTag(character)) {
        return !before.inFlag;
    }
    if (isVariationSelector(character)) {
        const bool ideographic = QChar::script(before.previous) == QChar::Script_Han;
        return isVariationSelector(before.previous) || (character >= 0xE0100 && !ideographic);
    }
    return isAlwaysSuspicious(character);
}

char32_t codePointAt(const QString &text, qsizetype at)
{
    if (at >= text.size()) {
        return 0;
    }
    const QChar unit = text.at(at);
    const bool pair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
}

} // namespace

std::vector<TextSpan> invisibleCharacters(const QString &text)
{
    std::vector<TextSpan> found;
    Context before;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = codePointAt(text, at);
        if (character < firstOfInterest) {
            before = {character, character != U'\n' && before.rightToLeft, false};
            ++at;
            continue;
        }
        const qsizetype length = character > 0xFFFF ? 2 : 1;
        if (isSuspicious(character, codePointAt(text, at + length), before)) {
            found.push_back({at, length});
        }
        before.inFlag = character == blackFlag || (before.inFlag && isTag(character));
        before.rightToLeft = character != U'\n' && (before.rightToLeft || isRightToLeft(character));
        before.previous = character;
        at += length;
    }
    return found;
}

} // namespace Askwell
