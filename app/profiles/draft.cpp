// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/draft.h"

#include "app/profiles/profile_format.h"
#include "app/support/file_reading.h"
#include "app/support/json_reading.h"
#include "app/support/json_writing.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "askwell-draft"_L1;
constexpr int formatVersion = 1;
constexpr auto draftSuffix = ".json"_L1;
constexpr auto lockSuffix = ".lock"_L1;
constexpr auto brokenSuffix = ".broken"_L1;
/// Far more than a project may have: whatever was typed comes back, even what cannot be saved as a project.
constexpr qint64 largestDraft = 256LL * 1024 * 1024;

struct ReadDraft
{
    Draft draft;
    bool newer = false;
};

QJsonObject draftToJson(const Draft &draft)
{
    return {{u"format"_s, QString(formatName)},
            {u"formatVersion"_s, formatVersion},
            {u"profilePath"_s, draft.profilePath},
            {u"baseHash"_s, draft.baseHash},
            {u"promptId"_s, draft.promptId},
            {u"stepId"_s, draft.stepId},
            {u"startText"_s, linesToJson(draft.startText)},
            {u"modified"_s, draft.modified},
            {u"time"_s, draft.time.isValid() ? draft.time.toUTC().toString(Qt::ISODate) : QString()},
            {u"profile"_s, profileToJson(draft.profile)}};
}

Result<ReadDraft> readDraft(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestDraft);
    if (!bytes) {
        return bytes.error();
    }
    const Result<QJsonObject> object = readJsonObject(bytes.value(), largestDraft, path);
    if (!object) {
        return object.error();
    }
    const QJsonObject &fields = object.value();
    if (fields.value("format"_L1) != QJsonValue(formatName)) {
        return Message {QT_TRANSLATE_NOOP("Message", "%1 is no draft of Askwell."), {path}};
    }
    ReadDraft read;
    read.newer = fields.value("formatVersion"_L1).toInt() > formatVersion;
    Result<ReadProfile> profile = profileFromJson(fields.value("profile"_L1).toObject(), path);
    if (!profile) {
        if (read.newer) {
            return read;
        }
        return profile.error();
    }
    read.newer = read.newer || profile.value().readOnly;
    read.draft = {std::move(profile.value().profile),
                  fields.value("profilePath"_L1).toString(),
                  fields.value("baseHash"_L1).toString(),
                  fields.value("promptId"_L1).toString(),
                  fields.value("stepId"_L1).toString(),
                  linesFromJson(fields.value("startText"_L1)),
                  fields.value("modified"_L1).toBool(),
                  QDateTime::fromString(fields.value("time"_L1).toString(), Qt::ISODate).toUTC()};
    return read;
}

QString lockOf(const QString &draftPath)
{
    return draftPath.chopped(draftSuffix.size()) + lockSuffix;
}

/// Moves a draft that cannot be read out of the way, and says where it is.
std::vector<Message> setAside(const QString &path, const Message &reason)
{
    QString aside = path + brokenSuffix;
    for (int number = 2; QFileInfo::exists(aside); ++number) {
        aside = path + brokenSuffix + u'-' + QString::number(number);
    }
    const Result<void> moved = moveFile(path, aside);
    if (!moved) {
        return {reason, moved.error()};
    }
    return {reason,
            {QT_TRANSLATE_NOOP("Message",
                               "A draft could not be read and was set aside as %1. Open that file in a text "
                               "editor to get its words back."),
             {aside}}};
}

/// Locks of windows that ended before they wrote anything.
void removeEmptyLocks(const QDir &folder)
{
    const QFileInfoList locks = folder.entryInfoList({u'*' + lockSuffix}, QDir::Files);
    for (const QFileInfo &info : locks) {
        FileLock lock;
        if (lock.lock(info.filePath()) == FileLock::Outcome::Held
            && !QFileInfo::exists(info.filePath().chopped(lockSuffix.size()) + draftSuffix)) {
            lock.releaseAndRemove();
        }
    }
}

/// Drafts and those set aside, the oldest first.
QFileInfoList draftFiles(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + draftSuffix, u'*' + draftSuffix + brokenSuffix + u'*'},
                                      QDir::Files | QDir::System, QDir::Time | QDir::Reversed);
}

bool isSetAside(const QFileInfo &file)
{
    return !file.fileName().endsWith(draftSuffix);
}

/// A time that is still to come is young: a clock jumped.
bool isOlder(const QDateTime &time, const QDateTime &now, int days)
{
    return time.isValid() && time.addDays(days) < now;
}

/// Whether nothing is lost with the file that could still be missed. Holds its lock.
bool isDispensable(const QFileInfo &file, const QDateTime &now, int unsavedDays)
{
    const bool old = isOlder(file.lastModified(), now, unsavedDays);
    if (isSetAside(file)) {
        return old;
    }
    const Result<ReadDraft> read = readDraft(file.filePath());
    if (!read || read.value().newer) {
        return false;
    }
    const Draft &draft = read.value().draft;
    const bool unsaved = draft.modified || !draft.startText.isEmpty();
    return !unsaved || (old && (!draft.time.isValid() || isOlder(draft.time, now, unsavedDays)));
}

/// Removes the file if no window holds it and `goes` says so.
template <typename Predicate>
bool removeUnheld(const QFileInfo &file, Predicate goes)
{
    if (isSetAside(file)) {
        return goes(file) && removeFile(file.filePath()).ok();
    }
    FileLock lock;
    if (lock.lock(lockOf(file.filePath())) != FileLock::Outcome::Held || !goes(file)) {
        return false;
    }
    const bool removed = removeFile(file.filePath()).ok();
    lock.releaseAndRemove();
    return removed;
}

} // namespace

DraftFile::DraftFile(QString path, FileLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{ }

void DraftFile::discard()
{
    if (QFileInfo::exists(m_path)) {
        (void)removeFile(m_path);
    }
    m_lock.releaseAndRemove();
}

Result<ClaimedDraft> claimDraft(const QString &folder, const std::function<bool(const Draft &)> &fits)
{
    const Result<void> made = makeFolder(folder);
    if (!made) {
        return made.error();
    }
    removeOldTemporaryFiles(folder);
    const QDir directory(folder);
    removeEmptyLocks(directory);
    std::vector<Message> notices;
    // Newest first.
    const QFileInfoList files =
        directory.entryInfoList({u'*' + draftSuffix}, QDir::Files | QDir::System, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString path = file.filePath();
        FileLock lock;
        if (lock.lock(lockOf(path)) != FileLock::Outcome::Held) {
            continue;
        }
        Result<ReadDraft> read = readDraft(path);
        if (!read) {
            const std::vector<Message> said = setAside(path, read.error());
            notices.insert(notices.end(), said.begin(), said.end());
            lock.releaseAndRemove();
        } else if (read.value().newer) {
            notices.push_back(
                {QT_TRANSLATE_NOOP("Message",
                                   "The draft %1 was written by a newer Askwell and stays where it is. "
                                   "Update Askwell to open it."),
                 {path}});
        } else if (!fits || fits(read.value().draft)) {
            return ClaimedDraft {DraftFile(path, std::move(lock)), std::move(read.value().draft), notices};
        }
    }
    for (;;) {
        const QString path =
            folder + u'/' + QString::number(QRandomGenerator::system()->generate64(), 16) + draftSuffix;
        FileLock lock;
        const FileLock::Outcome outcome = lock.lock(lockOf(path));
        if (outcome == FileLock::Outcome::Held) {
            return ClaimedDraft {DraftFile(path, std::move(lock)), std::nullopt, notices};
        }
        if (outcome == FileLock::Outcome::Failed) {
            return lock.message();
        }
    }
}

Result<void> writeDraft(const QString &path, const Draft &draft, FileCalls *calls)
{
    // The folder may have been swept away while the window was open.
    const Result<void> folder = makeFolder(QFileInfo(path).path(), calls);
    if (!folder) {
        return folder.error();
    }
    static const QStringList order =
        QStringList {u"format"_s,   u"formatVersion"_s, u"time"_s,      u"profilePath"_s, u"baseHash"_s,
                     u"promptId"_s, u"stepId"_s,        u"startText"_s, u"modified"_s,    u"profile"_s}
        + profileKeyOrder();
    SaveOptions options = privateFile();
    options.calls = calls;
    const SaveOutcome saved = saveFile(path, writeJson(draftToJson(draft), order), options);
    if (!saved.ok()) {
        return saved.message;
    }
    return {};
}

int removeOldDrafts(const QString &folder, const QDateTime &now, const DraftBounds &bounds)
{
    const QFileInfoList files = draftFiles(folder);
    qint64 bytes = std::accumulate(files.begin(), files.end(), qint64(0),
                                   [](qint64 sum, const QFileInfo &file) { return sum + file.size(); });
    auto count = size_t(files.size());
    int removed = 0;
    for (const QFileInfo &file : files) {
        if (count <= bounds.files && bytes <= bounds.bytes) {
            break;
        }
        const bool gone = removeUnheld(
            file, [&](const QFileInfo &each) { return isDispensable(each, now, bounds.unsavedDays); });
        if (gone) {
            --count;
            bytes -= file.size();
            ++removed;
        }
    }
    return removed;
}

int clearDrafts(const QString &folder)
{
    const QFileInfoList files = draftFiles(folder);
    return int(std::count_if(files.begin(), files.end(), [](const QFileInfo &file) {
        return removeUnheld(file, [](const QFileInfo &) { return true; });
    }));
}

} // namespace Askwell
