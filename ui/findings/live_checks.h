// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/check.h"
#include "app/checks/task_nudge.h"
#include "app/checks/worth_adding.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace Askwell {
class BackgroundRunner;
class PromptDocument;
} // namespace Askwell

namespace Askwell::Gui {

/// Everything that the checks say of one state of the answers. A value.
struct Judgement
{
    CheckReport report;
    std::vector<WorthAdding> worthAdding;
    std::optional<TaskNudge> nudge;
};

/// Runs the checks while the person writes, on a thread of its own, and decides when to speak: nothing of a
/// question that was never left; a new remark when the field is left or the person rests; a remark that is
/// mended goes with the next judgement.
class LiveChecks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveChecks)

public:
    /// `document` must outlive it.
    explicit LiveChecks(PromptDocument &document, QObject *parent = nullptr);
    ~LiveChecks() override;

    /// Judges from now on: nothing of it is needed for the first frame.
    void start();
    /// Another prompt: nothing in it was left yet.
    void startAfresh();
    void setDismissed(const std::vector<Dismissal> &dismissed);
    /// What was read of models and data sets on this machine, because the user looked at them.
    void setCards(std::vector<LocalCard> cards);

    /// The person has gone on from that question.
    void leave(const QString &questionId);
    /// The person looks at the whole prompt.
    void leaveAll();
    /// The person has stopped typing for a while; comes by itself 1.5 s after the last key.
    void rest();
    /// A nudge was closed; it does not come again in this session.
    void closeNudge(const QString &id);

    /// What may be shown, in the order of the prompt. Open blanks are none: the editor shows them.
    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] std::vector<WorthAdding> worthAdding() const;
    [[nodiscard]] std::optional<TaskNudge> nudge() const;
    /// Which task the first answer was taken for, while it was left alone; empty where none is known.
    [[nodiscard]] QString task() const { return m_task; }
    /// All that is known, shown or not.
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }
    /// The judgement is about the answers as they stand now: positions in it hold.
    [[nodiscard]] bool isCurrent() const;
    /// Judges now and returns when it is done: for whoever asks for the remarks.
    void judgeNow();

Q_SIGNALS:
    void changed();

private:
    void answerTouched(const QString &questionId);
    void everythingTouched();
    void schedule();
    void judge();
    void take(const Answers &answers, Judgement judgement);
    /// Lets come what is not held back.
    void admit();
    [[nodiscard]] bool isHeldBack(const QString &questionId) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> keysNow() const;

    PromptDocument &m_document;
    /// Made with the first judgement: a window that is only looked at has no second thread.
    std::unique_ptr<BackgroundRunner> m_runner;
    QTimer *m_pause;
    QTimer *m_rest;
    std::vector<Dismissal> m_dismissed;
    std::vector<LocalCard> m_cards;
    QStringList m_closedNudges;
    Judgement m_judgement;
    Answers m_judged;
    /// Counts what would change a judgement; one that is older than the last is still taken, and followed.
    int m_state = 0;
    int m_judgedState = 0;
    bool m_started = false;
    bool m_judging = false;
    QSet<QString> m_left;
    /// Questions that were typed in since the last rest.
    QSet<QString> m_touched;
    /// Keys of the remarks that have come.
    QSet<QString> m_shown;
    QString m_task;
};

} // namespace Askwell::Gui
