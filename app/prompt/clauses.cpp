// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/clauses.h"

#include "app/prompt/blanks.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

/// What ends a clause.
struct Mark
{
    enum class Kind {
        Comma,
        Semicolon,
        Colon,
        Sentence,
    };

    qsizetype at = 0;
    Kind kind = Kind::Comma;

    [[nodiscard]] qsizetype end() const { return at + 1; }
};

std::optional<Mark::Kind> kindOf(QChar unit)
{
    if (unit.isLetterOrNumber() || unit.isSpace()) {
        return std::nullopt;
    }
    struct Row
    {
        QStringView units;
        Mark::Kind kind;
    };
    // Latin, Chinese and Japanese, Arabic, Devanagari.
    static const Row rows[] = {{u",，、،", Mark::Kind::Comma},
                               {u";；؛", Mark::Kind::Semicolon},
                               {u":：", Mark::Kind::Colon},
                               {u".?!。！？؟۔।", Mark::Kind::Sentence}};
    for (const Row &row : rows) {
        if (row.units.contains(unit)) {
            return row.kind;
        }
    }
    return std::nullopt;
}

/// "e.g. {{name}}" is one clause.
bool endsWithAbbreviation(QStringView before)
{
    static const QStringList abbreviations {u"e.g"_s, u"i.e"_s, u"vs"_s, u"cf"_s, u"approx"_s, u"incl"_s};
    qsizetype begin = before.size();
    while (begin > 0 && (before.at(begin - 1).isLetter() || before.at(begin - 1) == u'.')) {
        --begin;
    }
    return abbreviations.contains(before.mid(begin).toString(), Qt::CaseInsensitive);
}

/// Where the words of a line begin: after its indentation and the mark of a list item.
qsizetype wordsBegin(QStringView line)
{
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < line.size() && line.at(at).isSpace()) {
            ++at;
        }
    };
    skipSpaces();
    qsizetype item = at;
    while (item < line.size() && line.at(item).isDigit()) {
        ++item;
    }
    const bool numbered = item > at && item < line.size() && (line.at(item) == u'.' || line.at(item) == u')');
    const bool pointed = item == at && item < line.size() && u"-*+•"_s.contains(line.at(item));
    if ((numbered || pointed) && item + 1 < line.size() && line.at(item + 1).isSpace()) {
        at = item + 1;
        skipSpaces();
    }
    return at;
}

/// A line around a place: the brackets that enclose the place, or the whole line, and the marks in it.
struct Scope
{
    QString line;
    /// Of the words that may be taken away, in the line.
    qsizetype begin = 0;
    qsizetype end = 0;
    bool inBrackets = false;
    std::vector<Mark> marks;
};

bool isWithin(const std::vector<Blank> &blanks, qsizetype at)
{
    const auto after =
        std::upper_bound(blanks.begin(), blanks.end(), at,
                         [](qsizetype position, const Blank &blank) { return position < blank.span.begin; });
    return after != blanks.begin() && std::prev(after)->span.contains(at);
}

/// Pairs of brackets in a line, those in blanks and those without a partner left out.
std::vector<TextSpan> bracketPairs(const QString &line, const std::vector<Blank> &blanks)
{
    static const QString opening = u"([（【"_s;
    static const QString closing = u")]）】"_s;
    std::vector<TextSpan> pairs;
    std::vector<qsizetype> open;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (opening.contains(line.at(at)) && !isWithin(blanks, at)) {
            open.push_back(at);
        } else if (const auto kind = closing.indexOf(line.at(at)); kind >= 0 && !isWithin(blanks, at)) {
            if (!open.empty() && line.at(open.back()) == opening.at(kind)) {
                pairs.push_back({open.back(), at + 1 - open.back()});
                open.pop_back();
            }
        }
    }
    return pairs;
}

/// Whether brackets within the scope hold the mark: it parts nothing outside them.
bool isHidden(const std::vector<TextSpan> &pairs, const Scope &scope, qsizetype at)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const TextSpan &pair) {
        return pair.begin >= scope.begin && pair.end() <= scope.end && pair.contains(at);
    });
}

Scope scopeOf(const QString &line, const TextSpan &place)
{
    Scope scope;
    scope.line = line;
    scope.begin = wordsBegin(line);
    scope.end = line.size();
    const std::vector<Blank> blanks = findBlanks(line);
    const std::vector<TextSpan> pairs = bracketPairs(line, blanks);
    for (const TextSpan &pair : pairs) {
        // The first that holds the place is the innermost.
        if (pair.begin < place.begin && pair.end() > place.end()) {
            scope.begin = pair.begin + 1;
            scope.end = pair.end() - 1;
            scope.inBrackets = true;
            break;
        }
    }
    while (scope.end > scope.begin && line.at(scope.end - 1).isSpace()) {
        --scope.end;
    }
    for (qsizetype at = scope.begin; at < scope.end; ++at) {
        const auto kind = kindOf(line.at(at));
        if (!kind || (at >= place.begin && at < place.end()) || isWithin(blanks, at)) {
            continue;
        }
        // 0.81, 12,000, 10:30 and v4.38 hold no mark; the marks of other scripts need no space.
        const bool latin = line.at(at).unicode() < 0x80;
        if (latin && at + 1 < scope.end && !line.at(at + 1).isSpace()) {
            continue;
        }
        const bool abbreviated =
            *kind == Mark::Kind::Sentence && endsWithAbbreviation(QStringView(line).left(at));
        if (!abbreviated && !isHidden(pairs, scope, at)) {
            scope.marks.push_back({at, *kind});
        }
    }
    return scope;
}

/// The marks around a place; none where its scope begins or ends first.
struct Surroundings
{
    std::optional<Mark> before;
    std::optional<Mark> after;
};

Surroundings surroundings(const Scope &scope, const TextSpan &place)
{
    Surroundings around;
    for (const Mark &mark : scope.marks) {
        if (mark.end() <= place.begin) {
            around.before = mark;
        } else if (mark.at >= place.end()) {
            around.after = mark;
            break;
        }
    }
    return around;
}

TextSpan lineSpan(const QString &text, const TextSpan &place)
{
    const qsizetype begin = place.begin == 0 ? 0 : text.lastIndexOf(u'\n', place.begin - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', place.end());
    return {begin, (end < 0 ? text.size() : end) - begin};
}

qsizetype pastSpaces(const QString &text, qsizetype at, qsizetype end)
{
    while (at < end && text.at(at).isSpace()) {
        ++at;
    }
    return at;
}

qsizetype beforeSpaces(const QString &text, qsizetype at, qsizetype begin)
{
    while (at > begin && text.at(at - 1).isSpace()) {
        --at;
    }
    return at;
}

TextEdit removal(qsizetype begin, qsizetype end)
{
    return {{begin, end - begin}, {}};
}

/// Everything in the scope goes: its brackets, or the whole line.
TextEdit scopeRemoval(const Scope &scope)
{
    const QString &line = scope.line;
    if (!scope.inBrackets) {
        return removal(0, line.size());
    }
    const qsizetype open = scope.begin - 1;
    const qsizetype close = pastSpaces(line, scope.end, line.size()) + 1;
    const qsizetype begin = beforeSpaces(line, open, wordsBegin(line));
    if (begin > wordsBegin(line)) {
        return removal(begin, close);
    }
    const qsizetype end = pastSpaces(line, close, line.size());
    return end == line.size() ? removal(0, end) : removal(open, end);
}

/// The clause opened a sentence that goes on: what follows takes its place, with a capital where it had one.
TextEdit openingRemoval(const Scope &scope, qsizetype begin, const Mark &after)
{
    const QString &line = scope.line;
    qsizetype end = pastSpaces(line, after.end(), scope.end);
    const auto rest = QStringView(line).mid(end);
    for (const auto &conjunction : {"and "_L1, "but "_L1, "or "_L1}) {
        if (rest.startsWith(conjunction)) {
            end += conjunction.size();
            break;
        }
    }
    const bool capital = line.at(begin).isUpper() || line.at(begin) == u'{';
    qsizetype word = end;
    while (word < scope.end && line.at(word).isLower()) {
        ++word;
    }
    const bool plainWord = word > end && (word == scope.end || u" ,;:."_s.contains(line.at(word)));
    if (capital && plainWord && !scope.inBrackets) {
        return {{begin, end + 1 - begin}, line.at(end).toUpper()};
    }
    return removal(begin, end);
}

TextEdit removalInLine(const Scope &scope, const TextSpan &place)
{
    const QString &line = scope.line;
    const auto [before, after] = surroundings(scope, place);
    const bool opens = !before || before->kind == Mark::Kind::Sentence;
    const qsizetype begin = pastSpaces(line, before ? before->end() : scope.begin, place.begin);
    const bool last = !after || pastSpaces(line, after->end(), scope.end) == scope.end;
    const bool endsSentence = !after || after->kind == Mark::Kind::Sentence;
    if (opens) {
        if (!before && last) {
            return scopeRemoval(scope);
        }
        if (endsSentence || last) {
            const qsizetype end = after ? after->end() : scope.end;
            // One space stays between the sentences on either side.
            return before ? removal(before->end(), end) : removal(begin, pastSpaces(line, end, scope.end));
        }
        return openingRemoval(scope, begin, *after);
    }
    const bool stronger = before->kind != Mark::Kind::Comma;
    if (!endsSentence && stronger) {
        return last ? removal(before->at, after->end()) : removal(before->end(), after->end());
    }
    // A comma that ended the line has nothing to part any more.
    const qsizetype end = !after ? scope.end : last && !endsSentence ? after->end() : after->at;
    return removal(beforeSpaces(line, before->at, scope.begin), end);
}

} // namespace

TextSpan clauseAt(const QString &text, const TextSpan &place)
{
    const TextSpan line = lineSpan(text, place);
    const TextSpan inLine {place.begin - line.begin, place.length};
    const Scope scope = scopeOf(text.mid(line.begin, line.length), inLine);
    const auto [before, after] = surroundings(scope, inLine);
    const qsizetype begin = pastSpaces(scope.line, before ? before->end() : scope.begin, inLine.begin);
    const qsizetype end = beforeSpaces(scope.line, after ? after->at : scope.end, inLine.end());
    return {line.begin + begin, end - begin};
}

TextEdit clauseRemoval(const QString &text, const TextSpan &place)
{
    const TextSpan line = lineSpan(text, place);
    const TextSpan inLine {place.begin - line.begin, place.length};
    TextEdit edit = removalInLine(scopeOf(text.mid(line.begin, line.length), inLine), inLine);
    const bool wholeLine = edit.span.length == line.length;
    edit.span.begin += line.begin;
    if (wholeLine && edit.span.end() < text.size()) {
        ++edit.span.length;
    } else if (wholeLine && edit.span.begin > 0) {
        --edit.span.begin;
        ++edit.span.length;
    }
    return edit;
}

ClosedText withoutOpenClauses(const QString &text, const BlankValues &values)
{
    ClosedText closed {text, {}};
    const FilledText filled = fillBlanks(text, values);
    qsizetype untouched = text.size();
    // Each clause takes a look at its whole line: more of them in one line than anybody writes go with it.
    constexpr int MostInLine = 100;
    TextSpan line {text.size() + 1, 0};
    int inLine = 0;
    // From the end, so that earlier places stay where they are.
    for (auto place = filled.places.rbegin(); place != filled.places.rend(); ++place) {
        if (!place->open || place->blank.span.end() > untouched) {
            continue;
        }
        if (place->blank.span.begin < line.begin) {
            line = lineSpan(closed.text, place->blank.span);
            inLine = 0;
        }
        if (++inLine > MostInLine) {
            qsizetype end = place->blank.span.end();
            while (end < closed.text.size() && closed.text.at(end) != u'\n'
                   && (closed.text.at(end).isSpace() || kindOf(closed.text.at(end)))) {
                ++end;
            }
            const TextSpan rest {line.begin, end - line.begin};
            closed.removed.prepend(closed.text.mid(rest.begin, rest.length));
            closed.text.remove(rest.begin, rest.length);
            untouched = rest.begin;
            continue;
        }
        const TextSpan clause = clauseAt(closed.text, place->blank.span);
        closed.removed.prepend(closed.text.mid(clause.begin, clause.length));
        const TextEdit edit = clauseRemoval(closed.text, place->blank.span);
        closed.text.replace(edit.span.begin, edit.span.length, edit.replacement);
        untouched = edit.span.begin;
    }
    return closed;
}

} // namespace Askwell
