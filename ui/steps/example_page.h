// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QPushButton;

namespace Askwell::Gui {

class RoleLabel;
class TextPane;

/// The framework's finished example, to read; and one button that starts from it.
class ExamplePage final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExamplePage)

public:
    /// `example` is the page's filled example as it stands there.
    explicit ExamplePage(const QString &example, QWidget *parent = nullptr);

Q_SIGNALS:
    void startAsked();

protected:
    void retranslate() override;

private:
    RoleLabel *m_title;
    RoleLabel *m_help;
    TextPane *m_text;
    QPushButton *m_start;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
