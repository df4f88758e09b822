// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/remark.h"

#include <QWidget>

#include <optional>

namespace Askwell::Gui {

class QuietLine;

/// One remark and what can be done about it.
class RemarkLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarkLine)

public:
    explicit RemarkLine(QWidget *parent = nullptr);

    /// Nothing is hidden away: an empty line takes no place.
    void setRemark(const std::optional<Remark> &remark);
    [[nodiscard]] const std::optional<Remark> &remark() const { return m_remark; }
    /// Offers to go where the remark is, for lists that stand elsewhere.
    void setPlaceOffered(bool offered);
    [[nodiscard]] QuietLine &line() { return *m_line; }

Q_SIGNALS:
    void fixChosen(const Askwell::CheckFix &fix);
    void ruleAsked(const QString &rule);
    void formulaAsked();
    void placeAsked(const Askwell::Gui::Remark &remark);
    /// Not for this project.
    void dismissed(const Askwell::Gui::Remark &remark);
    /// A nudge was closed.
    void closed(const Askwell::Gui::Remark &remark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void follow(const QString &link);
    [[nodiscard]] bool offersPlace() const;
    void showMore(const Remark &remark);

    QuietLine *m_line;
    std::optional<Remark> m_remark;
    bool m_placeOffered = false;
};

} // namespace Askwell::Gui
