// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/take_back.h"
#include "app/prompt/rough_note.h"
#include "ui/common/panel.h"

#include <QMap>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace Askwell::Gui {

class LinkButton;
class RoleLabel;

/// What a text comes to.
struct StartText
{
    Answers answers;
    /// Only where the text holds rules.
    std::optional<RulesChoice> rules {};
};

/// Begins a prompt with a text that is there already: a rough note, a prompt with its labels, or a rules
/// file. Shows where each part goes before anything is taken over, and what finds no place.
class StartTextPage final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartTextPage)

public:
    /// `frameworks` are those that a text may be of; the first asks the questions.
    explicit StartTextPage(std::vector<Framework> frameworks, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// What the text comes to as it stands.
    [[nodiscard]] StartText result() const;

Q_SIGNALS:
    void fileAsked();
    /// By whatever changes text(), setText() included.
    void textChanged();
    void used();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    /// Reads the text again.
    void read();
    void showParts();
    void addPart(const QString &name, const QString &text);
    void offerPlace(const QString &questionId, const QString &sentence);
    /// Into the question at that place of the page; the first is where the note goes anyway.
    void moveSentence(size_t question);
    [[nodiscard]] bool isNote() const;
    [[nodiscard]] Answers noteAnswers() const;
    [[nodiscard]] QString nameOf(const QString &questionId) const;

    std::vector<Framework> m_frameworks;
    std::optional<Message> m_problem;
    TakenBack m_taken;
    RoughNote m_note;
    /// Sentences of the note that go to another question than the first, by their words.
    QMap<QString, QString> m_places;
    QTimer *m_pause;
    RoleLabel *m_title;
    RoleLabel *m_help;
    QPlainTextEdit *m_editor;
    LinkButton *m_file;
    QWidget *m_parts;
    QVBoxLayout *m_partsLayout;
    /// What found no place goes to the first question as well.
    QCheckBox *m_withLeftover;
    QPushButton *m_use;
    QPushButton *m_back;
};

} // namespace Askwell::Gui
