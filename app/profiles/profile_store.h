// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/profile_format.h"
#include "app/support/file_lock.h"
#include "app/support/folder_watcher.h"
#include "app/support/save_file.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Askwell {

class BackgroundRunner;

/// How much of a project's answers is searched, in UTF-16 units: ten thousand projects have to stay in
/// memory.
inline constexpr qsizetype searchedLetters = 2000;

/// A line of the list of projects.
struct ProfileEntry
{
    QString id;
    /// The file's name where it is broken.
    QString name;
    QString folder {};
    QStringList frameworks {};
    /// What a search looks through besides the titles of the frameworks: the name, the folder, and at most
    /// searchedLetters of what its prompts say; case folded.
    QString searched {};
    QString path;
    /// When the file changed last, UTC.
    QDateTime changed {};
    qint64 size = 0;
    bool readOnly = false;
    /// Why it cannot be opened.
    std::optional<Message> problem {};

    bool operator==(const ProfileEntry &) const = default;
};

/// A project and the file that it came from.
struct LoadedProfile
{
    Profile profile;
    QString path;
    /// contentHash() of the file when it was read or written last.
    QString hash;
    bool readOnly = false;
    /// Why it is read-only.
    Message notice {};
};

/// A project in the trash.
struct TrashedProfile
{
    /// For restore().
    QString trashId;
    /// That it had; it gets it back if that is free.
    QString id;
};

/// The projects of this user: one file each in `profiles/` of the data folder. Files elsewhere (`.askwell`)
/// are opened and saved by the same rules but not listed. It never overwrites a file that changed since it
/// was read, and deletes nothing: remove() puts into the trash, from which restore() takes it, after a
/// restart too.
class ProfileStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileStore)

public:
    /// Reads nothing yet. An empty `dataFolder` is no place: only files elsewhere can be read then. Without a
    /// runner everything is done at once. The runner must outlive the store.
    explicit ProfileStore(const QString &dataFolder, BackgroundRunner *runner = nullptr,
                          QObject *parent = nullptr);
    ~ProfileStore() override;

    /// Used last first, then changed last first. Broken files are among them, with their problem.
    [[nodiscard]] const std::vector<ProfileEntry> &entries() const { return m_entries; }
    /// Null where there is no such project.
    [[nodiscard]] const ProfileEntry *entry(const QString &id) const;

    /// Reads the list now; files that did not change since the last time are not read again.
    void reload();
    /// The same off this thread; profilesChanged() tells of news. Without a runner it is reload().
    void refresh();
    /// Refreshes whenever the folder changes, once in `rest` at most.
    void watch(std::chrono::milliseconds rest);

    /// By id, or the path of a file anywhere. In a `.askwell` file the folder is relative to it; here it is
    /// absolute.
    [[nodiscard]] Result<LoadedProfile> load(const QString &idOrPath) const;

    /// Adds a project under an id made from its name.
    [[nodiscard]] Result<LoadedProfile> create(Profile profile);
    /// Writes to where it came from. ChangedOnDisk where the file is no longer the one of `hash`; to
    /// overwrite it on purpose, save with the outcome's foundHash. Take the outcome's hash for the next save.
    SaveOutcome save(const LoadedProfile &loaded);
    /// Writes a `.askwell` file. `expectedHash` as in SaveOptions: empty for "must be new", absent for
    /// "replace".
    SaveOutcome saveAs(const Profile &profile, const QString &path,
                       const std::optional<QString> &expectedHash);

    /// A project file of the project for another program to copy, in a folder for nothing else. It names no
    /// folder: wherever it comes to lie is the project's.
    [[nodiscard]] Result<QString> fileToGiveAway(Profile profile);

    /// The id stays.
    SaveOutcome rename(const QString &id, const QString &name);
    /// Without a name: the old one and a number.
    [[nodiscard]] Result<LoadedProfile> duplicate(const QString &id, const QString &name = {});
    /// Returns the id for restore().
    [[nodiscard]] Result<QString> remove(const QString &id);
    /// Returns the project's id: another than before if that is taken by now.
    [[nodiscard]] Result<QString> restore(const QString &trashId);
    /// Removed last first.
    [[nodiscard]] std::vector<TrashedProfile> trash() const;

    /// Puts a project at the head of the list. Nothing is said where it cannot be remembered.
    void markUsed(const QString &id);

    /// The path that a person means by an id, a name or a file; names that several projects have are an error
    /// that lists them. A folder means the project file in it.
    [[nodiscard]] Result<QString> find(const QString &nameOrIdOrFile);

    /// Where a project of this id is kept.
    [[nodiscard]] QString pathOf(const QString &id) const;

Q_SIGNALS:
    void profilesChanged();
    /// By rename(), which changed nothing else: the file at `path` had the contentHash() `from` and has `to`.
    void renamed(const QString &path, const QString &name, const QString &from, const QString &to);

private:
    [[nodiscard]] Result<void> prepare(FileLock &lock) const;
    SaveOutcome write(const Profile &profile, const QString &path,
                      const std::optional<QString> &expectedHash);
    [[nodiscard]] Result<LoadedProfile> writeAsNew(Profile profile);
    void startScan();
    void take(std::vector<ProfileEntry> entries);
    void changedHere();

    QString m_profiles;
    QString m_trash;
    QString m_recentFile;
    QString m_lockFile;
    QString m_givenAway;
    BackgroundRunner *m_runner;
    std::vector<ProfileEntry> m_entries;
    bool m_scanning = false;
    bool m_scanAgain = false;
    bool m_read = false;
    std::unique_ptr<FolderWatcher> m_watcher;
};

/// The bytes that a save of the project to that path writes.
[[nodiscard]] QByteArray bytesOfProfile(const Profile &profile, const QString &path);

/// The one `.askwell` file of a folder; std::nullopt where there is none, an error where there are several.
[[nodiscard]] Result<std::optional<QString>> findProjectFile(const QString &folder);

} // namespace Askwell
