// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Askwell::Gui {

class ElidedCaption;
class RoleLabel;

/// The row on top of a pane: its title, what is worth knowing beside it, and widgets at the far end.
class PaneHeading final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneHeading)

public:
    explicit PaneHeading(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Small and muted after the title: "62 words". Gives way where there is no room.
    void setDetail(const QString &detail);
    /// The heading owns it from then on.
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_row;
    RoleLabel *m_title;
    ElidedCaption *m_detail;
};

} // namespace Askwell::Gui
