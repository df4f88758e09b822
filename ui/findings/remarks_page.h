// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scrolling_page.h"
#include "ui/findings/remark.h"

#include <QMap>

#include <vector>

class QGridLayout;
class QPushButton;

namespace Askwell {
struct MemoryFit;
}

namespace Askwell::Gui {

struct Judgement;
class RemarkList;
class RoleLabel;

/// Every remark on the answers, the nine things that a good brief states, and how memory was reckoned: the
/// list on request.
class RemarksPage final : public ScrollingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarksPage)

public:
    explicit RemarksPage(QWidget *parent = nullptr);

    void showJudgement(const Judgement &judgement);
    [[nodiscard]] RemarkList &remarks() { return *m_remarks; }
    /// Brings how the memory was reckoned into view.
    void showFormula();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLedger();
    /// In as many columns as there is room for.
    void placeLedger();

    QMap<QString, bool> m_ledger;
    bool m_isEnglish = true;
    bool m_hasRemarks = false;
    RoleLabel *m_title;
    RoleLabel *m_none;
    RemarkList *m_remarks;
    RoleLabel *m_formulaHeading;
    RoleLabel *m_formula;
    RoleLabel *m_ledgerHeading;
    QGridLayout *m_grid;
    std::vector<RoleLabel *> m_items;
    RoleLabel *m_limits;
    QPushButton *m_back;
};

/// What an item of the ledger is called: "Metric".
[[nodiscard]] QString ledgerItemName(const QString &id);

} // namespace Askwell::Gui
