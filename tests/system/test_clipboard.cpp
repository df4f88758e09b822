// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_display.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Askwell;
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
    void holdsTheNewPromptThatWasAskedFor();

private:
    [[nodiscard]] QByteArray clipboard() const { return m_display->clipboard(); }
    void copyInAnotherProgram(const QByteArray &text);
    [[nodiscard]] std::unique_ptr<QProcess> startWindow(const QStringList &arguments) const;
    void press(const QString &key) { m_display->press(key); }
    [[nodiscard]] bool windowIsShown() const { return m_display->windowIsShown(); }
    /// Starts, copies, closes the window.
    void copyAndClose();

    std::unique_ptr<XDisplay> m_display;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_window;
    std::vector<std::unique_ptr<QProcess>> m_others;
};

void TestClipboard::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the clipboard outlives its program by itself here");
#endif
    if (const QString missing = XDisplay::missingProgram(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing + u" is not installed, and without it there is no display to try on"_s));
    }
}

void TestClipboard::init()
{
    // Of its own for each row: a key that stayed down there is not down here.
    m_display = std::make_unique<XDisplay>();
    QVERIFY(m_display->start());
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
    m_display.reset();
}

void TestClipboard::copyInAnotherProgram(const QByteArray &text)
{
    // It stays as long as the clipboard is its own.
    auto other = m_display->begin(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-i"_s, u"-quiet"_s});
    QVERIFY(other->waitForStarted());
    other->write(text);
    other->closeWriteChannel();
    m_others.push_back(std::move(other));
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), text, 10'000);
}

std::unique_ptr<QProcess> TestClipboard::startWindow(const QStringList &arguments) const
{
    return m_display->begin(u"" ASKWELL_BINARIES "/askwell"_s, arguments);
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
        m_display->run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-target"_s, u"TARGETS"_s});
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

void TestClipboard::holdsTheNewPromptThatWasAskedFor()
{
    // An answer that is not kept for the next prompt, and that is not typed here: it shows which prompt it
    // is.
    QFile file(m_folder->filePath(u"reviews.askwell"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(project).replace("\"why\"", "\"when\": [\"First.\"], \"why\""));
    file.close();
    m_window = startWindow({u"--new-prompt"_s, file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(windowIsShown(), 20'000);
    const auto answer = [this](const QString &text) {
        press(u"ctrl+a"_s);
        (void)m_display->run(u"xdotool"_s, {u"type"_s, text});
    };
    const auto answerAndCopy = [&] {
        answer(u"Count boats."_s);
        press(u"ctrl+Page_Down"_s);
        answer(u"Slow."_s);
        press(u"ctrl+Page_Up"_s);
        press(u"ctrl+Return"_s);
        return !clipboard().isEmpty();
    };
    // Keys that come before the window listens are lost; what is typed again replaces what was there.
    QTRY_VERIFY_WITH_TIMEOUT(answerAndCopy(), 20'000);
    QCOMPARE(clipboard(), QByteArray("Task:\nCount boats.\n\nWhy it matters:\nSlow.\n"));
}

QTEST_GUILESS_MAIN(TestClipboard)
#include "test_clipboard.moc"
