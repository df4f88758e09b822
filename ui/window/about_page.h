// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scrolling_page.h"

class QPushButton;

namespace Askwell::Gui {

class LinkButton;
class RoleLabel;

/// About: versions (about_text.h), licence, and the way to the notices of third parties. To read.
class AboutPage final : public ScrollingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutPage)

public:
    explicit AboutPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void copyAsked(const QString &versions);
    /// Whose parts and tables the program holds.
    void noticesAsked();

protected:
    void retranslate() override;

private:
    RoleLabel *m_title;
    QPushButton *m_copy;
    QPushButton *m_back;
    RoleLabel *m_licence;
    LinkButton *m_notices;
};

} // namespace Askwell::Gui
