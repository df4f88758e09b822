// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_display.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

namespace {

/// The distribution's own: other Pythons do not see the packages of the system.
const QString python = u"/usr/bin/python3"_s;

} // namespace

/// The program itself, used from outside over AT-SPI as a screen reader uses it (use_by_screen_reader.py).
class TestScreenReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAndCopiesAPrompt();

private:
    XDisplay m_display;
    QTemporaryDir m_home;
};

void TestScreenReader::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("there is no AT-SPI here");
#endif
    if (const QString missing = XDisplay::missingProgram(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing + u" is not installed, and without it there is no display to try on"_s));
    }
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()) {
        QSKIP("dbus-run-session is not installed, and without it there is no bus to ask over");
    }
    QVERIFY(m_display.start());
    if (m_display.run(python, {u"-c"_s, u"import pyatspi; print('here')"_s}).isEmpty()) {
        QSKIP("python3-pyatspi is not installed, and without it nothing asks over AT-SPI");
    }
    m_display.setHome(m_home.path());
    m_display.setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

void TestScreenReader::writesAndCopiesAPrompt()
{
    const auto reader =
        m_display.begin(u"dbus-run-session"_s,
                        {u"--"_s, python, u"" ASKWELL_SOURCE "/tests/system/use_by_screen_reader.py"_s,
                         u"" ASKWELL_BINARIES "/askwell"_s});
    const QByteArray prompt =
        "Task:\nSort the reviews by mood.\n\nWhy it matters:\nReading them takes a day a week.\n";
    const auto isCopied = [&] { return m_display.clipboard() == prompt; };
    QTRY_VERIFY_WITH_TIMEOUT(isCopied() || reader->state() == QProcess::NotRunning, 60'000);
    QCOMPARE(m_display.clipboard(), prompt);
    reader->closeWriteChannel();
    QVERIFY(reader->waitForFinished());
    // It has heard, too, that it was copied.
    QCOMPARE(reader->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "test_screen_reader.moc"
