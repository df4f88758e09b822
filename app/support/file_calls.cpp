// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_calls.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace Askwell {

int FileCalls::openFolder(const char *path)
{
    return ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

int FileCalls::openFolderAt(int folder, const char *name)
{
    return ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

int FileCalls::openToRead(int folder, const char *name)
{
    return ::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

int FileCalls::openNew(int folder, const char *name, mode_t mode)
{
    return ::openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
}

int FileCalls::makeFolderAt(int folder, const char *name, mode_t mode)
{
    return ::mkdirat(folder, name, mode);
}

int FileCalls::statAt(int folder, const char *name, struct stat *status)
{
    return ::fstatat(folder, name, status, AT_SYMLINK_NOFOLLOW);
}

int FileCalls::accessToWrite(int folder, const char *name)
{
    return ::faccessat(folder, name, W_OK, AT_EACCESS);
}

ssize_t FileCalls::read(int file, void *bytes, size_t count)
{
    return ::read(file, bytes, count);
}

ssize_t FileCalls::write(int file, const void *bytes, size_t count)
{
    return ::write(file, bytes, count);
}

int FileCalls::changeMode(int file, mode_t mode)
{
    return ::fchmod(file, mode);
}

int FileCalls::changeOwner(int file, uid_t user, gid_t group)
{
    return ::fchown(file, user, group);
}

int FileCalls::sync(int file)
{
    return ::fsync(file);
}

int FileCalls::close(int file)
{
    return ::close(file);
}

int FileCalls::rename(int fromFolder, const char *from, int toFolder, const char *to)
{
    return ::renameat(fromFolder, from, toFolder, to);
}

int FileCalls::renameToNew(int fromFolder, const char *from, int toFolder, const char *to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(fromFolder, from, toFolder, to, RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return -1;
    }
#endif
    // Not on this system or file system: look first. Who needs more holds a lock.
    struct stat status = {};
    if (::fstatat(toFolder, to, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::renameat(fromFolder, from, toFolder, to);
}

int FileCalls::unlink(int folder, const char *name)
{
    return ::unlinkat(folder, name, 0);
}

int FileCalls::removeFolder(int folder, const char *name)
{
    return ::unlinkat(folder, name, AT_REMOVEDIR);
}

} // namespace Askwell
