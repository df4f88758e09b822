// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/line_splitter.h"

#include "ui/common/colours.h"

#include <QPainter>
#include <QSplitterHandle>

namespace Askwell::Gui {

namespace {

class LineHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), coloursOf(palette()).line); }
};

} // namespace

LineSplitter::LineSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
    // At one pixel Qt widens what the mouse takes by itself.
    setHandleWidth(1);
}

QSplitterHandle *LineSplitter::createHandle()
{
    return new LineHandle(orientation(), this);
}

} // namespace Askwell::Gui
