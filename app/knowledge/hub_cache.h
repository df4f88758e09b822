// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/model_card.h"
#include "app/knowledge/model_config.h"
#include "app/support/result.h"

#include <QDateTime>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Askwell {

enum class HubRepoKind {
    Model,
    Dataset,
    Space,
};
/// "model", "dataset", "space".
[[nodiscard]] QString hubRepoKindName(HubRepoKind kind);

/// One revision of a repository, as far as it was downloaded.
struct HubSnapshot
{
    /// 40 hex digits.
    QString commit;
    /// Names that point here, "main" first. "main" is the head at the last download, not today's.
    QStringList refs;
    /// When it was downloaded.
    QDateTime added;
    /// When one of its files was last read, as far as the file system keeps that.
    QDateTime lastUsed;
    /// Nothing where there is no README.md.
    std::optional<ModelCard> card;
    /// Nothing where there is no config.json, or none that can be read.
    std::optional<ModelConfig> config;
    /// A LICENSE file came with it: otherwise the card's tag is all there is.
    bool hasLicenceFile = false;
    /// Exact, from the headers of its safetensors files. Nothing where there are none, one is missing or
    /// broken, or the weights are packed (4-bit forms hold several in one value).
    std::optional<qint64> parameters;
    /// What is counted is an adapter, not a model.
    bool isAdapter = false;
    /// A file that it lists is not there: the download is under way or was broken off.
    bool isIncomplete = false;
};

struct HubRepo
{
    HubRepoKind kind = HubRepoKind::Model;
    /// "google-bert/bert-base-uncased", or a name alone.
    QString id;
    /// The one that "main" points to first, then the newest.
    std::vector<HubSnapshot> snapshots;

    /// The snapshot of "main", or the only one; null where it would be a guess.
    [[nodiscard]] const HubSnapshot *current() const;
};

/// What a cache holds, read once.
struct HubCache
{
    QString folder {};
    /// There is such a folder.
    bool exists = false;
    /// By id, whatever the case.
    std::vector<HubRepo> repos {};
    /// What was passed over, and why.
    std::vector<Message> remarks {};

    /// Null where it is not there.
    [[nodiscard]] const HubRepo *find(HubRepoKind kind, const QString &id) const;
};

/// How much is read at most.
struct HubCacheLimits
{
    int repos = 5000;
    /// Entries of one folder, and files of one snapshot.
    int entries = 2000;
    /// Bytes of all files together.
    qint64 bytes = qint64(256) * 1024 * 1024;
};

/// Reads the cache below `folder` (hub-docs, local-cache.md): names, links, cards, configs and headers, never
/// weights, and never the stored token. Nothing is written, and nothing outside of a repository's own folder
/// is opened, whatever links say. Folders of anybody else, links in circles and broken files are passed over.
/// A folder that is not there is an empty cache; the error is that it cannot be listed. May take seconds on a
/// slow disk: not for the thread of the window.
[[nodiscard]] Result<HubCache> readHubCache(const QString &folder, const HubCacheLimits &limits = {});

/// The cache that the environment names, hubCachePlace(); not for the thread of the window either.
[[nodiscard]] Result<HubCache> readLocalHubCache(const QProcessEnvironment &environment);

/// What goes into an answer: "google-bert/bert-base-uncased@86b5e0934494bd15c9632b12f734a8a67f723594".
[[nodiscard]] QString pinnedId(const HubRepo &repo, const HubSnapshot &snapshot);

} // namespace Askwell
