// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/computed_checks.h"
#include "app/knowledge/licence_rules.h"

#include <vector>

namespace Askwell {

/// A licence that the brief names, by its tag, in words ("a non-commercial licence"), or by a model that is
/// known to come under it.
struct StatedLicence
{
    const CheckedAnswer *answer = nullptr;
    TextSpan span;
    Artefact artefact;
};

/// What the brief states of licences, and what the rules R1 to R17 say of it.
struct StatedLicences
{
    /// Those that what is used comes under; those that are only asked about or ruled out are left out.
    std::vector<StatedLicence> upstream;
    LicenceUse use;
    /// Where `use.outgoing` is named.
    const CheckedAnswer *outgoingAnswer = nullptr;
    TextSpan outgoingSpan;
    std::vector<LicenceFinding> findings;
};
[[nodiscard]] StatedLicences readLicences(const Brief &brief);

/// LIC-1, LIC-2 and LIC-3: at most one of each.
void checkLicences(const Brief &brief, std::vector<Hit> *hits);

} // namespace Askwell
