// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/difference_view_lines.h"

#include <QPlainTextEdit>

namespace Askwell::Gui {

/// Lines of a difference with their numbers and signs in a margin, to be read and selected.
class DifferenceColumn final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceColumn)

public:
    enum class Numbers { Old, New, Both };

    explicit DifferenceColumn(QWidget *parent = nullptr);

    void setLines(std::vector<ShownLine> lines, Numbers numbers);
    /// Height in pixels at which `lines` lines show without scrolling.
    [[nodiscard]] int heightFor(int lines) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Margin;

    void paintMargin(QPaintEvent *event);
    void placeMargin();
    void mark();
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int marginWidth() const;

    std::vector<ShownLine> m_lines;
    Numbers m_numbers = Numbers::Both;
    Margin *m_margin;
};

} // namespace Askwell::Gui
