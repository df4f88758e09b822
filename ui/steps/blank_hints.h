// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/answers.h"
#include "app/prompt/guide.h"

#include <QMap>
#include <QStringList>

namespace Askwell {
struct Blank;
}

namespace Askwell::Gui {

/// What is said of a blank while it is being filled: from the guide, and what the project gave it last. Hints
/// only; nothing of it is filled in by itself.
struct BlankHints
{
    QMap<QString, GuideBlank> guide;
    BlankValues remembered;

    /// One line in the language of the window: choices or an example, and the value of last time.
    [[nodiscard]] QString line(const Blank &blank) const;
    /// Values worth offering, each once: choices, that of last time, the guide's. They go into the prompt.
    [[nodiscard]] QStringList values(const Blank &blank) const;
};

} // namespace Askwell::Gui
