// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QPushButton;

namespace Askwell::Gui {

class RoleLabel;

/// About: versions, licences, where the tables of facts come from (about_text.h). To read.
class AboutPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutPage)

public:
    explicit AboutPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void copyAsked(const QString &versions);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    RoleLabel *m_title;
    QPushButton *m_copy;
    QPushButton *m_back;
    RoleLabel *m_licencesHeading;
    RoleLabel *m_licence;
    RoleLabel *m_sourcesHeading;
};

} // namespace Askwell::Gui
