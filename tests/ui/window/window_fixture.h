// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/framework_repository.h"
#include "app/profiles/profile_store.h"
#include "app/support/background_runner.h"
#include "app/support/data_places.h"
#include "app/support/settings.h"
#include "tests/support/fake_link_opener.h"
#include "ui/common/file_chooser.h"
#include "ui/common/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QTemporaryDir>

namespace Askwell::Gui {

/// Answers in the person's place.
class AnsweringChooser final : public FileChooser
{
public:
    std::optional<QString> answer;

    std::optional<QString> chooseFolder(QWidget *, const FileQuestion &) override { return answer; }
    std::optional<QString> openFile(QWidget *, const FileQuestion &) override { return answer; }
    std::optional<QStringList> openFiles(QWidget *, const FileQuestion &) override
    {
        return answer ? std::optional(QStringList {*answer}) : std::nullopt;
    }
    std::optional<QString> saveFile(QWidget *, const FileQuestion &) override { return answer; }
};

/// A program of its own in folders of its own: what main() makes, less the command line.
struct Program
{
    explicit Program(const QString &home)
        : places(home + QStringLiteral("/data"), home + QStringLiteral("/config"),
                 home + QStringLiteral("/cache"))
        , settings(home + QStringLiteral("/config/settings.json"))
        , theme(*static_cast<QApplication *>(QCoreApplication::instance()))
        , frameworks(home + QStringLiteral("/data/frameworks"))
        , profiles(home + QStringLiteral("/data"), &runner)
        , session({frameworks, profiles, settings, runner, places})
        , window(session, theme, chooser, opener)
    { }

    DataPlaces places;
    Settings settings;
    Theme theme;
    BackgroundRunner runner;
    FrameworkRepository frameworks;
    ProfileStore profiles;
    AnsweringChooser chooser;
    FakeLinkOpener opener;
    Session session;
    MainWindow window;
};

} // namespace Askwell::Gui
