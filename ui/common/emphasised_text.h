// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell::Gui {

/// Markdown as rich text for a label: bold, emphasis and code stay, links are their words, pictures and
/// markup are left out. Nothing is loaded, whatever the text names. Paragraphs become line breaks.
[[nodiscard]] QString emphasisedHtml(const QString &markdown);

} // namespace Askwell::Gui
