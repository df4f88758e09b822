// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Askwell::Gui {

class RoleLabel;
class TextPane;

/// The framework's finished example, to read; and one button that starts from it.
class ExamplePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExamplePage)

public:
    /// `example` is the page's filled example as it stands there.
    explicit ExamplePage(const QString &example, QWidget *parent = nullptr);

Q_SIGNALS:
    void startAsked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    RoleLabel *m_title;
    RoleLabel *m_help;
    TextPane *m_text;
    QPushButton *m_start;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
