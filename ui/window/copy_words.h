// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell::Gui {

enum class CopyPlace;

/// What the links say that let a text go where it was to go, although something stands in the way.
struct CopyWords
{
    /// "Copy without %1", where %1 names questions.
    QString withoutAnswers;
    QString withSecret;
    QString withoutBlank;
    QString withoutBlanks;
    QString agree;
    QString refuse;
};

[[nodiscard]] CopyWords copyWords(CopyPlace place);

} // namespace Askwell::Gui
