// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/framework/framework.h"
#include "app/profiles/profile_store.h"
#include "app/prompt/answers.h"

#include <optional>
#include <vector>

namespace Askwell {

class Console;
class Invocation;

/// What INPUT on the command line comes to.
struct Input
{
    /// Never empty. The first asks the questions, the others add rules.
    std::vector<Framework> frameworks;
    Answers answers;
    /// Values given for blanks.
    BlankValues values;
    RulesChoice rules;
    std::optional<LoadedProfile> profile;

    [[nodiscard]] const Framework &framework() const { return frameworks.front(); }
};

/// Reads the frameworks, the profile and the answers that the options name. Where one cannot be had, says so
/// and returns nothing.
[[nodiscard]] std::optional<Input> readInput(const Invocation &invocation, Console &console);

/// The option that answers a question: `--why TEXT`, or `--answer "Time horizon=TEXT"`.
[[nodiscard]] QString optionFor(const Question &question);

} // namespace Askwell
