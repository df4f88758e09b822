// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QList>
#include <QTextEdit>

namespace Askwell::Gui {

/// A text that can be searched: it shows what was found beside whatever else it marks.
class FindMarks
{
public:
    FindMarks() = default;
    virtual ~FindMarks() = default;
    Q_DISABLE_COPY_MOVE(FindMarks)

    /// Spans of the document; an empty list takes the marks away.
    virtual void setFindMarks(const QList<TextSpan> &spans) = 0;
};

/// The marks as they look everywhere, to be put behind a text's other extra selections.
[[nodiscard]] QList<QTextEdit::ExtraSelection> findMarkSelections(QTextDocument &document,
                                                                  const QList<TextSpan> &spans);

} // namespace Askwell::Gui
