// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QPushButton;
class QTextBrowser;

namespace Askwell::Gui {

/// Whose parts the program holds, and their licences, in English: those texts are not to be translated.
class NoticesPage final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticesPage)

public:
    explicit NoticesPage(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QTextBrowser *m_text;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
