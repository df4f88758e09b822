// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/knowledge_table.h"

#include "app/support/json_reading.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestTable = 256 * 1024;

#ifndef QT_NO_DEBUG
QStringList &patternsMade()
{
    // Patterns are made on whatever thread a pass runs.
    thread_local QStringList all;
    return all;
}
#endif

/// Empty where the file is no such table.
QJsonObject tableOf(const QString &name)
{
    QFile file(u":/knowledge/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<QJsonObject> table = readJsonObject(file.read(LargestTable + 1), LargestTable, name);
    if (!table || table.value().value("format"_L1).toString() != u"askwell-"_s + name
        || table.value().value("formatVersion"_L1) != 1) {
        return {};
    }
    return table.value();
}

} // namespace

QJsonArray knowledgeRows(const QString &name, const QString &key)
{
    return tableOf(name).value(key).toArray();
}

QStringList knowledgeSources()
{
    QStringList sources;
    for (const QString &file : QDir(u":/knowledge"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const QString source = tableOf(file.chopped(5)).value("source"_L1).toString();
            !source.isEmpty()) {
            sources.append(source);
        }
    }
    return sources;
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

QString anyOf(QStringList words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList escaped;
    for (const QString &word : std::as_const(words)) {
        QString pattern = QRegularExpression::escape(word);
        pattern.replace(u"\\ "_s, u"[ -]"_s);
        pattern.replace(u"\\-"_s, u"[ -]"_s);
        escaped.append(pattern);
    }
    return escaped.join(u'|');
}

} // namespace Askwell
