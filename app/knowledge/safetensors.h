// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Askwell {

/// What the header of a safetensors file tells of its tensors, without the weights being read.
struct TensorCount
{
    /// Values of all tensors, buffers included: what the Hub shows as the number of parameters.
    qint64 values = 0;
    /// The same by type: "BF16", "F32", "I64", …
    QMap<QString, qint64> byType;
    /// Bytes of the tensors, which follow the header.
    qint64 bytes = 0;

    TensorCount &operator+=(const TensorCount &other);
    bool operator==(const TensorCount &) const = default;
};

/// Bytes of a header that are read, as in huggingface_hub.
constexpr qint64 longestSafetensorsHeader = 25'000'000;

/// `header` is the JSON alone: each tensor with its type, shape and offsets (safetensors' README, "Format").
/// The error names `fileName`. Never more than 2^62 values: a header that claims more is refused.
[[nodiscard]] Result<TensorCount> countTensors(const QByteArray &header, const QString &fileName);

/// Reads the header of a file, 8 bytes of length and the JSON, and nothing else; what was read is taken off
/// `bytesLeft`. Refuses a file whose header is longer than longestSafetensorsHeader or `bytesLeft`, and one
/// that is shorter than its header says: a broken download.
[[nodiscard]] Result<TensorCount> readSafetensors(const QString &path, qint64 *bytesLeft);

} // namespace Askwell
