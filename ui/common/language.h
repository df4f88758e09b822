// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Askwell::Gui {

/// Puts the window's words into the application: so far the English plurals. The command line needs none of
/// it.
void installLanguage(QCoreApplication &application);

} // namespace Askwell::Gui
