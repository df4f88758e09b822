// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace Askwell::Gui {

class MainWindow;
class Theme;

/// One picture: what to build, at which size. Built anew for each theme.
struct Shot
{
    QString name;
    /// Logical pixels; empty for the size that the widget wants.
    QSize size;
    std::function<std::shared_ptr<QWidget>(Theme &theme)> build;
    /// Done after the first frame, before the picture is taken.
    std::function<void(QWidget &widget)> afterwards {};
};

/// A window at its first use, in folders of its own.
[[nodiscard]] std::shared_ptr<MainWindow> shotWindow(Theme &theme);

/// Panes, messages and icons by themselves.
[[nodiscard]] std::vector<Shot> partShots();

/// The pages of the steps, and the row of steps.
[[nodiscard]] std::vector<Shot> stepShots();

/// The pages that stand in the place of the question.
[[nodiscard]] std::vector<Shot> panelShots();

/// The rules in every state of their pane.
[[nodiscard]] std::vector<Shot> rulesShots();

/// The whole window, at the sizes and in the states of a first use.
[[nodiscard]] std::vector<Shot> windowShots();

} // namespace Askwell::Gui
