// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/brief.h"

#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/language.h"
#include "app/prompt/clauses.h"

#include <QRegularExpression>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Finding a clause takes a look at its line: of so many blanks, whole lines are struck out instead.
constexpr int MostClauses = 100;

/// A clause is looked for this far around a blank: a longer one is cut off.
constexpr qsizetype MostOfClause = 1000;

TextSpan clauseAround(const QString &text, const TextSpan &place)
{
    const qsizetype begin = std::max<qsizetype>(0, place.begin - MostOfClause);
    TextSpan clause =
        clauseAt(text.mid(begin, place.end() + MostOfClause - begin), {place.begin - begin, place.length});
    clause.begin += begin;
    return clause;
}

TextSpan lineAt(const QString &text, const TextSpan &place)
{
    const qsizetype begin = place.begin == 0 ? 0 : text.lastIndexOf(u'\n', place.begin - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', place.end());
    return {begin, (end < 0 ? text.size() : end) - begin};
}

QString statedText(const FilledText &filled)
{
    QString stated = filled.text;
    qsizetype struckTo = 0;
    int clauses = 0;
    for (const FilledText::Place &place : filled.places) {
        if (!place.open || place.filled.end() <= struckTo) {
            continue;
        }
        const TextSpan clause = ++clauses > MostClauses ? lineAt(filled.text, place.filled)
                                                        : clauseAround(filled.text, place.filled);
        const qsizetype begin = std::min(clause.begin, place.filled.begin);
        struckTo = std::max(clause.end(), place.filled.end());
        for (qsizetype at = std::max<qsizetype>(0, begin); at < struckTo; ++at) {
            if (stated.at(at) != u'\n') {
                stated[at] = QChar::ObjectReplacementCharacter;
            }
        }
    }
    return stated;
}

/// PCRE2 refuses a text with half a surrogate pair.
QString withoutLoneSurrogates(QString text)
{
    if (text.isValidUtf16()) {
        return text;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            ++at;
        } else if (text.at(at).isSurrogate()) {
            text[at] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace

const NamedCard *cardAt(const CheckedAnswer &answer, const TextSpan &span)
{
    const auto found =
        std::find_if(answer.cards.begin(), answer.cards.end(), [&span](const NamedCard &named) {
            return named.span.begin < span.end() && span.begin < named.span.end();
        });
    return found == answer.cards.end() ? nullptr : &*found;
}

Brief makeBrief(const Framework &framework, const Answers &answers, const BlankValues &values)
{
    QStringList texts;
    for (const Question &question : framework.questions) {
        texts.append(answers.value(question.id));
    }
    const BlankValues effective = effectiveValues(texts, values);
    Brief brief;
    for (const Question &question : framework.questions) {
        const QString text = answers.value(question.id);
        if (text.trimmed().isEmpty()) {
            continue;
        }
        CheckedAnswer answer;
        answer.questionId = question.id;
        answer.filled = fillBlanks(text, effective);
        answer.stated = withoutLoneSurrogates(statedText(answer.filled));
        answer.isEnglish = textLanguage(answer.stated) == "en"_L1;
        brief.whole += answer.stated + u"\n\n"_s;
        brief.answers.push_back(std::move(answer));
    }
    brief.prefilter = Prefilter(brief.whole);
    brief.language = textLanguage(brief.whole);
    return brief;
}

bool couldSay(const Brief &brief, const QRegularExpression &pattern)
{
    return brief.prefilter.couldMatch(pattern.pattern());
}

bool says(const Brief &brief, const QRegularExpression &pattern)
{
    return couldSay(brief, pattern) && says(brief.whole, pattern);
}

bool says(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isDenied(const QString &text, const TextSpan &match)
{
    static const QRegularExpression before = boundedPattern(
        u"(?i)(?:\\b(?:not|never|no|without|avoid\\w*|rather than|instead "
        u"of|nor|cannot|can't|don't|won't|prevent\\w*|"
        "stop|forbid\\w*|replac\\w+|migrat\\w+|port(?:ing)?|remov\\w+|deprecated|drop\\w*|exclud\\w+|neither|"
        "mistake of|risk of|guard against|check(?:s|ed)? (?:that|whether|for)|make sure|ensure)\\b|\\bn['’]t\\b)"_s);
    static const QRegularExpression behind = boundedPattern(
        u"(?i)^[\"'’`)]{0,3}\\W{0,2}(?:\\w+ ){0,2}(?:(?:is|are|was|were|must|should|may|would be|will be) "
        u"(?:not|never|forbidden|"
        "banned|prohibited|wrong|leakage|off limits|excluded|removed|replaced|gone)|not allowed|no longer)\\b"_s);
    static const QRegularExpression ends = boundedPattern(u"[.;!?](?=\\s)|\\n"_s);
    qsizetype begin = std::max<qsizetype>(0, match.begin - 90);
    QString words = text.mid(begin, match.begin - begin);
    const qsizetype end = words.lastIndexOf(ends);
    if (end >= 0) {
        words = words.mid(end + 1);
    }
    return says(words, before) || says(text.mid(match.end(), 60), behind);
}

namespace {

QString aroundMatch(const QString &text, const TextSpan &match, int sentencesBehind)
{
    constexpr qsizetype MostBefore = 200;
    constexpr qsizetype MostBehind = 160;
    static const QRegularExpression ends = boundedPattern(u"[.;!?](?=\\s)|\\n"_s);
    qsizetype begin = std::max<qsizetype>(0, match.begin - MostBefore);
    const qsizetype before = text.mid(begin, match.begin - begin).lastIndexOf(ends);
    begin += before < 0 ? 0 : before + 1;
    const QString behind = text.mid(match.end(), MostBehind);
    qsizetype end = behind.indexOf(ends);
    for (int sentence = 0; sentence < sentencesBehind && end >= 0; ++sentence) {
        end = behind.indexOf(ends, end + 2);
    }
    return text.mid(begin, match.end() + (end < 0 ? behind.size() : end + 1) - begin);
}

} // namespace

QString sentenceAt(const QString &text, const TextSpan &match)
{
    return aroundMatch(text, match, 0);
}

QString sentencesAt(const QString &text, const TextSpan &match)
{
    return aroundMatch(text, match, 1);
}

} // namespace Askwell
