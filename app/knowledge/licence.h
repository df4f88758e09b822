// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {

/// A licence as the Hub declares it: the tag, never the text. Not legal advice.
struct Licence
{
    /// The Hub's tag: "cc-by-nc-4.0".
    QString id;
    QString name;
    /// "permissive", "rail", "non-commercial", "research-only", "share-alike", "community", "undeclared", …
    QString family;
    /// Whether commercial use is allowed: "yes", "no", "condition" or "unknown".
    QString commercial;
    /// Whether what is derived may be shared, likewise.
    QString shareDerivatives;
    /// "none", "file", "data", "strong", "network" or "?".
    QString copyleft;
    /// How the family is known: "osadl-crosschecked", "spdx-name", "text-read", "quoted-in-source",
    /// "inferred-from-family", "title-only" or "undecidable".
    QString basis;

    [[nodiscard]] bool forbidsCommercialUse() const { return commercial == QLatin1String("no"); }
    /// Its use restrictions have to be passed on: OpenRAIL licences.
    [[nodiscard]] bool isRail() const { return family == QLatin1String("rail"); }
    /// A vendor's own terms: Llama, Gemma, Grok.
    [[nodiscard]] bool isCommunity() const { return family == QLatin1String("community"); }
    /// Anyone may use and relicense what is built with it.
    [[nodiscard]] bool isPermissive() const;
};

/// All 83 of the Hub. Read on the first call.
[[nodiscard]] const std::vector<Licence> &licences();
/// Case does not count. Null where there is none.
[[nodiscard]] const Licence *findLicence(const QString &id);

/// What a declared licence says of a use. There is no "compatible": a tag is not the text.
enum class LicenceVerdict {
    NoConflictFound,
    NeedsCondition,
    Blocks,
    CannotTell,
};
/// Rules R1 and R2 for one artefact: commercial use of what is under this licence.
[[nodiscard]] LicenceVerdict commercialUse(const Licence &licence);
/// Rules R3, R5, R7, R9, R10 and R13: giving out what is derived from it under another licence.
[[nodiscard]] LicenceVerdict relicensing(const Licence &upstream, const Licence &outgoing);

/// A licence that a text names, by its tag or the usual way of writing it ("CC BY-NC 4.0").
struct NamedLicence
{
    const Licence *licence;
    TextSpan span;
};
/// In order. A short tag that is also a word ("mit", "cc", "gpl", "other") counts in capitals only, or not at
/// all. Linear in the text.
[[nodiscard]] std::vector<NamedLicence> findLicences(const QString &text);

} // namespace Askwell
