// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/recent_profiles.h"

#include "app/support/file_reading.h"
#include "app/support/json_reading.h"
#include "app/support/json_writing.h"
#include "app/support/save_file.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 256LL * 1024;
constexpr qsizetype mostRemembered = 1000;

} // namespace

QStringList recentProfiles(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file, largestFile);
    const Result<QJsonObject> object =
        bytes ? readJsonObject(bytes.value(), largestFile, file) : Result<QJsonObject>(bytes.error());
    QStringList ids;
    if (object) {
        const QJsonArray used = object.value().value("used"_L1).toArray();
        for (const QJsonValue id : used) {
            ids += id.toString();
        }
    }
    return ids;
}

void rememberProfile(const QString &file, const QString &id)
{
    QStringList ids = recentProfiles(file);
    if (!ids.isEmpty() && ids.first() == id) {
        return;
    }
    ids.removeAll(id);
    ids.prepend(id);
    const QJsonObject object {{u"format"_s, u"askwell-recent"_s},
                              {u"formatVersion"_s, 1},
                              {u"used"_s, QJsonArray::fromStringList(ids.mid(0, mostRemembered))}};
    SaveOptions options = privateFile();
    options.durable = false;
    if (makeFolder(QFileInfo(file).path())) {
        (void)saveFile(file, writeJson(object, {}), options);
    }
}

} // namespace Askwell
