// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Askwell {

class Cancellation;

/// What git says of one path.
enum class GitFileState {
    /// Committed as it stands, or neither there nor ignored.
    Clean,
    /// Whether it stands there or not.
    Ignored,
    /// It differs from what was committed last.
    Changed,
    /// It stands there, and git does not hold it.
    Untracked,
};

/// What git says of a folder. All is empty without git, and where git does not answer in time.
struct GitState
{
    std::optional<bool> repository {};
    QMap<QString, GitFileState> files {};
};

/// Asks `git`, an absolute path, about `paths` below `folder`. It only reads: no lock is taken, nothing is
/// fetched, and no program is run that the repository names (core.fsmonitor, filters, hooks). Takes three
/// seconds at most; for the background runner.
[[nodiscard]] GitState gitState(const QString &git, const QString &folder, const QStringList &paths,
                                const Cancellation *cancellation = nullptr);

/// For people: a sentence about a file, a few words about a folder; nothing where there is nothing to say.
[[nodiscard]] std::optional<Message> gitFileText(GitFileState state);
[[nodiscard]] std::optional<Message> gitFolderText(const GitState &state);

} // namespace Askwell
