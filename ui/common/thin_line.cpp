// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/thin_line.h"

#include "ui/common/colours.h"

#include <QFrame>
#include <QPainter>

namespace Askwell::Gui {

namespace {

class ThinLine final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), coloursOf(palette()).line); }
};

} // namespace

QFrame *thinLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new ThinLine(parent);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

} // namespace Askwell::Gui
