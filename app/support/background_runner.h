// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace Askwell {

/// Runs work one after the other on a thread of its own and hands each result back on the thread that made
/// the runner. The only place of the program with threads. Work must not throw, and takes what it needs as
/// values.
class BackgroundRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundRunner)

public:
    explicit BackgroundRunner(QObject *parent = nullptr);
    /// Does the work that is still waiting, then ends; results not handed back by then are dropped.
    ~BackgroundRunner() override;

    /// `done` is called with what `work` returned, from the event loop, unless `context` has gone by then.
    /// Call it, and let `context` live, on the runner's own thread.
    template <typename Value>
    void run(std::function<Value()> work, QObject *context, std::function<void(Value)> done)
    {
        const auto result = std::make_shared<std::unique_ptr<Value>>();
        enqueue([work = std::move(work), result] { *result = std::make_unique<Value>(work()); }, context,
                [done = std::move(done), result] { done(std::move(**result)); });
    }
    void run(std::function<void()> work, QObject *context, std::function<void()> done);

    /// Waits until nothing is left to do and hands back every result, new ones included, before it returns.
    void finish();

protected:
    bool event(QEvent *event) override;

private:
    struct Job
    {
        std::function<void()> work;
        QPointer<QObject> context;
        std::function<void()> done;
    };

    void enqueue(std::function<void()> work, QObject *context, std::function<void()> done);
    void workUntilStopped();
    /// False where a result took the runner away.
    bool deliver();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    // All under m_mutex. Jobs move from one list to the other; the worker touches nothing but their work.
    std::deque<std::unique_ptr<Job>> m_waiting;
    std::deque<std::unique_ptr<Job>> m_finished;
    bool m_working = false;
    bool m_stopping = false;
    bool m_deliveryPosted = false;
    // Last: it starts when everything above is there.
    std::thread m_thread;
};

} // namespace Askwell
