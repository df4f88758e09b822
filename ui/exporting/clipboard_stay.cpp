// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/clipboard_stay.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTimer>

namespace Askwell::Gui {

void stayForClipboard(std::chrono::milliseconds most)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsClipboard() || clipboard->text().isEmpty()) {
        return;
    }
    // A folder that a process works in cannot be unmounted.
    QDir::setCurrent(QDir::rootPath());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(clipboard, &QClipboard::dataChanged, qApp, [clipboard] {
        if (!clipboard->ownsClipboard()) {
            QCoreApplication::quit();
        }
    });
    QTimer::singleShot(most, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
#else
    Q_UNUSED(most)
#endif
}

} // namespace Askwell::Gui
