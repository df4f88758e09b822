// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

/// What is known of some models by their names: a few hundred that briefs name often, never all of the Hub.
struct KnownModel
{
    /// How they are written; spaces and hyphens stand for each other, case does not count.
    QStringList names;
    /// 0 where it is not told.
    double parameters = 0;
    /// For the key-value cache; 0 where they are not told.
    int layers = 0;
    int keyValueHeads = 0;
    int headSize = 0;
    /// The Hub's tag; empty where it is not told.
    QString licence;
    /// It knows English alone.
    bool isEnglish = false;
};
/// Of resources/knowledge/models.json. Read on the first call.
[[nodiscard]] const std::vector<KnownModel> &knownModels();

struct NamedModel
{
    const KnownModel *model = nullptr;
    /// As the text writes it, the organisation included.
    QString name;
    TextSpan span;
};
/// In order, the longest name at a place. A model that knows English alone counts by its whole name only:
/// "bert-base-cased" is not in "bert-base-cased-turkish". Linear in the text.
[[nodiscard]] std::vector<NamedModel> findKnownModels(const QString &text);

} // namespace Askwell
