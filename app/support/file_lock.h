// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QString>
#include <QtGlobal>

#include <chrono>

#ifndef Q_OS_UNIX
#include <QLockFile>

#include <memory>
#endif

namespace Askwell {

/// A lock between processes, held through a lock file; the system releases it when the process ends, however
/// it ends. Movable: whoever holds the object holds the lock.
class FileLock final
{
public:
    enum class Outcome {
        Held,
        HeldByAnother,
        Failed,
    };

    FileLock() = default;
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Tries until `patience` is over, once where it is zero. The folder of the lock file must exist.
    [[nodiscard]] Outcome lock(const QString &path, std::chrono::milliseconds patience = {});
    /// Why the last lock() was not held.
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] bool held() const;
    /// Lets go; the lock file stays.
    void release();
    /// Lets go and removes the lock file, for locks whose name is used once.
    void releaseAndRemove();

private:
    [[nodiscard]] Outcome tryOnce(const QString &path);

    QString m_path;
    Message m_message;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace Askwell
