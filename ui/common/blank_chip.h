// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

class QPainter;
class QPointF;
class QTextBlock;

namespace Askwell::Gui {

/// Paints the ground of a blank under the words of a block: a tint and a dotted underline, so that it shows
/// without colour. One that has its value already is only underlined. `span` counts from the beginning of the
/// document; `origin` is where the block stands in the painter's coordinates.
void paintBlankChip(QPainter &painter, const QTextBlock &block, const QPointF &origin, const TextSpan &span,
                    bool open);

} // namespace Askwell::Gui
