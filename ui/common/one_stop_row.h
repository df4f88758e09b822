// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QLayout;

namespace Askwell::Gui {

/// Buttons beside each other that are one stop of the Tab key. Arrow keys go along them and press nothing;
/// Space or Enter does.
class OneStopRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneStopRow)

public:
    explicit OneStopRow(QWidget *parent = nullptr);
    /// Laid out by `row`, which has no parent yet.
    explicit OneStopRow(QLayout *row, QWidget *parent = nullptr);

    /// At the end; the row owns it from then on.
    void addButton(QAbstractButton *button);
    /// Where Tab arrives: this one, until another has the focus.
    void setStop(QAbstractButton *button);
    [[nodiscard]] QAbstractButton *stop() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool goAlong(QAbstractButton *from, int key);

    QLayout *m_row;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace Askwell::Gui
