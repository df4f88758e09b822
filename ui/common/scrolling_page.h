// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Askwell::Gui {

/// A page of words that takes the place of the question: one column within the page's margins, which scrolls.
/// No tab stop itself; Escape leaves it.
class ScrollingPage : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollingPage)

Q_SIGNALS:
    void closed();

protected:
    explicit ScrollingPage(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    /// Every text of the page, again for each language.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace Askwell::Gui
