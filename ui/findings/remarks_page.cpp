// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/remarks_page.h"

#include "app/checks/check_table.h"
#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/findings/live_checks.h"
#include "ui/findings/remark_list.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

constexpr int MostColumns = 3;

struct ItemName
{
    const char *id;
    const char *name;
};

constexpr std::array<ItemName, 9> ItemNames {{
    {"metric", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Metric")},
    {"baseline", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Baseline")},
    {"split", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Data split")},
    {"dataset", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Dataset")},
    {"hardware", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Hardware")},
    {"licence", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Licence")},
    {"latency", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Latency or memory")},
    {"reproducibility", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Reproducibility")},
    {"limitations", QT_TRANSLATE_NOOP("Askwell::Gui::RemarksPage", "Limitations")},
}};

bool isProblem(const Finding &finding)
{
    return finding.severity != Askwell::Severity::Suggestion;
}

} // namespace

QString ledgerItemName(const QString &id)
{
    for (const ItemName &item : ItemNames) {
        if (id == QLatin1StringView(item.id)) {
            return RemarksPage::tr(item.name);
        }
    }
    return id;
}

RemarksPage::RemarksPage(QWidget *parent)
    : ScrollingPage(u"remarks-page"_s, parent)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_none(new RoleLabel(&Colours::muted, TextStyle::Body))
    , m_remarks(new RemarkList)
    , m_formulaHeading(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_formula(new RoleLabel(&Colours::text, TextStyle::Body))
    , m_ledgerHeading(new RoleLabel(&Colours::text, TextStyle::Heading))
    , m_grid(new QGridLayout)
    , m_limits(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_back(new QPushButton)
{
    QVBoxLayout *layout = &column();
    layout->addWidget(m_title);
    layout->addSpacing(space(Space::Three));
    m_none->setObjectName(u"no-remarks"_s);
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    m_remarks->setObjectName(u"all-remarks"_s);
    layout->addWidget(m_remarks);
    layout->addSpacing(space(Space::Five));
    layout->addWidget(m_formulaHeading);
    m_formula->setObjectName(u"memory-formula"_s);
    m_formula->setTextFormat(Qt::PlainText);
    m_formula->setWordWrap(true);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formula->setContentsMargins(0, space(Space::One), 0, space(Space::Five));
    layout->addWidget(m_formula);
    layout->addWidget(m_ledgerHeading);
    layout->addSpacing(space(Space::Two));
    m_grid->setHorizontalSpacing(space(Space::Five));
    m_grid->setVerticalSpacing(space(Space::One));
    m_grid->setColumnStretch(MostColumns, 1);
    layout->addLayout(m_grid);
    layout->addSpacing(space(Space::Four));
    m_limits->setWordWrap(true);
    layout->addWidget(m_limits);
    layout->addSpacing(space(Space::Four));
    m_back->setObjectName(u"close-remarks"_s);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addStretch(1);
    passFocusOn(*this, *m_back);
    connect(m_back, &QPushButton::clicked, this, &RemarksPage::closed);
}

void RemarksPage::showJudgement(const Judgement &judgement)
{
    std::vector<Remark> problems;
    std::vector<Remark> others;
    for (const Finding &finding : judgement.report.findings) {
        (isProblem(finding) ? problems : others).push_back(remarkOf(finding));
    }
    for (const WorthAdding &item : judgement.worthAdding) {
        // A suggestion stands there as a finding already.
        if (item.questionId.isEmpty()) {
            others.push_back(remarkOf(item));
        }
    }
    m_hasRemarks = !problems.empty() || !others.empty();
    m_remarks->setRemarks(problems, others);
    QStringList formula;
    if (judgement.report.memory) {
        formula.append(words(fitLine(*judgement.report.memory)));
        for (const Message &line : fitFormula(*judgement.report.memory)) {
            formula.append(words(line));
        }
    }
    m_formula->setText(formula.join(u'\n'));
    m_formula->setVisible(!formula.isEmpty());
    m_formulaHeading->setVisible(!formula.isEmpty());
    m_ledger = judgement.report.ledger;
    m_isEnglish = judgement.report.language == "en"_L1 || judgement.report.language == "und"_L1
        || judgement.report.language.isEmpty();
    retranslate();
}

void RemarksPage::showFormula()
{
    area().widget()->layout()->activate();
    area().ensureWidgetVisible(m_formula);
}

void RemarksPage::fillLedger()
{
    for (RoleLabel *label : std::exchange(m_items, {})) {
        delete label;
    }
    for (const LedgerItem &each : ledgerTable()) {
        const bool stated = m_ledger.value(each.id);
        auto *label = new RoleLabel(stated ? &Colours::text : &Colours::muted, TextStyle::Body);
        // Told by a sign and by words, not by colour alone.
        label->setText((stated ? u"✓ "_s : u"○ "_s) + ledgerItemName(each.id));
        label->setAccessibleName(stated ? tr("%1: stated").arg(ledgerItemName(each.id))
                                        : tr("%1: not stated").arg(ledgerItemName(each.id)));
        label->setToolTip(words({each.about.toUtf8().constData(), {}}));
        m_items.push_back(label);
    }
    placeLedger();
}

void RemarksPage::placeLedger()
{
    int widest = 1;
    for (const RoleLabel *label : m_items) {
        widest = std::max(widest, label->sizeHint().width());
    }
    const int between = m_grid->horizontalSpacing();
    const int room = area().viewport()->width() - 2 * space(Space::Four);
    const int columns = std::clamp((room + between) / (widest + between), 1, MostColumns);
    for (size_t at = 0; at < m_items.size(); ++at) {
        m_grid->addWidget(m_items[at], int(at) / columns, int(at) % columns);
    }
}

void RemarksPage::retranslate()
{
    m_title->setText(tr("Remarks"));
    setAccessibleName(m_title->text());
    m_none->setText(m_isEnglish ? tr("There is nothing to remark.")
                                : tr("The answers are not in English: Askwell looks for secrets, personal "
                                     "data and gaps only."));
    m_none->setVisible(!m_hasRemarks || !m_isEnglish);
    m_formulaHeading->setText(tr("How memory was reckoned"));
    m_ledgerHeading->setText(tr("Stated, or not"));
    m_limits->setText(tr("Not every job needs all nine. What the words leave open, Askwell does not guess."));
    m_back->setText(tr("Back to my prompt"));
    fillLedger();
}

void RemarksPage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    placeLedger();
}

} // namespace Askwell::Gui
