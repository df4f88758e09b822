// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/composer.h"

#include "app/framework/framework.h"

#include <algorithm>

namespace Askwell {

const PromptPart *Prompt::part(const QString &questionId) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&questionId](const PromptPart &each) {
        return each.questionId == questionId;
    });
    return found == parts.end() ? nullptr : &*found;
}

Prompt compose(const Framework &framework, const Answers &answers, const BlankValues &values)
{
    Q_UNUSED(values) // Blanks are filled here as soon as answers may hold them.
    Prompt prompt;
    for (const Question &question : framework.questions) {
        QString body = normalisedAnswer(answers.value(question.id));
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

} // namespace Askwell
