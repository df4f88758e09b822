// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/link_opener.h"

#include "app/support/background_runner.h"
#include "app/support/child_process.h"

#include <QDesktopServices>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// Opening an address reports success whether or not a program takes it: so the desktop is asked before.
/// Elsewhere than on Linux and its like there is no xdg-mime.
CursorHandler askDesktop()
{
    ProgramCall call;
    call.program = programInPath(u"xdg-mime"_s);
    call.arguments = QStringList {u"query"_s, u"default"_s, u"x-scheme-handler/cursor"_s};
    const std::optional<ProgramEnd> end = call.program.isEmpty() ? std::nullopt : runProgram(call);
    if (!end || end->status != 0) {
        return CursorHandler::Unknown;
    }
    return end->output.trimmed().isEmpty() ? CursorHandler::None : CursorHandler::Known;
}

} // namespace

SystemLinkOpener::SystemLinkOpener(BackgroundRunner &runner)
    : m_runner(runner)
{ }

void SystemLinkOpener::findCursor(QObject *context, std::function<void(CursorHandler)> done)
{
    m_runner.run<CursorHandler>(askDesktop, context, std::move(done));
}

bool SystemLinkOpener::open(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

} // namespace Askwell::Gui
