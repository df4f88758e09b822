// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/draft.h"
#include "app/profiles/history.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/library/history_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// What was copied comes back: by keys, masked, and only where it is wanted.
class TestHistoryFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasCopied();
    void keepsRulesThatWereSaved();
    void masksSecretsOnTheDisk();
    void usesAPromptAgainAndKeepsWhatStoodThere();
    void copiesAnEntry();
    void searches();
    void deletesOneByKey();
    void takesADeletionBackByKey();
    void clearsOnlyWhenAgreed();
    void clearsWhatWasLeftTooWhenAgreed();
    void keepsNothingWhereItIsOff();

private:
    void write(const QString &task, const QString &why);
    void copy();
    [[nodiscard]] std::vector<HistoryEntry> kept();
    /// Opens the panel and waits until the history has been read.
    [[nodiscard]] HistoryPanel *open();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestHistoryFlow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestHistoryFlow::cleanup()
{
    m_program.reset();
}

void TestHistoryFlow::write(const QString &task, const QString &why)
{
    m_program->session.document().setAnswers({{u"task"_s, task}, {u"why"_s, why}});
}

void TestHistoryFlow::copy()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    m_program->runner.finish();
}

std::vector<HistoryEntry> TestHistoryFlow::kept()
{
    return readHistory(m_program->places.history().value()).entries;
}

HistoryPanel *TestHistoryFlow::open()
{
    press(Qt::Key_H, Qt::ControlModifier);
    m_program->runner.finish();
    return m_program->window.findChild<HistoryPanel *>();
}

void TestHistoryFlow::keepsWhatWasCopied()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    const std::vector<HistoryEntry> entries = kept();
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries.front().text, clipboard());
    QCOMPARE(entries.front().target, u"clipboard"_s);
    QCOMPARE(entries.front().framework, u"hugging-face"_s);
    QCOMPARE(entries.front().answers.value(u"task"_s), u"Sort reviews"_s);
}

void TestHistoryFlow::keepsRulesThatWereSaved()
{
    m_program->window.copy({.content = CopyContent::Rules});
    m_program->runner.finish();
    QCOMPARE(kept().size(), size_t(1));
    QVERIFY(kept().front().answers.isEmpty());
    QVERIFY(kept().front().text.contains(u"Hugging Face"_s));
}

void TestHistoryFlow::masksSecretsOnTheDisk()
{
    const QString secret = u"hf_"_s + u"aBcDeFgHiJ"_s.repeated(4).left(34);
    write(u"Log in with "_s + secret, u"It is slow."_s);
    m_program->window.copy({.withSecrets = true});
    m_program->runner.finish();
    QVERIFY(clipboard().contains(secret));
    QCOMPARE(kept().size(), size_t(1));
    QVERIFY(!kept().front().text.contains(secret));
    QVERIFY(!kept().front().answers.value(u"task"_s).contains(secret));
}

void TestHistoryFlow::usesAPromptAgainAndKeepsWhatStoodThere()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    write(u"Something new"_s, u"For good reasons."_s);
    QVERIFY(open() != nullptr);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Sort reviews"_s);
    QCOMPARE(m_program->session.prompts().size(), size_t(2));
    QCOMPARE(m_program->session.prompts().front().answers.value(u"task"_s), u"Something new"_s);
}

void TestHistoryFlow::copiesAnEntry()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    const QString copied = clipboard();
    QApplication::clipboard()->setText(u"other"_s);
    HistoryPanel *panel = open();
    QCOMPARE(panel->findChild<QPlainTextEdit *>(u"history-text"_s)->toPlainText(), copied);
    panel->findChild<QPushButton *>(u"history-copy"_s)->click();
    QCOMPARE(clipboard(), copied);
}

void TestHistoryFlow::searches()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    write(u"Translate mails"_s, u"It is slow."_s);
    copy();
    HistoryPanel *panel = open();
    auto *list = panel->findChild<QListWidget *>(u"history-list"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Translate mails"_s);
    type(u"reviews"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Sort reviews"_s);
    type(u"x"_s);
    QCOMPARE(list->count(), 0);
    QVERIFY(panel->findChild<QLabel *>(u"history-empty"_s)->isVisible());
}

void TestHistoryFlow::deletesOneByKey()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    write(u"Translate mails"_s, u"It is slow."_s);
    copy();
    HistoryPanel *panel = open();
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    m_program->runner.finish();
    QCOMPARE(panel->findChild<QListWidget *>(u"history-list"_s)->count(), 1);
    QCOMPARE(kept().size(), size_t(1));
    QCOMPARE(kept().front().answers.value(u"task"_s), u"Sort reviews"_s);
}

void TestHistoryFlow::takesADeletionBackByKey()
{
    for (const QString &task : {u"First"_s, u"Second"_s, u"Third"_s}) {
        write(task, u"It is slow."_s);
        copy();
    }
    const std::vector<HistoryEntry> before = kept();
    HistoryPanel *panel = open();
    // The second of those that are there, among the two that the search leaves.
    type(u"d"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    m_program->runner.finish();
    QCOMPARE(kept().size(), size_t(2));
    QVERIFY(panel->findChild<QuietLine *>(u"history-line"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    m_program->runner.finish();
    QVERIFY(kept() == before);
    QVERIFY(panel->findChild<QuietLine *>(u"history-line"_s)->isHidden());
    // Once only.
    press(Qt::Key_Z, Qt::ControlModifier);
    m_program->runner.finish();
    QCOMPARE(kept().size(), size_t(3));
}

void TestHistoryFlow::clearsOnlyWhenAgreed()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    HistoryPanel *panel = open();
    panel->findChild<QPushButton *>(u"history-clear"_s)->click();
    m_program->runner.finish();
    QCOMPARE(kept().size(), size_t(1));
    auto *line = panel->findChild<QuietLine *>(u"history-line"_s);
    QVERIFY(!line->isEmpty());
    Q_EMIT line->linkActivated(u"clear"_s);
    m_program->runner.finish();
    QVERIFY(kept().empty());
    QCOMPARE(panel->findChild<QListWidget *>(u"history-list"_s)->count(), 0);
}

void TestHistoryFlow::clearsWhatWasLeftTooWhenAgreed()
{
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    m_program->session.finish();
    const QString drafts = m_program->places.drafts().value();
    const QString left = drafts + u"/left.json"_s;
    Draft draft;
    draft.startText = u"Left behind"_s;
    QVERIFY(writeDraft(left, draft));
    const qsizetype count = QDir(drafts).entryList({u"*.json"_s}, QDir::Files).size();
    HistoryPanel *panel = open();
    auto *line = panel->findChild<QuietLine *>(u"history-line"_s);
    panel->findChild<QPushButton *>(u"history-clear"_s)->click();
    QVERIFY(QFile::exists(left));
    Q_EMIT line->linkActivated(u"clear-all"_s);
    m_program->runner.finish();
    QVERIFY(kept().empty());
    // This window's own stays.
    QCOMPARE(QDir(drafts).entryList({u"*.json"_s}, QDir::Files).size(), count - 1);
    QVERIFY(!QFile::exists(left));
}

void TestHistoryFlow::keepsNothingWhereItIsOff()
{
    HistoryPanel *panel = open();
    auto *keep = panel->findChild<QCheckBox *>(u"history-keep"_s);
    QVERIFY(keep->isChecked());
    keep->click();
    press(Qt::Key_Escape);
    write(u"Sort reviews"_s, u"It is slow."_s);
    copy();
    QVERIFY(kept().empty());
    QVERIFY(!m_program->settings.flag(Setting::KeepHistory));
}

QTEST_MAIN(TestHistoryFlow)
#include "test_history_flow.moc"
