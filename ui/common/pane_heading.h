// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Askwell::Gui {

class RoleLabel;

/// The row on top of a pane: its title at the left, what is worth knowing beside it, then a quiet mark
/// ("Yours", "Fixed") and widgets at the right.
class PaneHeading final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneHeading)

public:
    explicit PaneHeading(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Small and muted after the title: "62 words".
    void setDetail(const QString &detail);
    /// Small and muted at the right.
    void setMark(const QString &mark);
    /// At the right, before the mark; the heading owns it from then on.
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_row;
    RoleLabel *m_title;
    RoleLabel *m_detail;
    RoleLabel *m_mark;
};

} // namespace Askwell::Gui
