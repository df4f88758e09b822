// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/composer.h"

#include <QJsonObject>

#include <optional>

namespace Askwell {

class Console;
class Invocation;
struct Input;
struct SecretFinding;

/// The prompt of the input. An incomplete one is refused, naming what is missing and the options that give
/// it, unless --allow-incomplete is given.
[[nodiscard]] std::optional<Prompt> composedPrompt(const Input &input, const Invocation &invocation,
                                                   Console &console);

/// A secret as it may be spoken of: `hf_aBc… (Hugging Face user access token)`.
[[nodiscard]] QString secretText(const SecretFinding &finding);

/// Characters (Unicode code points), lines, bytes, and a quarter of the characters as tokens.
[[nodiscard]] QJsonObject sizeObject(const QString &text);

} // namespace Askwell
