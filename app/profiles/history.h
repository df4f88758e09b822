// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/answers.h"
#include "app/support/result.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

class FileCalls;

// What was copied and saved: one file, `history.json`, in a folder of its own outside the watched folder of
// projects. Values and files only: call it from any thread. Several windows and programs may write at once.

/// One copy or save of rules.
struct HistoryEntry
{
    /// Given by appendToHistory().
    QString id {};
    /// UTC, whole seconds in the file.
    QDateTime time {};
    /// Empty for a project that was never saved.
    QString projectId {};
    QString projectName {};
    QString framework {};
    /// Where the text went: "clipboard", "cursor", or the id of a target and the file's path, as the caller
    /// names it.
    QString target {};
    QString text {};
    /// For using it again; empty for rules.
    Answers answers {};
    BlankValues values {};

    bool operator==(const HistoryEntry &) const = default;
};

struct HistoryBounds
{
    size_t entries = 500;
    /// Of the whole file.
    qint64 bytes = 4LL * 1024 * 1024;
};

struct HistoryList
{
    /// Newest first: in the order in which they were added, whatever the clock said.
    std::vector<HistoryEntry> entries;
    /// What became of a file that could not be read: it was set aside, or is a newer version's and left
    /// alone.
    std::optional<Message> notice {};
};

/// Reads the history in `folder`. No file is an empty list. A broken file is set aside, and said.
[[nodiscard]] HistoryList readHistory(const QString &folder);

/// Adds an entry in front, with every secret in it masked, and lets the oldest go that are beyond the bounds.
/// Makes the folder. What cannot be written is an error that the caller may show, and nothing more: a copy
/// never fails for it. An entry that is too large for the bounds by itself is refused.
[[nodiscard]] Result<HistoryEntry> appendToHistory(const QString &folder, const HistoryEntry &entry,
                                                   const HistoryBounds &bounds = {},
                                                   FileCalls *calls = nullptr);

/// False where there is no such entry any more.
[[nodiscard]] Result<bool> removeFromHistory(const QString &folder, const QString &id,
                                             FileCalls *calls = nullptr);

/// Takes back what removeFromHistory() did: the entry as it was, in front of the one of the id `before`, or
/// last where there is none such.
[[nodiscard]] Result<void> restoreToHistory(const QString &folder, const HistoryEntry &entry,
                                            const QString &before, FileCalls *calls = nullptr);

/// Forgets everything, files that were set aside included.
[[nodiscard]] Result<void> clearHistory(const QString &folder);

/// The entries that hold every word of `words`, in any case, in their text, project, framework or target; all
/// of them for no word.
[[nodiscard]] std::vector<HistoryEntry> searchHistory(const std::vector<HistoryEntry> &entries,
                                                      const QString &words);

/// The entry as it goes to the disk: secrets masked in its text, answers and values, and wherever else the
/// same secret stands.
[[nodiscard]] HistoryEntry maskedEntry(HistoryEntry entry);

} // namespace Askwell
