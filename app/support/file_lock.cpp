// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_lock.h"

#include "app/support/file_message.h"

#include <QFile>

#include <cerrno>
#include <thread>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Askwell {

FileLock::~FileLock()
{
    release();
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_message(std::move(other.m_message))
#ifdef Q_OS_UNIX
    , m_file(std::exchange(other.m_file, -1))
#else
    , m_file(std::move(other.m_file))
#endif
{ }

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_message = std::move(other.m_message);
#ifdef Q_OS_UNIX
        m_file = std::exchange(other.m_file, -1);
#else
        m_file = std::move(other.m_file);
#endif
    }
    return *this;
}

FileLock::Outcome FileLock::lock(const QString &path, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds pause {10};
    for (;;) {
        const Outcome outcome = tryOnce(path);
        if (outcome != Outcome::HeldByAnother || patience <= std::chrono::milliseconds::zero()) {
            return outcome;
        }
        std::this_thread::sleep_for(pause);
        patience -= pause;
    }
}

#ifdef Q_OS_UNIX

bool FileLock::held() const
{
    return m_file >= 0;
}

void FileLock::release()
{
    if (m_file >= 0) {
        ::close(std::exchange(m_file, -1));
    }
}

void FileLock::releaseAndRemove()
{
    if (m_file >= 0) {
        // Removed while it is held: whoever waits for it notices that the file has lost its name.
        ::unlink(QFile::encodeName(m_path).constData());
        release();
    }
}

FileLock::Outcome FileLock::tryOnce(const QString &path)
{
    release();
    m_path = path;
    m_message = {};
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int file =
            ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (file < 0) {
            m_message = fileMessage(FileAction::Write, errno, path);
            return Outcome::Failed;
        }
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(file);
            if (error == EINTR) {
                continue;
            }
            if (error == EWOULDBLOCK) {
                m_message = {QT_TRANSLATE_NOOP("Message",
                                               "Another Askwell is working with %1. Close it, or try again."),
                             {path}};
                return Outcome::HeldByAnother;
            }
            m_message = fileMessage(FileAction::Write, error, path);
            return Outcome::Failed;
        }
        // The holder before us may have removed the file between our open() and our lock: then it guards
        // nothing.
        struct stat mine = {};
        struct stat named = {};
        if (::fstat(file, &mine) == 0 && ::lstat(name.constData(), &named) == 0 && mine.st_ino == named.st_ino
            && mine.st_dev == named.st_dev) {
            m_file = file;
            return Outcome::Held;
        }
        ::close(file);
    }
}

#else

bool FileLock::held() const
{
    return m_file && m_file->isLocked();
}

void FileLock::release()
{
    // QLockFile removes its file whenever it lets go.
    m_file.reset();
}

void FileLock::releaseAndRemove()
{
    release();
}

FileLock::Outcome FileLock::tryOnce(const QString &path)
{
    release();
    m_path = path;
    m_message = {};
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        m_file = std::move(file);
        return Outcome::Held;
    }
    if (file->error() == QLockFile::LockFailedError) {
        m_message = {
            QT_TRANSLATE_NOOP("Message", "Another Askwell is working with %1. Close it, or try again."),
            {path}};
        return Outcome::HeldByAnother;
    }
    m_message = fileMessage(FileAction::Write, EACCES, path);
    return Outcome::Failed;
}

#endif

} // namespace Askwell
