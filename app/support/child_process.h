// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace Askwell {

/// The absolute path of a program by its name, from the absolute folders in PATH; empty where it is not
/// there. Relative folders are passed over: a project folder must not say which program is run.
[[nodiscard]] QString programInPath(const QString &name);

/// Tells work on another thread that nobody waits for it any more.
class Cancellation final
{
public:
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled = false;
};

struct ProgramCall
{
    /// An absolute path.
    QString program;
    QStringList arguments {};
    /// The folder that it runs in.
    QString folder {};
    QProcessEnvironment environment {QProcessEnvironment::InheritFromParent};
    QByteArray input {};
    QDeadlineTimer deadline {2000};
    /// Bytes of output; a program that writes more is ended.
    qint64 most = 1024 * 1024;
};

struct ProgramEnd
{
    int status = 0;
    QByteArray output {};
};

/// Runs a program without a shell and waits for its end: never on the thread of the window. Nothing where it
/// did not start, crashed, wrote too much, was cancelled, or did not end in time; it has been ended then. Its
/// standard error is dropped.
[[nodiscard]] std::optional<ProgramEnd> runProgram(const ProgramCall &call,
                                                   const Cancellation *cancellation = nullptr);

} // namespace Askwell
