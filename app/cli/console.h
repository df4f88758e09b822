// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace Askwell {

enum class ExitStatus {
    Done = 0,
    /// The check or the comparison says no; the command declines to do what was asked.
    No = 1,
    WrongUsage = 2,
    /// A file or an input could not be read or written.
    FileTrouble = 3,
};

/// What a command speaks through. It collects: main writes both streams out when the command has ended, which
/// is where a closed or full output shows.
class Console final
{
public:
    /// All of standard input, at most as much as the function wants to give.
    using Input = std::function<Result<QByteArray>()>;
    explicit Console(Input input);

    /// Standard input; the second call is refused, since there is nothing left to read.
    [[nodiscard]] Result<QByteArray> readInput();

    /// The result, for standard output.
    void print(const QString &text) { m_result += text.toUtf8(); }
    /// The result as JSON: `formatVersion` is added.
    void print(QJsonObject object);
    /// A remark for standard error, one sentence; its line end is added.
    void tell(const QString &sentence);
    /// The same, and the run ends with this status unless a worse one comes.
    void refuse(ExitStatus status, const QString &sentence);
    void refuse(ExitStatus status, const Message &message) { refuse(status, englishText(message)); }
    /// The status alone.
    void setStatus(ExitStatus status);

    [[nodiscard]] ExitStatus status() const { return m_status; }
    [[nodiscard]] const QByteArray &result() const { return m_result; }
    [[nodiscard]] const QByteArray &talk() const { return m_talk; }

private:
    Input m_input;
    QByteArray m_result;
    QByteArray m_talk;
    ExitStatus m_status = ExitStatus::Done;
    bool m_inputRead = false;
};

} // namespace Askwell
