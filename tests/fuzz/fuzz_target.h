// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Askwell::Fuzz {

/// A reader of what others wrote, and what has to hold of it whatever they wrote.
struct FuzzTarget
{
    /// Also the name of its folder in seeds/.
    const char *name;
    /// Ends the program by require() where something does not hold.
    void (*run)(const QByteArray &bytes);
};

[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();
/// Null where there is none of that name.
[[nodiscard]] const FuzzTarget *fuzzTarget(const QByteArray &name);

/// Aborts with the sentence, which says what should have held: a sanitizer or a debugger shows where.
void require(bool holds, const char *sentence);

} // namespace Askwell::Fuzz
