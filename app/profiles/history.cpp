// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/history.h"

#include "app/checks/secret_scan.h"
#include "app/profiles/profile_format.h"
#include "app/support/file_lock.h"
#include "app/support/file_message.h"
#include "app/support/file_reading.h"
#include "app/support/json_reading.h"
#include "app/support/json_writing.h"
#include "app/support/save_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "askwell-history"_L1;
constexpr int formatVersion = 1;
/// Above every bound: what is there is read, and cut down with the next entry.
constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr std::chrono::milliseconds lockPatience {2000};

QString fileIn(const QString &folder)
{
    return folder + "/history.json"_L1;
}

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        object.insert(each.key(), linesToJson(each.value()));
    }
    return object;
}

QMap<QString, QString> textsFromJson(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        texts.insert(each.key(), linesFromJson(each.value()));
    }
    return texts;
}

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonObject object {
        {u"id"_s, entry.id},
        {u"time"_s, entry.time.isValid() ? entry.time.toUTC().toString(Qt::ISODate) : QString()},
        {u"project"_s, entry.projectId},
        {u"name"_s, entry.projectName},
        {u"framework"_s, entry.framework},
        {u"target"_s, entry.target},
        {u"text"_s, linesToJson(entry.text)}};
    if (!entry.answers.isEmpty()) {
        object.insert(u"answers"_s, textsToJson(entry.answers));
    }
    if (!entry.values.isEmpty()) {
        object.insert(u"blanks"_s, textsToJson(entry.values));
    }
    return object;
}

HistoryEntry fromJson(const QJsonObject &object)
{
    HistoryEntry entry;
    entry.id = object.value("id"_L1).toString();
    entry.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODate).toUTC();
    entry.projectId = object.value("project"_L1).toString();
    entry.projectName = object.value("name"_L1).toString();
    entry.framework = object.value("framework"_L1).toString();
    entry.target = object.value("target"_L1).toString();
    entry.text = linesFromJson(object.value("text"_L1));
    entry.answers = textsFromJson(object.value("answers"_L1));
    entry.values = textsFromJson(object.value("blanks"_L1));
    return entry;
}

QByteArray bytesOf(const QJsonObject &object)
{
    static const QStringList order {u"format"_s, u"formatVersion"_s, u"entries"_s, u"id"_s,
                                    u"time"_s,   u"project"_s,       u"name"_s,    u"framework"_s,
                                    u"target"_s, u"text"_s,          u"answers"_s, u"blanks"_s};
    return writeJson(object, order);
}

QByteArray fileOf(const std::vector<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const HistoryEntry &entry : entries) {
        array += toJson(entry);
    }
    return bytesOf(
        {{u"format"_s, QString(formatName)}, {u"formatVersion"_s, formatVersion}, {u"entries"_s, array}});
}

/// What the file holds, and whether it may be written.
struct ReadFile
{
    HistoryList list;
    bool writable = true;
    bool broken = false;
};

ReadFile readAll(const QString &folder)
{
    ReadFile read;
    const QString path = fileIn(folder);
    const Result<std::optional<QByteArray>> bytes = readFileIfThere(path, largestFile);
    if (!bytes) {
        read.list.notice = bytes.error();
        read.writable = false;
        return read;
    }
    if (!bytes.value()) {
        return read;
    }
    const Result<QJsonObject> object = readJsonObject(*bytes.value(), largestFile, path);
    const QJsonObject fields = object ? object.value() : QJsonObject();
    const int version = fields.value("formatVersion"_L1).toInt();
    if (fields.value("format"_L1) != QJsonValue(formatName) || version < 1
        || !fields.value("entries"_L1).isArray()) {
        read.broken = true;
        return read;
    }
    if (version > formatVersion) {
        read.writable = false;
        read.list.notice =
            Message {QT_TRANSLATE_NOOP("Message",
                                       "The history in %1 was written by a newer Askwell and stays as it is. "
                                       "Update Askwell to see it."),
                     {path}};
        return read;
    }
    const QJsonArray entries = fields.value("entries"_L1).toArray();
    for (const QJsonValue entry : entries) {
        read.list.entries.push_back(fromJson(entry.toObject()));
    }
    return read;
}

Result<void> lockHistory(const QString &folder, FileLock *lock, FileCalls *calls)
{
    const Result<void> made = makeFolder(folder, calls);
    if (!made) {
        return made;
    }
    if (lock->lock(folder + "/history.lock"_L1, lockPatience) != FileLock::Outcome::Held) {
        return lock->message();
    }
    return {};
}

/// Only under the lock: a file that somebody is replacing is never broken, but one of two must move it.
void setAside(const QString &folder, ReadFile *read)
{
    const QString path = fileIn(folder);
    QString aside = path + ".broken"_L1;
    for (int number = 2; QFileInfo::exists(aside); ++number) {
        aside = path + ".broken-"_L1 + QString::number(number);
    }
    const Result<void> moved = moveFile(path, aside);
    read->writable = moved.ok();
    read->list.notice = moved
        ? Message {QT_TRANSLATE_NOOP("Message",
                                     "The history in %1 could not be understood and is now in %2. A new one "
                                     "begins."),
                   {path, aside}}
        : moved.error();
}

ReadFile readUnderLock(const QString &folder)
{
    ReadFile read = readAll(folder);
    if (read.broken) {
        setAside(folder, &read);
    }
    return read;
}

Result<void> writeAll(const QString &folder, const QByteArray &bytes, FileCalls *calls)
{
    SaveOptions options = privateFile();
    options.calls = calls;
    const SaveOutcome saved = saveFile(fileIn(folder), bytes, options);
    return saved.ok() ? Result<void>() : Result<void>(saved.message);
}

Message cannotWrite(const ReadFile &read, const QString &folder)
{
    return read.list.notice.value_or(Message {
        QT_TRANSLATE_NOOP("Message", "The history in %1 cannot be changed. Look at the file's permissions."),
        {fileIn(folder)}});
}

/// The newest entries that the bounds let in; their order stays.
QByteArray withinBounds(std::vector<HistoryEntry> entries, const HistoryBounds &bounds)
{
    entries.resize(std::min(entries.size(), bounds.entries));
    QByteArray bytes = fileOf(entries);
    if (bytes.size() <= bounds.bytes) {
        return bytes;
    }
    qint64 size = fileOf({}).size();
    size_t kept = 0;
    // Within the list an entry stands deeper, and a comma follows it: four more spaces a line, and two bytes.
    for (; kept < entries.size(); ++kept) {
        const QByteArray entry = bytesOf(toJson(entries[kept]));
        size += entry.size() + 4 * entry.count('\n') + 8;
        if (size > bounds.bytes) {
            break;
        }
    }
    entries.resize(kept);
    return fileOf(entries);
}

/// Secrets of a text, as they stand in it.
void collectSecrets(const QString &text, QMap<QString, QString> *masks)
{
    const Screening screening = screen(text);
    for (const SecretFinding &finding : screening.findings()) {
        const QString secret = text.sliced(finding.span.begin, finding.span.length);
        if (!finding.undecided && !secret.trimmed().isEmpty()) {
            masks->insert(secret, finding.masked);
        }
    }
}

QString masked(const QString &text, const QMap<QString, QString> &masks)
{
    QString safe = screen(text).masked().text();
    // A secret that only the words beside it give away stands in another text without them.
    for (auto mask = masks.cbegin(); mask != masks.cend(); ++mask) {
        safe.replace(mask.key(), mask.value());
    }
    return safe;
}

template <typename Change>
Result<void> change(const QString &folder, FileCalls *calls, Change changeEntries)
{
    FileLock lock;
    const Result<void> locked = lockHistory(folder, &lock, calls);
    if (!locked) {
        return locked;
    }
    ReadFile read = readUnderLock(folder);
    if (!read.writable) {
        return cannotWrite(read, folder);
    }
    const Result<std::optional<QByteArray>> bytes = changeEntries(std::move(read.list.entries));
    if (!bytes) {
        return bytes.error();
    }
    return bytes.value() ? writeAll(folder, *bytes.value(), calls) : Result<void>();
}

} // namespace

HistoryList readHistory(const QString &folder)
{
    ReadFile read = readAll(folder);
    if (read.broken) {
        FileLock lock;
        const Result<void> locked = lockHistory(folder, &lock, nullptr);
        read = locked ? readUnderLock(folder) : ReadFile {{{}, locked.error()}, false, true};
    }
    return std::move(read.list);
}

HistoryEntry maskedEntry(HistoryEntry entry)
{
    QMap<QString, QString> masks;
    collectSecrets(entry.text, &masks);
    for (const QMap<QString, QString> *texts : {&entry.answers, &entry.values}) {
        for (const QString &text : *texts) {
            collectSecrets(text, &masks);
        }
    }
    for (QString *text : {&entry.text, &entry.projectName, &entry.target}) {
        *text = masked(*text, masks);
    }
    for (QMap<QString, QString> *texts : {&entry.answers, &entry.values}) {
        for (QString &text : *texts) {
            text = masked(text, masks);
        }
    }
    return entry;
}

Result<HistoryEntry> appendToHistory(const QString &folder, const HistoryEntry &given,
                                     const HistoryBounds &bounds, FileCalls *calls)
{
    HistoryEntry entry = maskedEntry(given);
    entry.id = QString::number(QRandomGenerator::system()->generate64(), 36);
    const QByteArray alone = fileOf({entry});
    if (alone.size() > bounds.bytes) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The text is not kept in the history: it is larger than %1, which is the "
                              "most that the history holds."),
            {byteSizeText(bounds.bytes)}};
    }
    const Result<void> changed =
        change(folder, calls, [&](std::vector<HistoryEntry> entries) -> Result<std::optional<QByteArray>> {
            entries.insert(entries.begin(), entry);
            return std::optional(withinBounds(std::move(entries), bounds));
        });
    if (!changed) {
        return changed.error();
    }
    return entry;
}

Result<bool> removeFromHistory(const QString &folder, const QString &id, FileCalls *calls)
{
    bool found = false;
    const Result<void> changed =
        change(folder, calls, [&](std::vector<HistoryEntry> entries) -> Result<std::optional<QByteArray>> {
            const auto left = std::remove_if(entries.begin(), entries.end(),
                                             [&id](const HistoryEntry &each) { return each.id == id; });
            found = left != entries.end();
            entries.erase(left, entries.end());
            return found ? std::optional(fileOf(entries)) : std::nullopt;
        });
    if (!changed) {
        return changed.error();
    }
    return found;
}

Result<void> restoreToHistory(const QString &folder, const HistoryEntry &entry, const QString &before,
                              FileCalls *calls)
{
    return change(folder, calls, [&](std::vector<HistoryEntry> entries) -> Result<std::optional<QByteArray>> {
        const auto place = std::find_if(entries.begin(), entries.end(),
                                        [&before](const HistoryEntry &each) { return each.id == before; });
        entries.insert(place, entry);
        return std::optional(fileOf(entries));
    });
}

Result<void> clearHistory(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        return {};
    }
    FileLock lock;
    const Result<void> locked = lockHistory(folder, &lock, nullptr);
    if (!locked) {
        return locked;
    }
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"history.json*"_s}, QDir::Files | QDir::System | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const Result<void> removed = removeFile(file.filePath());
        if (!removed) {
            return removed;
        }
    }
    return {};
}

std::vector<HistoryEntry> searchHistory(const std::vector<HistoryEntry> &entries, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<HistoryEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                 [&wanted](const HistoryEntry &entry) {
                     return std::all_of(wanted.begin(), wanted.end(), [&entry](const QString &word) {
                         return entry.text.contains(word, Qt::CaseInsensitive)
                             || entry.projectName.contains(word, Qt::CaseInsensitive)
                             || entry.projectId.contains(word, Qt::CaseInsensitive)
                             || entry.framework.contains(word, Qt::CaseInsensitive)
                             || entry.target.contains(word, Qt::CaseInsensitive);
                     });
                 });
    return found;
}

} // namespace Askwell
