// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/licence.h"
#include "app/support/message.h"

#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

enum class ArtefactRole {
    Model,
    Dataset,
    Code,
};

/// What comes under a licence. A value.
struct Artefact
{
    const Licence *licence = nullptr;
    ArtefactRole role = ArtefactRole::Model;
    /// It reads or writes images too: Llama 3.2's larger models, Llama 4.
    bool isMultimodal = false;
    /// A copy in the local cache without a LICENSE file; nothing where nobody looked.
    std::optional<bool> hasLicenceFile = {};
    /// Access terms were accepted for it on the Hub.
    bool isGated = false;
};

/// What is stated of the use: yes, no, or nothing.
struct LicenceUse
{
    std::optional<bool> commercial = {};
    /// Weights are given out.
    std::optional<bool> redistributes = {};
    /// It is offered as a service.
    std::optional<bool> serves = {};
    /// Source or weights stay closed.
    std::optional<bool> closed = {};
    /// It is fine-tuned, adapted or merged.
    std::optional<bool> adapts = {};
    /// Medical advice, law enforcement, migration, or automated legal decisions.
    std::optional<bool> restrictedField = {};
    /// Its outputs train another large language model.
    std::optional<bool> outputsTrainAnother = {};
    /// The user lives, or the company sits, in the EU.
    std::optional<bool> inEurope = {};
    /// More than 700 million users a month.
    std::optional<bool> manyUsers = {};
    /// What is built is given out under it; null where that is not stated.
    const Licence *outgoing = nullptr;
};

/// What one rule says of one artefact.
struct LicenceFinding
{
    /// "R1" to "R17", as in the notes of the project; they never change meaning.
    QString rule;
    /// Blocks, NeedsCondition or CannotTell: where no rule speaks, no conflict was found in the declared
    /// licences, which is not the same as none.
    LicenceVerdict verdict = LicenceVerdict::CannotTell;
    /// Place in the list of artefacts.
    size_t artefact = 0;
    Message message;
};

/// The rules R1 to R17 on declared licences; not legal advice. Only what is stated counts: a use of which
/// nothing is said raises nothing. Pure.
[[nodiscard]] std::vector<LicenceFinding> licenceFindings(const std::vector<Artefact> &artefacts,
                                                          const LicenceUse &use);

} // namespace Askwell
