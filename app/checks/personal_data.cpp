// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/personal_data.h"

#include "app/checks/brief.h"
#include "app/knowledge/knowledge_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// ISO 13616: the first four characters to the end, letters as numbers, modulo 97 leaves 1.
bool isIban(const QString &words)
{
    QString text = words;
    text.remove(u' ');
    if (text.size() < 15 || text.size() > 34) {
        return false;
    }
    int rest = 0;
    const QString turned = text.mid(4) + text.left(4);
    for (const QChar unit : turned) {
        const int value = unit.isDigit() ? unit.digitValue() : unit.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// ISO/IEC 7812: Luhn's sum.
bool isCardNumber(const QString &text)
{
    int sum = 0;
    int place = 0;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (!text.at(at).isDigit()) {
            continue;
        }
        const int digit = text.at(at).digitValue() * (place % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
        ++place;
    }
    return place >= 13 && sum % 10 == 0;
}

bool isMadeUpAddress(const QString &address)
{
    static const QRegularExpression madeUp =
        boundedPattern(u"(?i)^(?:user|name|you|your\\W?name|me|someone|somebody|foo|test|jane|john|first\\.?"
                       u"last|no-?reply|git|info|"
                       "support|hello|contact|admin|team|help|sales|alice|bob|root|x+)(?:\\+\\w+)?@|[@.](?:"
                       "example|domain|company|test|invalid|"
                       "localhost|email|mail|acme)\\b"_s);
    static const QRegularExpression office = boundedPattern(
        u"(?i)(?:^|[._-])(?:teams?|support|info|admin|help(?:desk)?|sales|office|service|contact|data|ml|ai|"
        u"research|dev|ops|devops|press|jobs|"
        "hr|privacy|security|feedback|billing|newsletter|postmaster|webmaster|bot|alerts?|orders?|mail|kontakt|labs?)(?:[._-]\\w+)?@"_s);
    return says(address, madeUp) || says(address, office);
}

/// Digits of a phone number in full (ITU-T E.164: at most fifteen); fewer are no number that one calls.
bool hasPhoneDigits(const QString &text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
    return digits >= 9 && digits <= 15;
}

struct PersonalPattern
{
    QRegularExpression pattern;
    bool (*accepts)(const QString &);
    /// What takes its place: a form that is no one's, and that no check takes for a gap.
    QString instead;
};

const std::vector<PersonalPattern> &personalPatterns()
{
    static const std::vector<PersonalPattern> patterns {
        {boundedPattern(
             u"(?i)(?<![\\w./@:%+-])[A-Z0-9][A-Z0-9._%+-]{0,63}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){0,4}\\.[A-Z]{2,24}(?![\\w@/:])"_s),
         [](const QString &text) { return !isMadeUpAddress(text); }, u"name@example.com"_s},
        {boundedPattern(
             u"(?<![\\w.+])\\+\\d{1,3}[ .-]?\\(?\\d{1,4}\\)?(?:[ .-]?\\d{2,8}){1,4}(?![\\w-]|[.,]\\d)"_s),
         hasPhoneDigits, u"[PHONE]"_s},
        {boundedPattern(
             u"(?i)\\b(?:phone|tel\\.?|telephone|call|mobile|cell|reach|contact|fax|number|WhatsApp)\\b[^"
             u"\\d\\n+]{0,20}\\K"
             "(?:\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}|\\d{3}[ .-]\\d{3}[ .-]\\d{4}|0\\d{2,4}[ /-]\\d{3,4}[ -]?\\d{2,5})(?![\\w-])"_s),
         hasPhoneDigits, u"[PHONE]"_s},
        {boundedPattern(u"\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"_s), isIban,
         u"[IBAN]"_s},
        {boundedPattern(u"(?<![\\w.-])(?:\\d{4}[ -]?){3}\\d{4}(?![\\w-])"_s), isCardNumber,
         u"[CARD NUMBER]"_s},
        {boundedPattern(u"(?<![\\w.-])(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\w-])"_s),
         nullptr, u"[SSN]"_s},
        {boundedPattern(
             u"(?i)\\b(?:DOB|date of birth|birth ?date|born(?: on)?)\\b\\W{1,3}\\K(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b"_s),
         nullptr, u"[DATE OF BIRTH]"_s},
    };
    return patterns;
}

} // namespace

std::vector<Hit> personalData(const Brief &brief)
{
    // A text in which this many places are none holds none.
    constexpr int MostLookedAt = 50;
    std::vector<Hit> hits;
    for (const CheckedAnswer &answer : brief.answers) {
        for (const PersonalPattern &personal : personalPatterns()) {
            QRegularExpressionMatchIterator matches = personal.pattern.globalMatch(answer.stated);
            for (int seen = 0; seen < MostLookedAt && matches.hasNext(); ++seen) {
                const QRegularExpressionMatch match = matches.next();
                if (personal.accepts != nullptr && !personal.accepts(match.captured())) {
                    continue;
                }
                Hit hit {
                    u"PII-1"_s, &answer, {match.capturedStart(), match.capturedLength()}, {match.captured()}};
                static const char *const replace = QT_TRANSLATE_NOOP("Message", "Write %1");
                hit.replacement = personal.instead;
                hit.fixLabel = {replace, {personal.instead}};
                hits.push_back(hit);
                break;
            }
        }
    }
    return hits;
}

} // namespace Askwell
