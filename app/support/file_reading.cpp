// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_reading.h"

#include "app/support/file_message.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Askwell {

namespace {

/// What keeps a path from being read; 0 where nothing does.
struct Reading
{
    QByteArray bytes;
    int error = 0;
    bool tooLarge = false;
};

#ifdef Q_OS_UNIX

int kindError(const struct stat &status)
{
    if (S_ISDIR(status.st_mode)) {
        return EISDIR;
    }
    return S_ISREG(status.st_mode) ? 0 : ENODEV;
}

Reading readAll(int file, qint64 limit)
{
    struct stat status = {};
    if (fstat(file, &status) != 0) {
        return {{}, errno};
    }
    if (const int error = kindError(status)) {
        return {{}, error};
    }
    if (status.st_size > limit) {
        return {{}, 0, true};
    }
    Reading reading;
    // One byte more than expected tells a file that grew, and the sizeless files of /proc, from the end.
    reading.bytes.resize(qMin(qMax<qint64>(status.st_size, 4096), limit) + 1);
    qint64 filled = 0;
    for (;;) {
        const ssize_t got =
            ::read(file, reading.bytes.data() + filled, static_cast<size_t>(reading.bytes.size() - filled));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return {{}, errno};
        }
        if (got == 0) {
            break;
        }
        filled += got;
        if (filled > limit) {
            return {{}, 0, true};
        }
        if (filled == reading.bytes.size()) {
            reading.bytes.resize(qMin(reading.bytes.size() * 2, limit + 1));
        }
    }
    reading.bytes.resize(filled);
    return reading;
}

Reading readSome(int file, qint64 offset, qint64 length)
{
    struct stat status = {};
    if (fstat(file, &status) != 0) {
        return {{}, errno};
    }
    if (const int error = kindError(status)) {
        return {{}, error};
    }
    Reading reading;
    reading.bytes.resize(qBound<qint64>(0, status.st_size - offset, length));
    qint64 filled = 0;
    while (filled < reading.bytes.size()) {
        const ssize_t got = ::pread(file, reading.bytes.data() + filled,
                                    static_cast<size_t>(reading.bytes.size() - filled), offset + filled);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return {{}, errno};
        }
        if (got == 0) {
            break;
        }
        filled += got;
    }
    reading.bytes.resize(filled);
    return reading;
}

int openPlain(const char *name, int flags)
{
    int file = -1;
    do {
        file = ::open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | flags);
    } while (file < 0 && errno == EINTR);
    return file;
}

int openTraceless(const char *name)
{
#ifdef O_NOATIME
    // Only the owner of a file may ask for that.
    const int file = openPlain(name, O_NOATIME);
    if (file >= 0 || errno != EPERM) {
        return file;
    }
#endif
    return openPlain(name, 0);
}

/// What `read` makes of the opened file.
template <typename Open, typename Read>
Reading readWith(const QString &path, Open open, Read read)
{
    if (path.isEmpty() || path.contains(QChar(0))) {
        return {{}, ENOENT};
    }
    const QByteArray name = QFile::encodeName(path);
    // Looked at before it is opened: opening some devices does something to them.
    struct stat status = {};
    if (stat(name.constData(), &status) != 0) {
        return {{}, errno};
    }
    if (const int error = kindError(status)) {
        return {{}, error};
    }
    const int file = open(name.constData());
    if (file < 0) {
        return {{}, errno};
    }
    Reading reading = read(file);
    ::close(file);
    return reading;
}

Reading readPath(const QString &path, qint64 limit)
{
    return readWith(
        path, [](const char *name) { return openPlain(name, 0); },
        [limit](int file) { return readAll(file, limit); });
}

Reading readPart(const QString &path, qint64 offset, qint64 length)
{
    return readWith(path, openTraceless,
                    [offset, length](int file) { return readSome(file, offset, length); });
}

#else

int kindError(const QFileInfo &info)
{
    if (!info.exists()) {
        return ENOENT;
    }
    if (info.isDir()) {
        return EISDIR;
    }
    return info.isFile() ? 0 : ENODEV;
}

Reading readPart(const QString &path, qint64 offset, qint64 length)
{
    if (const int error = kindError(QFileInfo(path))) {
        return {{}, error};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, EACCES};
    }
    Reading reading;
    if (file.seek(offset)) {
        reading.bytes = file.read(length);
    }
    return file.error() == QFileDevice::NoError ? reading : Reading {{}, EIO};
}

Reading readPath(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (const int error = kindError(info)) {
        return {{}, error};
    }
    if (info.size() > limit) {
        return {{}, 0, true};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, EACCES};
    }
    Reading reading;
    reading.bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return {{}, EIO};
    }
    reading.tooLarge = reading.bytes.size() > limit;
    return reading;
}

#endif

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    Reading reading = readPath(path, limit);
    if (reading.tooLarge) {
        return tooLargeMessage(path, limit);
    }
    if (reading.error != 0) {
        return fileMessage(FileAction::Read, reading.error, path);
    }
    return std::move(reading.bytes);
}

Result<std::optional<QByteArray>> readFileIfThere(const QString &path, qint64 limit)
{
    Reading reading = readPath(path, limit);
    if (reading.tooLarge) {
        return tooLargeMessage(path, limit);
    }
    if (reading.error == ENOENT) {
        return std::optional<QByteArray>();
    }
    if (reading.error != 0) {
        return fileMessage(FileAction::Read, reading.error, path);
    }
    return std::optional<QByteArray>(std::move(reading.bytes));
}

Result<QByteArray> readFilePart(const QString &path, qint64 offset, qint64 length)
{
    Reading reading = readPart(path, offset, length);
    if (reading.error != 0) {
        return fileMessage(FileAction::Read, reading.error, path);
    }
    return std::move(reading.bytes);
}

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Askwell
