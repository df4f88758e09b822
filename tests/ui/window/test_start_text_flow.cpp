// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "ui/steps/start_text_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// A text that is there already becomes answers: a note, a prompt, a rules file.
class TestStartTextFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesANoteWholeIntoTheFirstQuestion();
    void offersASentenceItsPlace();
    void movesTheSentenceAtTheCursorByKeys();
    void takesALabelledPromptBack();
    void opensARulesFile();
    void opensARulesFileThatIsDropped();
    void showsWhatFindsNoPlace();
    void losesNothingByEscape();
    void losesNothingByACrash();
    void losesNothingByAnotherPage();
    void offersToSortAPromptThatIsPasted();
    void aPastedAnswerStaysAnAnswer();
    void refusesAFileThatIsNoText();

private:
    /// By key; the editor has the focus.
    [[nodiscard]] StartTextPage *open();
    [[nodiscard]] QString answer(const char *id) const
    {
        return m_program->session.document().answer(QString::fromLatin1(id));
    }
    [[nodiscard]] static QString partsOf(const StartTextPage &page);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestStartTextFlow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestStartTextFlow::cleanup()
{
    m_program.reset();
}

StartTextPage *TestStartTextFlow::open()
{
    press(Qt::Key_T, Qt::ControlModifier);
    return m_program->window.findChild<StartTextPage *>();
}

QString TestStartTextFlow::partsOf(const StartTextPage &page)
{
    QStringList names;
    for (const QLabel *label : page.findChild<QWidget *>(u"start-text-parts"_s)->findChildren<QLabel *>()) {
        names.append(label->accessibleName());
    }
    return names.join(u'\n');
}

void TestStartTextFlow::takesANoteWholeIntoTheFirstQuestion()
{
    StartTextPage *page = open();
    QVERIFY(!page->findChild<QPushButton *>(u"start-text-use"_s)->isEnabled());
    type(u"Sort reviews, because reading them is slow."_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(answer("task"), u"Sort reviews, because reading them is slow."_s);
    QCOMPARE(answer("why"), QString());
}

void TestStartTextFlow::offersASentenceItsPlace()
{
    StartTextPage *page = open();
    page->setText(u"Sort reviews by mood. Because reading them takes a day. It must run on a laptop."_s);
    auto *offer = page->findChild<QCheckBox *>(u"offer-why"_s);
    QVERIFY2(offer != nullptr, qPrintable(partsOf(*page)));
    QVERIFY(!offer->isChecked());
    offer->click();
    page->findChild<QPushButton *>(u"start-text-use"_s)->click();
    QCOMPARE(answer("why"), u"Because reading them takes a day."_s);
    QVERIFY(answer("task").contains(u"Sort reviews by mood."_s));
    QVERIFY(!answer("task").contains(u"Because"_s));
    QVERIFY(answer("task").contains(u"laptop"_s));
}

void TestStartTextFlow::movesTheSentenceAtTheCursorByKeys()
{
    StartTextPage *page = open();
    page->setText(u"Sắp xếp đánh giá. Đọc rất chậm."_s);
    auto *editor = page->findChild<QPlainTextEdit *>(u"start-text"_s);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(22);
    editor->setTextCursor(cursor);
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(page->result().answers.value(u"why"_s), u"Đọc rất chậm."_s);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(page->result().answers.value(u"why"_s), QString());
    QCOMPARE(page->result().answers.value(u"task"_s), u"Sắp xếp đánh giá. Đọc rất chậm."_s);
    QCOMPARE(page->text(), u"Sắp xếp đánh giá. Đọc rất chậm."_s);
}

void TestStartTextFlow::takesALabelledPromptBack()
{
    m_program->session.document().setAnswers({{u"task"_s, u"What stood here"_s}});
    StartTextPage *page = open();
    page->setText(u"Task:\nSort reviews\n\nWhy it matters:\nIt is slow.\n"_s);
    page->findChild<QPushButton *>(u"start-text-use"_s)->click();
    QCOMPARE(answer("task"), u"Sort reviews"_s);
    QCOMPARE(answer("why"), u"It is slow."_s);
    // What stood there is a prompt of the project now.
    QCOMPARE(m_program->session.prompts().size(), size_t(2));
    QCOMPARE(m_program->session.prompts().front().answers.value(u"task"_s), u"What stood here"_s);
}

void TestStartTextFlow::opensARulesFile()
{
    RulesChoice full = m_program->session.document().rules();
    full.level = RulesLevel::Full;
    m_program->session.document().setRules(full);
    m_program->window.copy({.content = CopyContent::Rules});
    const QString rules = clipboard();
    RulesChoice concise = full;
    concise.level = RulesLevel::Concise;
    m_program->session.document().setRules(concise);
    const QString path = m_home->filePath(u"rules.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rules.toUtf8());
    file.close();
    StartTextPage *page = open();
    m_program->chooser.answer = path;
    Q_EMIT page->fileAsked();
    QCOMPARE(page->text().trimmed(), rules.trimmed());
    page->findChild<QPushButton *>(u"start-text-use"_s)->click();
    QCOMPARE(m_program->session.document().rules().level, RulesLevel::Full);
}

void TestStartTextFlow::opensARulesFileThatIsDropped()
{
    const QString path = m_home->filePath(u"CLAUDE.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Ours\n\nRun make test.\n");
    file.close();
    m_program->window.openPath(path);
    auto *page = m_program->window.findChild<StartTextPage *>();
    QVERIFY(page != nullptr);
    QCOMPARE(page->text(), u"# Ours\n\nRun make test.\n"_s);
}

void TestStartTextFlow::showsWhatFindsNoPlace()
{
    StartTextPage *page = open();
    page->setText(u"Mind the gap.\n\nTask:\nSort reviews\n\nWhy it matters:\nIt is slow.\n"_s);
    QVERIFY2(partsOf(*page).contains(u"Finds no place: Mind the gap."_s), qPrintable(partsOf(*page)));
    QVERIFY(page->result().answers.value(u"task"_s).contains(u"Mind the gap."_s));
    page->findChild<QCheckBox *>(u"start-text-leftover"_s)->click();
    QCOMPARE(page->result().answers.value(u"task"_s), u"Sort reviews"_s);
}

void TestStartTextFlow::losesNothingByEscape()
{
    (void)open();
    type(u"A note"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_program->window.findChild<StartTextPage *>()
            || !m_program->window.findChild<StartTextPage *>()->isVisible());
    QCOMPARE(answer("task"), QString());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(open()->text(), u"A note"_s);
}

void TestStartTextFlow::losesNothingByACrash()
{
    (void)open();
    type(u"A note that nobody saved"_s);
    const QString drafts = m_program->places.drafts().value();
    const auto onDisk = [&drafts] {
        QByteArray bytes;
        for (const QFileInfo &file : QDir(drafts).entryInfoList(QDir::Files)) {
            QFile draft(file.filePath());
            bytes += draft.open(QIODevice::ReadOnly) ? draft.readAll() : QByteArray();
        }
        return bytes;
    };
    QTRY_VERIFY(onDisk().contains("A note that nobody saved"));
    // What another window would find, had this one ended here.
    QTemporaryDir elsewhere;
    QVERIFY(QDir().mkpath(elsewhere.path() + u"/data/drafts"_s));
    for (const QFileInfo &file : QDir(drafts).entryInfoList({u"*.json"_s}, QDir::Files)) {
        QVERIFY(QFile::copy(file.filePath(), elsewhere.path() + u"/data/drafts/"_s + file.fileName()));
    }
    m_program = std::make_unique<Program>(elsewhere.path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
    QVERIFY(!m_program->session.isModified());
    QCOMPARE(open()->text(), u"A note that nobody saved"_s);
    // Once it is used it is gone from there.
    m_program->window.findChild<QPushButton *>(u"start-text-use"_s)->click();
    QCOMPARE(answer("task"), u"A note that nobody saved"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(open()->text(), QString());
}

void TestStartTextFlow::losesNothingByAnotherPage()
{
    (void)open();
    type(u"A\u00a0note"_s);
    press(Qt::Key_H, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(open()->text(), u"A\u00a0note"_s);
}

void TestStartTextFlow::offersToSortAPromptThatIsPasted()
{
    const QString prompt = u"Task:\nSort reviews.\n\nWhy it matters:\nIt is slow.\n"_s;
    QApplication::clipboard()->setText(prompt);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(answer("task"), prompt);
    // Left again, the answer is as it was pasted.
    m_program->follow(u"sort"_s);
    press(Qt::Key_Escape);
    QCOMPARE(answer("task"), prompt);
    QVERIFY(m_program->session.isModified());

    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_V, Qt::ControlModifier);
    m_program->follow(u"sort"_s);
    auto *page = m_program->window.findChild<StartTextPage *>();
    QVERIFY(page != nullptr);
    page->findChild<QPushButton *>(u"start-text-use"_s)->click();
    QCOMPARE(answer("task"), u"Sort reviews."_s);
    QCOMPARE(answer("why"), u"It is slow."_s);
    QCOMPARE(m_program->session.prompts().size(), size_t(1));
}

void TestStartTextFlow::aPastedAnswerStaysAnAnswer()
{
    for (const QString &text :
         {u"Sort reviews: by mood."_s, u"Task:\nSort reviews."_s, u"Sort\n- a\n- b"_s}) {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(answer("task"), text);
        QVERIFY(m_program->line().isEmpty());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
    }
    // Into an answer that was begun a prompt is a quotation.
    type(u"Like this: "_s);
    QApplication::clipboard()->setText(u"Task:\nSort.\n\nWhy it matters:\nSlow."_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_program->line().isEmpty());
}

void TestStartTextFlow::refusesAFileThatIsNoText()
{
    const QString path = m_home->filePath(u"picture.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\1\2", 3));
    file.close();
    StartTextPage *page = open();
    m_program->chooser.answer = path;
    Q_EMIT page->fileAsked();
    QCOMPARE(page->text(), QString());
    QCOMPARE(m_program->line().tone(), Tone::Problem);
}

QTEST_MAIN(TestStartTextFlow)
#include "test_start_text_flow.moc"
