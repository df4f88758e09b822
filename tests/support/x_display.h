// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <memory>

namespace Askwell {

/// An X server of its own, for the program itself and for the keys of a person. It ends with this.
class XDisplay final
{
public:
    XDisplay() = default;
    XDisplay(const XDisplay &) = delete;
    XDisplay &operator=(const XDisplay &) = delete;
    ~XDisplay() { stop(); }

    /// The first of the programs it needs that is not installed; empty where all are.
    static QString missingProgram()
    {
        for (const QString &program :
             {QStringLiteral("Xvfb"), QStringLiteral("xclip"), QStringLiteral("xdotool")}) {
            if (QStandardPaths::findExecutable(program).isEmpty()) {
                return program;
            }
        }
        return {};
    }

    bool start()
    {
        // Between two programs it has no clients for a moment, and must not begin anew then. -r: a key that
        // is down does not repeat.
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1024x800x24"), QStringLiteral("-noreset"),
                        QStringLiteral("-r"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        QByteArray display;
        while (!display.endsWith('\n') && m_server.waitForReadyRead()) {
            display += m_server.readAllStandardOutput();
        }
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display.trimmed()));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        // What the D-Bus library keeps until the end is not ours; a leak would turn the exit status.
        m_environment.insert(QStringLiteral("ASAN_OPTIONS"),
                             m_environment.value(QStringLiteral("ASAN_OPTIONS"))
                                 + QStringLiteral(":detect_leaks=0"));
        return display.endsWith('\n');
    }

    void stop()
    {
        // Ended kindly, it takes its lock and socket with it.
        m_server.terminate();
        m_server.waitForFinished();
    }

    /// For what is started from now on.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// `folder` is the home of what is started from now on, with places of its own for data, settings and
    /// cache.
    void setHome(const QString &folder)
    {
        setVariable(QStringLiteral("HOME"), folder);
        for (const QString &name : {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"),
                                    QStringLiteral("XDG_CACHE_HOME")}) {
            setVariable(name, folder + u'/' + name.toLower());
        }
    }

    /// What a program prints, the display its own; empty where it fails.
    [[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        if (!process.waitForFinished(10'000) || process.exitCode() != 0) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return process.readAllStandardOutput();
    }

    [[nodiscard]] std::unique_ptr<QProcess> begin(const QString &program, const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(program, arguments);
        return process;
    }

    [[nodiscard]] QByteArray clipboard() const
    {
        return run(QStringLiteral("xclip"),
                   {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-o"),
                    QStringLiteral("-target"), QStringLiteral("UTF8_STRING")});
    }

    /// A window of ours.
    [[nodiscard]] bool windowIsShown() const
    {
        return !run(QStringLiteral("xdotool"),
                    {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                     QStringLiteral("Askwell")})
                    .isEmpty();
    }

    /// There is no window manager that would give the window the focus.
    void focusWindow() const
    {
        (void)run(QStringLiteral("xdotool"),
                  {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                   QStringLiteral("Askwell"), QStringLiteral("windowfocus"), QStringLiteral("--sync")});
    }

    /// Two commands: where the window goes while a key is pressed, the one that looked for it ends at once
    /// and would leave the key down.
    void press(const QString &key) const
    {
        focusWindow();
        (void)run(QStringLiteral("xdotool"), {QStringLiteral("key"), key});
    }

private:
    QProcess m_server;
    QProcessEnvironment m_environment;
};

} // namespace Askwell
