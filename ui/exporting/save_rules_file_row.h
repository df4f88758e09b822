// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/save_rules_state.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Askwell::Gui {

class DifferenceView;
class RoleLabel;

/// One file of a target: its state in words, what the user should know, what will change, and the agreement
/// where it is someone else's.
class SaveRulesFileRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveRulesFileRow)

public:
    explicit SaveRulesFileRow(QWidget *parent = nullptr);

    /// `alone`: the path stands above the row already. `ticked`: saving would write it.
    void setFile(const SaveRulesFile &file, Placement placement, bool alone, bool ticked);
    [[nodiscard]] QString stateText() const;

    /// Unfolds what will change, where that is `path`.
    void showDifferenceOf(const QString &path);

    /// Puts the row's controls after `before` in the order of Tab and returns the last of them.
    [[nodiscard]] QWidget *orderTabsAfter(QWidget *before);

Q_SIGNALS:
    void agreementChanged(const Askwell::PlannedFile &file, bool agreed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void showMark();
    void unfold(bool open);
    void orderParts();
    void showDifference();

    SaveRulesFile m_file;
    Placement m_placement = Placement::WholeFile;
    bool m_alone = true;
    bool m_ticked = false;
    /// What will change is shown.
    bool m_open = false;
    QVBoxLayout *m_column;
    RoleLabel *m_path;
    QLabel *m_mark;
    RoleLabel *m_state;
    RoleLabel *m_notes;
    QToolButton *m_unfold;
    /// Made when first asked for.
    DifferenceView *m_difference = nullptr;
    QCheckBox *m_agree;
};

} // namespace Askwell::Gui
