// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/hub_cache.h"
#include "app/support/text_span.h"

#include <vector>

namespace Askwell {

/// What is known of a model or data set because its card was read here, on request. A value.
struct LocalCard
{
    HubRepoKind kind = HubRepoKind::Model;
    /// "org/name".
    QString id;
    /// Of the copy on this machine; empty where the card came alone.
    QString commit {};
    ModelCard card {};
    /// A LICENSE file lies beside it; nothing where nobody looked.
    std::optional<bool> hasLicenceFile {};
};

/// Of every model and data set of the cache whose revision is no guess.
[[nodiscard]] std::vector<LocalCard> localCards(const HubCache &cache);

struct NamedCard
{
    const LocalCard *card = nullptr;
    /// Of the id alone, without a revision.
    TextSpan span;
};
/// Where the text names one of `cards` by its whole id, whatever the case. A name without an organisation
/// counts only where it cannot be a word: "gpt2", not "squad". In order; linear in the text.
[[nodiscard]] std::vector<NamedCard> findLocalCards(const QString &text, const std::vector<LocalCard> &cards);

} // namespace Askwell
