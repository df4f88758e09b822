// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exporting/save_rules_state.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace Askwell::Gui {

class RoleLabel;
class SaveRulesFileRow;

/// One target: its tick, its files, and the truth about who will read them.
class SaveRulesTargetRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveRulesTargetRow)

public:
    explicit SaveRulesTargetRow(const Target &target, QWidget *parent = nullptr);

    [[nodiscard]] QString targetId() const { return m_target.id; }
    void setTarget(const SaveRulesTarget &state);
    void showDifferenceOf(const QString &path);
    /// No focus proxy: Qt would take the row for a stop of its own, wherever its parts stand in the order.
    void focusTick();
    /// Its tab stops follow `before`, or stay where they begin where there is none; returns the last of them.
    QWidget *orderTabsAfter(QWidget *before);

Q_SIGNALS:
    void tickChanged(const QString &targetId, bool ticked);
    void optionsChanged(const QString &targetId, const Askwell::Gui::SaveRulesOptions &options);
    void agreementChanged(const Askwell::PlannedFile &file, bool agreed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderTruth();
    void renderOptions();
    void unfoldOptions(bool open);
    void sendOptions();

    const Target &m_target;
    SaveRulesTarget m_state;
    QCheckBox *m_tick;
    RoleLabel *m_tool;
    QVBoxLayout *m_column;
    RoleLabel *m_problem;
    RoleLabel *m_truth;
    QToolButton *m_unfoldOptions;
    QWidget *m_options;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_globsLabel;
    QLineEdit *m_globs;
    std::vector<SaveRulesFileRow *> m_files;
};

} // namespace Askwell::Gui
