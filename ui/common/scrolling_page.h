// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QScrollArea;
class QVBoxLayout;

namespace Askwell::Gui {

/// A panel of words: one column within the page's margins, which scrolls.
class ScrollingPage : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollingPage)

public:
    [[nodiscard]] QScrollArea &area() const { return *m_area; }

protected:
    explicit ScrollingPage(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

private:
    QScrollArea *m_area;
    QVBoxLayout *m_column;
};

} // namespace Askwell::Gui
