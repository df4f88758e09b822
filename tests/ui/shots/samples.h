// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework.h"
#include "app/prompt/answers.h"
#include "app/prompt/guide.h"

namespace Askwell::Gui {

/// The bundled page.
[[nodiscard]] Framework huggingFace();

/// What ships with it.
[[nodiscard]] Guide huggingFaceGuide();

/// Its filled example as answers.
[[nodiscard]] Answers workedExample();

/// Only Task, as the worked example has it.
[[nodiscard]] Answers halfFilled();
/// A brief with problems and gaps.
[[nodiscard]] Answers troubled();

/// Task and Why from cards, some blanks filled and some open.
[[nodiscard]] Answers withBlanks();

} // namespace Askwell::Gui
