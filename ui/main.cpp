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
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// DIR or FILE; nothing where none was given. Ends the program for --help and --version.
QString pathFromCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Askwell helps to ask an AI coding tool for the right thing, well."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"path"_s, u"A folder to work in, or a project file."_s, u"[DIR | FILE]"_s);
    parser.process(application);
    return parser.positionalArguments().value(0);
}

/// Without a place the part works and remembers nothing; saving says why.
QString pathOrNone(const Result<QString> &place)
{
    return place.ok() ? place.value() : QString();
}

/// The window and all it works with, until it is closed; then all of it is gone, the lock of the draft too.
int runWindow(QApplication &application, Language &language, const QString &path)
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
    if (path.isEmpty()) {
        session.resume();
    } else {
        window.openPath(path);
    }
    window.show();
    // The user's own pages, the list of projects and tidying up are not needed for the first frame.
    QTimer::singleShot(0, &window, [&] {
        frameworks.reloadInBackground(runner);
        profiles.refresh();
        window.watchFiles();
        if (const Result<QString> drafts = places.drafts()) {
            runner.run(
                [folder = drafts.value()] { removeOldDrafts(folder, QDateTime::currentDateTimeUtc()); },
                &window, [] {});
        }
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyProgramIdentity();
    installAccessibleButtons();
    Language language;
    QGuiApplication::setDesktopFileName(u"io.github.askwell.Askwell"_s);
    QGuiApplication::setWindowIcon(applicationIcon());
    const QString path = pathFromCommandLine(application);

    const int status = runWindow(application, language, path);
    stayForClipboard();
    return status;
}
