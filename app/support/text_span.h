// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Askwell {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= begin && position < end(); }
    bool operator==(const TextSpan &) const = default;
};

} // namespace Askwell
