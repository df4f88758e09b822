// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/find_marks.h"

#include "ui/common/colours.h"

#include <QApplication>

namespace Askwell::Gui {

QList<QTextEdit::ExtraSelection> findMarkSelections(QTextDocument &document, const QList<TextSpan> &spans)
{
    const Colours colours = coloursOf(QApplication::palette());
    QTextCharFormat format;
    format.setBackground(colours.blankTint);
    // A line too: tints are nothing to go by in high contrast, or where a blank is found.
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(colours.accent);
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextSpan &span : spans) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(&document);
        selection.cursor.setPosition(static_cast<int>(span.begin));
        selection.cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    }
    return selections;
}

} // namespace Askwell::Gui
