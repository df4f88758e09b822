// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QString>

namespace Askwell::Gui {

/// The message in the language of the window. The only place where ids become words: keep the message and ask
/// again when the language changes.
[[nodiscard]] QString words(const Message &message);

/// A text of a guide that is for the window, in its language; what goes into the prompt stays as it is.
[[nodiscard]] QString guideWords(const QString &text);

/// In a window that runs from right to left: with a direction of its own, from its first letter. For what
/// stands within other words or begins with a mark: a path, a name, an amount.
[[nodiscard]] QString isolated(const QString &text);

/// Without the mark of its mnemonic and, where the language puts the letter behind the words, without that
/// letter: "Open" for "&Open", "開く" for "開く(&O)".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace Askwell::Gui
