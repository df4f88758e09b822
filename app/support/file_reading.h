// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Askwell {

/// The bytes of an ordinary file of at most `limit` bytes; symbolic links are followed. Folders, devices,
/// pipes and sockets are refused without waiting for them; the error names the path, the reason and what to
/// do.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

/// The same, but no file at all is std::nullopt and no error.
[[nodiscard]] Result<std::optional<QByteArray>> readFileIfThere(const QString &path, qint64 limit);

/// At most `length` bytes of an ordinary file from `offset` on, fewer where it ends before: for large files
/// of which a part is wanted. Where the system lets us, the file's time of last use stays what it was.
[[nodiscard]] Result<QByteArray> readFilePart(const QString &path, qint64 offset, qint64 length);

/// SHA-256 in lower-case hex: how files are told apart.
[[nodiscard]] QString contentHash(const QByteArray &bytes);

} // namespace Askwell
