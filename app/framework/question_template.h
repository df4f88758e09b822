// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// A section under User-owned.
struct ExampleSection
{
    /// Without decoration: "Where (Context / Situation)".
    QString heading;
    QStringList examples;
};

/// The questions of a page's prompt template, with label, placeholder and optional.
struct QuestionTemplate
{
    std::vector<Question> questions;
    /// Text of the template that belongs to no label and no placeholder.
    QStringList unread;
};

/// Reads the content of a User Prompt Template block: label lines that begin a paragraph and end in a colon,
/// `[placeholder]` over one or more lines, `(Optional)`.
[[nodiscard]] QuestionTemplate readQuestionTemplate(const QString &block);

/// Gives each question its id and its examples. Sections are matched by the first word of their heading, then
/// by the words in its brackets (equal ones first, then those that share their beginning), then by order;
/// each is used once.
void attachExamples(std::vector<Question> *questions, const std::vector<ExampleSection> &sections);

} // namespace Askwell
