// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/review_page.h"

#include "app/framework/framework.h"
#include "ui/common/colours.h"
#include "ui/common/link_button.h"
#include "ui/common/passed_focus.h"
#include "ui/common/quiet_line.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/findings/remark_list.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/text_pane.h"
#include "ui/steps/blank_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// Larger than in the preview: here it is read, not glanced at.
constexpr qreal ReadingSize = 1.2;

/// Of each kind; the list has the others.
constexpr qsizetype MostRemarks = 3;

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_reasons(new LinkButton)
    , m_text(new TextPane)
    , m_blanksLeft(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_blanks(new BlankForm)
    , m_missing(new QuietLine)
    , m_remarks(new RemarkList)
    , m_allRemarks(new LinkButton)
    , m_checks(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_rules(new QuietLine)
{
    setObjectName(u"review-page"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_column, 1);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(margins(Space::Four));
    layout->setSpacing(0);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    m_reasons->setObjectName(u"review-reasons"_s);
    titleRow->addWidget(m_reasons, 0, Qt::AlignBottom);
    layout->addLayout(titleRow);
    layout->addSpacing(space(Space::Three));
    m_text->setObjectName(u"review-text"_s);
    layout->addWidget(m_text, 1);
    layout->addSpacing(space(Space::Three));
    m_blanksLeft->setObjectName(u"blanks-left"_s);
    m_blanksLeft->setVisible(false);
    layout->addWidget(m_blanksLeft);
    layout->addSpacing(space(Space::One));
    m_blanks->setObjectName(u"blank-form"_s);
    // The prompt is what is being reviewed: in a low window the form gives way.
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    layout->addWidget(m_blanks);
    layout->addSpacing(space(Space::Two));
    m_missing->setObjectName(u"review-missing"_s);
    m_missing->setDismissible(false);
    layout->addWidget(m_missing);
    layout->addSpacing(space(Space::One));
    m_remarks->setObjectName(u"review-remarks"_s);
    layout->addWidget(m_remarks);
    m_allRemarks->setObjectName(u"all-remarks"_s);
    m_allRemarks->hide();
    layout->addWidget(m_allRemarks, 0, Qt::AlignLeading);
    m_checks->setObjectName(u"checks-sentence"_s);
    m_checks->setWordWrap(true);
    m_checks->hide();
    layout->addWidget(m_checks);
    layout->addSpacing(space(Space::One));
    m_rules->setObjectName(u"review-rules"_s);
    m_rules->setDismissible(false);
    layout->addWidget(m_rules);
    setWidget(content);
    passFocusOn(*this, *m_text);
    connect(m_reasons, &LinkButton::clicked, this, &ReviewPage::reasonsAsked);
    connect(m_blanks, &BlankForm::valueChanged, this, &ReviewPage::blankFilled);
    connect(m_missing, &QuietLine::linkActivated, this, &ReviewPage::questionAsked);
    connect(m_allRemarks, &LinkButton::clicked, this, &ReviewPage::allRemarksAsked);
    connect(m_rules, &QuietLine::linkActivated, this, &ReviewPage::saveRulesAsked);
    retranslate();
}

void ReviewPage::showPrompt(const Framework &framework, const Prompt &prompt)
{
    m_text->showText(prompt.text);
    m_missingQuestions.clear();
    for (const QString &id : prompt.missing) {
        m_missingQuestions.append({id, framework.question(id)->label});
    }
    showMissing();
}

void ReviewPage::showMissing()
{
    if (m_missingQuestions.isEmpty()) {
        m_missing->clear();
        return;
    }
    QList<QuietLink> links;
    QStringList labels;
    for (const auto &[id, label] : std::as_const(m_missingQuestions)) {
        labels.append(label);
        links.append({id,
                      m_missingQuestions.size() == 1
                          ? tr("Write it")
                          : tr("Write %1", "%1 is a question's label").arg(label)});
    }
    // Incomplete is not wrong: no mark, and one left edge with the line about the rules.
    m_missing->say(Tone::None,
                   labels.size() == 1 ? tr("%1 is empty.").arg(labels.first())
                                      : tr("%1 are empty.").arg(QLocale().createSeparatedList(labels)),
                   links);
}

void ReviewPage::showBlanks(const std::vector<FormBlank> &blanks)
{
    m_blanks->setBlanks(blanks);
    m_openBlanks = int(std::count_if(blanks.begin(), blanks.end(),
                                     [](const FormBlank &blank) { return blank.value.isEmpty(); }));
    showBlanksLeft();
    QWidget *open = m_blanks->firstOpenField();
    passFocusOn(*this, open == nullptr ? *m_text : *open);
}

void ReviewPage::showBlanksLeft()
{
    m_blanksLeft->setVisible(m_blanks->isVisibleTo(this));
    m_blanksLeft->setText(m_openBlanks == 0       ? tr("All blanks are filled.")
                              : m_openBlanks == 1 ? tr("One blank is left.")
                                                  : tr("%n blanks are left.", nullptr, m_openBlanks));
}

void ReviewPage::showRemarks(const std::vector<Remark> &problems, const std::vector<Remark> &worthAdding,
                             int all)
{
    const auto first = [](const std::vector<Remark> &remarks) {
        return std::vector<Remark>(
            remarks.begin(), remarks.begin() + std::min<qsizetype>(MostRemarks, qsizetype(remarks.size())));
    };
    m_remarks->setRemarks(first(problems), first(worthAdding));
    m_remarkCount = all;
    const auto shown = std::min(MostRemarks, qsizetype(problems.size()))
        + std::min(MostRemarks, qsizetype(worthAdding.size()));
    showRemarkCount(all > shown);
}

void ReviewPage::showRemarkCount(bool more)
{
    m_allRemarks->setVisible(more);
    m_allRemarks->setText(tr("All %n remarks", nullptr, m_remarkCount));
}

void ReviewPage::setChecksSentence(const QString &sentence)
{
    m_checks->setText(sentence);
    m_checks->setVisible(!sentence.isEmpty());
}

void ReviewPage::setRulesSentence(const QString &sentence)
{
    m_rulesSentence = sentence;
    m_rules->say(Tone::None, sentence, {{u"save-rules"_s, tr("Save rules…")}});
}

void ReviewPage::setReasonsOffered(bool offered)
{
    m_reasons->setVisible(offered);
}

void ReviewPage::setZoom(qreal zoom)
{
    m_text->setZoom(zoom * ReadingSize);
    m_column->setMaximumWidth(readableWidth(m_text->font()) + 2 * (space(Space::Four) + space(Space::Three)));
}

void ReviewPage::attach(Highlighter &highlighter)
{
    highlighter.attach(m_text->document(), Syntax::Prompt);
}

void ReviewPage::retranslate()
{
    m_title->setText(tr("Review"));
    setAccessibleName(m_title->text());
    m_reasons->setText(tr("Why these questions?"));
    m_text->setAccessibleName(tr("The whole prompt"));
    showMissing();
    m_blanks->retranslate();
    showBlanksLeft();
    showRemarkCount(m_allRemarks->isVisibleTo(this));
    if (!m_rulesSentence.isEmpty()) {
        setRulesSentence(m_rulesSentence);
    }
}

void ReviewPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace Askwell::Gui
