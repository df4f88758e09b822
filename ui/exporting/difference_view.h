// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/difference.h"

#include <QWidget>

class QScrollBar;

namespace Askwell::Gui {

class DifferenceColumn;
class RoleLabel;

/// What a save would change in a file: side by side where there is room, else as one column. Added and
/// removed lines are told by sign and tint; the text can be selected.
class DifferenceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceView)

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setDifference(const Difference &difference);
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLines();
    void retranslate();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] QString spoken() const;

    Difference m_difference;
    RoleLabel *m_note;
    RoleLabel *m_leftTitle;
    RoleLabel *m_rightTitle;
    DifferenceColumn *m_left;
    DifferenceColumn *m_right;
    bool m_sideBySide = false;
};

} // namespace Askwell::Gui
