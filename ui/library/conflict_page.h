// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QPushButton;

namespace Askwell {
struct Difference;
} // namespace Askwell

namespace Askwell::Gui {

class DifferenceView;
class RoleLabel;

/// A project that another program has changed: what its file holds beside what a save would make of it, and
/// the choice between the two.
class ConflictPage final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictPage)

public:
    explicit ConflictPage(const Difference &difference, QWidget *parent = nullptr);

Q_SIGNALS:
    void reloadAsked();
    void keepAsked();

protected:
    void retranslate() override;

private:
    RoleLabel *m_title;
    RoleLabel *m_help;
    DifferenceView *m_difference;
    QPushButton *m_reload;
    QPushButton *m_keep;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
