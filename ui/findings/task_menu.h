// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace Askwell {
struct TextEdit;
}

namespace Askwell::Gui {

/// "Text Classification · Text": the task as a caption names it. Tasks are names of the field, modalities are
/// translated.
[[nodiscard]] QString taskCaption(const QString &taskId);

/// Puts the tasks of the Hub into the menu, by modality; `chosen` gets the id.
void fillTaskMenu(QMenu *menu, const QString &current, const std::function<void(const QString &)> &chosen);

/// Says in the answer which task it is: in place of an earlier such sentence, or behind the answer.
[[nodiscard]] TextEdit taskStated(const QString &answer, const QString &taskId);

} // namespace Askwell::Gui
