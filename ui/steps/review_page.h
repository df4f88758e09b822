// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/composer.h"

#include <QScrollArea>

namespace Askwell {
struct Framework;
}

namespace Askwell::Gui {

class BlankForm;
class Highlighter;
class LinkButton;
class QuietLine;
class RemarkList;
class RoleLabel;
class TextPane;
struct Remark;

struct FormBlank;

/// The whole prompt at reading size, its blanks as a small form, what is missing in it, and one line about
/// the rules.
class ReviewPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void showPrompt(const Framework &framework, const Prompt &prompt);
    /// What the form asks for, in the order of the prompt. Open blanks take the page's focus.
    void showBlanks(const std::vector<FormBlank> &blanks);
    /// At most three of each are shown; `all` is how many there are.
    void showRemarks(const std::vector<Remark> &problems, const std::vector<Remark> &worthAdding, int all);
    [[nodiscard]] RemarkList &remarks() { return *m_remarks; }
    /// One sentence about what the checks could not look at; empty where there is none.
    void setChecksSentence(const QString &sentence);
    /// One sentence about the rules: which level, where they are.
    void setRulesSentence(const QString &sentence);
    /// Whether there is something to read behind Why these questions?
    void setReasonsOffered(bool offered);
    void setZoom(qreal zoom);
    /// Colours from now on, as in the preview.
    void attach(Highlighter &highlighter);

Q_SIGNALS:
    /// The person wants to write the answer to that question.
    void questionAsked(const QString &questionId);
    void saveRulesAsked();
    void reasonsAsked();
    void blankFilled(const QString &name, const QString &value);
    void allRemarksAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMissing();
    void showBlanksLeft();
    void showRemarkCount(bool more);

    /// Everything on the page, no wider than words can be read.
    QWidget *m_column;
    RoleLabel *m_title;
    LinkButton *m_reasons;
    TextPane *m_text;
    RoleLabel *m_blanksLeft;
    BlankForm *m_blanks;
    int m_openBlanks = 0;
    QuietLine *m_missing;
    RemarkList *m_remarks;
    LinkButton *m_allRemarks;
    int m_remarkCount = 0;
    RoleLabel *m_checks;
    QuietLine *m_rules;
    QString m_rulesSentence;
    /// Id and label of required questions without an answer.
    QList<std::pair<QString, QString>> m_missingQuestions;
};

} // namespace Askwell::Gui
