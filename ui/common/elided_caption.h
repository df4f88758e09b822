// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Askwell::Gui {

/// Quiet words of plain text that wrap over a few lines and are elided after the last of them; the tool tip
/// then has them whole.
class ElidedCaption final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedCaption)

public:
    explicit ElidedCaption(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    /// An empty text hides it.
    void setText(const QString &text);
    void setMostLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The lines at that width, the last one elided where the text goes on.
    [[nodiscard]] QStringList linesAt(int width) const;

    QString m_text;
    int m_mostLines = 1;
};

} // namespace Askwell::Gui
