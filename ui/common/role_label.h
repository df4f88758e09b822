// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/typography.h"

#include <QColor>
#include <QLabel>

namespace Askwell::Gui {

struct Colours;

/// A label in one of our colours and text styles that follows palette and font while the program runs.
class RoleLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleLabel)

public:
    /// For example RoleLabel(&Colours::muted, TextStyle::Caption).
    RoleLabel(QColor Colours::*role, TextStyle style, QWidget *parent = nullptr);

    void setRole(QColor Colours::*role);
    void setTextStyle(TextStyle style);
    /// The words begin where the window's lines begin, whichever way they themselves run. QLabel's own words
    /// begin where their language's lines do.
    void setStandsWithWindow(bool stands);

protected:
    void changeEvent(QEvent *event) override;
    /// Tab goes to the first link at once, Shift+Tab to the last.
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow();
    void followDirection();

    QColor Colours::*m_role;
    TextStyle m_style;
    bool m_following = false;
    bool m_standsWithWindow = false;
};

} // namespace Askwell::Gui
