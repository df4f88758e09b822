// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/page_captions.h"
#include "app/prompt/composer.h"
#include "app/prompt/prompt_document.h"
#include "tests/ui/shots/samples.h"
#include "tests/ui/shots/shot.h"
#include "ui/steps/answer_documents.h"
#include "ui/steps/example_page.h"
#include "ui/steps/question_page.h"
#include "ui/steps/review_page.h"
#include "ui/steps/step_row.h"

#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

/// One question with what it needs around it.
class Question final : public QWidget
{
public:
    Question(const QString &id, const Answers &answers)
        : m_prompt(huggingFace())
        , m_documents(m_prompt)
    {
        m_prompt.setAnswers(answers);
        m_documents.startAfresh();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        const Guide guide = huggingFaceGuide();
        const GuideQuestion *words = guide.question(id);
        auto *page = new QuestionPage(*m_prompt.framework().question(id), *words,
                                      orderingReasonFor(m_prompt.framework(), id), m_documents.document(id));
        page->setBlankHints({guide.blanks, {}});
        page->setExampleOffered(true);
        page->setFacts(factsFor(m_prompt.framework(), id));
        column->addWidget(page);
    }
    ~Question() override
    {
        // Before the documents that it shows.
        delete findChild<QuestionPage *>();
    }
    Q_DISABLE_COPY_MOVE(Question)

private:
    PromptDocument m_prompt;
    AnswerDocuments m_documents;
};

Shot question(const QString &name, const QString &id, const Answers &answers)
{
    return {name, {760, 430}, [id, answers](Theme &) { return std::make_unique<Question>(id, answers); }};
}

Shot review(const QString &name, const Answers &answers)
{
    return {name, {760, 640}, [answers](Theme &) {
                const Framework framework = huggingFace();
                auto page = std::make_unique<ReviewPage>();
                page->showPrompt(framework, compose(framework, answers));
                page->setRulesSentence(u"The rules are in no project yet."_s);
                return page;
            }};
}

Shot steps(const QString &name, Qt::Orientation orientation, const QSize &size)
{
    return {name, size, [orientation](Theme &) {
                auto row = std::make_unique<StepRow>();
                row->setOrientation(orientation);
                row->setEntries({{u"task"_s, u"Task"_s, StepState::Done},
                                 {u"why"_s, u"Why"_s, StepState::Open},
                                 {u"where"_s, u"Where"_s, StepState::Optional},
                                 {u"when"_s, u"When"_s, StepState::Problem},
                                 {u"review"_s, u"Review"_s, StepState::Open, false}});
                row->setCurrent(u"why"_s);
                return row;
            }};
}

} // namespace

std::vector<Shot> stepShots()
{
    return {
        question(u"question-empty"_s, u"task"_s, {}),
        question(u"question-filled"_s, u"task"_s, halfFilled()),
        question(u"question-optional"_s, u"where"_s, {}),
        question(u"question-where-filled"_s, u"where"_s,
                 {{u"where"_s,
                   u"Research prototype.\nThis machine: NVIDIA GeForce RTX 3090 with 24 GB, 64 GB RAM.\n"
                   "This project: Python 3.11, transformers 4.44.2, torch 2.4.0."_s}}),
        review(u"review-half-filled"_s, halfFilled()),
        review(u"review-worked-example"_s, workedExample()),
        {u"finished-example"_s,
         {760, 560},
         [](Theme &) { return std::make_unique<ExamplePage>(huggingFace().filledExample); }},
        steps(u"steps-row"_s, Qt::Horizontal, {560, 44}),
        steps(u"steps-column"_s, Qt::Vertical, {180, 260}),
    };
}

} // namespace Askwell::Gui
