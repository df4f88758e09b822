// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

namespace Askwell {

/// The system calls that save_file makes, so that tests can make each of them fail. Unix only. Each one does
/// what the call of that name does: -1 and errno on failure. Folders and files are never followed when they
/// are symbolic links, save by openFolder().
class FileCalls
{
public:
    FileCalls() = default;
    virtual ~FileCalls() = default;
    FileCalls(const FileCalls &) = delete;
    FileCalls &operator=(const FileCalls &) = delete;

    virtual int openFolder(const char *path);
    virtual int openFolderAt(int folder, const char *name);
    virtual int openToRead(int folder, const char *name);
    virtual int openNew(int folder, const char *name, mode_t mode);
    virtual int makeFolderAt(int folder, const char *name, mode_t mode);
    virtual int statAt(int folder, const char *name, struct stat *status);
    virtual int accessToWrite(int folder, const char *name);
    virtual ssize_t read(int file, void *bytes, size_t count);
    virtual ssize_t write(int file, const void *bytes, size_t count);
    virtual int changeMode(int file, mode_t mode);
    virtual int changeOwner(int file, uid_t user, gid_t group);
    virtual int sync(int file);
    /// The descriptor is gone afterwards, whatever it returns.
    virtual int close(int file);
    virtual int rename(int fromFolder, const char *from, int toFolder, const char *to);
    /// rename() that fails with EEXIST where `to` exists.
    virtual int renameToNew(int fromFolder, const char *from, int toFolder, const char *to);
    virtual int unlink(int folder, const char *name);
    virtual int removeFolder(int folder, const char *name);
};

} // namespace Askwell
