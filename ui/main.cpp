// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"
#include "app/profiles/draft.h"
#include "app/profiles/profile_store.h"
#include "app/support/background_runner.h"
#include "app/support/data_places.h"
#include "app/support/program.h"
#include "app/support/settings.h"
#include "ui/common/accessible_button.h"
#include "ui/common/file_chooser.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/link_opener.h"
#include "ui/common/theme.h"
#include "ui/exporting/clipboard_stay.h"
#include "ui/window/command_line.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>

#include <cstdio>
#include <optional>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

QStringList localArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at) {
        arguments.append(QString::fromLocal8Bit(argv[at]));
    }
    return arguments;
}

/// Without a place the part works and remembers nothing; saving says why.
QString pathOrNone(const Result<QString> &place)
{
    return place.ok() ? place.value() : QString();
}

/// The window and all it works with, until it is closed; then all of it is gone, the lock of the draft too.
int runWindow(QApplication &application, Language &language, const CommandLine &commandLine)
{
    const DataPlaces places = DataPlaces::fromEnvironment();
    Settings settings(pathOrNone(places.settingsFile()));
    Theme theme(application);
    theme.choose(themeFromName(settings.text(Setting::Theme)));
    language.choose(settings.text(Setting::Language));

    BackgroundRunner runner;
    FrameworkRepository frameworks(pathOrNone(places.frameworks()));
    ProfileStore profiles(pathOrNone(places.data()), &runner);
    SystemFileChooser chooser;
    SystemLinkOpener opener(runner);
    Session session({frameworks, profiles, settings, runner, places});
    MainWindow window(session, theme, chooser, opener);
    QObject::connect(&window, &MainWindow::languageChosen, &language, &Language::choose);
    if (commandLine.path.isEmpty()) {
        session.resume();
    } else {
        window.openPath(commandLine.path);
    }
    if (commandLine.newPrompt) {
        window.actions()[Command::NewPrompt]->trigger();
    }
    // The user's own pages, the list of projects and tidying up are not needed for the first frame.
    QObject::connect(&window, &MainWindow::firstFrameShown, &window, [&] {
        frameworks.reloadInBackground(runner);
        profiles.refresh();
        window.watchFiles();
        if (commandLine.projects) {
            window.showProjects();
        }
        if (const Result<QString> drafts = places.drafts()) {
            runner.run(
                [folder = drafts.value()] { removeOldDrafts(folder, QDateTime::currentDateTimeUtc()); },
                &window, [] {});
        }
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<QString> answer = answerWithoutWindow(localArguments(argc, argv))) {
        return std::fputs(answer->toUtf8().constData(), stdout) < 0 || std::fflush(stdout) != 0 ? 3 : 0;
    }
    QApplication application(argc, argv);
    applyProgramIdentity();
    installAccessibleButtons();
    Language language;
    QGuiApplication::setDesktopFileName(programId());
    QGuiApplication::setWindowIcon(applicationIcon());
    QString problem;
    const std::optional<CommandLine> commandLine = readCommandLine(QCoreApplication::arguments(), problem);
    if (!commandLine) {
        std::fputs(u"askwell: %1 See askwell --help.\n"_s.arg(problem).toUtf8().constData(), stderr);
        return 2;
    }

    const int status = runWindow(application, language, *commandLine);
    stayForClipboard();
    return status;
}
