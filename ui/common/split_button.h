// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Askwell::Gui {

/// A button that does something itself and has a menu of other things behind its arrow. Screen readers are
/// offered both: of a tool button with a menu Qt 6.4 tells them only that it can show the menu.
class SplitButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SplitButton)

public:
    explicit SplitButton(QWidget *parent = nullptr);
};

} // namespace Askwell::Gui
