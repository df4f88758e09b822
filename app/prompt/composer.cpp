// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/composer.h"

#include "app/framework/framework.h"
#include "app/prompt/blanks.h"
#include "app/prompt/clauses.h"

#include <algorithm>

namespace Askwell {

const PromptPart *Prompt::part(const QString &questionId) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&questionId](const PromptPart &each) {
        return each.questionId == questionId;
    });
    return found == parts.end() ? nullptr : &*found;
}

namespace {

/// In template order, one for each question.
QStringList answerTexts(const Framework &framework, const Answers &answers)
{
    QStringList texts;
    for (const Question &question : framework.questions) {
        texts.append(normalisedAnswer(answers.value(question.id)));
    }
    return texts;
}

} // namespace

QStringList Prompt::openBlanks() const
{
    QStringList names;
    for (const PromptBlank &blank : blanks) {
        if (blank.open && !names.contains(blank.name)) {
            names.append(blank.name);
        }
    }
    return names;
}

QString Prompt::blankValue(const QString &name) const
{
    const auto filled = std::find_if(blanks.begin(), blanks.end(), [&name](const PromptBlank &blank) {
        return blank.name == name && !blank.open;
    });
    return filled == blanks.end() ? QString() : text.mid(filled->span.begin, filled->span.length);
}

bool Prompt::hasOpenBlank(const QString &questionId) const
{
    return std::any_of(blanks.begin(), blanks.end(), [&questionId](const PromptBlank &blank) {
        return blank.open && blank.questionId == questionId;
    });
}

bool Prompt::complete() const
{
    return missing.isEmpty() && openBlanks().isEmpty();
}

Prompt compose(const Framework &framework, const Answers &answers, const BlankValues &values)
{
    QStringList texts = answerTexts(framework, answers);
    const BlankValues allValues = effectiveValues(texts, values);
    Prompt prompt;
    for (const Question &question : framework.questions) {
        const FilledText filled = fillBlanks(texts.takeFirst(), allValues);
        QString body = filled.text;
        const bool missing = body.isEmpty();
        if (missing && question.optional) {
            continue;
        }
        if (missing) {
            body = u'[' + question.placeholder + u']';
            prompt.missing.append(question.id);
        }
        if (!prompt.parts.empty()) {
            prompt.text += u'\n';
        }
        PromptPart part;
        part.questionId = question.id;
        part.placeholder = missing;
        part.label = {prompt.text.size(), question.label.size() + 1};
        prompt.text += question.label;
        prompt.text += QStringLiteral(":\n");
        part.body = {prompt.text.size(), body.size()};
        for (const FilledText::Place &place : filled.places) {
            prompt.blanks.push_back({place.blank.name,
                                     question.id,
                                     {part.body.begin + place.filled.begin, place.filled.length},
                                     place.open});
        }
        prompt.text += body;
        prompt.text += u'\n';
        prompt.parts.push_back(std::move(part));
    }
    return prompt;
}

Prompt composeWithoutMissing(const Framework &framework, const Answers &answers, const BlankValues &values)
{
    Framework lenient;
    lenient.questions = framework.questions;
    for (Question &question : lenient.questions) {
        question.optional = true;
    }
    return compose(lenient, answers, values);
}

ClosedAnswers closedAnswers(const Framework &framework, const Answers &answers, const BlankValues &values)
{
    const BlankValues allValues = effectiveValues(answerTexts(framework, answers), values);
    ClosedAnswers closed {answers, {}};
    for (const Question &question : framework.questions) {
        const auto answer = closed.answers.find(question.id);
        if (answer != closed.answers.end()) {
            ClosedText text = withoutOpenClauses(*answer, allValues);
            *answer = std::move(text.text);
            closed.removed += text.removed;
        }
    }
    return closed;
}

} // namespace Askwell
