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
    names.pattern = boundedPattern(u"(?<![\\w-])(?:((?i)%1)|(%2))s?(?![\\w])"_s.arg(
        anyOf(words, Qt::CaseInsensitive), anyOf(acronyms, Qt::CaseSensitive)));
    return names;
}

/// What is done to what, where no task is named. The first row that fits speaks alone.
QStringList tasksByDoing(const QString &text)
{
    struct Doing
    {
        QRegularExpression pattern;
        QString task;
    };
    const QString classifies =
        u"(?i)\\b(?:classif|categori[sz]|labell?|tagg?|sort|rout|triag)\\w*\\b(?: [\\w,-]{1,30}){0,6}? (?:%1)\\b"_s;
    static const std::vector<Doing> doings {
        {boundedPattern(classifies.arg(u"images?|photos?|pictures?|scans|x-?rays|plates|leaves|slides"_s)),
         u"image-classification"_s},
        {boundedPattern(classifies.arg(u"recordings|clips|sounds?|audio|noises"_s)),
         u"audio-classification"_s},
        {boundedPattern(classifies.arg(u"transactions?|customers|rows|sensor data|patients"_s)),
         u"tabular-classification"_s},
        {boundedPattern(classifies.arg(
             u"reviews?|tickets?|e-?mails?|tweets?|posts?|comments?|texts?|articles?|documents?|messages?|"
             "descriptions?|complaints?|chats?|sentences?|questions?|abstracts?|adverts?|reports?|letters?|"
             "news|queries|"
             "categories|queues|headlines?|inbox|mail"_s)),
         u"text-classification"_s},
        {boundedPattern(
             u"(?i)\\b(?:ticket|e-?mail|message|mail|issue) "
             u"(?:router|routing|classifier|triage)\\b|\\b(?:hate speech|toxicity|spam|text) "
             "(?:model|classifier|detector|detection|filter)\\b|\\bhate speech\\b|\\bclassifier for (?:\\w+ ){0,3}(?:inbox|mail|tickets|texts?)\\b"_s),
         u"text-classification"_s},
        {boundedPattern(
             u"(?i)\\b(?:whisper|wav2vec2?|parakeet|conformer|ASR)\\b|\\bspeech (?:model|recogni\\w+)"_s),
         u"automatic-speech-recognition"_s},
        {boundedPattern(u"(?i)\\bcaption\\w*\\b"_s), u"image-to-text"_s},
        {boundedPattern(
             u"(?i)\\b(?:detector|detect(?:s|ing|ion)?)\\b(?: [\\w,-]{1,30}){0,8}? (?:images?|photos?|drones?|cameras?|video|frames|mammograms|x-?rays|scans)\\b"_s),
         u"object-detection"_s},
        {boundedPattern(
             u"(?i)\\b(?:fraud\\w*|churn\\w*|default)\\b[^.\\n]{0,60}\\b(?:tabular|transactions?|customers|features)\\b|\\btabular\\b"_s),
         u"tabular-classification"_s},
        {boundedPattern(u"(?i)\\bforecast\\w*\\b|\\bpredict(?:ing)? (?:next|tomorrow|the next)\\b"_s),
         u"time-series-forecasting"_s},
        {boundedPattern(
             u"(?i)\\bner\\b|\\bextract\\w*\\b(?: [\\w,-]{1,30}){0,5}? (?:clauses?|entities|fields|names|dates|amounts|parties|values|drugs|terms)\\b"_s),
         u"token-classification"_s},
        {boundedPattern(u"(?i)\\bsummar\\w+\\b"_s), u"summarization"_s},
        {boundedPattern(u"(?i)\\btranslat\\w+\\b"_s), u"translation"_s},
        {boundedPattern(u"(?i)\\b(?:rerank\\w*|re-rank\\w*)\\b"_s), u"text-ranking"_s},
        {boundedPattern(
             u"(?i)\\b(?:retriev(?:e|al|er)|search (?:over|in|engine|the)|question/answer pairs|recommender of (?:\\w+ )?articles|bge-\\w+|e5-\\w+)\\b"_s),
         u"text-retrieval"_s},
        {boundedPattern(
             u"(?i)\\b(?:chat ?bots?|assistants?|LLMs?|function calling|tool calling|instruct(?:ion)?[- "
             u"]tun\\w+|draft\\w*|(?-i:RAG)|Q&A|"
             "SQL generation|gramm(?:ar|atical) (?:error )?correction|(?:Llama|Mistral|Mixtral|Gemma|Qwen|Phi|GPT)[\\w.-]{0,20})\\b"_s),
         u"text-generation"_s},
    };
    for (const Doing &doing : doings) {
        if (doing.pattern.match(text).hasMatch()) {
            return {doing.task};
        }
    }
    return {};
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
    const bool isGuess = found.isEmpty();
    if (isGuess) {
        found = tasksByDoing(text);
    }
    return found.isEmpty() ? TaskGuess()
                           : TaskGuess {found.first(), findTask(found.first())->modality, found, isGuess};
}

} // namespace Askwell
