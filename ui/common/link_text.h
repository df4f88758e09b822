// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;

namespace Askwell::Gui {

/// A link for a label with rich text, in our accent: a label takes the colour of links from the application's
/// palette when it reads the text, not from its own.
[[nodiscard]] QString linkText(const QString &target, const QString &words, const QPalette &palette);

} // namespace Askwell::Gui
