// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that shows what the checks say, and does what is asked about it.
#include "ui/window/main_window.h"

#include "app/framework/framework.h"
#include "app/prompt/prompt_document.h"
#include "ui/common/words.h"
#include "ui/findings/live_checks.h"
#include "ui/findings/remark_line.h"
#include "ui/findings/remark_list.h"
#include "ui/findings/remarks_page.h"
#include "ui/findings/task_menu.h"
#include "ui/preview/rules_pane.h"
#include "ui/steps/answer_documents.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/question_page.h"
#include "ui/steps/review_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/findings_flow.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

void MainWindow::connectFindings()
{
    connect(m_checks, &LiveChecks::changed, this, &MainWindow::updateFindings);
    connect(m_review, &ReviewPage::allRemarksAsked, this, &MainWindow::showRemarks);
    followRemarks(m_review->remarks());
}

void MainWindow::leaveQuestion(const QString &from, const QString &to)
{
    if (page(to) == nullptr) {
        m_checks->leaveAll();
        m_checks->judgeNow();
    } else if (from != to && page(from) != nullptr) {
        m_checks->leave(from);
    }
    if (m_chosenRemark && m_chosenRemark->questionId != to) {
        m_chosenRemark.reset();
    }
}

void MainWindow::updateFindings()
{
    const std::vector<Finding> findings = m_checks->findings();
    for (QuestionPage *each : m_questionPages) {
        if (m_checks->isCurrent()) {
            QList<TextSpan> underlined;
            for (const Finding &finding : findings) {
                if (finding.questionId == each->questionId()
                    && finding.severity != Askwell::Severity::Suggestion) {
                    underlined.append(finding.span);
                }
            }
            each->editor().setUnderlined(underlined);
        }
        showRemarkUnderEditor(*each);
    }
    if (m_frame->shownPage() == m_review) {
        updateReviewRemarks();
    }
    if (auto *list = qobject_cast<RemarksPage *>(m_panel)) {
        list->showJudgement(m_checks->judgement());
    }
}

void MainWindow::showRemarkUnderEditor(QuestionPage &shown)
{
    std::optional<Remark> chosen;
    std::optional<Remark> gravest;
    for (const Finding &finding : m_checks->findings()) {
        if (finding.questionId != shown.questionId()) {
            continue;
        }
        const Remark remark = remarkOf(finding);
        if (m_chosenRemark && m_chosenRemark->dismissal() == remark.dismissal()
            && m_chosenRemark->questionId == remark.questionId) {
            chosen = remark;
        }
        if (!gravest || remark.severity < gravest->severity) {
            gravest = remark;
        }
    }
    const bool first = shown.questionId() == m_session.document().framework().questions.front().id;
    if (first) {
        shown.setTask(taskCaption(m_checks->task()));
    }
    if (const auto nudge = first ? m_checks->nudge() : std::nullopt; nudge && !chosen && !gravest) {
        gravest = remarkOf(*nudge, shown.questionId());
    }
    shown.setRemark(chosen ? chosen : gravest);
}

void MainWindow::updateReviewRemarks()
{
    std::vector<Remark> problems;
    for (const Finding &finding : m_checks->findings()) {
        if (finding.severity != Askwell::Severity::Suggestion) {
            problems.push_back(remarkOf(finding));
        }
    }
    std::vector<Remark> worthAdding;
    auto all = int(m_checks->judgement().report.findings.size());
    for (const WorthAdding &item : m_checks->worthAdding()) {
        worthAdding.push_back(remarkOf(item));
        all += item.questionId.isEmpty() ? 1 : 0;
    }
    m_review->showRemarks(problems, worthAdding, all);
    const QString language = m_checks->judgement().report.language;
    const bool english = language.isEmpty() || language == "en"_L1 || language == "und"_L1;
    m_review->setChecksSentence(
        english
            ? QString()
            : tr("The answers are not in English: Askwell looks for secrets, personal data and gaps only."));
}

void MainWindow::goToRemark(int step)
{
    m_checks->leaveAll();
    m_checks->judgeNow();
    const std::vector<Finding> findings = m_checks->findings();
    if (findings.empty()) {
        say(Tone::None, tr("There is nothing to remark."));
        return;
    }
    const QStringList order = stepIds();
    const QString current = m_panel == nullptr ? m_frame->steps().current() : QString();
    QuestionPage *shown = page(current);
    // Behind the selection when going on, before it when going back; Review comes after every question.
    const std::pair<qsizetype, qsizetype> here {
        current.isEmpty() ? -1 : order.indexOf(current),
        shown == nullptr ? -1 : qsizetype(shown->editor().textCursor().selectionStart())};
    const auto placeOf = [&order](const Finding &finding) {
        return std::pair<qsizetype, qsizetype> {order.indexOf(finding.questionId), finding.span.begin};
    };
    const Finding *next = nullptr;
    if (step > 0) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return placeOf(finding) > here || (placeOf(finding) == here && !m_chosenRemark);
        });
        next = found == findings.end() ? &findings.front() : &*found;
    } else {
        const auto found = std::find_if(findings.rbegin(), findings.rend(),
                                        [&](const Finding &finding) { return placeOf(finding) < here; });
        next = found == findings.rend() ? &findings.back() : &*found;
    }
    goToPlace(remarkOf(*next));
}

void MainWindow::goToPlace(const Remark &remark)
{
    QuestionPage *shown = page(remark.questionId);
    if (shown == nullptr) {
        return;
    }
    goToStep(remark.questionId);
    m_chosenRemark = remark;
    shown->editor().setFocus(Qt::OtherFocusReason);
    shown->editor().select(remark.span);
    updateFindings();
}

void MainWindow::applyFix(const CheckFix &fix)
{
    // What is being composed moves what stands behind it.
    if (QuestionPage *shown = page(m_frame->steps().current())) {
        shown->editor().finishComposing();
    }
    if (!m_checks->isCurrent() || !stepIds().contains(fix.questionId)) {
        return;
    }
    m_documents->edit(fix.questionId, fix.edit);
    // It was asked for: what it leaves to be said may be said at once.
    m_checks->rest();
    m_checks->judgeNow();
    const QString current = m_frame->steps().current();
    if (fix.questionId == current && m_panel == nullptr) {
        AnswerEditor &editor = page(current)->editor();
        editor.setFocus(Qt::OtherFocusReason);
        editor.goTo(fix.edit.span.begin, fix.edit.replacement.size());
    } else if (page(current) != nullptr && m_panel == nullptr) {
        const Question *question = m_session.document().framework().question(fix.questionId);
        say(Tone::Done, tr("Added to %1.", "%1 names a question").arg(shortQuestionName(*question)),
            {{u"go"_s, tr("Go there")}}, [this, id = fix.questionId](const QString &) { goToStep(id); });
    }
}

void MainWindow::dismiss(const Remark &remark)
{
    const auto set = [this, dismissal = remark.dismissal()](bool dismissed) {
        m_session.setDismissed(dismissal, dismissed);
        m_checks->setDismissed(m_session.dismissed());
        m_checks->judgeNow();
    };
    set(true);
    say(Tone::Done, tr("Not shown again in this project."), {{u"undo"_s, tr("Undo")}},
        [this, set](const QString &) {
            m_frame->footer().line().clear();
            set(false);
        });
}

void MainWindow::showRule(const QString &rule)
{
    if (!m_frame->rulesPane().isVisible() || !m_frame->rulesPane().showRule(rule)) {
        say(Tone::None, tr("The rule: “%1”", "%1 is a rule of the framework page").arg(rule));
    }
}

void MainWindow::showRemarks()
{
    m_checks->leaveAll();
    m_checks->judgeNow();
    auto *list = new RemarksPage;
    list->showJudgement(m_checks->judgement());
    connect(list, &RemarksPage::closed, this, &MainWindow::leavePanel);
    followRemarks(list->remarks());
    openPanel(list);
}

void MainWindow::showFormula()
{
    showRemarks();
    qobject_cast<RemarksPage *>(m_panel)->showFormula();
}

void MainWindow::showTaskMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"task-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTaskMenu(menu, m_checks->task(), [this](const QString &taskId) {
        const QString first = stepIds().first();
        const QString answer = m_session.document().answer(first);
        m_checks->judgeNow();
        applyFix({{}, first, taskStated(answer, taskId)});
    });
    menu->addSeparator();
    menu->addActions({(*m_actions)[Command::CachedModels], (*m_actions)[Command::FindOnHub]});
    menu->popup(at);
}

} // namespace Askwell::Gui
