// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/hub_cache.h"

#include "app/knowledge/hub_cache_place.h"
#include "app/knowledge/safetensors.h"
#include "app/support/file_message.h"
#include "app/support/file_reading.h"
#include "app/support/json_reading.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <tuple>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestRef = 200;
constexpr qint64 LongestIndex = qint64(16) * 1024 * 1024;
constexpr int MostShards = 1000;
constexpr int DeepestFolder = 5;

bool isCommit(const QString &name)
{
    static const QRegularExpression commit(QRegularExpression::anchoredPattern(u"[0-9a-f]{40}"_s));
    return commit.match(name).hasMatch();
}

/// A repository by the name of its folder, "models--org--name".
struct RepoName
{
    HubRepoKind kind;
    QString id;
};
std::optional<RepoName> repoName(const QString &folder)
{
    // "--" is forbidden in ids, so that these split in one way (huggingface_hub, _validators.py).
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"(model|dataset|space)s--(?:([A-Za-z0-9_.-]{1,96})--)?([A-Za-z0-9_.-]{1,96})"_s));
    const QRegularExpressionMatch match = pattern.match(folder);
    if (!match.hasMatch() || folder.count(u"--"_s) > 2 || folder.contains(u".."_s)
        || folder.contains("---"_L1)) {
        return {};
    }
    const QString kind = match.captured(1);
    const QString name = match.captured(3);
    return RepoName {kind == "model"_L1         ? HubRepoKind::Model
                         : kind == "dataset"_L1 ? HubRepoKind::Dataset
                                                : HubRepoKind::Space,
                     match.captured(2).isEmpty() ? name : match.captured(2) + u'/' + name};
}

/// Names of the entries of a folder, hidden ones too, in no order; at most `most`.
QStringList entriesOf(const QString &folder, QDir::Filters filters, int most)
{
    QStringList names;
    QDirIterator each(folder, filters | QDir::Hidden | QDir::NoDotAndDotDot);
    while (each.hasNext() && names.size() < most) {
        each.next();
        names.append(each.fileName());
    }
    return names;
}

/// Where a path leads, if that is `folder` or below it; empty for links that lead out, nowhere or in circles.
QString resolvedWithin(const QString &folder, const QString &path)
{
    const QFileInfo info(path);
    // Qt gives a link to itself its own path.
    const QString resolved = info.exists() ? info.canonicalFilePath() : QString();
    return resolved.startsWith(folder + u'/') ? resolved : QString();
}

/// What was listed of a snapshot's files.
struct Listing
{
    /// Names in the snapshot's own folder.
    QStringList names;
    bool anyFile = false;
    bool anyMissing = false;
    QDateTime lastUsed;
};

/// Reads one repository. Reading is paid from a budget that the whole cache shares.
class RepoReader final
{
public:
    RepoReader(QString folder, const HubCacheLimits &limits, qint64 *bytesLeft)
        : m_folder(std::move(folder))
        , m_limits(limits)
        , m_bytesLeft(bytesLeft)
    { }

    /// In the order of HubRepo::snapshots.
    [[nodiscard]] std::vector<HubSnapshot> snapshots();

private:
    void readRefs(const QString &below, int depth);
    [[nodiscard]] std::optional<HubSnapshot> snapshot(const QString &commit);
    void list(const QString &folder, int depth, int *left, Listing *listing) const;
    void count(const QString &folder, const QStringList &names, HubSnapshot *snapshot);
    /// Where a file of the repository leads; empty where it is not there.
    [[nodiscard]] QString resolved(const QString &path) const { return resolvedWithin(m_folder, path); }
    [[nodiscard]] std::optional<QByteArray> part(const QString &path, qint64 most);
    [[nodiscard]] QStringList shards(const QString &index);

    QString m_folder;
    const HubCacheLimits &m_limits;
    qint64 *m_bytesLeft;
    QMap<QString, QStringList> m_refsByCommit;
};

std::optional<QByteArray> RepoReader::part(const QString &path, qint64 most)
{
    const QString file = resolved(path);
    if (file.isEmpty() || *m_bytesLeft <= 0) {
        return {};
    }
    const Result<QByteArray> bytes = readFilePart(file, 0, qMin(most, *m_bytesLeft));
    if (!bytes) {
        return {};
    }
    *m_bytesLeft -= bytes.value().size();
    return bytes.value();
}

void RepoReader::readRefs(const QString &below, int depth)
{
    const QString folder = m_folder + "/refs/"_L1 + below;
    for (const QString &name : entriesOf(folder, QDir::Files, m_limits.entries)) {
        const QString commit =
            QString::fromLatin1(part(folder + name, LongestRef).value_or(QByteArray()).trimmed());
        if (isCommit(commit)) {
            m_refsByCommit[commit].append(below + name);
        }
    }
    if (depth >= DeepestFolder) {
        return;
    }
    for (const QString &name : entriesOf(folder, QDir::Dirs | QDir::NoSymLinks, m_limits.entries)) {
        readRefs(below + name + u'/', depth + 1);
    }
}

void RepoReader::list(const QString &folder, int depth, int *left, Listing *listing) const
{
    // With QDir::System links that lead nowhere are listed too.
    const QStringList names = entriesOf(folder, QDir::Files | QDir::System, *left);
    *left -= static_cast<int>(names.size());
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (resolved(path).isEmpty()) {
            listing->anyMissing = true;
            continue;
        }
        listing->anyFile = true;
        const QDateTime read = QFileInfo(path).lastRead();
        if (!listing->lastUsed.isValid() || read > listing->lastUsed) {
            listing->lastUsed = read;
        }
        if (depth == 0) {
            listing->names.append(name);
        }
    }
    if (depth >= DeepestFolder) {
        return;
    }
    for (const QString &name : entriesOf(folder, QDir::Dirs | QDir::NoSymLinks, *left)) {
        --*left;
        list(folder + u'/' + name, depth + 1, left, listing);
    }
}

/// Names of the files among which an index shares the weights; empty where it cannot be read.
QStringList RepoReader::shards(const QString &index)
{
    const Result<QJsonObject> object =
        readJsonObject(part(index, LongestIndex).value_or(QByteArray()), LongestIndex, index);
    if (!object) {
        return {};
    }
    const QJsonObject weights = object.value().value("weight_map"_L1).toObject();
    QSet<QString> names;
    for (const auto &value : weights) {
        names.insert(value.toString());
        if (names.size() > MostShards) {
            return {};
        }
    }
    return {names.begin(), names.end()};
}

/// One file under a name of its own is the model; several may be variants of one another.
QString onlyWeights(const QStringList &names)
{
    static const QRegularExpression shard(u"-\\d+-of-\\d+\\.safetensors$"_s);
    const QStringList weights = names.filter(QRegularExpression(u"\\.safetensors$"_s));
    return weights.size() == 1 && !weights.first().contains(shard) ? weights.first() : QString();
}

/// Whether values are counted that hold several weights each.
bool isPacked(const HubSnapshot &snapshot, const TensorCount &count)
{
    const bool says = snapshot.config && !snapshot.config->quantisation.isEmpty();
    // 8-bit forms keep one value for a weight; whole integers are otherwise a buffer or two.
    const qint64 integers = count.byType.value(u"I32"_s) + count.byType.value(u"U8"_s);
    return (says && integers > 0) || integers > count.values / 2;
}

void RepoReader::count(const QString &folder, const QStringList &names, HubSnapshot *snapshot)
{
    const QString single = u"model.safetensors"_s;
    const QString index = u"model.safetensors.index.json"_s;
    const QString adapter = u"adapter_model.safetensors"_s;
    QStringList files;
    if (names.contains(single)) {
        files = {single};
    } else if (names.contains(index)) {
        files = shards(folder + u'/' + index);
    } else if (names.contains(adapter)) {
        files = {adapter};
        snapshot->isAdapter = true;
    } else {
        files = {onlyWeights(names)};
    }
    TensorCount sum;
    for (const QString &name : std::as_const(files)) {
        if (name.isEmpty()) {
            return;
        }
        const QString path = resolved(folder + u'/' + name);
        if (path.isEmpty()) {
            snapshot->isIncomplete = true;
            return;
        }
        const Result<TensorCount> counted = readSafetensors(path, m_bytesLeft);
        if (!counted) {
            return;
        }
        sum += counted.value();
    }
    if (!files.isEmpty() && !isPacked(*snapshot, sum)) {
        snapshot->parameters = sum.values;
    }
}

/// Nothing where none of its files is there.
std::optional<HubSnapshot> RepoReader::snapshot(const QString &commit)
{
    const QString folder = m_folder + "/snapshots/"_L1 + commit;
    Listing listing;
    int left = m_limits.entries;
    list(folder, 0, &left, &listing);
    if (!listing.anyFile) {
        return {};
    }
    HubSnapshot snapshot;
    snapshot.commit = commit;
    snapshot.refs = m_refsByCommit.value(commit);
    std::sort(snapshot.refs.begin(), snapshot.refs.end(), [](const QString &a, const QString &b) {
        return std::pair(a != "main"_L1, a) < std::pair(b != "main"_L1, b);
    });
    snapshot.added = QFileInfo(folder).lastModified();
    snapshot.lastUsed = listing.lastUsed;
    snapshot.isIncomplete = listing.anyMissing;
    static const QRegularExpression licence(u"^licen[cs]e"_s, QRegularExpression::CaseInsensitiveOption);
    snapshot.hasLicenceFile = !listing.names.filter(licence).isEmpty();
    if (const auto readme = part(folder + "/README.md"_L1, longestCardPart)) {
        snapshot.card = readModelCard(*readme);
    }
    if (const auto json = part(folder + "/config.json"_L1, longestModelConfig)) {
        const Result<ModelConfig> config = readModelConfig(*json, u"config.json"_s);
        snapshot.config = config ? std::optional(config.value()) : std::nullopt;
    }
    count(folder, listing.names, &snapshot);
    return snapshot;
}

std::vector<HubSnapshot> RepoReader::snapshots()
{
    readRefs({}, 0);
    std::vector<HubSnapshot> found;
    const QString folder = m_folder + "/snapshots"_L1;
    for (const QString &name : entriesOf(folder, QDir::Dirs | QDir::NoSymLinks, m_limits.entries)) {
        if (std::optional<HubSnapshot> each = isCommit(name) ? snapshot(name) : std::nullopt) {
            found.push_back(std::move(*each));
        }
    }
    const auto rank = [](const HubSnapshot &snapshot) {
        return std::tuple(!snapshot.refs.contains(u"main"_s), -snapshot.added.toMSecsSinceEpoch(),
                          snapshot.commit);
    };
    std::sort(found.begin(), found.end(),
              [rank](const HubSnapshot &a, const HubSnapshot &b) { return rank(a) < rank(b); });
    return found;
}

/// Names that huggingface_hub and others keep beside the repositories.
bool isOrdinaryNeighbour(const QString &name)
{
    return name.startsWith(u'.') || name == "version.txt"_L1 || name == "version_diffusers_cache.txt"_L1
        || name == "CACHEDIR.TAG"_L1;
}

void addRepo(const QString &root, const QString &name, const HubCacheLimits &limits, qint64 *bytesLeft,
             HubCache *cache)
{
    const std::optional<RepoName> parsed = repoName(name);
    if (!parsed) {
        cache->remarks.push_back(
            {QT_TRANSLATE_NOOP("Message", "“%1” was passed over: it is no repository of the cache."),
             {name}});
        return;
    }
    const QString folder = resolvedWithin(root, root + u'/' + name);
    if (folder.isEmpty()) {
        cache->remarks.push_back(
            {QT_TRANSLATE_NOOP("Message", "“%1” was passed over: it is a link that leads out of the cache."),
             {name}});
        return;
    }
    HubRepo repo {parsed->kind, parsed->id, RepoReader(folder, limits, bytesLeft).snapshots()};
    if (repo.snapshots.empty()) {
        cache->remarks.push_back(
            {QT_TRANSLATE_NOOP("Message",
                               "%1 was passed over: no revision of it has been downloaded to the end."),
             {repo.id}});
        return;
    }
    cache->repos.push_back(std::move(repo));
}

} // namespace

QString hubRepoKindName(HubRepoKind kind)
{
    switch (kind) {
    case HubRepoKind::Dataset:
        return u"dataset"_s;
    case HubRepoKind::Space:
        return u"space"_s;
    case HubRepoKind::Model:
        break;
    }
    return u"model"_s;
}

const HubSnapshot *HubRepo::current() const
{
    if (snapshots.empty() || (snapshots.size() > 1 && !snapshots.front().refs.contains(u"main"_s))) {
        return nullptr;
    }
    return &snapshots.front();
}

const HubRepo *HubCache::find(HubRepoKind kind, const QString &id) const
{
    const auto found = std::find_if(repos.begin(), repos.end(), [kind, &id](const HubRepo &repo) {
        return repo.kind == kind && repo.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == repos.end() ? nullptr : &*found;
}

Result<HubCache> readHubCache(const QString &folder, const HubCacheLimits &limits)
{
    HubCache cache;
    cache.folder = folder;
    const QFileInfo info(folder);
    cache.exists = info.exists();
    if (!cache.exists) {
        return cache;
    }
    const QString root = info.canonicalFilePath();
    if (!info.isDir() || !info.isReadable() || !info.isExecutable() || root.isEmpty()) {
        return fileMessage(FileAction::Read, info.isDir() ? EACCES : ENOTDIR, folder);
    }
    qint64 bytesLeft = limits.bytes;
    QStringList names = entriesOf(root, QDir::Dirs, limits.repos + 1);
    if (names.size() > limits.repos) {
        names.removeLast();
        cache.remarks.push_back({QT_TRANSLATE_NOOP("Message",
                                                   "The cache holds more than %1 folders; the others were "
                                                   "passed over."),
                                 {QString::number(limits.repos)}});
    }
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names)) {
        if (!isOrdinaryNeighbour(name)) {
            addRepo(root, name, limits, &bytesLeft, &cache);
        }
    }
    if (bytesLeft <= 0) {
        cache.remarks.push_back({QT_TRANSLATE_NOOP("Message",
                                                   "The cache holds more than is read at once: cards and "
                                                   "parameters of the last ones are missing.")});
    }
    std::stable_sort(cache.repos.begin(), cache.repos.end(), [](const HubRepo &a, const HubRepo &b) {
        return a.id.compare(b.id, Qt::CaseInsensitive) < 0;
    });
    return cache;
}

Result<HubCache> readLocalHubCache(const QProcessEnvironment &environment)
{
    const Result<QString> folder = hubCachePlace(environment);
    return folder ? readHubCache(folder.value()) : Result<HubCache>(folder.error());
}

QString pinnedId(const HubRepo &repo, const HubSnapshot &snapshot)
{
    return repo.id + u'@' + snapshot.commit;
}

} // namespace Askwell
