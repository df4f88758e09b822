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
#include "ui/common/language.h"
#include "ui/common/quiet_line.h"
#include "ui/common/theme.h"
#include "ui/window/footer.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>
#include <QTest>

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
    {
        QObject::connect(&window, &MainWindow::languageChosen, &language, &Language::choose);
    }

    DataPlaces places;
    Settings settings;
    Theme theme;
    Language language;
    BackgroundRunner runner;
    FrameworkRepository frameworks;
    ProfileStore profiles;
    AnsweringChooser chooser;
    FakeLinkOpener opener;
    Session session;
    MainWindow window;

    [[nodiscard]] QuietLine &line() { return window.frame().footer().line(); }
    /// Follows a link of the quiet line, which has to be there.
    void follow(const QString &link)
    {
        for (const QuietLink &each : line().links()) {
            if (each.id == link) {
                Q_EMIT line().linkActivated(link);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no link %1 behind: %2").arg(link, line().sentence())));
    }
};

inline QString clipboard()
{
    return QApplication::clipboard()->text();
}

/// Keys to wherever the focus is.
inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

inline void type(const QString &text)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace Askwell::Gui
