// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/program.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Askwell {

void applyProgramIdentity()
{
    // No organisation: Qt would put a folder of that name around ours.
    QCoreApplication::setApplicationName(u"askwell"_s);
    QCoreApplication::setApplicationVersion(programVersion());
}

QString programVersion()
{
    return QStringLiteral(ASKWELL_VERSION);
}

QString programId()
{
    return QStringLiteral(ASKWELL_ID);
}

QString versionText(const QString &program)
{
    const auto buildType = QStringLiteral(ASKWELL_BUILD_TYPE);
    return u"%1 %2\n"
           "Qt %3, built with %4\n"
           "%5, %6, %7\n"_s.arg(program, programVersion(), QString::fromLatin1(qVersion()),
                                QStringLiteral(QT_VERSION_STR), QStringLiteral(ASKWELL_COMPILER),
                                buildType.isEmpty() ? u"no build type"_s : buildType, QSysInfo::buildAbi());
}

} // namespace Askwell
