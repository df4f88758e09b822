// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_hub_cache.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/findings/live_checks.h"
#include "ui/library/hub_cache_panel.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/question_page.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListView>

#include <utility>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// What is looked up rather than typed, by keys.
class TestFactsFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thisMachineGoesIntoWhere();
    void thisMachineIsNeverThereTwice();
    void fromThisProjectGoesIntoWhere();
    void aProjectWithoutFolderAsksForIt();
    void aProjectThatStatesNothingSaysSo();
    void aBrokenFileIsTold();
    void tabGoesDownThePage();
    void onlyWhatHelpsIsOffered();
    void nothingMovesWhenATaskIsRecognised_data();
    void nothingMovesWhenATaskIsRecognised();
    void aCachedModelIsInserted();
    void escapeInsertsNothing();
    void theHubsAddressIsToldBeforeItIsOpened();
    void nothingArrivesInAnotherPrompt();

private:
    [[nodiscard]] AnswerEditor &editor() const
    {
        return static_cast<QuestionPage *>(m_program->window.frame().shownPage())->editor();
    }
    [[nodiscard]] QString answer(const QString &id) const { return m_program->session.document().answer(id); }
    /// With the focus, where Tab may arrive.
    void ask(const QString &button) const;
    void makeProject(const QByteArray &requirements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SmallHubCache> m_cache;
    std::unique_ptr<Program> m_program;
};

void TestFactsFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<SmallHubCache>();
    qputenv("HF_HUB_CACHE", QFile::encodeName(m_cache->folder()));
    m_program = std::make_unique<Program>(m_folder->path());
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestFactsFlow::cleanup()
{
    m_program.reset();
    m_cache.reset();
    m_folder.reset();
}

void TestFactsFlow::ask(const QString &button) const
{
    auto *asked = m_program->window.frame().shownPage()->findChild<QWidget *>(button);
    QVERIFY2(asked != nullptr, qPrintable(button));
    asked->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
}

void TestFactsFlow::makeProject(const QByteArray &requirements) const
{
    const QString folder = m_folder->filePath(u"my-repo"_s);
    SmallHubCache::writeFile(folder + "/requirements.txt"_L1, requirements);
    m_program->session.setFolder(folder);
}

void TestFactsFlow::thisMachineGoesIntoWhere()
{
    m_program->window.goToStep(u"where"_s);
    type(u"On premises."_s);
    ask(u"fact-machine"_s);
    QTRY_VERIFY(answer(u"where"_s).startsWith("On premises.\nThis machine: "_L1));
    // Typing goes on there; one undo takes the line away, the next what was typed.
    QCOMPARE(QApplication::focusWidget(), &editor());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(u"where"_s), u"On premises."_s);
}

void TestFactsFlow::thisMachineIsNeverThereTwice()
{
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-machine"_s);
    QTRY_VERIFY(!answer(u"where"_s).isEmpty());
    const QString once = answer(u"where"_s);
    ask(u"fact-machine"_s);
    QTRY_COMPARE(m_program->line().sentence(), u"That stands in the answer already."_s);
    QCOMPARE(answer(u"where"_s), once);
}

void TestFactsFlow::fromThisProjectGoesIntoWhere()
{
    makeProject("transformers==4.44.2\ntorch>=2.4\n");
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-project"_s);
    QTRY_COMPARE(answer(u"where"_s), u"This project: transformers 4.44.2, torch >=2.4."_s);
    QVERIFY(m_program->line().isEmpty());
    makeProject("transformers==4.46.0\ntorch>=2.4\n");
    ask(u"fact-project"_s);
    QTRY_COMPARE(answer(u"where"_s), u"This project: transformers 4.46.0, torch >=2.4."_s);
}

void TestFactsFlow::aProjectWithoutFolderAsksForIt()
{
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-project"_s);
    QCOMPARE(m_program->line().sentence(), u"This project has no folder yet."_s);
    SmallHubCache::writeFile(m_folder->filePath(u"other/requirements.txt"_s), "datasets==2.20.0\n");
    m_program->chooser.answer = m_folder->filePath(u"other"_s);
    m_program->follow(u"folder"_s);
    QTRY_COMPARE(answer(u"where"_s), u"This project: datasets 2.20.0."_s);
    QCOMPARE(m_program->session.project().folder, m_folder->filePath(u"other"_s));
}

void TestFactsFlow::aProjectThatStatesNothingSaysSo()
{
    makeProject("flask\n");
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-project"_s);
    QTRY_COMPARE(m_program->line().sentence(),
                 m_folder->filePath(u"my-repo"_s)
                     + u" states no version of Python or of a library of the field."_s);
    QCOMPARE(answer(u"where"_s), QString());
}

void TestFactsFlow::aBrokenFileIsTold()
{
    makeProject("torch==2.4.0\n");
    SmallHubCache::writeFile(m_folder->filePath(u"my-repo/pyproject.toml"_s), "[project\n");
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-project"_s);
    QTRY_COMPARE(m_program->line().sentence(),
                 u"pyproject.toml, line 1: this is not valid TOML. Mend that line."_s);
    QCOMPARE(answer(u"where"_s), u"This project: torch 2.4.0."_s);
}

void TestFactsFlow::tabGoesDownThePage()
{
    m_program->window.goToStep(u"where"_s);
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Tab);
        stops.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(stops.indexOf(u"fact-machine"_s), 1);
    QCOMPARE(stops.indexOf(u"finished-example"_s), 2);
    auto *machine = m_program->window.frame().shownPage()->findChild<QWidget *>(u"fact-machine"_s);
    machine->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"fact-models"_s);
}

void TestFactsFlow::onlyWhatHelpsIsOffered()
{
    const auto offered = [this](const QString &step) {
        m_program->window.goToStep(step);
        QStringList names;
        for (const QWidget *each : m_program->window.frame().shownPage()->findChildren<QWidget *>()) {
            if (each->objectName().startsWith("fact-"_L1)) {
                names.append(each->objectName());
            }
        }
        return names;
    };
    QCOMPARE(offered(u"task"_s), QStringList({u"fact-models"_s}));
    QCOMPARE(offered(u"why"_s), QStringList());
    QCOMPARE(offered(u"where"_s), QStringList({u"fact-machine"_s, u"fact-project"_s, u"fact-models"_s}));
    QCOMPARE(offered(u"when"_s), QStringList());
}

void TestFactsFlow::nothingMovesWhenATaskIsRecognised_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {480, 600, 640, 760, 1100}) {
        QTest::newRow(qPrintable(QString::number(width))) << width;
    }
}

void TestFactsFlow::nothingMovesWhenATaskIsRecognised()
{
    QFETCH(const int, width);
    // So low that the page scrolls: no stretch makes room.
    m_program->window.resize(width, 480);
    auto *page = static_cast<QuestionPage *>(m_program->window.frame().shownPage());
    const auto heights = [page] {
        QCoreApplication::processEvents();
        const QRect cards = page->findChild<QWidget *>(u"cards"_s)->geometry();
        const QRect reason = page->findChild<QWidget *>(u"reason"_s)->geometry();
        return std::pair(cards.height(), reason.top() - cards.bottom());
    };
    const std::pair<int, int> before = heights();
    auto *picker = page->findChild<QAbstractButton *>(u"task-picker"_s);
    for (const char *task : {"Translation of our manuals", "Zero-shot image classification of photos"}) {
        page->editor().setAnswer(QString::fromLatin1(task));
        m_program->window.findChild<LiveChecks *>()->judgeNow();
        m_program->window.goToStep(u"why"_s);
        m_program->window.goToStep(u"task"_s);
        const QString begins = QString::fromLatin1(task).left(4);
        QVERIFY(picker->isVisible() && picker->text().startsWith(begins, Qt::CaseInsensitive));
        QCOMPARE(heights(), before);
        QVERIFY(picker->geometry().right() <= page->viewport()->width());
        QVERIFY(picker->width() >= picker->sizeHint().width());
    }
}

void TestFactsFlow::aCachedModelIsInserted()
{
    const QString commit = SmallHubCache::commit('a');
    m_cache->addModel(u"models--google-bert--bert-base-uncased"_s, commit, "apache-2.0");
    m_cache->addModel(u"models--FacebookAI--xlm-roberta-base"_s, SmallHubCache::commit('b'), "mit");
    type(u"Fine-tune "_s);
    ask(u"fact-models"_s);
    auto *panel = m_program->window.frame().shownPage();
    QCOMPARE(panel->objectName(), u"cache-panel"_s);
    QTRY_COMPARE(panel->findChild<QListView *>()->model()->rowCount(), 2);
    type(u"bert-base"_s);
    press(Qt::Key_Return);
    QCOMPARE(answer(u"task"_s), u"Fine-tune google-bert/bert-base-uncased@"_s + commit);
    QCOMPARE(QApplication::focusWidget(), &editor());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(u"task"_s), u"Fine-tune "_s);
}

void TestFactsFlow::escapeInsertsNothing()
{
    m_cache->addModel(u"models--google-bert--bert-base-uncased"_s, SmallHubCache::commit('a'), "apache-2.0");
    type(u"Fine-tune"_s);
    m_program->window.actions()[Command::CachedModels]->trigger();
    auto *panel = m_program->window.frame().shownPage();
    QTRY_COMPARE(panel->findChild<QListView *>()->model()->rowCount(), 1);
    press(Qt::Key_Escape);
    QCOMPARE(answer(u"task"_s), u"Fine-tune"_s);
    QCOMPARE(QApplication::focusWidget(), &editor());
}

void TestFactsFlow::theHubsAddressIsToldBeforeItIsOpened()
{
    type(u"Sentiment classification of Vietnamese reviews"_s);
    m_program->window.actions()[Command::FindOnHub]->trigger();
    const QString address = u"https://huggingface.co/models?pipeline_tag=text-classification&language=vi"_s;
    QCOMPARE(m_program->line().sentence(), u"This opens "_s + address + u" and sends nothing else."_s);
    QVERIFY(m_program->opener.opened.isEmpty());
    m_program->follow(u"open"_s);
    QCOMPARE(m_program->opener.opened, QList<QUrl> {QUrl(address)});
    QVERIFY(m_program->line().isEmpty());
    m_program->opener.opens = false;
    m_program->window.actions()[Command::FindOnHub]->trigger();
    m_program->follow(u"open"_s);
    QVERIFY(m_program->line().sentence().contains(address));
}

void TestFactsFlow::nothingArrivesInAnotherPrompt()
{
    makeProject("transformers==4.44.2\n");
    m_program->session.document().setAnswer(u"task"_s, u"Sort reviews"_s);
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-project"_s);
    m_program->session.startNewPrompt();
    // The next answer comes after this one.
    m_program->window.goToStep(u"where"_s);
    ask(u"fact-machine"_s);
    QTRY_VERIFY(answer(u"where"_s).startsWith("This machine: "_L1));
    QVERIFY(!answer(u"where"_s).contains("This project"_L1));
}

QTEST_MAIN(TestFactsFlow)
#include "test_facts_flow.moc"
