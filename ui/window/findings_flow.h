// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/main_window.h"

namespace Askwell::Gui {

template <typename Source>
void MainWindow::followRemarks(Source &source)
{
    connect(&source, &Source::fixChosen, this, &MainWindow::applyFix);
    connect(&source, &Source::ruleAsked, this, &MainWindow::showRule);
    connect(&source, &Source::formulaAsked, this, &MainWindow::showFormula);
    connect(&source, &Source::placeAsked, this, &MainWindow::goToPlace);
    connect(&source, &Source::dismissed, this, &MainWindow::dismiss);
}

} // namespace Askwell::Gui
