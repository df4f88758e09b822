// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/knowledge_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Sorted, none twice, alike up to where they are looked at.
using Words = QStringList::const_iterator;

#ifndef QT_NO_DEBUG
QStringList &patternsMade()
{
    // Patterns are made on whatever thread a pass runs.
    thread_local QStringList all;
    return all;
}
#endif

/// Letters for themselves; a space stands for a hyphen as well.
void appendPlain(QStringView words, QString *pattern)
{
    for (const QChar unit : words) {
        if (unit == u' ') {
            *pattern += "[ -]"_L1;
        } else {
            if (unit < QChar(0x80) && !unit.isLetterOrNumber()) {
                *pattern += u'\\';
            }
            *pattern += unit;
        }
    }
}

/// Where a word matches, its fellows that match as well begin alike: the longer is tried before the shorter.
void appendBranches(Words first, Words last, qsizetype from, QString *pattern)
{
    const bool endsHere = first->size() == from;
    const Words longer = endsHere ? first + 1 : first;
    for (Words begin = longer; begin != last;) {
        const Words end =
            std::find_if(begin, last, [&](const QString &word) { return word.at(from) != begin->at(from); });
        const QString &least = *begin;
        const QString &most = *(end - 1);
        const auto differs =
            std::mismatch(least.begin() + from, least.end(), most.begin() + from, most.end()).first;
        const qsizetype to = differs - least.begin();
        if (begin != longer) {
            *pattern += u'|';
        }
        appendPlain(QStringView(least).sliced(from, to - from), pattern);
        if (end - begin > 1) {
            *pattern += "(?:"_L1;
            appendBranches(begin, end, to, pattern);
            *pattern += u')';
        }
        begin = end;
    }
    if (endsHere && longer != last) {
        *pattern += u'|';
    }
}

} // namespace

QJsonObject bundledTable(const QString &path, const QString &format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    const bool isOurs = table.value("format"_L1) == format && table.value("formatVersion"_L1) == 1;
    return isOurs ? table : QJsonObject();
}

QJsonArray knowledgeRows(const QString &name, const QString &key)
{
    return bundledTable(u":/knowledge/%1.json"_s.arg(name), u"askwell-"_s + name).value(key).toArray();
}

QRegularExpression boundedPattern(const QString &pattern)
{
    const QRegularExpression bounded(u"(*LIMIT_MATCH=%1)"_s.arg(knowledgeMatchLimit) + pattern,
                                     QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(bounded.isValid(), "boundedPattern", qPrintable(bounded.errorString() + u": "_s + pattern));
#ifndef QT_NO_DEBUG
    patternsMade().append(bounded.pattern());
#endif
    return bounded;
}

QStringList boundedPatternsMade()
{
#ifndef QT_NO_DEBUG
    return patternsMade();
#else
    return {};
#endif
}

QString anyOf(const QStringList &words, Qt::CaseSensitivity sensitivity)
{
    QStringList sorted;
    for (const QString &word : words) {
        const QString spaced = QString(word).replace(u'-', u' ');
        sorted.append(sensitivity == Qt::CaseInsensitive ? spaced.toCaseFolded() : spaced);
    }
    sorted.removeDuplicates();
    sorted.sort();
    if (sorted.isEmpty()) {
        return u"(?!)"_s;
    }
    QString pattern;
    appendBranches(sorted.cbegin(), sorted.cend(), 0, &pattern);
    return pattern;
}

} // namespace Askwell
