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

Answers halfFilled()
{
    return {{u"task"_s, workedExample().value(u"task"_s)}};
}

} // namespace Askwell::Gui
