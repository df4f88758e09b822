// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/remark.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace Askwell::Gui {

class RemarkLine;
class RoleLabel;

/// Problems, and under a heading of their own the things worth adding.
class RemarkList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarkList)

public:
    explicit RemarkList(QWidget *parent = nullptr);

    /// Hidden where there is none.
    void setRemarks(const std::vector<Remark> &problems, const std::vector<Remark> &worthAdding);
    [[nodiscard]] const std::vector<RemarkLine *> &lines() const { return m_lines; }

Q_SIGNALS:
    void fixChosen(const Askwell::CheckFix &fix);
    void ruleAsked(const QString &rule);
    void formulaAsked();
    void placeAsked(const Askwell::Gui::Remark &remark);
    void dismissed(const Askwell::Gui::Remark &remark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine();

    QVBoxLayout *m_problems;
    QVBoxLayout *m_others;
    RoleLabel *m_heading;
    /// As many as were ever needed; those without a remark are empty.
    std::vector<RemarkLine *> m_lines;
};

} // namespace Askwell::Gui
