// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

class QByteArray;

namespace Askwell {

/// How one kind of secret looks.
struct SecretRule
{
    QString id;
    /// English: "Hugging Face user access token".
    QString label;
    /// Bounded by a match limit. Where it has a group named "secret", that group is the secret.
    QRegularExpression pattern;
    /// Name of the environment variable that a secret of this kind is kept in.
    QString environmentVariable;
};

/// Reads rules in the format of resources/checks/secret_rules.json. A broken table gives one rule whose
/// pattern is invalid, so that a scan with it finds everything undecided rather than nothing.
[[nodiscard]] std::vector<SecretRule> readSecretRules(const QByteArray &json);

/// The rules of the program; read and compiled on the first call.
[[nodiscard]] const std::vector<SecretRule> &secretRules();

/// Steps that one attempt of one pattern may take (PCRE2's match limit).
inline constexpr int secretMatchLimit = 200'000;

} // namespace Askwell
