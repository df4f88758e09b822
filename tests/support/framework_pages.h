// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace Askwell::Test {

/// Pages of our own, which show every variation of the format.
inline QStringList ownPages()
{
    const QString folder = QStringLiteral(ASKWELL_TEST_DATA "/frameworks/");
    return {folder + QStringLiteral("embedded-rust.md"), folder + QStringLiteral("house-style.md"),
            folder + QStringLiteral("minimal.md"), folder + QStringLiteral("terraform.md")};
}

inline QString bundledPage()
{
    return QStringLiteral(ASKWELL_SOURCE "/resources/frameworks/hugging-face.md");
}

/// Pages that others published; they stand beside the checkout where they stand at all.
inline QStringList referencePages()
{
    QStringList pages;
    for (const char *name : {"clion", "hugging-face", "insomnia", "postgresql", "power-shell", "pytorch",
                             "release-train-engineer"}) {
        pages.append(
            QStringLiteral(ASKWELL_SOURCE "/../shared/framework-pages/%1.md").arg(QLatin1String(name)));
    }
    return pages;
}

/// Null where there is no such file.
inline QByteArray pageBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Askwell::Test
