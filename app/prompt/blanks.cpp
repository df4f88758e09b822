// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/blanks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Askwell {

namespace {

bool isNameUnit(QChar unit)
{
    // Surrogates and marks: a letter may be two units, or one with its accent beside it.
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || u" _-,/'&’"_s.contains(unit);
}

bool beginsWithLetter(QStringView text)
{
    if (text.isEmpty()) {
        return false;
    }
    if (text.size() > 1 && text.at(0).isHighSurrogate() && text.at(1).isLowSurrogate()) {
        return QChar::isLetter(QChar::surrogateToUcs4(text.at(0), text.at(1)));
    }
    return text.at(0).isLetter();
}

bool isLineEnd(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == QChar::ParagraphSeparator
        || unit == QChar::LineSeparator;
}

/// What stands after "=", up to the closing braces, split at its bars, with its escapes undone.
struct Options
{
    QStringList values;
    /// Past the closing braces.
    qsizetype end = 0;
};

std::optional<Options> readOptions(const QString &text, qsizetype begin, qsizetype limit)
{
    Options options;
    QString value;
    for (qsizetype at = begin; at + 1 < limit; ++at) {
        const QChar unit = text.at(at);
        const QChar next = text.at(at + 1);
        if (isLineEnd(unit) || (unit == u'{' && next == u'{')) {
            return std::nullopt;
        }
        if (unit == u'\\' && u"{}|\\"_s.contains(next)) {
            value += next;
            ++at;
        } else if (unit == u'|') {
            options.values.append(value.trimmed());
            value.clear();
        } else if (unit == u'}' && next == u'}') {
            // No space just inside the braces.
            if (at > begin && text.at(at - 1).isSpace()) {
                return std::nullopt;
            }
            options.values.append(options.values.isEmpty() ? value : value.trimmed());
            options.end = at + 2;
            return options;
        } else {
            value += unit;
        }
    }
    return std::nullopt;
}

/// `begin` is at the two opening braces.
std::optional<Blank> readBlank(const QString &text, qsizetype begin)
{
    const qsizetype limit = std::min(text.size(), begin + MostBlankLength);
    qsizetype at = begin + 2;
    if (!beginsWithLetter(QStringView(text).mid(at))) {
        return std::nullopt;
    }
    while (at < limit && isNameUnit(text.at(at))) {
        ++at;
    }
    if (at >= limit || text.at(at - 1).isSpace()) {
        return std::nullopt;
    }
    Blank blank;
    blank.name = text.mid(begin + 2, at - begin - 2);
    if (text.at(at) == u'=') {
        const auto options = readOptions(text, at + 1, limit);
        if (!options) {
            return std::nullopt;
        }
        at = options->end;
        if (options->values.size() == 1) {
            blank.defaultValue = options->values.constFirst();
        } else {
            blank.choices = options->values;
            blank.choices.removeAll(QString());
        }
    } else if (at + 1 < limit && text.at(at) == u'}' && text.at(at + 1) == u'}') {
        at += 2;
    } else {
        return std::nullopt;
    }
    blank.span = {begin, at - begin};
    return blank;
}

} // namespace

std::vector<Blank> findBlanks(const QString &text)
{
    std::vector<Blank> blanks;
    qsizetype at = text.indexOf("{{"_L1);
    while (at >= 0) {
        const bool escaped = at > 0 && u"$\\{"_s.contains(text.at(at - 1));
        if (auto blank = escaped ? std::nullopt : readBlank(text, at)) {
            at = blank->span.end();
            blanks.push_back(*std::move(blank));
        } else {
            ++at;
        }
        at = text.indexOf("{{"_L1, at);
    }
    return blanks;
}

QString blankText(const QString &name, const QString &defaultValue)
{
    if (defaultValue.isEmpty()) {
        return u"{{"_s + name + u"}}"_s;
    }
    QString escaped = defaultValue;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'{', u"\\{"_s).replace(u'}', u"\\}"_s).replace(u'|', u"\\|"_s);
    return u"{{"_s + name + u'=' + escaped + u"}}"_s;
}

QString blankNameFrom(const QString &words)
{
    constexpr qsizetype MostUnits = 40;
    QString name;
    for (const QChar unit : words.simplified()) {
        name += isNameUnit(unit) ? unit : u' ';
    }
    name = name.simplified();
    while (!name.isEmpty() && !beginsWithLetter(name)) {
        name.remove(0, 1);
    }
    if (name.size() > MostUnits) {
        const qsizetype space = name.lastIndexOf(u' ', MostUnits);
        name.truncate(space > 0 ? space : MostUnits);
        if (name.back().isHighSurrogate()) {
            name.chop(1);
        }
    }
    while (!name.isEmpty() && !name.back().isLetterOrNumber() && !name.back().isMark()
           && !name.back().isSurrogate()) {
        name.chop(1);
    }
    return name;
}

namespace {

/// Normalised as answers are, so that a filled answer is too; what is nothing then is no value.
void insertValue(const QString &name, const QString &value, BlankValues *values)
{
    const QString normalised = normalisedAnswer(value);
    if (!normalised.isEmpty()) {
        values->insert(name, normalised);
    }
}

} // namespace

BlankValues effectiveValues(const QStringList &texts, const BlankValues &given)
{
    BlankValues values;
    for (auto each = given.cbegin(); each != given.cend(); ++each) {
        insertValue(each.key(), each.value(), &values);
    }
    for (const QString &text : texts) {
        for (const Blank &blank : findBlanks(text)) {
            if (!values.contains(blank.name)) {
                insertValue(blank.name, blank.defaultValue, &values);
            }
        }
    }
    return values;
}

bool FilledText::hasOpen() const
{
    return std::any_of(places.begin(), places.end(), [](const Place &place) { return place.open; });
}

TextSpan FilledText::sourceSpan(const TextSpan &filledSpan) const
{
    // How far the source lies behind the filled text, at what has been passed.
    qsizetype shift = 0;
    qsizetype begin = filledSpan.begin;
    qsizetype end = filledSpan.end();
    bool beginFound = false;
    bool endFound = false;
    for (const Place &place : places) {
        if (!beginFound && filledSpan.begin < place.filled.end()) {
            begin = filledSpan.begin < place.filled.begin ? filledSpan.begin + shift : place.blank.span.begin;
            beginFound = true;
        }
        if (filledSpan.end() <= place.filled.begin) {
            end = filledSpan.end() + shift;
            endFound = true;
            break;
        }
        if (filledSpan.end() <= place.filled.end()) {
            end = place.blank.span.end();
            endFound = true;
            break;
        }
        shift = place.blank.span.end() - place.filled.end();
    }
    if (!beginFound) {
        begin = filledSpan.begin + shift;
    }
    if (!endFound) {
        end = filledSpan.end() + shift;
    }
    return {begin, std::max(begin, end) - begin};
}

FilledText fillBlanks(const QString &text, const BlankValues &values)
{
    FilledText filled;
    qsizetype copied = 0;
    for (const Blank &blank : findBlanks(text)) {
        filled.text += QStringView(text).mid(copied, blank.span.begin - copied);
        const auto value = values.constFind(blank.name);
        const bool open = value == values.constEnd() || value->isEmpty();
        const qsizetype begin = filled.text.size();
        filled.text += open ? text.mid(blank.span.begin, blank.span.length) : *value;
        filled.places.push_back({blank, {begin, filled.text.size() - begin}, open});
        copied = blank.span.end();
    }
    filled.text += QStringView(text).mid(copied);
    return filled;
}

} // namespace Askwell
