// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_record.h"

#include "app/support/data_places.h"
#include "app/support/file_reading.h"
#include "app/support/save_file.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatName = "askwell-export-record"_L1;
constexpr int formatVersion = 1;
constexpr qint64 mostRecordBytes = 4LL * 1024 * 1024;

QJsonObject toJson(const SavedFile &file)
{
    QJsonObject json {{u"path"_s, file.path}, {u"after"_s, file.afterHash}};
    if (file.beforeHash) {
        json.insert(u"before"_s, *file.beforeHash);
        json.insert(u"backup"_s, file.backup);
        json.insert(u"backupSize"_s, file.backupSize);
    }
    if (file.block) {
        json.insert(u"block"_s, true);
    }
    if (!file.writtenBefore.isEmpty()) {
        json.insert(u"writtenBefore"_s, file.writtenBefore);
    }
    return json;
}

SavedFile savedFileFrom(const QJsonObject &json)
{
    SavedFile file {json.value("path"_L1).toString()};
    file.afterHash = json.value("after"_L1).toString();
    file.block = json.value("block"_L1).toBool();
    file.writtenBefore = json.value("writtenBefore"_L1).toString();
    if (json.contains("before"_L1)) {
        file.beforeHash = json.value("before"_L1).toString();
        file.backup = json.value("backup"_L1).toString();
        file.backupSize = json.value("backupSize"_L1).toInteger();
    }
    return file;
}

QJsonObject toJson(const RecordedSave &save)
{
    QJsonArray files;
    for (const SavedFile &file : save.files) {
        files.append(toJson(file));
    }
    return {
        {u"id"_s, save.id}, {u"files"_s, files}, {u"folders"_s, QJsonArray::fromStringList(save.folders)}};
}

RecordedSave savedFrom(const QJsonObject &json)
{
    RecordedSave save {json.value("id"_L1).toInt()};
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const auto &file : files) {
        save.files.push_back(savedFileFrom(file.toObject()));
    }
    const QJsonArray folders = json.value("folders"_L1).toArray();
    for (const auto &folder : folders) {
        save.folders += folder.toString();
    }
    return save;
}

qint64 backupBytes(const RecordedSave &save)
{
    return std::accumulate(save.files.begin(), save.files.end(), qint64(0),
                           [](qint64 sum, const SavedFile &file) { return sum + file.backupSize; });
}

} // namespace

Result<ExportPlaces> exportPlaces(const QString &root, const DataPlaces &places)
{
    const Result<QString> data = places.data();
    if (!data) {
        return data.error();
    }
    const Result<QString> backups = places.backups();
    if (!backups) {
        return backups.error();
    }
    // Paths are too long and too strange for file names.
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
    const QString folder = data.value() + u"/exports"_s;
    return ExportPlaces {folder, folder + u'/' + key + u".json"_s, folder + u'/' + key + u".lock"_s,
                         backups.value() + u'/' + key};
}

QByteArray exportRecordToJson(const ExportRecord &record)
{
    QJsonObject written;
    for (auto entry = record.written.begin(); entry != record.written.end(); ++entry) {
        written.insert(entry.key(), entry.value());
    }
    QJsonArray saves;
    for (const RecordedSave &save : record.saves) {
        saves.append(toJson(save));
    }
    return QJsonDocument(QJsonObject {{u"format"_s, QString(formatName)},
                                      {u"formatVersion"_s, formatVersion},
                                      {u"project"_s, record.root},
                                      {u"written"_s, written},
                                      {u"saves"_s, saves}})
        .toJson();
}

Result<ExportRecord> exportRecordFromJson(const QByteArray &json, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1) != formatName) {
        return Message {QT_TRANSLATE_NOOP(
                            "Message",
                            "%1, Askwell's record of the files that it wrote into this project, is damaged. "
                            "Remove it: Askwell then takes those files for someone else's and asks "
                            "before it replaces them."),
                        {file}};
    }
    if (object.value("formatVersion"_L1).toInt() != formatVersion) {
        return Message {QT_TRANSLATE_NOOP(
                            "Message",
                            "%1 was written by a newer Askwell. Update Askwell, or remove the file: Askwell "
                            "then takes the files that it wrote for someone else's."),
                        {file}};
    }
    ExportRecord record {object.value("project"_L1).toString()};
    const QJsonObject written = object.value("written"_L1).toObject();
    for (auto entry = written.begin(); entry != written.end(); ++entry) {
        record.written.insert(entry.key(), entry.value().toString());
    }
    const QJsonArray saves = object.value("saves"_L1).toArray();
    for (const auto &save : saves) {
        record.saves.push_back(savedFrom(save.toObject()));
    }
    return record;
}

Result<ExportRecord> readExportRecord(const QString &root, const ExportPlaces &places)
{
    const auto json = readFileIfThere(places.recordFile, mostRecordBytes);
    if (!json) {
        return json.error();
    }
    if (!json.value()) {
        return ExportRecord {root};
    }
    return exportRecordFromJson(*json.value(), places.recordFile);
}

Result<void> writeExportRecord(const ExportRecord &record, const ExportPlaces &places, FileCalls *calls)
{
    SaveOptions options = privateFile();
    options.calls = calls;
    const SaveOutcome outcome = saveFile(places.recordFile, exportRecordToJson(record), options);
    return outcome.ok() ? Result<void>() : Result<void>(outcome.message);
}

std::vector<RecordedSave> takeOldSaves(ExportRecord *record, size_t mostSaves, qint64 mostBytes)
{
    size_t kept = 0;
    qint64 bytes = 0;
    for (auto save = record->saves.rbegin(); save != record->saves.rend(); ++save) {
        bytes += backupBytes(*save);
        if (kept > 0 && (kept >= mostSaves || bytes > mostBytes)) {
            break;
        }
        ++kept;
    }
    const auto firstKept = record->saves.end() - ptrdiff_t(kept);
    std::vector<RecordedSave> taken(std::make_move_iterator(record->saves.begin()),
                                    std::make_move_iterator(firstKept));
    record->saves.erase(record->saves.begin(), firstKept);
    return taken;
}

} // namespace Askwell
