// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudo_translator.h"
#include "tests/ui/shots/shot.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCursor>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kThemes {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast};

/// Lets the first frame, what waits for it, and what that leads to happen. No clock decides the picture: the
/// loop ends when nothing is left to do.
void settle()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

/// The offscreen platform says of every window what it cannot do.
void tell(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1)) {
        QTextStream(stderr) << message << Qt::endl;
    }
}

bool take(const Shot &shot, Theme &theme, const QDir &folder)
{
    const std::shared_ptr<QWidget> widget = shot.build(theme);
    widget->resize(shot.size.isEmpty() ? widget->sizeHint() : shot.size);
    widget->show();
    settle();
    if (shot.afterwards) {
        shot.afterwards(*widget);
        settle();
    }
    const QString file = u"%1-%2-%3.png"_s.arg(shot.name, themeName(theme.choice()))
                             .arg(qRound(widget->devicePixelRatioF() * 100));
    if (!widget->grab().save(folder.filePath(file))) {
        QTextStream(stderr) << folder.filePath(file) << " cannot be written." << Qt::endl;
        return false;
    }
    return true;
}

/// The scale of a process is fixed at its start, so each has a process of its own.
int takeAtScale(const QString &scale, const QStringList &arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 3;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(tell);
    const QApplication application(argc, argv);
    // As on a desktop; the offscreen platform would say 9 pt.
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    QApplication::setStyle(u"fusion"_s);
    // The pointer would hover over the first button otherwise.
    QCursor::setPos(20000, 20000);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Renders the window's pages to PNG, in every theme and at 100 % and 200 %."_s);
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"DIR"_s, u"shots"_s);
    const QCommandLineOption here(u"this-scale-only"_s, u"Take the pictures in this process."_s);
    const QCommandLineOption list(u"list"_s, u"Print the names."_s);
    const QCommandLineOption spoken(u"language"_s, u"Language of the window: a code."_s, u"CODE"_s, u"en"_s);
    const QCommandLineOption mirrored(u"right-to-left"_s,
                                      u"Speak a made-up language that is read from right to left."_s);
    parser.addOptions({out, here, list, spoken, mirrored});
    parser.addPositionalArgument(u"name"_s, u"Pages whose names begin so; all without one."_s, u"[name…]"_s);
    parser.process(application);

    if (!parser.isSet(here) && !parser.isSet(list)) {
        QStringList arguments {u"--this-scale-only"_s, u"--out"_s, parser.value(out), u"--language"_s,
                               parser.value(spoken)};
        if (parser.isSet(mirrored)) {
            arguments.append(u"--right-to-left"_s);
        }
        arguments += parser.positionalArguments();
        for (const QString &scale : {u"1"_s, u"2"_s}) {
            if (const int status = takeAtScale(scale, arguments); status != 0) {
                return status;
            }
        }
        return 0;
    }

    const QDir folder(parser.value(out));
    if (!parser.isSet(list) && !QDir().mkpath(folder.path())) {
        QTextStream(stderr) << folder.path() << " cannot be made." << Qt::endl;
        return 3;
    }
    Language language;
    language.choose(parser.value(spoken));
    Askwell::PseudoTranslator madeUp(Qt::RightToLeft);
    if (parser.isSet(mirrored)) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::installTranslator(&madeUp);
    }
    Theme theme(*qApp);
    const QStringList names = parser.positionalArguments();
    std::vector<Shot> shots = partShots();
    for (const std::vector<Shot> &more : {stepShots(), rulesShots(), panelShots(), windowShots()}) {
        shots.insert(shots.end(), more.begin(), more.end());
    }
    for (const Shot &shot : shots) {
        const bool wanted = names.isEmpty()
            || std::any_of(names.begin(), names.end(),
                           [&shot](const QString &name) { return shot.name.startsWith(name); });
        if (!wanted) {
            continue;
        }
        if (parser.isSet(list)) {
            QTextStream(stdout) << shot.name << Qt::endl;
            continue;
        }
        for (const ThemeChoice choice : kThemes) {
            theme.choose(choice);
            // Also where the system is light already: the pictures show our palettes.
            QApplication::setPalette(paletteOf(choice));
            if (!take(shot, theme, folder)) {
                return 3;
            }
        }
    }
    return 0;
}
