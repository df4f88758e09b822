// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QByteArray project = R"({
  "format": "askwell-profile",
  "formatVersion": 1,
  "name": "reviews",
  "frameworks": ["hugging-face"],
  "prompts": [{"id": "1", "name": "", "answers": {"task": ["Sort a+b", "50% 😀"], "why": ["Slow."]}}]
}
)";
const QByteArray promptText = "Task:\nSort a+b\n50% 😀\n\nWhy it matters:\nSlow.\n";

} // namespace

/// The program itself, on an X server of its own: what was copied outlives the window.
class TestClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isPlainTextWithLineFeeds();
    void outlivesTheWindowUntilAnotherProgramTakesIt();
    void letsTheProgramStartAgainMeanwhile();
    void endsWhenToldTo();
    void isNotWaitedForWithNothingCopied();

private:
    /// What a program prints, the display its own; empty where it fails.
    QByteArray run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QByteArray clipboard() const;
    void copyInAnotherProgram(const QByteArray &text);
    [[nodiscard]] std::unique_ptr<QProcess> startWindow(const QStringList &arguments) const;
    void press(const QString &key);
    [[nodiscard]] bool windowIsShown() const;
    /// Starts, copies, closes the window.
    void copyAndClose();

    QProcess m_server;
    QProcessEnvironment m_environment;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_window;
    std::vector<std::unique_ptr<QProcess>> m_others;
};

void TestClipboard::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the clipboard outlives its program by itself here");
#endif
    for (const QString &program : {u"Xvfb"_s, u"xclip"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP(qPrintable(program + u" is not installed, and without it there is no display to try on"_s));
        }
    }
}

void TestClipboard::init()
{
    // A server of its own for each row: a key that stayed down there is not down here. Between two programs
    // it has no clients for a moment, and must not begin anew then. -r: a key that is down does not repeat.
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1024x800x24"_s, u"-noreset"_s, u"-r"_s,
                    u"-nolisten"_s, u"tcp"_s});
    QByteArray display;
    while (!display.endsWith('\n') && m_server.waitForReadyRead()) {
        display += m_server.readAllStandardOutput();
    }
    QVERIFY(display.endsWith('\n'));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // What the D-Bus library keeps until the end is not ours; a leak would turn the exit status.
    m_environment.insert(u"ASAN_OPTIONS"_s, m_environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);

    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QFile file(m_folder->filePath(u"reviews.askwell"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(project);
}

void TestClipboard::cleanup()
{
    if (m_window && m_window->state() != QProcess::NotRunning) {
        m_window->kill();
        m_window->waitForFinished();
    }
    m_window.reset();
    for (const std::unique_ptr<QProcess> &each : m_others) {
        each->terminate();
        each->waitForFinished();
    }
    m_others.clear();
    // Ended kindly, it takes its lock and socket with it.
    m_server.terminate();
    m_server.waitForFinished();
}

QByteArray TestClipboard::run(const QString &program, const QStringList &arguments) const
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

QByteArray TestClipboard::clipboard() const
{
    return run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-target"_s, u"UTF8_STRING"_s});
}

void TestClipboard::copyInAnotherProgram(const QByteArray &text)
{
    // It stays as long as the clipboard is its own.
    auto other = std::make_unique<QProcess>();
    other->setProcessEnvironment(m_environment);
    other->start(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-i"_s, u"-quiet"_s});
    QVERIFY(other->waitForStarted());
    other->write(text);
    other->closeWriteChannel();
    m_others.push_back(std::move(other));
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), text, 10'000);
}

bool TestClipboard::windowIsShown() const
{
    return !run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Askwell"_s}).isEmpty();
}

std::unique_ptr<QProcess> TestClipboard::startWindow(const QStringList &arguments) const
{
    auto window = std::make_unique<QProcess>();
    window->setProcessEnvironment(m_environment);
    window->setProcessChannelMode(QProcess::ForwardedChannels);
    window->start(u"" ASKWELL_BINARIES "/askwell"_s, arguments);
    return window;
}

void TestClipboard::press(const QString &key)
{
    // There is no window manager that would give the window the focus. Two commands: where the window goes
    // while a key is pressed, the one that looked for it ends at once and would leave the key down.
    run(u"xdotool"_s,
        {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Askwell"_s, u"windowfocus"_s, u"--sync"_s});
    run(u"xdotool"_s, {u"key"_s, key});
}

void TestClipboard::copyAndClose()
{
    m_window = startWindow({m_folder->filePath(u"reviews.askwell"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(windowIsShown(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT((press(u"ctrl+Return"_s), clipboard() == promptText), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT((press(u"ctrl+q"_s), !windowIsShown()), 20'000);
}

void TestClipboard::isPlainTextWithLineFeeds()
{
    m_window = startWindow({m_folder->filePath(u"reviews.askwell"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(windowIsShown(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT((press(u"ctrl+Return"_s), clipboard() == promptText), 20'000);
    const QByteArray kinds =
        run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-target"_s, u"TARGETS"_s});
    QVERIFY2(kinds.contains("UTF8_STRING"), kinds.constData());
    QVERIFY2(!kinds.contains("text/html") && !kinds.contains("uri-list"), kinds.constData());
}

void TestClipboard::outlivesTheWindowUntilAnotherProgramTakesIt()
{
    copyAndClose();
    QCOMPARE(clipboard(), promptText);
    QCOMPARE(m_window->state(), QProcess::Running);
    // Reading is not taking.
    QCOMPARE(clipboard(), promptText);
    QCOMPARE(m_window->state(), QProcess::Running);
    copyInAnotherProgram("something else");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), QProcess::NotRunning, 20'000);
    QCOMPARE(m_window->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_window->exitCode(), 0);
    QCOMPARE(clipboard(), QByteArray("something else"));
}

void TestClipboard::letsTheProgramStartAgainMeanwhile()
{
    copyAndClose();
    const std::unique_ptr<QProcess> first = std::move(m_window);
    // Without a project it takes up the newest draft that no other window holds: the one that was just let
    // go.
    m_window = startWindow({});
    QTRY_VERIFY_WITH_TIMEOUT(windowIsShown(), 20'000);
    QCOMPARE(first->state(), QProcess::Running);
    // Copying in the second takes it from the first, which ends.
    QTRY_VERIFY_WITH_TIMEOUT((press(u"ctrl+Return"_s), first->state() == QProcess::NotRunning), 20'000);
    QCOMPARE(clipboard(), promptText);
}

void TestClipboard::endsWhenToldTo()
{
    copyAndClose();
    QCOMPARE(m_window->state(), QProcess::Running);
    m_window->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state(), QProcess::NotRunning, 20'000);
}

void TestClipboard::isNotWaitedForWithNothingCopied()
{
    m_window = startWindow({m_folder->filePath(u"reviews.askwell"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(windowIsShown(), 20'000);
    copyInAnotherProgram("something else");
    QTRY_VERIFY_WITH_TIMEOUT((press(u"ctrl+q"_s), m_window->state() == QProcess::NotRunning), 20'000);
    QCOMPARE(m_window->exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestClipboard)
#include "test_clipboard.moc"
