// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/links.h"

namespace Askwell::Gui {

/// What a link takes into Cursor.
struct CursorText
{
    LinkKind kind = LinkKind::Prompt;
    ScreenedText text;
};

} // namespace Askwell::Gui
