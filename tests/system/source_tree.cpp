// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Askwell {

QStringList sourceFiles(const QStringList &folders, const QStringList &wildcards)
{
    const QDir root(QStringLiteral(ASKWELL_SOURCE));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), wildcards, QDir::Files | QDir::Hidden,
                           folder.isEmpty() ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths.append(root.relativeFilePath(files.next()));
        }
    }
    paths.sort();
    return paths;
}

QByteArray sourceText(const QString &path)
{
    QFile file(QDir(QStringLiteral(ASKWELL_SOURCE)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Askwell
