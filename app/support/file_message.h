// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

namespace Askwell {

/// What was tried when the system said no.
enum class FileAction {
    Read,
    Write,
    Remove,
    MakeFolder,
};

/// One sentence for an errno value: what, where, what to do. ELOOP means a symbolic link where none is
/// followed, ENODEV a device, pipe or socket where a file is wanted,
/// EMLINK a file with several names where only one of them would change.
[[nodiscard]] Message fileMessage(FileAction action, int error, const QString &path);

/// "64 KiB", "4 MiB"; whole units only, else bytes.
[[nodiscard]] QString byteSizeText(qint64 bytes);

/// `path` holds more than `limit` bytes.
[[nodiscard]] Message tooLargeMessage(const QString &path, qint64 limit);

} // namespace Askwell
