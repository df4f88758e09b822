// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

/// The command line as many programs at once, and against someone who puts links in its way.
class TestManyExports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoHundredAtOnceLeaveWholeFiles();
    void aLinkThatComesAndGoesIsNeverFollowed();

private:
    [[nodiscard]] std::unique_ptr<QProcess> begin(const QStringList &more) const;
    [[nodiscard]] static QByteArray bytesOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_project;
};

void TestManyExports::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_project = m_home->filePath(u"project"_s);
    QVERIFY(QDir().mkpath(m_project));
}

std::unique_ptr<QProcess> TestManyExports::begin(const QStringList &more) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s}) {
        environment.insert(name, m_home->filePath(name.toLower()));
    }
    process->setProcessEnvironment(environment);
    process->start(u"" ASKWELL_BINARIES "/askwell-cli"_s,
                   QStringList {u"export"_s, u"--project"_s, m_project, u"--target"_s, u"agents"_s} + more);
    return process;
}

QByteArray TestManyExports::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestManyExports::twoHundredAtOnceLeaveWholeFiles()
{
    // The two texts that there may be in the end.
    const QString path = m_project + u"/AGENTS.md"_s;
    QFile theirs(path);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("# Ours\n");
    theirs.close();
    QList<QByteArray> whole;
    for (const QString &level : {u"full"_s, u"concise"_s}) {
        const auto once = begin({u"--context"_s, level});
        QVERIFY(once->waitForFinished());
        QCOMPARE(once->exitCode(), 0);
        whole.append(bytesOf(path));
    }
    QVERIFY(whole[0] != whole[1] && whole[0].startsWith("# Ours\n"));
    std::vector<std::unique_ptr<QProcess>> all;
    for (int number = 0; number < 200; ++number) {
        all.push_back(begin({u"--context"_s, number % 2 == 0 ? u"full"_s : u"concise"_s}));
    }
    int written = 0;
    for (const std::unique_ptr<QProcess> &process : all) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        // 3: another was at work, or was quicker; it says so and has written nothing.
        QVERIFY2(process->exitCode() == 0 || process->exitCode() == 3,
                 process->readAllStandardError().constData());
        written += process->exitCode() == 0 ? 1 : 0;
        QVERIFY(whole.contains(bytesOf(path)));
    }
    QVERIFY(written > 0);
    QCOMPARE(QDir(m_project).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList {u"AGENTS.md"_s});
    const auto last = begin({u"--context"_s, u"full"_s});
    QVERIFY(last->waitForFinished());
    QCOMPARE(last->exitCode(), 0);
    QCOMPARE(bytesOf(path), whole[0]);
}

void TestManyExports::aLinkThatComesAndGoesIsNeverFollowed()
{
    const QString victim = m_home->filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("untouched");
    file.close();
    const std::filesystem::path target((m_project + u"/AGENTS.md"_s).toStdString());
    const std::jthread trickster([&](const std::stop_token &stop) {
        std::error_code ignored;
        while (!stop.stop_requested()) {
            std::filesystem::create_symlink(victim.toStdString(), target, ignored);
            if (std::filesystem::is_symlink(target, ignored)) {
                std::filesystem::remove(target, ignored);
            }
        }
    });
    int linkMet = 0;
    for (int round = 0; round < 60; ++round) {
        const auto process = begin({u"--context"_s, round % 2 == 0 ? u"full"_s : u"concise"_s});
        QVERIFY(process->waitForFinished());
        linkMet += process->exitCode() == 0 ? 0 : 1;
    }
    QCOMPARE(bytesOf(victim), QByteArray("untouched"));
    qInfo("%d of 60 exports met the link and refused", linkMet);
}

QTEST_GUILESS_MAIN(TestManyExports)
#include "test_many_exports.moc"
