// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Askwell::Gui {

/// What takes the place of the steps until it is closed. Escape leaves it, from wherever nothing else wants
/// the key, and its texts follow the language.
class Panel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

Q_SIGNALS:
    /// By Back or Escape: nothing was decided.
    void closed();

protected:
    explicit Panel(QWidget *parent = nullptr)
        : QWidget(parent)
    { }

    /// Every text of the panel, again for each language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Askwell::Gui
