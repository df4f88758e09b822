// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_display.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// The program itself is killed while someone types, again and again: every word that a draft on the disk
/// held once is there after the next start, and no draft is broken. Five rounds, or as many as
/// ASKWELL_KILLS says.
class TestKilledWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoWordThatWasOnTheDisk();

private:
    /// The words of every answer of every draft; a draft that is no JSON fails the test.
    [[nodiscard]] QSet<QString> wordsOnDisk() const;

    XDisplay m_display;
    QTemporaryDir m_home;
};

void TestKilledWindow::initTestCase()
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

QSet<QString> TestKilledWindow::wordsOnDisk() const
{
    QSet<QString> words;
    const QDir folder(m_home.filePath(u"xdg_data_home/askwell/drafts"_s));
    for (const QFileInfo &each : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(each.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        QJsonParseError error {};
        QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            words.insert(u"broken: "_s + each.fileName());
        }
        static const QRegularExpression word(u"w\\d+x\\d+z"_s);
        QRegularExpressionMatchIterator matches = word.globalMatch(QString::fromUtf8(bytes));
        while (matches.hasNext()) {
            words.insert(matches.next().captured());
        }
    }
    return words;
}

void TestKilledWindow::losesNoWordThatWasOnTheDisk()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("ASKWELL_KILLS", &isNumber);
    const int rounds = isNumber ? asked : 5;
    const quint32 seed = isNumber ? QRandomGenerator::global()->generate() : 1;
    QRandomGenerator random(seed);
    qInfo("%d rounds, seed %u", rounds, seed);
    QSet<QString> safe;
    for (int round = 0; round < rounds; ++round) {
        const auto window = m_display.begin(u"" ASKWELL_BINARIES "/askwell"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_display.windowIsShown(), 20'000);
        m_display.focusWindow();
        QString text;
        for (int word = 0; word < 30; ++word) {
            text += u"w%1x%2z "_s.arg(round).arg(word);
        }
        const auto keys = m_display.begin(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"8"_s, text});
        // Until this round's words are on the disk; then for a while that nobody chose.
        const QString begun = u"w%1x"_s.arg(round);
        const auto isBegun = [&] {
            safe += wordsOnDisk();
            return std::any_of(safe.begin(), safe.end(),
                               [&begun](const QString &word) { return word.startsWith(begun); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBegun(), 20'000);
        for (quint32 looks = random.bounded(400); looks > 0; --looks) {
            safe += wordsOnDisk();
        }
        window->kill();
        window->waitForFinished();
        // To its end: a key that stayed down would be pressed in the next window.
        QTRY_COMPARE_WITH_TIMEOUT(keys->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(window->exitStatus(), QProcess::CrashExit);
        const QSet<QString> kept = wordsOnDisk();
        QVERIFY2(
            kept.contains(safe),
            qPrintable(u"round %1: %2"_s.arg(round).arg(QStringList((safe - kept).values()).join(u' '))));
    }
    QVERIFY(safe.size() > rounds);
    for (const QString &word : safe) {
        QVERIFY2(!word.startsWith(u"broken"), qPrintable(word));
    }
    // The window writes what it holds: all of them are in it.
    const auto window = m_display.begin(u"" ASKWELL_BINARIES "/askwell"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_display.windowIsShown(), 20'000);
    m_display.focusWindow();
    (void)m_display.run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"8"_s, u" w%1x0z w%1x1z "_s.arg(rounds)});
    const QString last = u"w%1x1z"_s.arg(rounds);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOnDisk().contains(last), 20'000);
    QVERIFY(wordsOnDisk().contains(safe));
    window->kill();
    window->waitForFinished();
}

QTEST_GUILESS_MAIN(TestKilledWindow)
#include "test_killed_window.moc"
