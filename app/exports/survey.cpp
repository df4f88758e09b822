// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/survey.h"

#include "app/support/save_file.h"

#include <QFileInfo>

namespace Askwell {

namespace {

SurveyedFile surveyed(const QString &root, const QString &path)
{
    SurveyedFile file;
    const Result<std::optional<QByteArray>> bytes = readInside(root, path, surveyedFileLimit);
    if (bytes) {
        file.bytes = bytes.value();
    } else {
        file.readProblem = bytes.error();
        file.folder = QFileInfo(root + u'/' + path).isDir();
    }
    const Result<void> writable = checkInside(root, path);
    if (!writable) {
        file.writeProblem = writable.error();
    }
    return file;
}

} // namespace

Result<ProjectSurvey> surveyProject(const QString &folder, const QStringList &paths)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.exists()) {
        return Message {QT_TRANSLATE_NOOP("Message", "There is no folder %1. Choose the project's folder."),
                        {folder}};
    }
    if (!info.isDir()) {
        return Message {QT_TRANSLATE_NOOP("Message", "%1 is a file. Choose the project's folder."), {folder}};
    }
    if (!info.isExecutable()) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "The folder %1 cannot be entered: permission is missing. Change its "
                              "permissions, or choose another folder."),
            {folder}};
    }
    ProjectSurvey survey {info.canonicalFilePath()};
    for (const QString &path : paths) {
        if (!survey.files.contains(path)) {
            survey.files.insert(path, surveyed(survey.root, path));
        }
    }
    return survey;
}

} // namespace Askwell
