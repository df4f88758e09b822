// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Askwell {

/// What the front matter of a model card or data set card declares (hub-docs, modelcard.md and
/// datasetcard.md). Declared by whoever wrote the card, checked by nobody.
struct ModelCard
{
    /// The Hub's tags, "apache-2.0"; several where the card lists several.
    QStringList licences;
    /// Stand where the licence is "other".
    QString licenceName;
    QString licenceLink;
    QStringList datasets;
    QStringList baseModels;
    QStringList languages;
    QString pipelineTag;
    QString libraryName;
    /// It words a request for access (hub-docs, models-gated.md): who downloads it accepted terms.
    bool isGated = false;

    /// The tags, or the name beside "other"; empty where nothing is declared.
    [[nodiscard]] QString licenceText() const;

    bool operator==(const ModelCard &) const = default;
};

/// How far a card is read, in bytes: front matters with many results run to hundreds of kilobytes.
constexpr qint64 longestCardPart = qint64(1024) * 1024;

/// The card that a README.md begins with. Never fails: what cannot be read is left empty. Only the keys above
/// are parsed, each value within readYamlFields()' limits; control characters are taken out, and values are
/// cut at 200 characters and 50 entries. Linear in `readme`.
[[nodiscard]] ModelCard readModelCard(const QByteArray &readme);

} // namespace Askwell
