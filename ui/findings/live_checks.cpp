// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/live_checks.h"

#include "app/framework/framework.h"
#include "app/prompt/prompt_document.h"
#include "app/support/background_runner.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Askwell::Gui {

namespace {

/// Keys come faster than anybody reads: one judgement for a burst of them.
constexpr auto Pause = 40ms;
constexpr auto Rest = 1500ms;

QString keyOf(const QString &id, const QString &questionId, const QString &matched)
{
    return id + u'\0' + questionId + u'\0' + matched;
}

bool isOpenBlank(const Finding &finding, const Answers &answers)
{
    return QStringView(answers.value(finding.questionId)).mid(finding.span.begin).startsWith(u"{{");
}

} // namespace

LiveChecks::LiveChecks(PromptDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_pause(new QTimer(this))
    , m_rest(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    m_rest->setSingleShot(true);
    m_rest->setInterval(Rest);
    connect(m_pause, &QTimer::timeout, this, &LiveChecks::judge);
    connect(m_rest, &QTimer::timeout, this, &LiveChecks::rest);
    connect(&document, &PromptDocument::answerChanged, this, &LiveChecks::answerTouched);
    connect(&document, &PromptDocument::valuesChanged, this, &LiveChecks::everythingTouched);
    connect(&document, &PromptDocument::frameworkChanged, this, &LiveChecks::startAfresh);
}

LiveChecks::~LiveChecks() = default;

void LiveChecks::start()
{
    m_started = true;
    schedule();
}

void LiveChecks::startAfresh()
{
    m_task.clear();
    m_left.clear();
    m_touched.clear();
    m_shown.clear();
    m_judgement = {};
    ++m_state;
    schedule();
    Q_EMIT changed();
}

void LiveChecks::setDismissed(const std::vector<Dismissal> &dismissed)
{
    if (m_dismissed != dismissed) {
        m_dismissed = dismissed;
        ++m_state;
        schedule();
    }
}

void LiveChecks::setCards(std::vector<LocalCard> cards)
{
    m_cards = std::move(cards);
    ++m_state;
    schedule();
}

void LiveChecks::leave(const QString &questionId)
{
    m_left.insert(questionId);
    m_touched.remove(questionId);
    admit();
}

void LiveChecks::leaveAll()
{
    for (const Question &question : m_document.framework().questions) {
        m_left.insert(question.id);
    }
    rest();
}

void LiveChecks::rest()
{
    m_rest->stop();
    m_touched.clear();
    admit();
}

void LiveChecks::closeNudge(const QString &id)
{
    m_closedNudges.append(id);
    ++m_state;
    judgeNow();
}

void LiveChecks::answerTouched(const QString &questionId)
{
    m_touched.insert(questionId);
    m_rest->start();
    ++m_state;
    schedule();
}

void LiveChecks::everythingTouched()
{
    for (const Question &question : m_document.framework().questions) {
        m_touched.insert(question.id);
    }
    m_rest->start();
    ++m_state;
    schedule();
}

void LiveChecks::schedule()
{
    if (m_started && !isCurrent() && !m_judging && !m_pause->isActive()) {
        m_pause->start();
    }
}

bool LiveChecks::isCurrent() const
{
    return m_judgedState == m_state;
}

namespace {

Judgement judged(const Framework &framework, const Answers &answers, const BlankValues &values,
                 const std::vector<Dismissal> &dismissed, const std::vector<LocalCard> &cards,
                 const QStringList &closed)
{
    Judgement judgement;
    judgement.report = checkAnswers(framework, answers, values, dismissed, cards);
    judgement.worthAdding = worthAdding(judgement.report, framework, answers, values, dismissed);
    judgement.nudge = taskNudge(judgement.report, framework, answers, values, closed);
    return judgement;
}

} // namespace

void LiveChecks::judge()
{
    const bool empty = std::all_of(m_document.answers().cbegin(), m_document.answers().cend(),
                                   [](const QString &answer) { return answer.trimmed().isEmpty(); });
    if (empty) {
        m_judgedState = m_state;
        take(m_document.answers(), {});
        return;
    }
    if (m_runner == nullptr) {
        m_runner = std::make_unique<BackgroundRunner>();
    }
    m_judging = true;
    const int state = m_state;
    const Answers answers = m_document.answers();
    m_runner->run<Judgement>(
        [framework = m_document.framework(), answers, values = m_document.values(), dismissed = m_dismissed,
         cards = m_cards,
         closed = m_closedNudges] { return judged(framework, answers, values, dismissed, cards, closed); },
        this,
        [this, state, answers](Judgement judgement) {
            m_judging = false;
            m_judgedState = state;
            take(answers, std::move(judgement));
            if (!isCurrent()) {
                schedule();
            }
        });
}

void LiveChecks::judgeNow()
{
    if (isCurrent()) {
        return;
    }
    m_pause->stop();
    if (!m_judging) {
        judge();
    }
    while (m_judging) {
        // What is under way may be about an older state; it is followed at once.
        m_runner->finish();
        if (!m_judging && !isCurrent()) {
            m_pause->stop();
            judge();
        }
    }
}

void LiveChecks::take(const Answers &answers, Judgement judgement)
{
    m_judged = answers;
    m_judgement = std::move(judgement);
    // What is gone may come again only as something new.
    QSet<QString> still;
    for (const auto &[key, questionId] : keysNow()) {
        if (m_shown.contains(key)) {
            still.insert(key);
        }
    }
    m_shown = still;
    admit();
}

std::vector<std::pair<QString, QString>> LiveChecks::keysNow() const
{
    std::vector<std::pair<QString, QString>> keys;
    for (const Finding &finding : m_judgement.report.findings) {
        keys.emplace_back(keyOf(finding.check, finding.questionId, finding.matched), finding.questionId);
    }
    for (const WorthAdding &item : m_judgement.worthAdding) {
        keys.emplace_back(keyOf(item.id, {}, item.matched), QString());
    }
    if (m_judgement.nudge) {
        keys.emplace_back(keyOf(m_judgement.nudge->id, u"nudge"_s, {}),
                          m_document.framework().questions.front().id);
    }
    return keys;
}

bool LiveChecks::isHeldBack(const QString &questionId) const
{
    // What the whole prompt lacks belongs to no question.
    return questionId.isEmpty() ? !m_touched.isEmpty()
                                : !m_left.contains(questionId) || m_touched.contains(questionId);
}

void LiveChecks::admit()
{
    for (const auto &[key, questionId] : keysNow()) {
        if (!isHeldBack(questionId)) {
            m_shown.insert(key);
        }
    }
    const std::vector<Question> &questions = m_document.framework().questions;
    if (!questions.empty() && !isHeldBack(questions.front().id)) {
        m_task = m_judgement.report.task.id;
    }
    Q_EMIT changed();
}

std::vector<Finding> LiveChecks::findings() const
{
    std::vector<Finding> shown;
    for (const Finding &finding : m_judgement.report.findings) {
        if (m_shown.contains(keyOf(finding.check, finding.questionId, finding.matched))
            && !isOpenBlank(finding, m_judged)) {
            shown.push_back(finding);
        }
    }
    return shown;
}

std::vector<WorthAdding> LiveChecks::worthAdding() const
{
    std::vector<WorthAdding> shown;
    for (const WorthAdding &item : m_judgement.worthAdding) {
        if (m_shown.contains(keyOf(item.id, {}, item.matched))) {
            shown.push_back(item);
        }
    }
    return shown;
}

std::optional<TaskNudge> LiveChecks::nudge() const
{
    const auto &nudge = m_judgement.nudge;
    return nudge && m_shown.contains(keyOf(nudge->id, u"nudge"_s, {})) ? nudge : std::nullopt;
}

} // namespace Askwell::Gui
