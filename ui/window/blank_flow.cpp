// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that deals with blanks: the form on Review, going to one, copying without them.
#include "ui/window/main_window.h"

#include "app/framework/framework.h"
#include "app/prompt/blanks.h"
#include "app/prompt/prompt_document.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/blank_form.h"
#include "ui/steps/question_page.h"
#include "ui/steps/review_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/copy_words.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// More clauses than these would not fit the line.
constexpr qsizetype MostNamed = 3;

QString named(const QStringList &names)
{
    if (names.size() <= MostNamed) {
        return QLocale().createSeparatedList(names);
    }
    return MainWindow::tr("%1 and %n more", "%1 are names, the rest is counted",
                          int(names.size() - MostNamed + 1))
        .arg(names.mid(0, MostNamed - 1).join(u", "_s));
}

} // namespace

BlankHints MainWindow::blankHints() const
{
    return {m_session.guide().blanks, m_session.rememberedBlanks()};
}

void MainWindow::updateReview()
{
    const PromptDocument &document = m_session.document();
    m_review->showPrompt(document.framework(), document.prompt());
    const BlankHints hints = blankHints();
    std::vector<FormBlank> blanks;
    for (const Question &question : document.framework().questions) {
        for (const Blank &blank : findBlanks(document.answer(question.id))) {
            const auto known = std::find_if(blanks.begin(), blanks.end(), [&blank](const FormBlank &each) {
                return each.name == blank.name;
            });
            if (known == blanks.end()) {
                blanks.push_back({blank.name, document.prompt().blankValue(blank.name), blank.choices,
                                  hints.line(blank), hints.values(blank)});
            } else if (known->choices.isEmpty()) {
                known->choices = blank.choices;
            }
        }
    }
    m_review->showBlanks(blanks);
}

void MainWindow::goToBlank(const QString &name)
{
    for (const PromptBlank &blank : m_session.document().prompt().blanks) {
        if (blank.name == name) {
            goToStep(blank.questionId);
            page(blank.questionId)->editor().selectBlank(name);
            return;
        }
    }
}

void MainWindow::sayOpenBlanks(const CopyRequest &request, const QStringList &names)
{
    QString sentence = names.size() == 1
        ? tr("A blank is open: %1.", "%1 is its name").arg(names.first())
        : tr("%n blanks are open: %1.", "%1 are their names", int(names.size())).arg(named(names));
    const bool one = names.size() == 1;
    const CopyWords ways = copyWords(request.place);
    QList<QuietLink> links {{u"go"_s, tr("Go to the first")},
                            {u"without"_s, one ? ways.withoutBlank : ways.withoutBlanks}};
    if (request.place == CopyPlace::Command || request.place == CopyPlace::CursorCommand) {
        sentence +=
            u' ' + (one ? tr("A command does not ask for it.") : tr("A command does not ask for them."));
        links.append({u"keep"_s, one ? tr("Keep it in braces") : tr("Keep them in braces")});
    }
    say(Tone::WorthAdding, sentence, links, [this, request, first = names.first()](const QString &link) {
        m_frame->footer().line().clear();
        if (link == "go"_L1) {
            goToBlank(first);
        } else if (link == "keep"_L1) {
            CopyRequest agreed = request;
            agreed.withOpenBlanks = true;
            copy(agreed);
        } else {
            sayWhatGoes(request);
        }
    });
}

void MainWindow::sayWhatGoes(const CopyRequest &request)
{
    const PromptDocument &document = m_session.document();
    QStringList clauses;
    for (const QString &clause :
         closedAnswers(document.framework(), document.answers(), document.values()).removed) {
        clauses.append(tr("“%1”").arg(clause));
    }
    say(Tone::WorthAdding, tr("Left out: %1.", "%1 are clauses of the prompt").arg(named(clauses)),
        {{u"copy"_s, copyWords(request.place).agree}, {u"back"_s, copyWords(request.place).refuse}},
        [this, request](const QString &link) {
            m_frame->footer().line().clear();
            if (link == "copy"_L1) {
                CopyRequest agreed = request;
                agreed.withoutOpenBlanks = true;
                copy(agreed);
            }
        });
}

void MainWindow::askEachTime()
{
    QuestionPage *shown = page(m_frame->steps().current());
    if (shown == nullptr || m_panel != nullptr || !shown->editor().canAskEachTime()) {
        say(Tone::None, tr("Select some words of your answer first; they become a blank that asks again."));
        return;
    }
    shown->editor().setFocus(Qt::OtherFocusReason);
    shown->editor().askEachTime();
}

} // namespace Askwell::Gui
