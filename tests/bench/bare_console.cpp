// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line is measured against: a Qt program that does nothing.
#include <QCoreApplication>
#include <QTimer>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
