// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Askwell {

/// What a project asks for by name.
struct Requirement
{
    /// As PyPI compares names: lower case, "-" for "_" and ".".
    QString name;
    /// ">=4.40,<5", "^4.40"; without "==" where it is one exact version; empty where any will do.
    QString version;
    bool isExact = false;
    /// Taken from an address.
    bool isAddress = false;

    bool operator==(const Requirement &) const = default;
};

/// A name as PyPI compares it (PEP 503).
[[nodiscard]] QString normalisedName(const QString &name);

/// One line of a requirements file or one entry of a dependency list (PEP 508): extras, markers, hashes and
/// comments are passed over. Nothing where it is no requirement.
[[nodiscard]] std::optional<Requirement> readRequirement(const QString &line);

/// A version as Poetry's tables give it: "^4.44", "4.44.2" (exact), "*".
[[nodiscard]] Requirement readPoetryRequirement(const QString &name, const QString &version);

} // namespace Askwell
