// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell::Gui {

class AnswerEditor;

/// How a sentence came into an answer.
enum class LineInsertion {
    Added,
    /// An older one that begins alike made place for it.
    Replaced,
    /// It stood there.
    Unchanged,
};

/// Puts a sentence on a line of its own under the answer, in one undoable step; the cursor goes behind it. A
/// sentence at the beginning of a line that begins alike, up to its colon, is the same one of another day.
LineInsertion insertFact(AnswerEditor &editor, const QString &sentence);

/// Puts "org/name@commit" where the cursor is, in one undoable step: in the place of the selection, of the
/// blank or of the bare "org/name" that holds the cursor, else behind the word that does, with spaces where
/// letters would touch.
void insertModel(AnswerEditor &editor, const QString &pinnedId);

} // namespace Askwell::Gui
