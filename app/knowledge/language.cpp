// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/language.h"

#include "app/knowledge/knowledge_table.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression readLanguageNames()
{
    // Words that stand for other things as well.
    static const QStringList ambiguous {u"Interlingua"_s, u"Interlingue"_s, u"Chamorro"_s, u"Cree"_s,
                                        u"Ido"_s,         u"Twi"_s,         u"Ganda"_s,    u"Akan"_s,
                                        u"Afar"_s,        u"Herero"_s,      u"Tonga"_s};
    QStringList names {u"Mandarin"_s, u"Cantonese"_s, u"Farsi"_s, u"Bangla"_s, u"Filipino"_s};
    const QJsonArray rows = knowledgeRows(u"languages"_s, u"languages"_s);
    for (const auto &row : rows) {
        const QString name = row.toObject().value("name"_L1).toString();
        if (!ambiguous.contains(name)) {
            names.append(name);
        }
    }
    return boundedPattern(u"(?<![\\w-])(?:%1)(?![\\w])"_s.arg(anyOf(names, Qt::CaseSensitive)));
}

QString scriptLanguage(const QString &text)
{
    qsizetype letters = 0;
    QHash<QString, qsizetype> others;
    for (const QChar unit : text) {
        if (!unit.isLetter()) {
            continue;
        }
        ++letters;
        switch (unit.script()) {
        case QChar::Script_Han:
            ++others[u"zh"_s];
            break;
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            // Japanese mixes both with Han.
            others[u"ja"_s] += 3;
            break;
        case QChar::Script_Hangul:
            ++others[u"ko"_s];
            break;
        case QChar::Script_Thai:
            ++others[u"th"_s];
            break;
        case QChar::Script_Greek:
            ++others[u"el"_s];
            break;
        case QChar::Script_Latin:
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            break;
        default:
            ++others[u"und"_s];
        }
    }
    qsizetype most = 0;
    QString language;
    qsizetype total = 0;
    for (auto each = others.cbegin(); each != others.cend(); ++each) {
        total += each.value();
        if (each.value() > most) {
            most = each.value();
            language = each.key();
        }
    }
    return total * 4 > letters ? language : QString();
}

struct CommonWords
{
    const char *language;
    const char16_t *words;
};

/// Words that hardly stand in English.
constexpr CommonWords Common[] = {
    {"de",
     u" der die das und ist ein eine einen für mit auf nicht von den dem wir soll werden zu aus bei sind "
     u"nach als oder im zum zur "},
    {"fr",
     u" le la les des est une pour avec dans nous sur pas que qui du aux par doit être notre nos ces cette "
     u"un et "},
    {"es", u" el los las del es una para con en por que se nuestro nuestra debe como sobre más un y de la "},
    {"pt", u" os as do da dos das é uma para com em por que não nosso nossa deve como um e ao na no "},
    {"it", u" il lo gli dei della delle è una per con che non nostro deve come sono un di nel alla dal "},
    {"nl", u" het een van en voor met niet zijn wij moet worden naar bij onze op dat te aan uit "},
    {"pl", u" i w z na jest nie do się dla oraz przez od są być które "},
    {"vi", u" và của là cho các những được không với trong một có để này trên từ theo "},
    {"tr", u" ve bir için ile bu da olarak olan daha çok gibi "},
    {"sv", u" och att det en är för med som på av inte vi ska till den "},
};
constexpr const char16_t *CommonEnglish = u" the a an of and to in is for with on we our it that by at from "
                                          u"are be not must should as which this one "
                                          "or will can its each has have than no all into up ";

/// By word, a bit for each language of Common; the highest for English.
const QHash<QString, quint32> &commonWords()
{
    static const QHash<QString, quint32> all = [] {
        QHash<QString, quint32> bits;
        const auto add = [&bits](const char16_t *words, quint32 bit) {
            const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : list) {
                bits[word] |= bit;
            }
        };
        for (size_t at = 0; at < std::size(Common); ++at) {
            add(Common[at].words, 1U << at);
        }
        add(CommonEnglish, 1U << std::size(Common));
        return bits;
    }();
    return all;
}

struct LanguageCounts
{
    qsizetype english = 0;
    std::array<qsizetype, std::size(Common)> others {};
};

LanguageCounts countCommonWords(const QString &text)
{
    LanguageCounts counts;
    const QString lower = text.toLower();
    for (qsizetype at = 0; at < lower.size();) {
        qsizetype end = at;
        while (end < lower.size() && lower.at(end).isLetterOrNumber()) {
            ++end;
        }
        const quint32 bits = end > at ? commonWords().value(lower.mid(at, end - at)) : 0;
        counts.english += (bits >> std::size(Common)) & 1U;
        for (size_t language = 0; bits != 0 && language < std::size(Common); ++language) {
            counts.others.at(language) += (bits >> language) & 1U;
        }
        at = end + 1;
    }
    return counts;
}

} // namespace

QStringList findLanguageNames(const QString &text)
{
    static const QRegularExpression names = readLanguageNames();
    QStringList found;
    QRegularExpressionMatchIterator matches = names.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured();
        if (!found.contains(name)) {
            found.append(name);
        }
    }
    return found;
}

QString textLanguage(const QString &text)
{
    // What a language is shows at the beginning; a pasted log need not be read to its end.
    const QString beginning = text.left(4000);
    const QString byScript = scriptLanguage(beginning);
    if (!byScript.isEmpty()) {
        return byScript;
    }
    const LanguageCounts counts = countCommonWords(beginning);
    const auto most = std::max_element(counts.others.begin(), counts.others.end());
    if (*most >= 3 && *most > counts.english) {
        return QString::fromLatin1(Common[std::distance(counts.others.begin(), most)].language);
    }
    return u"en"_s;
}

QStringList findDataLanguages(const QString &text)
{
    static const QRegularExpression names = readLanguageNames();
    static const QRegularExpression before =
        boundedPattern(u"(?i)\\b(?:in|into|for|language is|language:) $"_s);
    static const QRegularExpression behind = boundedPattern(
        u"^(?i)[- ](?:language|speaking|speech|text|(?:(?!restaurant|cuisine|food|car|market|compan)[\\w-]+ "
        u"){0,3}(?:"
        "reviews?|tweets?|texts?|news|articles?|documents?|sentences?|comments?|posts?|e-?mails?|mails?|"
        "feedback|inquir(?:y|ies)|complaints?|transcripts?|tickets?|"
        "messages?|"
        "calls?|speech|audio|recordings?|podcasts?|radio|broadcasts?|conversations?|chats?|questions?|"
        "queries|search|"
        "answers?|corpus|corpora|data|dataset|FAQs?|manuals?|reports?|filings?|contracts?|laws?|rulings?|"
        "letters?|notes?|"
        "NER|NLI|ASR|QA|sentiment|summar\\w+|classif\\w+|translation|transcri\\w+|subtitles?|titles?|"
        "headlines?|"
        "claims?|requests?|forms?|minutes|poems?|stories|novels?|abstracts?|prescriptions?|statements?|"
        "descriptions?|invoices?|products? (?:search|texts?)|books?|essays?|lyrics|opinions?|pages?|help|web))\\b"_s);
    static const QRegularExpression ends = boundedPattern(u"^(?: ?[,.;:)\\n]|$| (?:and|or|with)\\b)"_s);
    QStringList found;
    QRegularExpressionMatchIterator matches = names.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString words = text.mid(match.capturedEnd(), 80);
        const qsizetype begin = std::max<qsizetype>(0, match.capturedStart() - 16);
        const bool isNamedAlone = before.match(text.mid(begin, match.capturedStart() - begin)).hasMatch()
            && ends.match(words).hasMatch();
        if ((isNamedAlone || behind.match(words).hasMatch()) && !found.contains(match.captured())) {
            found.append(match.captured());
        }
    }
    return found;
}

} // namespace Askwell
