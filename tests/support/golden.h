// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace Askwell::Test {

/// Compares `actual` with the golden file `name` in tests/data/golden: empty where they are the same, else
/// what to tell. A missing golden is a difference. With ASKWELL_REFRESH_GOLDENS set, the file is written
/// instead.
inline QString goldenDifference(const QString &name, const QByteArray &actual)
{
    const QString path = QStringLiteral(ASKWELL_TEST_DATA "/golden/") + name;
    QFile golden(path);
    if (qEnvironmentVariableIsSet("ASKWELL_REFRESH_GOLDENS")) {
        QDir().mkpath(QFileInfo(path).path());
        const bool written = golden.open(QIODevice::WriteOnly) && golden.write(actual) == actual.size();
        return written ? QString() : path + QStringLiteral(" cannot be written");
    }
    if (!golden.open(QIODevice::ReadOnly)) {
        return path
            + QStringLiteral(" is missing: build the target refresh_goldens and look at what it wrote");
    }
    const QByteArray expected = golden.readAll();
    if (expected == actual) {
        return {};
    }
    const qsizetype shorter = qMin(expected.size(), actual.size());
    qsizetype same = 0;
    while (same < shorter && expected.at(same) == actual.at(same)) {
        ++same;
    }
    return QStringLiteral("%1 differs from line %2 on; got: %3")
        .arg(path)
        .arg(expected.left(same).count('\n') + 1)
        .arg(QString::fromUtf8(actual.mid(qMax<qsizetype>(0, same - 20), 80)));
}

} // namespace Askwell::Test
