// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/child_process.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// How soon a cancelled call is noticed, in milliseconds.
constexpr int kLookInterval = 50;
/// How long the system may take to end a killed program, in milliseconds.
constexpr int kEndInterval = 500;

void end(QProcess *process)
{
    process->kill();
    process->waitForFinished(kEndInterval);
}

} // namespace

QString programInPath(const QString &name)
{
    QStringList folders;
    const QStringList all = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : all) {
        if (QDir::isAbsolutePath(folder)) {
            folders.append(folder);
        }
    }
    // Without folders Qt would look into PATH itself.
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(name, folders);
}

std::optional<ProgramEnd> runProgram(const ProgramCall &call, const Cancellation *cancellation)
{
    QProcess process;
    process.setProgram(call.program);
    process.setArguments(call.arguments);
    process.setWorkingDirectory(call.folder);
    process.setProcessEnvironment(call.environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForStarted(int(call.deadline.remainingTime()))) {
        end(&process);
        return {};
    }
    process.write(call.input);
    process.closeWriteChannel();
    ProgramEnd ended;
    while (process.state() != QProcess::NotRunning) {
        const bool tooLate =
            call.deadline.hasExpired() || (cancellation != nullptr && cancellation->cancelled());
        if (tooLate || ended.output.size() > call.most) {
            end(&process);
            return {};
        }
        process.waitForFinished(int(qMin<qint64>(kLookInterval, call.deadline.remainingTime() + 1)));
        ended.output += process.read(call.most + 1);
    }
    ended.output += process.read(call.most + 1);
    if (process.exitStatus() != QProcess::NormalExit || ended.output.size() > call.most) {
        return {};
    }
    ended.status = process.exitCode();
    return ended;
}

} // namespace Askwell
