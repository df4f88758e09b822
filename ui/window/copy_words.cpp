// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copy_words.h"

#include "ui/exporting/copying.h"
#include "ui/window/main_window.h"

namespace Askwell::Gui {

CopyWords copyWords(CopyPlace place)
{
    switch (place) {
    case CopyPlace::Cursor:
    case CopyPlace::CursorCommand:
        return {MainWindow::tr("Open without %1", "%1 names questions"),
                MainWindow::tr("Open anyway"),
                MainWindow::tr("Open without it"),
                MainWindow::tr("Open without them"),
                MainWindow::tr("Open"),
                MainWindow::tr("Do not open")};
    case CopyPlace::Command:
    case CopyPlace::File:
        return {MainWindow::tr("Save without %1", "%1 names questions"),
                MainWindow::tr("Save anyway"),
                MainWindow::tr("Leave it out"),
                MainWindow::tr("Leave them out"),
                MainWindow::tr("Save"),
                MainWindow::tr("Do not save")};
    case CopyPlace::Clipboard:
    case CopyPlace::Link:
        break;
    }
    return {MainWindow::tr("Copy without %1", "%1 names questions"),
            MainWindow::tr("Copy anyway"),
            MainWindow::tr("Copy without it"),
            MainWindow::tr("Copy without them"),
            MainWindow::tr("Copy"),
            MainWindow::tr("Do not copy")};
}

} // namespace Askwell::Gui
