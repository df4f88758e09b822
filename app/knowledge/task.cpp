// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/task.h"

#include "app/knowledge/knowledge_table.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        list.append(entry.toString());
    }
    return list;
}

bool isAcronym(const QString &name)
{
    return name.size() <= 5 && name == name.toUpper();
}

/// How a name is looked up: case and hyphens aside, but for acronyms ("RAG" is not a rag).
QString lookupKey(const QString &name)
{
    return isAcronym(name) ? name : name.toLower().replace(u'-', u' ');
}

struct TaskNames
{
    QHash<QString, QString> idByKey;
    QRegularExpression pattern;
};

TaskNames readTaskNames()
{
    TaskNames names;
    QStringList words;
    QStringList acronyms;
    for (const Task &task : tasks()) {
        if (task.id == "other"_L1) {
            continue;
        }
        for (const QString &name : task.names + QStringList {task.label, task.id}) {
            if (isAcronym(name)) {
                acronyms.append(name);
            } else {
                words.append(name);
            }
            names.idByKey.insert(lookupKey(name), task.id);
        }
    }
    names.pattern =
        boundedPattern(u"(?<![\\w-])(?:((?i)%1)|(%2))s?(?![\\w])"_s.arg(anyOf(words), anyOf(acronyms)));
    return names;
}

} // namespace

bool Task::needsLanguage() const
{
    static const QStringList withoutLanguage {u"audio-to-audio"_s, u"voice-activity-detection"_s,
                                              u"audio-classification"_s, u"text-to-audio"_s};
    return (modality == "nlp"_L1 || modality == "audio"_L1) && !withoutLanguage.contains(id);
}

const std::vector<Task> &tasks()
{
    static const std::vector<Task> all = [] {
        std::vector<Task> rows;
        const QJsonArray entries = knowledgeRows(u"tasks"_s, u"tasks"_s);
        for (const auto &entry : entries) {
            const QJsonObject row = entry.toObject();
            rows.push_back({row.value("id"_L1).toString(), row.value("label"_L1).toString(),
                            row.value("modality"_L1).toString(), stringList(row.value("names"_L1)),
                            stringList(row.value("metrics"_L1))});
        }
        return rows;
    }();
    return all;
}

const Task *findTask(const QString &id)
{
    const auto found =
        std::find_if(tasks().begin(), tasks().end(), [&id](const Task &task) { return task.id == id; });
    return found == tasks().end() ? nullptr : &*found;
}

TaskGuess detectTask(const QString &text)
{
    static const TaskNames names = readTaskNames();
    QStringList found;
    QHash<QString, int> counts;
    QRegularExpressionMatchIterator matches = names.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString words = match.captured(1);
        const QString id = names.idByKey.value(words.isEmpty() ? match.captured(2) : lookupKey(words));
        if (id.isEmpty()) {
            continue;
        }
        if (!counts.contains(id)) {
            found.append(id);
        }
        ++counts[id];
    }
    std::stable_sort(found.begin(), found.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) > counts.value(b);
    });
    if (found.isEmpty()) {
        return {};
    }
    return {found.first(), findTask(found.first())->modality, found};
}

} // namespace Askwell
