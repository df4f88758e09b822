// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/background_runner.h"

#include <QCoreApplication>
#include <QEvent>

namespace Askwell {

BackgroundRunner::BackgroundRunner(QObject *parent)
    : QObject(parent)
    , m_thread([this] { workUntilStopped(); })
{ }

BackgroundRunner::~BackgroundRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BackgroundRunner::run(std::function<void()> work, QObject *context, std::function<void()> done)
{
    enqueue(std::move(work), context, std::move(done));
}

void BackgroundRunner::enqueue(std::function<void()> work, QObject *context, std::function<void()> done)
{
    auto job = std::make_unique<Job>(Job {std::move(work), context, std::move(done)});
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_all();
}

void BackgroundRunner::workUntilStopped()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            return;
        }
        std::unique_ptr<Job> job = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_working = true;
        lock.unlock();
        job->work();
        lock.lock();
        m_working = false;
        m_finished.push_back(std::move(job));
        // One event on its way is enough: delivering takes all that has finished. Posted under the lock, so
        // that the destructor cannot run in between.
        if (!m_deliveryPosted && !m_stopping) {
            m_deliveryPosted = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        }
        m_changed.notify_all();
    }
}

bool BackgroundRunner::event(QEvent *event)
{
    if (event->type() == QEvent::User) {
        deliver();
        return true;
    }
    return QObject::event(event);
}

bool BackgroundRunner::deliver()
{
    const QPointer<BackgroundRunner> self(this);
    // One at a time: whoever takes a result may wait for the next ones, or delete the runner.
    while (self) {
        std::unique_ptr<Job> job;
        {
            const std::lock_guard lock(m_mutex);
            m_deliveryPosted = false;
            if (m_finished.empty()) {
                return true;
            }
            job = std::move(m_finished.front());
            m_finished.pop_front();
        }
        if (job->context && job->done) {
            job->done();
        }
    }
    return false;
}

void BackgroundRunner::finish()
{
    do {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.empty() && !m_working; });
        if (m_finished.empty()) {
            return;
        }
        lock.unlock();
    } while (deliver());
}

} // namespace Askwell
