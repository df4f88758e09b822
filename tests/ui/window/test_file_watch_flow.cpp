// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/file_reading.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/project_file_watch.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Others write, replace or take away the project's file while it is open.
class TestFileWatchFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsBeforeASave();
    void tellsOfNoHalfWrittenFile();
    void readsAgainWhileNobodyLooks();
    void movesNothingUnderTheEyes();
    void ownSavesAreNoNews();
    void keepsWhatYouSeeWhereTheFileGoes();
    void followsARenameInTheList();
    void keepingMineAsksForASecret();
    void offersAnotherPlaceWhereASaveFails();

private:
    [[nodiscard]] QByteArray onDisk() const;
    void write(const QByteArray &bytes) const;
    [[nodiscard]] bool hasLink(const QString &id) const;
    [[nodiscard]] QString task() const { return m_program->session.document().answer(u"task"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestFileWatchFlow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
    m_program->window.watchFiles();
    type(u"Mine"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_program->session.isKept());
    m_program->line().clear();
}

void TestFileWatchFlow::cleanup()
{
    m_program.reset();
}

QByteArray TestFileWatchFlow::onDisk() const
{
    QFile file(m_program->session.projectPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFileWatchFlow::write(const QByteArray &bytes) const
{
    QFile file(m_program->session.projectPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool TestFileWatchFlow::hasLink(const QString &id) const
{
    const QList<QuietLink> links = m_program->line().links();
    return std::any_of(links.begin(), links.end(), [&id](const QuietLink &each) { return each.id == id; });
}

void TestFileWatchFlow::tellsBeforeASave()
{
    type(u" again"_s);
    const QByteArray theirs = onDisk().replace("Mine", "Theirs");
    write(theirs);
    QTRY_VERIFY(hasLink(u"keep"_s));
    QCOMPARE(m_program->line().tone(), Tone::Problem);
    QCOMPARE(onDisk(), theirs);
    QCOMPARE(task(), u"Mine again"_s);
    m_program->follow(u"keep"_s);
    QVERIFY2(onDisk().contains("Mine again"), onDisk().constData());
}

void TestFileWatchFlow::tellsOfNoHalfWrittenFile()
{
    auto *watch = m_program->window.findChild<ProjectFileWatch *>();
    QVERIFY(watch != nullptr);
    const QByteArray theirs = onDisk().replace("Mine", "Theirs");
    const QSignalSpy changed(watch, &ProjectFileWatch::changed);
    m_program->runner.finish();
    write({});
    watch->look();
    m_program->runner.finish();
    write(theirs);
    watch->look();
    m_program->runner.finish();
    QCOMPARE(changed.count(), 0);
    watch->look();
    m_program->runner.finish();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), contentHash(theirs));
}

void TestFileWatchFlow::readsAgainWhileNobodyLooks()
{
    QLineEdit other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    write(onDisk().replace("Mine", "Theirs"));
    QTRY_COMPARE(task(), u"Theirs"_s);
    QVERIFY(!m_program->session.isModified());
}

void TestFileWatchFlow::movesNothingUnderTheEyes()
{
    write(onDisk().replace("Mine", "Theirs"));
    QTRY_VERIFY(hasLink(u"reload"_s));
    QVERIFY(!hasLink(u"keep"_s));
    QCOMPARE(task(), u"Mine"_s);
    m_program->follow(u"reload"_s);
    QCOMPARE(task(), u"Theirs"_s);
}

void TestFileWatchFlow::ownSavesAreNoNews()
{
    auto *watch = m_program->window.findChild<ProjectFileWatch *>();
    QVERIFY(watch != nullptr);
    const QSignalSpy changed(watch, &ProjectFileWatch::changed);
    const QSignalSpy gone(watch, &ProjectFileWatch::gone);
    for (int round = 0; round < 3; ++round) {
        // Begun before the save, told after it.
        watch->look();
        type(u" more"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        m_program->runner.finish();
    }
    watch->look();
    m_program->runner.finish();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(gone.count(), 0);
    QCOMPARE(task(), u"Mine more more more"_s);
}

void TestFileWatchFlow::keepsWhatYouSeeWhereTheFileGoes()
{
    QVERIFY(QFile::remove(m_program->session.projectPath()));
    QTRY_VERIFY(hasLink(u"save"_s));
    QCOMPARE(task(), u"Mine"_s);
    m_program->follow(u"save"_s);
    QVERIFY2(onDisk().contains("Mine"), onDisk().constData());
}

void TestFileWatchFlow::followsARenameInTheList()
{
    type(u" again"_s);
    QVERIFY(m_program->profiles.rename(m_program->session.project().id, u"New name"_s).ok());
    QCOMPARE(m_program->session.projectName(), u"New name"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(onDisk().contains("Mine again"), onDisk().constData());
    QVERIFY2(onDisk().contains("New name"), onDisk().constData());
}

void TestFileWatchFlow::keepingMineAsksForASecret()
{
    const QString path = m_home->path() + u"/team.askwell"_s;
    QCOMPARE(m_program->session.saveAs(path), SaveResult::Saved);
    write(onDisk().replace("Mine", "Theirs"));
    type(u" again"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(hasLink(u"keep"_s));
    const QByteArray theirs = onDisk();
    type(u" hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH "_s);
    m_program->follow(u"keep"_s);
    QCOMPARE(onDisk(), theirs);
    QVERIFY(hasLink(u"save"_s));
    m_program->follow(u"save"_s);
    QVERIFY2(onDisk().contains("Mine again"), onDisk().constData());
}

void TestFileWatchFlow::offersAnotherPlaceWhereASaveFails()
{
    const QString folder = QFileInfo(m_program->session.projectPath()).absolutePath();
    const QString path = m_home->path() + u"/elsewhere.askwell"_s;
    type(u" again"_s);
    // A file stands where the folder was: the disk says no to everyone, the superuser too.
    QVERIFY(QDir().rename(folder, folder + u".away"_s));
    QFile wall(folder);
    QVERIFY(wall.open(QIODevice::WriteOnly));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_program->line().tone(), Tone::Problem);
    QVERIFY(m_program->session.isModified());
    m_program->chooser.answer = path;
    m_program->follow(u"elsewhere"_s);
    QCOMPARE(m_program->session.projectPath(), path);
    QVERIFY2(onDisk().contains("Mine again"), onDisk().constData());
}

QTEST_MAIN(TestFileWatchFlow)
#include "test_file_watch_flow.moc"
