// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/profile_store.h"

#include "app/profiles/recent_profiles.h"
#include "app/support/background_runner.h"
#include "app/support/file_reading.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto storeSuffix = ".json"_L1;
constexpr auto fileSuffix = ".askwell"_L1;
/// Projects in the trash beyond this number go for good, the oldest first.
constexpr qsizetype mostTrashed = 200;
/// Another Askwell holds the lock for the time of one save.
constexpr std::chrono::seconds lockPatience {2};

bool isProjectFile(const QString &path)
{
    return path.endsWith(fileSuffix, Qt::CaseInsensitive);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// Folded here, off the window's thread: for ten thousand projects it takes longer than a frame.
QString searchedText(const ProfileEntry &entry, const Profile &profile)
{
    QStringList texts;
    for (const SavedPrompt &prompt : profile.prompts) {
        texts.append(prompt.name);
        texts.append(prompt.answers.values());
    }
    texts.removeAll(QString());
    const QStringList all {entry.name, QDir::toNativeSeparators(entry.folder),
                           texts.join(u'\n').left(searchedLetters)};
    return all.join(u'\n').toCaseFolded();
}

ProfileEntry readEntry(const QFileInfo &info)
{
    ProfileEntry entry;
    entry.id = info.completeBaseName();
    entry.name = info.fileName();
    entry.path = info.filePath();
    entry.changed = info.lastModified().toUTC();
    entry.size = info.size();
    entry.searched = entry.name.toCaseFolded();
    const Result<QByteArray> bytes = readFile(entry.path, largestProfile);
    if (!bytes) {
        entry.problem = bytes.error();
        return entry;
    }
    Result<ReadProfile> read = readProfile(bytes.value(), info.fileName());
    if (!read) {
        entry.problem = read.error();
        return entry;
    }
    const Profile &profile = read.value().profile;
    entry.name = profile.name.isEmpty() ? entry.id : profile.name;
    entry.folder = profile.folder;
    entry.frameworks = profile.frameworks;
    entry.readOnly = read.value().readOnly;
    entry.searched = searchedText(entry, profile);
    return entry;
}

void sortByUse(std::vector<ProfileEntry> &entries, const QStringList &used)
{
    QHash<QString, qsizetype> rank;
    for (qsizetype at = 0; at < used.size(); ++at) {
        rank.insert(used.at(at), at);
    }
    const auto rankOf = [&](const ProfileEntry &entry) { return rank.value(entry.id, used.size()); };
    std::sort(entries.begin(), entries.end(), [&](const ProfileEntry &left, const ProfileEntry &right) {
        const qsizetype leftRank = rankOf(left);
        const qsizetype rightRank = rankOf(right);
        if (leftRank != rightRank) {
            return leftRank < rightRank;
        }
        return left.changed != right.changed ? left.changed > right.changed : left.id < right.id;
    });
}

/// Runs on any thread: values in, values out.
std::vector<ProfileEntry> scan(const QString &folder, const QString &recentFile,
                               const std::vector<ProfileEntry> &known)
{
    QHash<QString, const ProfileEntry *> byPath;
    for (const ProfileEntry &entry : known) {
        byPath.insert(entry.path, &entry);
    }
    std::vector<ProfileEntry> entries;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u'*' + storeSuffix}, QDir::Files | QDir::System, QDir::NoSort);
    for (const QFileInfo &file : files) {
        if (!isProfileId(file.completeBaseName())) {
            continue;
        }
        const ProfileEntry *before = byPath.value(file.filePath());
        const bool same = before != nullptr && before->size == file.size()
            && before->changed == file.lastModified().toUTC();
        entries.push_back(same ? *before : readEntry(file));
    }
    sortByUse(entries, recentProfiles(recentFile));
    return entries;
}

/// In a project file the folder is relative to it, so that a clone finds it; and no prompt carries a time,
/// which two people never share: every merge of two answers of one prompt would be a conflict.
Profile asInFile(Profile profile, const QString &path)
{
    if (!isProjectFile(path)) {
        return profile;
    }
    for (SavedPrompt &prompt : profile.prompts) {
        prompt.changed = {};
    }
    if (QDir::isAbsolutePath(profile.folder)) {
        profile.folder = QDir::cleanPath(QDir(folderOf(path)).relativeFilePath(profile.folder));
    }
    return profile;
}

Profile asInProgram(Profile profile, const QString &path)
{
    if (isProjectFile(path)) {
        profile.folder = QDir::cleanPath(QDir(folderOf(path)).absoluteFilePath(profile.folder));
        if (!isProfileId(profile.id)) {
            profile.id = profileIdFor(QFileInfo(path).completeBaseName());
        }
    } else {
        // The file's name is what the store goes by: a copy made by hand is a project of its own.
        profile.id = QFileInfo(path).completeBaseName();
    }
    return profile;
}

SaveOutcome failure(const Message &message)
{
    SaveOutcome outcome;
    outcome.message = message;
    return outcome;
}

Message noSuchProject(const QString &text)
{
    return {QT_TRANSLATE_NOOP("Message", "There is no project \"%1\". List the projects to see their names."),
            {text}};
}

/// "000012-reviews" for the twelfth removal.
QString trashIdOf(int number, const QString &id)
{
    return QString::number(number).rightJustified(6, u'0') + u'-' + id;
}

} // namespace

ProfileStore::ProfileStore(const QString &dataFolder, BackgroundRunner *runner, QObject *parent)
    : QObject(parent)
    , m_profiles(dataFolder.isEmpty() ? QString() : dataFolder + "/profiles"_L1)
    , m_trash(dataFolder + "/trash"_L1)
    , m_recentFile(dataFolder + "/recent.json"_L1)
    , m_lockFile(dataFolder + "/profiles.lock"_L1)
    , m_givenAway(dataFolder + "/given-away"_L1)
    , m_runner(runner)
{ }

ProfileStore::~ProfileStore() = default;

const ProfileEntry *ProfileStore::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const ProfileEntry &each) { return each.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ProfileStore::reload()
{
    take(scan(m_profiles, m_recentFile, m_entries));
}

void ProfileStore::refresh()
{
    if (m_runner == nullptr) {
        reload();
    } else if (m_scanning) {
        // The one under way may have passed what changed.
        m_scanAgain = true;
    } else {
        startScan();
    }
}

void ProfileStore::startScan()
{
    m_scanning = true;
    m_scanAgain = false;
    m_runner->run<std::vector<ProfileEntry>>([folder = m_profiles, recent = m_recentFile,
                                              known = m_entries] { return scan(folder, recent, known); },
                                             this,
                                             [this](std::vector<ProfileEntry> entries) {
                                                 m_scanning = false;
                                                 if (m_scanAgain) {
                                                     startScan();
                                                 } else {
                                                     take(std::move(entries));
                                                 }
                                             });
}

void ProfileStore::take(std::vector<ProfileEntry> entries)
{
    m_read = true;
    if (entries != m_entries) {
        m_entries = std::move(entries);
        Q_EMIT profilesChanged();
    }
}

void ProfileStore::changedHere()
{
    // A store that was never listed has no list to keep right: the command line saves without reading them
    // all, and the window opens a file before its first frame.
    if (m_read || m_scanning) {
        refresh();
    }
}

void ProfileStore::watch(std::chrono::milliseconds rest)
{
    m_watcher = std::make_unique<FolderWatcher>(m_profiles, rest, [this] { refresh(); });
}

QString ProfileStore::pathOf(const QString &id) const
{
    return m_profiles + u'/' + id + storeSuffix;
}

Result<LoadedProfile> ProfileStore::load(const QString &idOrPath) const
{
    const QString path = isProfileId(idOrPath) ? pathOf(idOrPath) : idOrPath;
    const Result<std::optional<QByteArray>> bytes = readFileIfThere(path, largestProfile);
    if (bytes && !bytes.value() && isProfileId(idOrPath)) {
        return noSuchProject(idOrPath);
    }
    const Result<QByteArray> found = readFile(path, largestProfile);
    if (!found) {
        return found.error();
    }
    Result<ReadProfile> read = readProfile(found.value(), path);
    if (!read) {
        return read.error();
    }
    return LoadedProfile {asInProgram(std::move(read.value().profile), path), path,
                          contentHash(found.value()), read.value().readOnly, read.value().notice};
}

Result<void> ProfileStore::prepare(FileLock &lock) const
{
    if (m_profiles.isEmpty()) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "There is no folder for projects, because the environment names no home "
                              "folder. Set HOME or XDG_DATA_HOME.")};
    }
    const Result<void> folder = makeFolder(m_profiles);
    if (!folder) {
        return folder.error();
    }
    if (lock.lock(m_lockFile, lockPatience) != FileLock::Outcome::Held) {
        return lock.message();
    }
    return {};
}

SaveOutcome ProfileStore::write(const Profile &profile, const QString &path,
                                const std::optional<QString> &expectedHash)
{
    const Result<void> problem = profileProblem(profile);
    if (!problem) {
        return failure(problem.error());
    }
    // Also where it is replaced on purpose: what a newer version wrote would lose what we do not know.
    const Result<std::optional<QByteArray>> present = readFileIfThere(path, largestProfile);
    if (present && present.value()) {
        const Result<ReadProfile> read = readProfile(*present.value(), path);
        if (read && read.value().readOnly) {
            return failure(read.value().notice);
        }
    }
    SaveOptions options = isProjectFile(path) ? SaveOptions() : privateFile();
    options.expectedHash = expectedHash;
    return saveFile(path, bytesOfProfile(profile, path), options);
}

Result<LoadedProfile> ProfileStore::writeAsNew(Profile profile)
{
    const QString wanted = profileIdFor(profile.name);
    for (int number = 1;; ++number) {
        profile.id = number == 1 ? wanted : wanted + u'-' + QString::number(number);
        const QString path = pathOf(profile.id);
        if (QFileInfo::exists(path)) {
            continue;
        }
        const SaveOutcome saved = write(profile, path, QString());
        if (saved.ok()) {
            return LoadedProfile {std::move(profile), path, saved.hash};
        }
        if (saved.status == SaveStatus::Failed) {
            return saved.message;
        }
    }
}

Result<LoadedProfile> ProfileStore::create(Profile profile)
{
    FileLock lock;
    const Result<void> ready = prepare(lock);
    if (!ready) {
        return ready.error();
    }
    Result<LoadedProfile> created = writeAsNew(std::move(profile));
    lock.release();
    if (created) {
        markUsed(created.value().profile.id);
    }
    return created;
}

SaveOutcome ProfileStore::save(const LoadedProfile &loaded)
{
    if (loaded.readOnly) {
        return failure(loaded.notice);
    }
    FileLock lock;
    const Result<void> ready = prepare(lock);
    // A project file in a repository is saved without a data folder too: its lock is a courtesy.
    if (!ready && !isProjectFile(loaded.path)) {
        return failure(ready.error());
    }
    SaveOutcome saved = write(loaded.profile, loaded.path, loaded.hash);
    lock.release();
    if (saved.ok() && !isProjectFile(loaded.path)) {
        markUsed(loaded.profile.id);
    }
    return saved;
}

SaveOutcome ProfileStore::saveAs(const Profile &profile, const QString &path,
                                 const std::optional<QString> &expectedHash)
{
    if (!isProjectFile(path)) {
        return failure(
            {QT_TRANSLATE_NOOP("Message",
                               "%1 must end in .askwell, so that it is known as a project. Change its "
                               "name."),
             {path}});
    }
    FileLock lock;
    (void)prepare(lock);
    return write(profile, path, expectedHash);
}

Result<QString> ProfileStore::fileToGiveAway(Profile profile)
{
    const Result<void> folder = makeFolder(m_givenAway);
    if (!folder) {
        return folder.error();
    }
    const QString path = m_givenAway + u'/' + profile.id + fileSuffix;
    profile.folder = folderOf(path);
    const SaveOutcome outcome = write(profile, path, std::nullopt);
    return outcome.ok() ? Result<QString>(path) : outcome.message;
}

SaveOutcome ProfileStore::rename(const QString &id, const QString &name)
{
    Result<LoadedProfile> loaded = load(id);
    if (!loaded) {
        return failure(loaded.error());
    }
    loaded.value().profile.name = name;
    SaveOutcome outcome = save(loaded.value());
    if (outcome.ok()) {
        Q_EMIT renamed(loaded.value().path, name, loaded.value().hash, outcome.hash);
    }
    return outcome;
}

Result<LoadedProfile> ProfileStore::duplicate(const QString &id, const QString &name)
{
    Result<LoadedProfile> loaded = load(id);
    if (!loaded) {
        return loaded;
    }
    if (loaded.value().readOnly) {
        return loaded.value().notice;
    }
    Profile copy = loaded.value().profile;
    copy.name = name.isEmpty() ? copy.name + " 2"_L1 : name;
    return create(std::move(copy));
}

Result<QString> ProfileStore::remove(const QString &id)
{
    const QString path = pathOf(id);
    if (!isProfileId(id) || !QFileInfo::exists(path)) {
        return noSuchProject(id);
    }
    FileLock lock;
    const Result<void> ready = prepare(lock);
    if (!ready) {
        return ready.error();
    }
    const Result<void> folder = makeFolder(m_trash);
    if (!folder) {
        return folder.error();
    }
    const std::vector<TrashedProfile> trashed = trash();
    const int last = trashed.empty() ? 0 : trashed.front().trashId.section(u'-', 0, 0).toInt();
    const QString trashId = trashIdOf(last + 1, id);
    const Result<void> moved = moveFile(path, m_trash + u'/' + trashId + storeSuffix);
    if (!moved) {
        return moved.error();
    }
    for (size_t at = mostTrashed - 1; at < trashed.size(); ++at) {
        (void)removeFile(m_trash + u'/' + trashed.at(at).trashId + storeSuffix);
    }
    lock.release();
    changedHere();
    return trashId;
}

std::vector<TrashedProfile> ProfileStore::trash() const
{
    const QStringList files =
        QDir(m_trash).entryList({u'*' + storeSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    std::vector<TrashedProfile> trashed;
    for (const QString &file : files) {
        const QString trashId = file.chopped(storeSuffix.size());
        const QString id = trashId.section(u'-', 1);
        bool numbered = false;
        (void)trashId.section(u'-', 0, 0).toInt(&numbered);
        if (numbered && isProfileId(id)) {
            trashed.push_back({trashId, id});
        }
    }
    return trashed;
}

Result<QString> ProfileStore::restore(const QString &trashId)
{
    const std::vector<TrashedProfile> trashed = trash();
    const auto found = std::find_if(trashed.begin(), trashed.end(), [&trashId](const TrashedProfile &each) {
        return each.trashId == trashId;
    });
    if (found == trashed.end()) {
        return Message {QT_TRANSLATE_NOOP("Message", "The project \"%1\" is no longer in the trash."),
                        {trashId}};
    }
    FileLock lock;
    const Result<void> ready = prepare(lock);
    if (!ready) {
        return ready.error();
    }
    QString id = found->id;
    for (int number = 2; QFileInfo::exists(pathOf(id)); ++number) {
        id = found->id.left(48) + u'-' + QString::number(number);
    }
    const Result<void> moved = moveFile(m_trash + u'/' + trashId + storeSuffix, pathOf(id));
    if (!moved) {
        return moved.error();
    }
    lock.release();
    changedHere();
    return id;
}

void ProfileStore::markUsed(const QString &id)
{
    rememberProfile(m_recentFile, id);
    changedHere();
}

Result<QString> ProfileStore::find(const QString &text)
{
    const QFileInfo info(text);
    if (info.isDir() && (text.contains(u'/') || text.startsWith(u'.'))) {
        const Result<std::optional<QString>> file = findProjectFile(text);
        if (!file) {
            return file.error();
        }
        if (file.value()) {
            return *file.value();
        }
        return Message {
            QT_TRANSLATE_NOOP("Message", "The folder %1 holds no .askwell file. Name a project or its file."),
            {text}};
    }
    if (text.contains(u'/') || isProjectFile(text) || text.endsWith(storeSuffix)) {
        return text;
    }
    if (isProfileId(text) && QFileInfo::exists(pathOf(text))) {
        return pathOf(text);
    }
    if (!m_read) {
        reload();
    }
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        std::vector<const ProfileEntry *> named;
        QStringList ids;
        for (const ProfileEntry &each : m_entries) {
            if (each.name.compare(text, sensitivity) == 0) {
                named.push_back(&each);
                ids += each.id;
            }
        }
        if (named.size() == 1) {
            return named.front()->path;
        }
        if (named.size() > 1) {
            return Message {
                QT_TRANSLATE_NOOP("Message", "Several projects are named \"%1\". Name one by its id: %2."),
                {text, ids.join(u", "_s)}};
        }
    }
    return info.isFile() ? Result<QString>(text) : Result<QString>(noSuchProject(text));
}

QByteArray bytesOfProfile(const Profile &profile, const QString &path)
{
    return writeProfile(asInFile(profile, path));
}

Result<std::optional<QString>> findProjectFile(const QString &folder)
{
    const QStringList files =
        QDir(folder).entryList({u'*' + fileSuffix}, QDir::Files | QDir::System, QDir::Name);
    if (files.isEmpty()) {
        return std::optional<QString>();
    }
    if (files.size() > 1) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "The folder %1 holds several project files. Name one: %2."),
            {folder, files.join(u", "_s)}};
    }
    return std::optional<QString>(QDir(folder).filePath(files.first()));
}

} // namespace Askwell
