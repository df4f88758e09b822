// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/draft.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace Askwell {

class BackgroundRunner;

/// Writes the drafts of one window off the UI thread. While one is being written only the newest of those
/// that follow is kept, so that a slow disk never falls behind the typing.
class DraftWriter final
{
public:
    /// What became of the draft that write() numbered so; every earlier one is superseded by it.
    struct Report
    {
        quint64 number = 0;
        Result<void> result;
    };

    /// `reported` is called on this thread, from the event loop. The runner must outlive the writer.
    DraftWriter(BackgroundRunner &runner, QString path, std::function<void(const Report &)> reported);
    /// Writes what is still waiting first.
    ~DraftWriter();
    DraftWriter(const DraftWriter &) = delete;
    DraftWriter &operator=(const DraftWriter &) = delete;

    /// Returns the draft's number: 1, 2, …
    quint64 write(Draft draft);
    /// Whether everything that write() took is on disk or was reported as failed.
    [[nodiscard]] bool idle() const { return !m_writing && !m_next; }
    /// Waits until idle().
    void finish();

private:
    void start(quint64 number, Draft draft);

    BackgroundRunner &m_runner;
    QString m_path;
    std::function<void(const Report &)> m_reported;
    quint64 m_lastNumber = 0;
    bool m_writing = false;
    std::optional<std::pair<quint64, Draft>> m_next;
    /// Results for a writer that has gone are dropped with it.
    QObject m_context;
};

} // namespace Askwell
