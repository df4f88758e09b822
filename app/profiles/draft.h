// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/profile.h"
#include "app/support/file_lock.h"
#include "app/support/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Askwell {

class FileCalls;

/// What stands in a window, saved or not.
struct Draft
{
    Profile profile;
    /// The project's file; empty for a project that was never saved.
    QString profilePath {};
    /// contentHash() of that file when it was read or saved last.
    QString baseHash {};
    QString promptId {};
    QString stepId {};
    /// What stands in "Start from a text" and was not taken over yet.
    QString startText {};
    /// Whether it differs from the project's file.
    bool modified = false;
    /// When it was written, UTC, whole seconds in files.
    QDateTime time {};

    bool operator==(const Draft &) const = default;
};

/// The draft file of one window, locked against other windows for as long as this lives. The file stays when
/// this goes: the next start takes it up.
class DraftFile final
{
public:
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Removes the file and the lock: there is nothing to come back to.
    void discard();

private:
    friend Result<struct ClaimedDraft> claimDraft(const QString &folder,
                                                  const std::function<bool(const Draft &)> &fits);

    DraftFile(QString path, FileLock lock);

    QString m_path;
    FileLock m_lock;
};

struct ClaimedDraft
{
    DraftFile file;
    /// What the file holds; std::nullopt for a new one.
    std::optional<Draft> draft;
    /// What became of drafts that could not be read: they were set aside, or left for a newer version.
    std::vector<Message> notices;
};

/// Takes up the newest draft of `folder` that no running window holds and that `fits`, or begins a new one.
/// Without `fits` any will do. Makes the folder.
[[nodiscard]] Result<ClaimedDraft> claimDraft(const QString &folder,
                                              const std::function<bool(const Draft &)> &fits = {});

/// Replaces the draft file, atomically, for the user's eyes only (0600 on Unix); returns when the disk has
/// it. Call it from any thread, one at a time for a file.
[[nodiscard]] Result<void> writeDraft(const QString &path, const Draft &draft, FileCalls *calls = nullptr);

struct DraftBounds
{
    size_t files = 100;
    qint64 bytes = 64LL * 1024 * 1024;
    /// Words that were never saved stay at least so long, whatever else is beyond the bounds.
    int unsavedDays = 30;
};

/// Removes drafts that other windows left behind, the oldest first, until the folder is within the bounds;
/// the same for drafts that were set aside as broken. Never one that a window holds, that a newer version
/// wrote, or that holds unsaved words and is younger than `unsavedDays` at `now`. Returns how many went. Call
/// it from any thread.
int removeOldDrafts(const QString &folder, const QDateTime &now, const DraftBounds &bounds = {});

/// Removes every draft that no window holds, unsaved words and those set aside too: only where the user has
/// said so. Returns how many went.
int clearDrafts(const QString &folder);

} // namespace Askwell
