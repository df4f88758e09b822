// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_calls.h"
#include "app/support/file_message.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"
#include "app/support/save_path.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

FileCalls &callsOr(FileCalls *calls)
{
    static FileCalls system;
    return calls != nullptr ? *calls : system;
}

/// A descriptor that closes itself.
class Descriptor final
{
public:
    Descriptor() = default;
    Descriptor(FileCalls &calls, int file)
        : m_calls(&calls)
        , m_file(file)
    { }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_calls(other.m_calls)
        , m_file(std::exchange(other.m_file, -1))
    { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            close();
            m_calls = other.m_calls;
            m_file = std::exchange(other.m_file, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int file() const { return m_file; }
    [[nodiscard]] bool open() const { return m_file >= 0; }
    int close() { return m_file >= 0 ? m_calls->close(std::exchange(m_file, -1)) : 0; }

private:
    FileCalls *m_calls = nullptr;
    int m_file = -1;
};

/// A file by its folder, which cannot be swapped for another while we work, and its name in it.
struct Place
{
    Descriptor folder;
    QByteArray name;
    /// For messages.
    QString path;
    QStringList madeFolders;
    /// In a project: a file with other names is left alone, since they would keep the old text.
    bool insideProject = false;
};

SaveOutcome failed(FileAction action, int error, const QString &path)
{
    SaveOutcome outcome;
    outcome.message = fileMessage(action, error, path);
    return outcome;
}

/// 0 for an ordinary file, else the reason why it is left alone.
int kindError(const struct stat &status)
{
    if (S_ISLNK(status.st_mode)) {
        return ELOOP;
    }
    if (S_ISDIR(status.st_mode)) {
        return EISDIR;
    }
    return S_ISREG(status.st_mode) ? 0 : ENODEV;
}

/// The same for a file that is to be replaced.
int replaceError(const Place &place, const struct stat &status)
{
    const int error = kindError(status);
    return error == 0 && place.insideProject && status.st_nlink > 1 ? EMLINK : error;
}

struct Opened
{
    Descriptor folder;
    int error = 0;
};

template <typename Call>
auto repeated(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

Opened openFolder(FileCalls &calls, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int folder = repeated([&] { return calls.openFolder(name.constData()); });
    return folder < 0 ? Opened {{}, errno} : Opened {Descriptor(calls, folder), 0};
}

Opened openFolderAt(FileCalls &calls, int parent, const QByteArray &name)
{
    const int folder = repeated([&] { return calls.openFolderAt(parent, name.constData()); });
    if (folder >= 0) {
        return {Descriptor(calls, folder), 0};
    }
    const int error = errno;
    // Systems differ in what they say of a symbolic link here.
    struct stat status = {};
    if (error == ENOTDIR && calls.statAt(parent, name.constData(), &status) == 0 && S_ISLNK(status.st_mode)) {
        return {{}, ELOOP};
    }
    return {{}, error};
}

Result<Place> placeOf(FileCalls &calls, FileAction action, const QString &path)
{
    const QString name = path.section(u'/', -1);
    if (path.isEmpty() || path.contains(QChar(0)) || name.isEmpty() || name == "."_L1 || name == ".."_L1) {
        return fileMessage(action, path.isEmpty() || path.contains(QChar(0)) ? EINVAL : EISDIR, path);
    }
    Opened opened = openFolder(calls, QFileInfo(path).path());
    if (opened.error != 0) {
        return fileMessage(action, opened.error, path);
    }
    return Place {std::move(opened.folder), QFile::encodeName(name), path, {}, false};
}

/// How a path below a root is walked.
struct Walk
{
    FileCalls &calls;
    FileAction action;
    /// Makes missing folders with these permissions; none are made where absent.
    std::optional<mode_t> makeWithMode {};
};

struct Walked
{
    std::optional<Place> place;
    /// Where there is no place; a missing folder is ENOENT.
    int error = 0;
    Message message;
    QStringList madeFolders;
};

Walked stopped(FileAction action, int error, const QString &path, QStringList madeFolders = {})
{
    return {std::nullopt, error, fileMessage(action, error, path), std::move(madeFolders)};
}

Walked walkInside(const Walk &walk, const QString &root, const QString &relativePath)
{
    const Result<QStringList> parts = insideParts(root, relativePath);
    if (!parts) {
        return {std::nullopt, EINVAL, parts.error(), {}};
    }
    const QString wholePath = root + u'/' + relativePath;
    Opened opened = openFolder(walk.calls, root);
    if (opened.error != 0) {
        return stopped(walk.action, opened.error, wholePath);
    }
    Descriptor folder = std::move(opened.folder);
    QString walked;
    QStringList made;
    for (qsizetype at = 0; at + 1 < parts.value().size(); ++at) {
        const QByteArray name = QFile::encodeName(parts.value().at(at));
        walked += (at == 0 ? QString() : u"/"_s) + parts.value().at(at);
        Opened next = openFolderAt(walk.calls, folder.file(), name);
        if (next.error == ENOENT && walk.makeWithMode) {
            if (walk.calls.makeFolderAt(folder.file(), name.constData(), *walk.makeWithMode) == 0) {
                made += walked;
                (void)walk.calls.sync(folder.file());
            } else if (errno != EEXIST) {
                return stopped(FileAction::MakeFolder, errno, root + u'/' + walked, made);
            }
            next = openFolderAt(walk.calls, folder.file(), name);
        }
        if (next.error == ENOENT) {
            return stopped(walk.action, ENOENT, wholePath, made);
        }
        if (next.error != 0) {
            // The folder on the way is what the message must name.
            const bool wayIsWrong =
                next.error == ELOOP || (next.error == ENOTDIR && walk.action == FileAction::Write);
            return stopped(wayIsWrong ? FileAction::MakeFolder : walk.action, next.error,
                           wayIsWrong ? root + u'/' + walked : wholePath, made);
        }
        folder = std::move(next.folder);
    }
    Walked done;
    done.place = Place {std::move(folder), QFile::encodeName(parts.value().last()), wholePath, made, true};
    return done;
}

/// What a file holds; exists is false, and error 0, where there is none.
struct Found
{
    int error = 0;
    bool exists = false;
    bool tooLarge = false;
    QByteArray bytes {};
    QString hash {};
};

enum class Wanted {
    Hash,
    Bytes,
};

Found look(FileCalls &calls, const Place &place, Wanted wanted, qint64 limit = 0)
{
    struct stat status = {};
    if (calls.statAt(place.folder.file(), place.name.constData(), &status) != 0) {
        return {errno == ENOENT ? 0 : errno, false};
    }
    if (const int error = kindError(status)) {
        return {error, true};
    }
    const int opened =
        repeated([&] { return calls.openToRead(place.folder.file(), place.name.constData()); });
    if (opened < 0) {
        return {errno == ENOENT ? 0 : errno, errno != ENOENT};
    }
    const Descriptor file(calls, opened);
    Found found;
    found.exists = true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, 65536> buffer {};
    for (;;) {
        const ssize_t got = repeated([&] { return calls.read(file.file(), buffer.data(), buffer.size()); });
        if (got < 0) {
            return {errno, true};
        }
        if (got == 0) {
            found.hash = QString::fromLatin1(hash.result().toHex());
            return found;
        }
        const QByteArrayView part(buffer.data(), got);
        hash.addData(part);
        if (wanted == Wanted::Bytes) {
            found.bytes += part;
            if (found.bytes.size() > limit) {
                found.tooLarge = true;
                return found;
            }
        }
    }
}

/// Empty where the file is the one that the caller read.
std::optional<SaveOutcome> changedSince(FileCalls &calls, const Place &place,
                                        const std::optional<QString> &expectedHash, FileAction action)
{
    if (!expectedHash) {
        return std::nullopt;
    }
    const Found found = look(calls, place, Wanted::Hash);
    if (found.error != 0) {
        return failed(action, found.error, place.path);
    }
    if (found.hash == *expectedHash) {
        return std::nullopt;
    }
    SaveOutcome outcome;
    outcome.status = SaveStatus::ChangedOnDisk;
    outcome.foundHash = found.hash;
    if (!found.exists) {
        outcome.message = {
            QT_TRANSLATE_NOOP("Message",
                              "%1 was removed since it was read, so nothing was changed. Save it "
                              "under another name, or save again to bring it back."),
            {place.path}};
    } else if (expectedHash->isEmpty()) {
        outcome.message = {
            QT_TRANSLATE_NOOP("Message", "%1 already exists, so nothing was changed. Choose another name."),
            {place.path}};
    } else {
        outcome.message = {
            QT_TRANSLATE_NOOP("Message",
                              "%1 was changed by another program since it was read, so nothing was "
                              "changed. Look at the difference first, or read it again."),
            {place.path}};
    }
    return outcome;
}

int writeAll(FileCalls &calls, int file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t count = repeated([&] {
            return calls.write(file, bytes.constData() + written,
                               static_cast<size_t>(bytes.size() - written));
        });
        if (count < 0) {
            return errno;
        }
        if (count == 0) {
            return ENOSPC;
        }
        written += count;
    }
    return 0;
}

struct NewFile
{
    Descriptor file;
    QByteArray name;
    int error = 0;
};

NewFile openTemporary(FileCalls &calls, int folder, mode_t mode)
{
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QByteArray name = QFile::encodeName(temporaryName(QRandomGenerator::system()->generate64()));
        const int file = repeated([&] { return calls.openNew(folder, name.constData(), mode); });
        if (file >= 0) {
            return {Descriptor(calls, file), name, 0};
        }
        if (errno != EEXIST) {
            return {{}, {}, errno};
        }
    }
    return {{}, {}, EEXIST};
}

/// Fills the temporary file. `existing` is the file that it will replace, if there is one.
int fill(FileCalls &calls, Descriptor &file, const QByteArray &bytes, const struct stat *existing,
         bool durable)
{
    if (const int error = writeAll(calls, file.file(), bytes)) {
        return error;
    }
    if (existing != nullptr) {
        // Only the superuser can give a file away, and for him it must not change hands; others keep theirs.
        (void)calls.changeOwner(file.file(), existing->st_uid, existing->st_gid);
        if (calls.changeMode(file.file(), existing->st_mode & 0777) != 0) {
            return errno;
        }
    }
    if (durable && calls.sync(file.file()) != 0) {
        return errno;
    }
    return file.close() != 0 ? errno : 0;
}

/// After a rename or removal. Many network file systems cannot sync a folder; that is no news to anybody.
Message syncFolder(FileCalls &calls, const Place &place, bool durable)
{
    if (!durable || calls.sync(place.folder.file()) == 0 || errno == EINVAL || errno == ENOTSUP) {
        return {};
    }
    return {
        QT_TRANSLATE_NOOP("Message",
                          "%1 is done, but the disk could not confirm it. Check the disk, and keep a copy. "
                          "The system says: %2"),
        {place.path, qt_error_string(errno)}};
}

SaveOutcome replace(FileCalls &calls, const Place &place, const QByteArray &bytes, const SaveOptions &options)
{
    struct stat status = {};
    const bool exists = calls.statAt(place.folder.file(), place.name.constData(), &status) == 0;
    if (!exists && errno != ENOENT) {
        return failed(FileAction::Write, errno, place.path);
    }
    if (exists) {
        if (const int error = replaceError(place, status)) {
            return failed(FileAction::Write, error, place.path);
        }
        if (calls.accessToWrite(place.folder.file(), place.name.constData()) != 0) {
            return failed(FileAction::Write, errno, place.path);
        }
    }

    NewFile temporary =
        openTemporary(calls, place.folder.file(), exists ? 0600 : static_cast<mode_t>(options.newFileMode));
    if (temporary.error != 0) {
        return failed(FileAction::Write, temporary.error, place.path);
    }
    const auto giveUp = [&](SaveOutcome outcome) {
        temporary.file.close();
        (void)calls.unlink(place.folder.file(), temporary.name.constData());
        return outcome;
    };
    if (const int error = fill(calls, temporary.file, bytes, exists ? &status : nullptr, options.durable)) {
        return giveUp(failed(FileAction::Write, error, place.path));
    }
    if (const auto changed = changedSince(calls, place, options.expectedHash, FileAction::Write)) {
        return giveUp(*changed);
    }
    const bool mustBeNew = options.expectedHash && options.expectedHash->isEmpty();
    const int renamed = mustBeNew ? calls.renameToNew(place.folder.file(), temporary.name.constData(),
                                                      place.folder.file(), place.name.constData())
                                  : calls.rename(place.folder.file(), temporary.name.constData(),
                                                 place.folder.file(), place.name.constData());
    if (renamed != 0) {
        const int error = errno;
        const auto changed = changedSince(calls, place, options.expectedHash, FileAction::Write);
        return giveUp(mustBeNew && changed ? *changed : failed(FileAction::Write, error, place.path));
    }
    SaveOutcome outcome;
    outcome.status = SaveStatus::Done;
    outcome.message = syncFolder(calls, place, options.durable);
    outcome.hash = contentHash(bytes);
    outcome.madeFolders = place.madeFolders;
    return outcome;
}

} // namespace

SaveOutcome saveFile(const QString &path, const QByteArray &bytes, const SaveOptions &options)
{
    FileCalls &calls = callsOr(options.calls);
    const Result<Place> place = placeOf(calls, FileAction::Write, path);
    if (!place) {
        SaveOutcome outcome;
        outcome.message = place.error();
        return outcome;
    }
    return replace(calls, place.value(), bytes, options);
}

SaveOutcome saveInside(const QString &root, const QString &relativePath, const QByteArray &bytes,
                       const SaveOptions &options)
{
    FileCalls &calls = callsOr(options.calls);
    const Walked walked = walkInside({calls, FileAction::Write, static_cast<mode_t>(options.newFolderMode)},
                                     root, relativePath);
    SaveOutcome outcome;
    outcome.message = walked.message;
    QStringList made = walked.madeFolders;
    if (walked.place) {
        made = walked.place->madeFolders;
        outcome = replace(calls, *walked.place, bytes, options);
    }
    if (!outcome.ok()) {
        for (auto folder = made.crbegin(); folder != made.crend(); ++folder) {
            (void)removeEmptyFolderInside(root, *folder, options.calls);
        }
    }
    return outcome;
}

Result<std::optional<QByteArray>> readInside(const QString &root, const QString &relativePath, qint64 limit,
                                             FileCalls *calls)
{
    const Walked walked = walkInside({callsOr(calls), FileAction::Read, {}}, root, relativePath);
    if (!walked.place) {
        if (walked.error == ENOENT) {
            return std::optional<QByteArray>();
        }
        return walked.message;
    }
    Found found = look(callsOr(calls), *walked.place, Wanted::Bytes, limit);
    if (found.error != 0) {
        return fileMessage(FileAction::Read, found.error, walked.place->path);
    }
    if (found.tooLarge) {
        return tooLargeMessage(walked.place->path, limit);
    }
    return found.exists ? std::optional<QByteArray>(std::move(found.bytes)) : std::nullopt;
}

Result<void> checkInside(const QString &root, const QString &relativePath, FileCalls *calls)
{
    FileCalls &system = callsOr(calls);
    const Result<QStringList> parts = insideParts(root, relativePath);
    if (!parts) {
        return parts.error();
    }
    // A folder that is missing is made when the file is saved: what counts is the one above it.
    for (qsizetype depth = parts.value().size(); depth > 0; --depth) {
        const QString path = parts.value().mid(0, depth).join(u'/');
        const Walked walked = walkInside({system, FileAction::Write, {}}, root, path);
        if (!walked.place) {
            if (walked.error == ENOENT && depth > 1) {
                continue;
            }
            return walked.message;
        }
        const int folder = walked.place->folder.file();
        struct stat status = {};
        const bool exists = system.statAt(folder, walked.place->name.constData(), &status) == 0;
        if (!exists && errno != ENOENT) {
            return fileMessage(FileAction::Write, errno, walked.place->path);
        }
        if (exists && depth == parts.value().size()) {
            if (const int error = replaceError(*walked.place, status)) {
                return fileMessage(FileAction::Write, error, walked.place->path);
            }
            if (system.accessToWrite(folder, walked.place->name.constData()) != 0) {
                return fileMessage(FileAction::Write, errno, walked.place->path);
            }
        }
        if (system.accessToWrite(folder, ".") != 0) {
            return fileMessage(FileAction::Write, errno, root + u'/' + relativePath);
        }
        return {};
    }
    return {};
}

SaveOutcome removeInside(const QString &root, const QString &relativePath, const SaveOptions &options)
{
    FileCalls &calls = callsOr(options.calls);
    const Walked walked = walkInside({calls, FileAction::Remove, {}}, root, relativePath);
    SaveOutcome outcome;
    if (!walked.place) {
        outcome.message = walked.message;
        return outcome;
    }
    const Place &place = *walked.place;
    if (auto changed = changedSince(calls, place, options.expectedHash, FileAction::Remove)) {
        return *changed;
    }
    struct stat status = {};
    if (calls.statAt(place.folder.file(), place.name.constData(), &status) != 0) {
        return failed(FileAction::Remove, errno, place.path);
    }
    if (const int error = kindError(status)) {
        return failed(FileAction::Remove, error, place.path);
    }
    if (calls.unlink(place.folder.file(), place.name.constData()) != 0) {
        return failed(FileAction::Remove, errno, place.path);
    }
    outcome.status = SaveStatus::Done;
    outcome.message = syncFolder(calls, place, options.durable);
    return outcome;
}

Result<bool> removeEmptyFolderInside(const QString &root, const QString &relativePath, FileCalls *calls)
{
    FileCalls &system = callsOr(calls);
    const Walked walked = walkInside({system, FileAction::Remove, {}}, root, relativePath);
    if (!walked.place) {
        if (walked.error == ENOENT) {
            return false;
        }
        return walked.message;
    }
    if (system.removeFolder(walked.place->folder.file(), walked.place->name.constData()) == 0) {
        return true;
    }
    if (errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST) {
        return false;
    }
    return fileMessage(FileAction::Remove, errno, walked.place->path);
}

Result<void> removeFile(const QString &path, FileCalls *calls)
{
    FileCalls &system = callsOr(calls);
    const Result<Place> place = placeOf(system, FileAction::Remove, path);
    if (!place) {
        return place.error();
    }
    const Place &file = place.value();
    struct stat status = {};
    if (system.statAt(file.folder.file(), file.name.constData(), &status) == 0) {
        const int error = kindError(status);
        if (error != 0 && error != ELOOP) {
            return fileMessage(FileAction::Remove, error, path);
        }
    }
    if (system.unlink(file.folder.file(), file.name.constData()) != 0) {
        return fileMessage(FileAction::Remove, errno, path);
    }
    (void)system.sync(file.folder.file());
    return {};
}

Result<void> moveFile(const QString &from, const QString &to, FileCalls *calls)
{
    FileCalls &system = callsOr(calls);
    const Result<Place> source = placeOf(system, FileAction::Remove, from);
    if (!source) {
        return source.error();
    }
    const Result<Place> target = placeOf(system, FileAction::Write, to);
    if (!target) {
        return target.error();
    }
    const int fromFolder = source.value().folder.file();
    const int toFolder = target.value().folder.file();
    if (system.renameToNew(fromFolder, source.value().name.constData(), toFolder,
                           target.value().name.constData())
        == 0) {
        (void)system.sync(toFolder);
        (void)system.sync(fromFolder);
        return {};
    }
    if (errno == EEXIST) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "%1 already exists, so nothing was changed. Choose another name."),
            {to}};
    }
    if (errno == ENOENT) {
        return fileMessage(FileAction::Remove, ENOENT, from);
    }
    if (errno != EXDEV) {
        return fileMessage(FileAction::Write, errno, to);
    }
    // Another disk: a copy that is safely there, then the old one goes.
    constexpr qint64 limit = 64LL * 1024 * 1024;
    Result<QByteArray> bytes = readFile(from, limit);
    if (!bytes) {
        return bytes.error();
    }
    SaveOptions options = privateFile();
    options.expectedHash = QString();
    options.calls = calls;
    const SaveOutcome saved = replace(system, target.value(), bytes.value(), options);
    if (!saved.ok()) {
        return saved.message;
    }
    return removeFile(from, calls);
}

Result<void> makeFolder(const QString &path, FileCalls *calls)
{
    FileCalls &system = callsOr(calls);
    if (path.isEmpty() || path.contains(QChar(0))) {
        return fileMessage(FileAction::MakeFolder, EINVAL, path);
    }
    QStringList missing;
    for (QString folder = path; !QFileInfo(folder).isDir(); folder = QFileInfo(folder).path()) {
        missing.prepend(folder);
        if (QFileInfo(folder).path() == folder) {
            break;
        }
    }
    for (const QString &folder : std::as_const(missing)) {
        if (system.makeFolderAt(AT_FDCWD, QFile::encodeName(folder).constData(), 0700) != 0) {
            const int error = errno;
            // Another process may have been quicker.
            if (error != EEXIST || !QFileInfo(folder).isDir()) {
                return fileMessage(FileAction::MakeFolder, error, folder);
            }
        }
    }
    return {};
}

} // namespace Askwell
