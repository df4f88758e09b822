// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Askwell {

/// What a command printed and how it ended, without a process.
struct CapturedRun
{
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

[[nodiscard]] inline CapturedRun capturedRun(const QStringList &arguments, const QByteArray &input = {})
{
    Console console([&input] { return Result<QByteArray>(input); });
    run(arguments, console);
    return {static_cast<int>(console.status()), QString::fromUtf8(console.result()),
            QString::fromUtf8(console.talk())};
}

} // namespace Askwell
