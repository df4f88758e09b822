// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/program.h"

#include <QCoreApplication>

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

} // namespace Askwell
