// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/task_nudge.h"

#include "app/checks/appended_sentence.h"
#include "app/checks/brief.h"
#include "app/checks/worth_adding.h"
#include "app/framework/framework.h"
#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/language.h"
#include "app/prompt/blanks.h"

#include <QRegularExpression>

#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// What a click writes into the first answer.
struct Writing
{
    QString questionId;
    QString answer;

    [[nodiscard]] CheckFix choice(const QString &label, const QString &sentence) const
    {
        static const char *const asItIs = "%1";
        return {{asItIs, {label}}, questionId, appendedSentence(answer, sentence)};
    }
};

struct TasksOfModality
{
    const char16_t *words;
    std::array<const char *, 6> tasks;
};

/// The commonest tasks for what the words tell of; the last row is for words that tell of nothing.
const std::array<const char *, 6> &likelyTasks(const QString &text)
{
    static constexpr std::array<TasksOfModality, 5> Rows {{
        {u"(?i)\\b(?:images?|photos?|pictures?|scans?|cameras?|x-rays?|satellite|drone|frames?)\\b",
         {"image-classification", "object-detection", "image-segmentation", "image-to-text",
          "image-text-to-text", "text-to-image"}},
        {u"(?i)\\b(?:audio|speech|voices?|calls?|recordings?|podcasts?|sounds?|music)\\b",
         {"automatic-speech-recognition", "audio-classification", "text-to-speech",
          "voice-activity-detection", "audio-to-audio", "audio-text-to-text"}},
        {u"(?i)\\b(?:videos?|clips?|footage)\\b",
         {"video-classification", "video-text-to-text", "object-detection", "text-to-video", "image-to-video",
          "keypoint-detection"}},
        {u"(?i)\\b(?:tables?|tabular|csv|rows|columns|transactions?|sensors?|time series|prices?|demand)\\b",
         {"tabular-classification", "tabular-regression", "time-series-forecasting",
          "table-question-answering", "text-classification", "text-generation"}},
        {u"",
         {"text-classification", "token-classification", "summarization", "text-generation",
          "question-answering", "text-retrieval"}},
    }};
    for (const TasksOfModality &row : Rows) {
        if (boundedPattern(QString::fromUtf16(row.words)).match(text).hasMatch()) {
            return row.tasks;
        }
    }
    return Rows.back().tasks;
}

std::optional<TaskNudge> askTask(const CheckReport &report, const Brief &brief, const Writing &writing)
{
    if (!report.task.id.isEmpty()) {
        return {};
    }
    TaskNudge nudge {u"task"_s, {QT_TRANSLATE_NOOP("Message", "Which kind of task is it?")}, {}};
    for (const char *id : likelyTasks(brief.whole)) {
        const Task *task = findTask(QString::fromLatin1(id));
        nudge.choices.push_back(writing.choice(task->label, u"The task is %1."_s.arg(task->label.toLower())));
    }
    return nudge;
}

std::optional<TaskNudge> askLanguage(const CheckReport &report, const Brief &brief, const Writing &writing)
{
    static const QRegularExpression saysAnother = boundedPattern(
        u"(?i)\\b(?:multi-?lingual|cross-?lingual|languages?|monolingual|bilingual|\\.en\\b|python|java(?:"
        u"script)?|"
        "typescript|C\\+\\+|rust|golang|SQL|code (?:generation|completion|model|review)|source code|phobert|"
        "camembert|gbert|bertje|LLMs? (?:API|gateway))\\b"_s);
    const Task *task = findTask(report.task.id);
    if (task == nullptr || !task->needsLanguage() || !findLanguageNames(brief.whole).isEmpty()
        || says(brief, saysAnother)) {
        return {};
    }
    TaskNudge nudge {u"language"_s, {QT_TRANSLATE_NOOP("Message", "Which language is the data in?")}, {}};
    for (const char *language : {"English", "Chinese", "French", "German", "Spanish", "Vietnamese"}) {
        const QString name = QString::fromLatin1(language);
        nudge.choices.push_back(writing.choice(name, u"The data is in %1."_s.arg(name)));
    }
    return nudge;
}

std::optional<TaskNudge> askMeasure(const CheckReport &report, const QString &job, const Writing &writing)
{
    // What is built or deployed has a measure of another kind: Where asks for it.
    if (report.ledger.value(u"metric"_s) || job == "build"_L1 || job == "deploy"_L1) {
        return {};
    }
    TaskNudge nudge {u"measure"_s, {QT_TRANSLATE_NOOP("Message", "How will you know that it is good?")}, {}};
    const Task *task = findTask(report.task.id);
    const QStringList metrics = task == nullptr ? QStringList() : task->metrics;
    for (const QString &metric : metrics) {
        nudge.choices.push_back(writing.choice(
            metric, u"Report %1 on held-out data; reach {{target}}."_s.arg(blankText(u"metric"_s, metric))));
    }
    if (metrics.isEmpty()) {
        static const char *const other = QT_TRANSLATE_NOOP("Message", "Name a measure");
        CheckFix choice = writing.choice({}, u"Report {{metric}} on held-out data; reach {{target}}."_s);
        choice.label = {other};
        nudge.choices.push_back(choice);
    }
    return nudge;
}

std::optional<TaskNudge> tellMemory(const CheckReport &report, const Writing &writing)
{
    if (!report.memory || report.memory->isAssumed || report.memory->fit == Fit::DoesNotFit) {
        return {};
    }
    TaskNudge nudge {u"memory"_s, fitLine(*report.memory), {}};
    if (report.memory->fit == Fit::Tight) {
        CheckFix choice = writing.choice({}, memoryWayOut(*report.memory).sentence);
        choice.label = memoryWayOut(*report.memory).label;
        nudge.choices.push_back(choice);
    }
    return nudge;
}

} // namespace

std::optional<TaskNudge> taskNudge(const CheckReport &report, const Framework &framework,
                                   const Answers &answers, const BlankValues &values,
                                   const QStringList &closed)
{
    const Writing writing {framework.questions.front().id, answers.value(framework.questions.front().id)};
    const FilledText filled = fillBlanks(writing.answer, effectiveValues(answers.values(), values));
    if (framework.knowledge != "hugging-face"_L1 || report.language != "en"_L1
        || filled.text.trimmed().isEmpty() || filled.hasOpen()) {
        return {};
    }
    const Brief brief = makeBrief(framework, answers, values);
    for (const std::optional<TaskNudge> &nudge :
         {askTask(report, brief, writing), askLanguage(report, brief, writing),
          askMeasure(report, jobOf(filled.text), writing), tellMemory(report, writing)}) {
        if (nudge && !closed.contains(nudge->id)) {
            return nudge;
        }
    }
    return {};
}

} // namespace Askwell
