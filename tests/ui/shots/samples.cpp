// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/samples.h"

#include "app/framework/framework_repository.h"
#include "app/prompt/guide_shelf.h"

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

Framework huggingFace()
{
    const FrameworkRepository repository {QString()};
    const Framework *page = repository.framework(u"hugging-face"_s);
    return page != nullptr ? *page : Framework();
}

Guide huggingFaceGuide()
{
    const FrameworkRepository repository {QString()};
    return findGuide(repository.frameworks().front(), {}).guide;
}

Answers workedExample()
{
    const Framework framework = huggingFace();
    Answers answers;
    for (const Question &question : framework.questions) {
        answers.insert(question.id, question.filledExample);
    }
    return answers;
}

Answers withBlanks()
{
    return {{u"task"_s,
             u"Fine-tune a model on a custom dataset: {{dataset}}. The task is {{task=sentiment "
             "classification}}. Report {{metric}} on a held-out test split."_s},
            {u"why"_s,
             u"Improve model accuracy: we need {{target accuracy}}, up from 0.71 today. Errors cost us two "
             "days of reading a week."_s}};
}

Answers troubled()
{
    return {{u"task"_s,
             u"Full fine-tuning of a 13B model for sentiment classification of Vietnamese reviews with "
             "bert-base-uncased, tune on the test set. Data: {{dataset}}."_s},
            {u"why"_s, u"Make it accurate and fast for our shop."_s},
            {u"where"_s, u"One RTX 4090, commercial product; the licence is cc-by-nc-4.0."_s}};
}

Answers halfFilled()
{
    return {{u"task"_s, workedExample().value(u"task"_s)}};
}

} // namespace Askwell::Gui
