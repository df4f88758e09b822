// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Askwell {

class FileCalls;

// The only place of the program that writes, renames and removes files and makes folders (file_lock.h locks
// them). A save is atomic: whoever reads the file, at any instant and after a crash too, finds the old bytes
// or the new ones. The final component of a path is never followed when it is a symbolic link.

struct SaveOptions
{
    /// Permission bits of a file that is new, less the umask; a file that exists keeps its own. Unix only.
    unsigned newFileMode = 0666;
    /// Permission bits of folders made on the way, less the umask. Unix only.
    unsigned newFolderMode = 0777;
    /// contentHash() of the file that the caller read; an empty one means that there must be no file yet.
    /// Where the disk holds something else just before the rename, nothing is written: ChangedOnDisk.
    std::optional<QString> expectedHash {};
    /// Waits until the disk has it. Off only for what may be lost in a power cut.
    bool durable = true;
    /// The system's where null; tests put their own here. Unix only.
    FileCalls *calls = nullptr;
};

/// What is the user's alone: projects, drafts, settings.
[[nodiscard]] SaveOptions privateFile();

enum class SaveStatus {
    Done,
    /// The file is no longer the one that was read; nothing was changed.
    ChangedOnDisk,
    /// Nothing was changed; message says why.
    Failed,
};

struct [[nodiscard]] SaveOutcome
{
    SaveStatus status = SaveStatus::Failed;
    /// Why it was not done. Where it was done, empty as a rule: the disk may have refused to confirm it.
    Message message {};
    /// Done: contentHash() of what the file holds now; empty after a removal.
    QString hash {};
    /// ChangedOnDisk: contentHash() of what was found; empty where there is no file.
    QString foundHash {};
    /// saveInside(): the folders that it made, relative to the root, outermost first.
    QStringList madeFolders {};

    [[nodiscard]] bool ok() const { return status == SaveStatus::Done; }
};

/// Replaces or makes the file. Its folder must exist.
SaveOutcome saveFile(const QString &path, const QByteArray &bytes, const SaveOptions &options = {});

/// Replaces or makes the file `relativePath` below `root`, a folder that exists, making the folders between.
/// The path must not leave the root: absolute paths, "..", symbolic links on the way or at its end, files
/// that have other names (hard links), and devices and folders in place of the file are refused. Folders made
/// for a save that fails are removed again.
SaveOutcome saveInside(const QString &root, const QString &relativePath, const QByteArray &bytes,
                       const SaveOptions &options = {});

/// The bytes of `relativePath` below `root` by the same rules; std::nullopt where there is no such file.
[[nodiscard]] Result<std::optional<QByteArray>> readInside(const QString &root, const QString &relativePath,
                                                           qint64 limit, FileCalls *calls = nullptr);

/// Whether saveInside() could write there now, as far as it can be told without writing: the path's rules,
/// kinds and permissions.
[[nodiscard]] Result<void> checkInside(const QString &root, const QString &relativePath,
                                       FileCalls *calls = nullptr);

/// Removes an ordinary file below `root` by the same rules; of the options, expectedHash, durable and calls
/// count.
SaveOutcome removeInside(const QString &root, const QString &relativePath, const SaveOptions &options = {});

/// Removes a folder below `root` by the same rules, if it is empty; false where it is not, or not there.
[[nodiscard]] Result<bool> removeEmptyFolderInside(const QString &root, const QString &relativePath,
                                                   FileCalls *calls = nullptr);

/// Removes an ordinary file or a symbolic link itself. No file is an error.
[[nodiscard]] Result<void> removeFile(const QString &path, FileCalls *calls = nullptr);

/// Gives a file another path, on another disk too; never over an existing one.
[[nodiscard]] Result<void> moveFile(const QString &from, const QString &to, FileCalls *calls = nullptr);

/// Makes the folder and those above it that are missing, for the user alone (0700 on Unix). A folder that
/// exists, by a symbolic link too, is left as it is.
[[nodiscard]] Result<void> makeFolder(const QString &path, FileCalls *calls = nullptr);

/// Whether a file name is one of those that a save uses on its way; whoever lists a folder skips them.
[[nodiscard]] bool isTemporaryName(const QString &fileName);

/// Removes what saves that were killed have left behind, once it is a day old. Never an error.
void removeOldTemporaryFiles(const QString &folder);

} // namespace Askwell
