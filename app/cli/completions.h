// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell {

struct DocumentedProgram;

/// The text of a file for the folder in which each shell looks for completions: `<name>`, `_<name>`,
/// `<name>.fish`. Ids of frameworks and profiles are asked of askwell-cli while the person types; all else
/// stands in the file.
[[nodiscard]] QString bashCompletion(const DocumentedProgram &program);
[[nodiscard]] QString zshCompletion(const DocumentedProgram &program);
[[nodiscard]] QString fishCompletion(const DocumentedProgram &program);

} // namespace Askwell
