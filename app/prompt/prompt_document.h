// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/context_rules.h"
#include "app/framework/framework.h"
#include "app/prompt/composer.h"

#include <QObject>

#include <vector>

namespace Askwell {

/// The one mutable thing of a session: which framework asks, what has been answered, which rules go along.
/// Setters ignore equal values. Undo belongs to the editors; this follows them.
class PromptDocument final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptDocument)

public:
    explicit PromptDocument(Framework framework, QObject *parent = nullptr);

    [[nodiscard]] const Framework &framework() const { return m_framework; }
    /// Keeps the answers: those whose question the new framework lacks come back with the old one.
    void setFramework(Framework framework);

    [[nodiscard]] const Answers &answers() const { return m_answers; }
    [[nodiscard]] QString answer(const QString &questionId) const { return m_answers.value(questionId); }
    void setAnswer(const QString &questionId, const QString &text);
    /// Replaces all of them; answerChanged is emitted for each that differs.
    void setAnswers(const Answers &answers);

    /// Values given for blanks, by name.
    [[nodiscard]] const BlankValues &values() const { return m_values; }
    /// Replaces all of them; empty ones are none.
    void setValues(const BlankValues &values);
    void setValue(const QString &blank, const QString &value);

    [[nodiscard]] const RulesChoice &rules() const { return m_rules; }
    void setRules(const RulesChoice &rules);
    /// Those that add rules and ask nothing.
    void setAddedFrameworks(std::vector<Framework> frameworks);
    /// The framework that asks, then the added ones.
    [[nodiscard]] std::vector<Framework> frameworks() const;
    /// The rules of all of them, with the project's additions.
    [[nodiscard]] QString rulesText() const { return contextRules(frameworks(), m_rules); }

    /// Composed when asked for, then kept until something changes.
    [[nodiscard]] const Prompt &prompt() const;

Q_SIGNALS:
    void frameworkChanged();
    void answerChanged(const QString &questionId);
    void valuesChanged();
    /// The choice or the added frameworks.
    void rulesChanged();

private:
    Framework m_framework;
    std::vector<Framework> m_added;
    Answers m_answers;
    BlankValues m_values;
    RulesChoice m_rules;
    mutable Prompt m_prompt;
    mutable bool m_composed = false;
};

} // namespace Askwell
