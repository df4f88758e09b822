// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Askwell::Gui {

/// Shows a column of parts as large as itself but never smaller than they can be: then it scrolls. A layout
/// that is given too little room lays its parts over each other. A resizable QScrollArea would ask for the
/// preferred height, since that of the column follows from its width.
class OverflowArea final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverflowArea)

public:
    /// Takes `content`, whose layout is `column`.
    OverflowArea(QWidget *content, QVBoxLayout *column, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_column;
};

/// The least that a column of parts can be at that width, as QBoxLayout shares out heights: where one follows
/// from the width, it is never less than that.
[[nodiscard]] QSize leastSize(const QVBoxLayout &column, int width);

} // namespace Askwell::Gui
