// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// One of the tasks by which the Hugging Face Hub sorts models.
struct Task
{
    /// Its pipeline_tag: "text-classification".
    QString id;
    QString label;
    /// "nlp", "audio", "cv", "multimodal", "tabular", "rl" or "other".
    QString modality;
    /// What people write for it.
    QStringList names;
    /// What the field reports for it; empty where there is no common measure.
    QStringList metrics;

    /// The language of the data matters: text and speech.
    [[nodiscard]] bool needsLanguage() const;
};

/// All 57, in the Hub's order. Read on the first call.
[[nodiscard]] const std::vector<Task> &tasks();
/// Null where there is none.
[[nodiscard]] const Task *findTask(const QString &id);

/// Which tasks a text names.
struct TaskGuess
{
    /// Empty where none is named.
    QString id;
    QString modality;
    /// The one named most often first, then in the order of the text; `id` is the first.
    QStringList candidates;
    /// No name of a task stands there: verbs and things tell ("classify tickets").
    bool isGuess = false;

    bool operator==(const TaskGuess &) const = default;
};

/// Precision before recall: only names of the table count, and the longest at a place ("zero-shot text
/// classification" is no text classification). Linear in the text.
[[nodiscard]] TaskGuess detectTask(const QString &text);

} // namespace Askwell
