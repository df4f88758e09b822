// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Askwell::Gui {

/// How `askwell` was started.
struct CommandLine
{
    /// DIR or FILE; empty where none was given.
    QString path;
    bool newPrompt = false;
    bool projects = false;
};

/// What --help or --version print, else nothing. `arguments` as the program got them, its own name first.
/// Asked before there is an application object, which would want a display.
[[nodiscard]] std::optional<QString> answerWithoutWindow(const QStringList &arguments);

/// `arguments` without those that Qt takes out for itself. Returns nothing where they are wrong; `problem`
/// says why.
[[nodiscard]] std::optional<CommandLine> readCommandLine(const QStringList &arguments, QString &problem);

} // namespace Askwell::Gui
