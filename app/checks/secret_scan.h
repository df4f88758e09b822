// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

struct SecretRule;

/// A secret, or a text that could not be decided within the match limit: both count.
struct SecretFinding
{
    /// Id of the rule.
    QString rule;
    /// What it looks like, English: "Hugging Face user access token".
    QString label;
    /// In UTF-16 units of the text that was scanned: the secret alone, without the words that give it away.
    TextSpan span;
    /// The only form in which it may be spoken of: its first six characters (fewer of a short one) and an
    /// ellipsis.
    QString masked;
    /// Name of the environment variable that replaces it: "HF_TOKEN".
    QString environmentVariable;
    /// The match limit was hit or the rule could not be used: the span is all that was left to look at, and
    /// there is nothing to replace.
    bool undecided = false;
};

/// What the fix writes in the secret's place: "$HF_TOKEN". Empty where the finding is undecided.
[[nodiscard]] QString secretReplacement(const SecretFinding &finding);

/// A text that the scan has passed, or that the user let through on purpose. Copying, linking, saving and the
/// history take nothing else, so that no caller can forget to look. Only a Screening makes one.
class ScreenedText final
{
public:
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    friend class Screening;
    explicit ScreenedText(QString text);
    QString m_text;
};

/// What the scan says of one text.
class Screening final
{
public:
    /// In the order of the text; no two overlap.
    [[nodiscard]] const std::vector<SecretFinding> &findings() const { return m_findings; }
    [[nodiscard]] bool passed() const { return m_findings.empty(); }
    /// Nothing where secrets were found.
    [[nodiscard]] std::optional<ScreenedText> screened() const;
    /// The text all the same: call it only where the user has said so.
    [[nodiscard]] ScreenedText overridden() const;
    /// The text with every finding masked: for logs, the history and JSON.
    [[nodiscard]] ScreenedText masked() const;

private:
    friend Screening screen(const QString &text, const std::vector<SecretRule> &rules);
    QString m_text;
    std::vector<SecretFinding> m_findings;
};

/// Looks for secrets by the rules of resources/checks/secret_rules.json. Linear in the text; a match that the
/// limit cuts off, and a rule that cannot be used, count as findings.
[[nodiscard]] Screening screen(const QString &text);
/// The same by other rules.
[[nodiscard]] Screening screen(const QString &text, const std::vector<SecretRule> &rules);

} // namespace Askwell
