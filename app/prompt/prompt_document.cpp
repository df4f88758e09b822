// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/prompt_document.h"

#include <utility>

namespace Askwell {

PromptDocument::PromptDocument(Framework framework, QObject *parent)
    : QObject(parent)
    , m_framework(std::move(framework))
{ }

void PromptDocument::setFramework(Framework framework)
{
    m_framework = std::move(framework);
    m_composed = false;
    Q_EMIT frameworkChanged();
}

void PromptDocument::setAnswer(const QString &questionId, const QString &text)
{
    if (m_answers.value(questionId) == text) {
        return;
    }
    if (text.isEmpty()) {
        m_answers.remove(questionId);
    } else {
        m_answers.insert(questionId, text);
    }
    m_composed = false;
    Q_EMIT answerChanged(questionId);
}

void PromptDocument::setAnswers(const Answers &answers)
{
    QStringList ids = m_answers.keys();
    for (auto each = answers.cbegin(); each != answers.cend(); ++each) {
        if (!ids.contains(each.key())) {
            ids.append(each.key());
        }
    }
    for (const QString &id : std::as_const(ids)) {
        setAnswer(id, answers.value(id));
    }
}

void PromptDocument::setValues(const BlankValues &values)
{
    BlankValues given = values;
    given.removeIf([](const auto &each) { return each.value().isEmpty(); });
    if (m_values == given) {
        return;
    }
    m_values = given;
    m_composed = false;
    Q_EMIT valuesChanged();
}

void PromptDocument::setValue(const QString &blank, const QString &value)
{
    BlankValues values = m_values;
    values.insert(blank, value);
    setValues(values);
}

void PromptDocument::setRules(const RulesChoice &rules)
{
    if (m_rules == rules) {
        return;
    }
    m_rules = rules;
    Q_EMIT rulesChanged();
}

void PromptDocument::setAddedFrameworks(std::vector<Framework> frameworks)
{
    if (m_added == frameworks) {
        return;
    }
    m_added = std::move(frameworks);
    Q_EMIT rulesChanged();
}

std::vector<Framework> PromptDocument::frameworks() const
{
    std::vector<Framework> all {m_framework};
    all.insert(all.end(), m_added.begin(), m_added.end());
    return all;
}

const Prompt &PromptDocument::prompt() const
{
    if (!m_composed) {
        m_prompt = compose(m_framework, m_answers, m_values);
        m_composed = true;
    }
    return m_prompt;
}

} // namespace Askwell
