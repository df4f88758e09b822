// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_display.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// The window and the command line work on one project at the same time, each a program of its own.
class TestTwoPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowDoesNotSaveOverWhatTheCommandLineWrote();
    void theCommandLineReadsOldOrNewWhileTheWindowSaves();

private:
    /// What the command line prints; empty where it fails.
    [[nodiscard]] QByteArray commandLine(const QStringList &arguments) const
    {
        return m_display.run(u"" ASKWELL_BINARIES "/askwell-cli"_s, arguments);
    }
    [[nodiscard]] QString makeProjectFile(const QString &name) const;
    [[nodiscard]] static QByteArray bytesOf(const QString &path);
    [[nodiscard]] QByteArray drafts() const;
    /// Opens the project and waits until it takes keys.
    [[nodiscard]] std::unique_ptr<QProcess> openWindow(const QString &path) const;
    void type(const QString &text) const;

    XDisplay m_display;
    QTemporaryDir m_home;
};

void TestTwoPrograms::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("there is no X server to try on");
#endif
    if (const QString missing = XDisplay::missingProgram(); !missing.isEmpty()) {
        QSKIP(qPrintable(missing + u" is not installed, and without it there is no display to try on"_s));
    }
    QVERIFY(m_display.start());
    m_display.setHome(m_home.path());
}

QString TestTwoPrograms::makeProjectFile(const QString &name) const
{
    const QString path = m_home.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(R"({
  "format": "askwell-profile",
  "formatVersion": 1,
  "name": "Ours",
  "frameworks": ["hugging-face"],
  "prompts": [{"id": "p1", "answers": {"task": ["begun"], "why": ["because"]}}]
}
)");
    }
    return path;
}

QByteArray TestTwoPrograms::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestTwoPrograms::drafts() const
{
    QByteArray all;
    const QDir folder(m_home.filePath(u"xdg_data_home/askwell/drafts"_s));
    for (const QFileInfo &each : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        all += bytesOf(each.filePath());
    }
    return all;
}

std::unique_ptr<QProcess> TestTwoPrograms::openWindow(const QString &path) const
{
    auto window = m_display.begin(u"" ASKWELL_BINARIES "/askwell"_s, {path});
    const bool shown = QTest::qWaitFor([this] { return m_display.windowIsShown(); }, 20'000);
    if (shown) {
        m_display.focusWindow();
    }
    return window;
}

void TestTwoPrograms::type(const QString &text) const
{
    (void)m_display.run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"8"_s, text});
}

void TestTwoPrograms::theWindowDoesNotSaveOverWhatTheCommandLineWrote()
{
    QVERIFY(!commandLine({u"profiles"_s, u"add"_s, makeProjectFile(u"ours.askwell"_s)}).isEmpty());
    const QString path = m_home.filePath(u"xdg_data_home/askwell/profiles/ours.json"_s);
    QVERIFY(QFile::exists(path));
    const auto window = openWindow(path);
    type(u"mine "_s);
    QTRY_VERIFY_WITH_TIMEOUT(drafts().contains("mine begun"), 20'000);
    QVERIFY(!commandLine({u"profiles"_s, u"rename"_s, u"ours"_s, u"Theirs"_s}).isEmpty());
    const QByteArray theirs = bytesOf(path);
    QVERIFY(theirs.contains("Theirs"));
    m_display.press(u"ctrl+s"_s);
    // The window lives and takes keys: it has had its turn at the save before these.
    type(u"still "_s);
    QTRY_VERIFY_WITH_TIMEOUT(drafts().contains("mine still begun"), 20'000);
    QCOMPARE(bytesOf(path), theirs);
    window->kill();
    window->waitForFinished();
}

void TestTwoPrograms::theCommandLineReadsOldOrNewWhileTheWindowSaves()
{
    const QString path = makeProjectFile(u"shared.askwell"_s);
    const auto window = openWindow(path);
    constexpr int saves = 15;
    QString script;
    for (int save = 0; save < saves; ++save) {
        script += u"xdotool type --delay 8 'w%1x '; xdotool key ctrl+s; "_s.arg(save);
    }
    const auto typing = m_display.begin(u"sh"_s, {u"-c"_s, script});
    int reads = 0;
    QByteArray last;
    while (typing->state() != QProcess::NotRunning || !last.contains(u"w%1x"_s.arg(saves - 1).toLatin1())) {
        const QByteArray read = commandLine({u"compose"_s, u"--profile"_s, path});
        QVERIFY2(read.contains("begun"), "the command line could not read the project");
        // What was saved once is never gone again: each reading continues the one before.
        const QByteArray words = read.left(read.indexOf("begun"));
        QVERIFY2(words.startsWith(last), read.constData());
        last = words;
        ++reads;
        QVERIFY2(reads < 2000, last.constData());
        typing->waitForFinished(0);
    }
    QVERIFY(reads > 1);
    window->kill();
    window->waitForFinished();
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "test_two_programs.moc"
