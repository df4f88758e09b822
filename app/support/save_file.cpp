// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What saving is like on every system; the writing itself is in save_file_unix.cpp and save_file_other.cpp.
#include "app/support/save_file.h"

#include "app/support/save_path.h"

#include <QDateTime>
#include <QDir>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto temporaryPrefix = ".askwell-"_L1;
constexpr auto temporarySuffix = ".tmp"_L1;

} // namespace

SaveOptions privateFile()
{
    SaveOptions options;
    options.newFileMode = 0600;
    options.newFolderMode = 0700;
    return options;
}

bool isTemporaryName(const QString &fileName)
{
    return fileName.startsWith(temporaryPrefix) && fileName.endsWith(temporarySuffix);
}

QString temporaryName(quint64 number)
{
    return temporaryPrefix + QString::number(number, 16) + temporarySuffix;
}

void removeOldTemporaryFiles(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList found = QDir(folder).entryInfoList({temporaryPrefix + u'*' + temporarySuffix},
                                                           QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &each : found) {
        if (each.lastModified() < yesterday) {
            (void)removeFile(each.filePath());
        }
    }
}

Result<QStringList> insideParts(const QString &root, const QString &relativePath)
{
#ifdef Q_OS_WIN
    const QString path = QDir::fromNativeSeparators(relativePath);
#else
    const QString &path = relativePath;
#endif
    QStringList parts = path.split(u'/');
    parts.removeAll(u"."_s);
    const bool leadsOut = path.startsWith(u'/') || QDir::isAbsolutePath(path) || parts.contains(".."_L1);
    if (leadsOut) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "%1 leads out of the folder %2. Use a path inside that folder."),
            {relativePath, root}};
    }
    if (parts.isEmpty() || parts.contains(QString()) || path.contains(QChar(0))) {
        return Message {QT_TRANSLATE_NOOP("Message", "“%1” is no path to a file. Name a file inside %2."),
                        {relativePath, root}};
    }
    return parts;
}

} // namespace Askwell
