// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/library/conflict_page.h"

#include <QFile>
#include <QPushButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Another program wrote the project's file meanwhile: nothing is overwritten unasked.
class TestConflictFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void decidesNothingByEscape();
    void keepsMineAfterALook();
    void reloadsAfterALook();
    void asksAgainWhereItChangedOnceMore();
    void saysThatTheFileIsGone();

private:
    [[nodiscard]] QByteArray onDisk() const;
    void write(const QByteArray &bytes) const;
    [[nodiscard]] ConflictPage *look();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
    QByteArray m_theirs;
};

void TestConflictFlow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
    type(u"Mine"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_program->session.isKept());
    m_theirs = onDisk().replace("Mine", "Theirs");
    write(m_theirs);
    type(u" again"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(onDisk(), m_theirs);
}

void TestConflictFlow::cleanup()
{
    m_program.reset();
}

QByteArray TestConflictFlow::onDisk() const
{
    QFile file(m_program->session.projectPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConflictFlow::write(const QByteArray &bytes) const
{
    QFile file(m_program->session.projectPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ConflictPage *TestConflictFlow::look()
{
    m_program->follow(u"compare"_s);
    return m_program->window.findChild<ConflictPage *>();
}

void TestConflictFlow::decidesNothingByEscape()
{
    QVERIFY(look() != nullptr);
    press(Qt::Key_Escape);
    QCOMPARE(onDisk(), m_theirs);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Mine again"_s);
    // Saving asks again.
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(onDisk(), m_theirs);
    QCOMPARE(m_program->line().tone(), Tone::Problem);
}

void TestConflictFlow::keepsMineAfterALook()
{
    look()->findChild<QPushButton *>(u"conflict-keep"_s)->click();
    QVERIFY2(onDisk().contains("Mine again"), onDisk().constData());
    QVERIFY(!m_program->session.isModified());
}

void TestConflictFlow::reloadsAfterALook()
{
    look()->findChild<QPushButton *>(u"conflict-reload"_s)->click();
    QCOMPARE(onDisk(), m_theirs);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Theirs"_s);
}

void TestConflictFlow::asksAgainWhereItChangedOnceMore()
{
    const QByteArray later = onDisk().replace("Theirs", "Later");
    write(later);
    m_program->follow(u"keep"_s);
    QCOMPARE(onDisk(), later);
    QCOMPARE(m_program->line().tone(), Tone::Problem);
    // What was looked at may be replaced.
    look()->findChild<QPushButton *>(u"conflict-keep"_s)->click();
    QVERIFY2(onDisk().contains("Mine again"), onDisk().constData());
}

void TestConflictFlow::saysThatTheFileIsGone()
{
    QVERIFY(QFile::remove(m_program->session.projectPath()));
    QVERIFY(look() == nullptr);
    QCOMPARE(m_program->line().tone(), Tone::Problem);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Mine again"_s);
}

QTEST_MAIN(TestConflictFlow)
#include "test_conflict_flow.moc"
