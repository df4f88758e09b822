// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_fixture.h"
#include "tests/ui/window/window_states.h"

#include "app/support/program.h"
#include "ui/common/quiet_line.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/rules_pane.h"
#include "ui/preview/text_pane.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/card_grid.h"
#include "ui/steps/step_row.h"
#include "ui/window/find_bar.h"
#include "ui/window/footer.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QStyle>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

/// Tab stops from the focus around to itself.
int tabStops(QWidget *window)
{
    QWidget *first = QApplication::focusWidget();
    int stops = 0;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ++stops;
    } while (QApplication::focusWidget() != first && stops < 50);
    Q_UNUSED(window)
    return stops;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndCopiesAPromptByKeysAlone();
    void insertsExamplesByKeysUndoably();
    void copiesFromAnyField();
    void copiesWithRulesAndRulesAlone();
    void offersEveryWayToCopyInTheButtonsMenu();
    void savesIntoAFileOfOnesChoice();
    void saysWhichRequiredAnswerIsMissing();
    void stopsASecretBeforeTheClipboard();
    void replacesASecretByItsVariable();
    void showsRulesAtTheLevelChosen();
    void startsFromTheFinishedExampleAndBack();
    void findsInTheTextThatHasTheFocus();
    void explainsTheQuestionsWhereThePageDoes();
    void namesWhosePartsItHolds();
    void savesRulesByKeys();
    void takesEveryShape_data();
    void takesEveryShape();
    void keepsWhatIsAlwaysNeededInView_data();
    void keepsWhatIsAlwaysNeededInView();
    void keepsColumnsReadable();
    void copyingMovesNothing();
    void fitsTheScreenAtFirst();
    void remembersItsSizeAndSplitters();
    void hasAtMostTwelveTabStopsOnTheFirstScreen();
    void panesGrowWithoutDragging();
    void noTwoActionsShareAKey();
    void stepsComeFromTheFramework();
    void opensAFolderAndItsProject();
    void saysWhatIsWrongWithABrokenProject();

private:
    void start();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestMainWindow::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QApplication::clipboard()->clear();
}

void TestMainWindow::start()
{
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestMainWindow::writesAndCopiesAPromptByKeysAlone()
{
    start();
    type(u"Classify reviews."_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"Reading them by hand takes a day."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(),
             u"Task:\nClassify reviews.\n\nWhy it matters:\nReading them by hand takes a day.\n"_s);
    QCOMPARE(m_program->window.frame().footer().line().tone(), Tone::Done);
}

void TestMainWindow::insertsExamplesByKeysUndoably()
{
    const QString fineTune =
        u"Fine-tune a model on a custom dataset: {{dataset}}. The task is {{task}}. Report "
        "{{metric}} on a held-out test split."_s;
    start();
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_program->session.document().answer(u"task"_s), fineTune);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_program->session.document().answer(u"task"_s), QString());
    // The same through the cards: Tab into the group, arrow, Space.
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(m_program->session.document().answer(u"task"_s), fineTune);
}

void TestMainWindow::copiesFromAnyField()
{
    start();
    m_program->session.document().setAnswers({{u"task"_s, u"A"_s}, {u"why"_s, u"B"_s}});
    for (QWidget *each : m_program->window.findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy() != nullptr) {
            continue;
        }
        QApplication::clipboard()->clear();
        each->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(clipboard().startsWith("Task:\nA"_L1), qPrintable(each->objectName()));
    }
}

void TestMainWindow::copiesWithRulesAndRulesAlone()
{
    start();
    m_program->session.document().setAnswers({{u"task"_s, u"A"_s}, {u"why"_s, u"B"_s}});
    const QString rules = m_program->session.document().framework().persistentContext;
    m_program->window.actions()[Command::CopyRules]->trigger();
    QCOMPARE(clipboard(), rules);
    m_program->window.actions()[Command::CopyWithRules]->trigger();
    QVERIFY(clipboard().startsWith(rules));
    QVERIFY(clipboard().endsWith("\n---\n\nTask:\nA\n\nWhy it matters:\nB\n"_L1));
}

void TestMainWindow::offersEveryWayToCopyInTheButtonsMenu()
{
    start();
    const WindowActions &actions = m_program->window.actions();
    const auto *button = m_program->window.findChild<QToolButton *>(u"copy-button"_s);
    QCOMPARE(button->defaultAction(), actions[Command::CopyPrompt]);
    QVERIFY(button->menu() != nullptr);
    QCOMPARE(button->menu()->actions(),
             (QList<QAction *> {actions[Command::CopyPrompt], actions[Command::CopyWithRules],
                                actions[Command::CopyRules], actions[Command::CopyLink],
                                actions[Command::SaveAsCommand]}));
}

void TestMainWindow::savesIntoAFileOfOnesChoice()
{
    start();
    const QString path = m_home->filePath(u"brief.md"_s);
    m_program->chooser.answer = path;
    type(u"Sort reviews."_s);
    const auto save = [this](Command command) { m_program->window.actions()[command]->trigger(); };
    save(Command::SavePromptAsFile);
    QVERIFY(!QFile::exists(path)); // Why is missing, and that is said first.
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"They pile up."_s);
    save(Command::SavePromptAsFile);
    const QByteArray prompt = "Task:\nSort reviews.\n\nWhy it matters:\nThey pile up.\n";
    QCOMPARE(bytesOf(path), prompt);
    save(Command::SaveRulesAsFile);
    const QByteArray rules = m_program->session.document().rulesText().toUtf8();
    QCOMPARE(bytesOf(path), rules);
    save(Command::SaveWithRulesAsFile);
    QCOMPARE(bytesOf(path), rules + "\n---\n\n" + prompt);
    m_program->chooser.answer = m_home->filePath(u"nowhere/brief.md"_s);
    save(Command::SavePromptAsFile);
    QCOMPARE(m_program->window.frame().footer().line().tone(), Tone::Problem);
    QCOMPARE(clipboard(), QString());
}

void TestMainWindow::saysWhichRequiredAnswerIsMissing()
{
    start();
    type(u"Classify reviews."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString());
    QuietLine &line = m_program->window.frame().footer().line();
    QCOMPARE(line.sentence(), u"Why is empty."_s);
    QCOMPARE(line.links().size(), 2);
    Q_EMIT line.linkActivated(line.links().at(1).id);
    QCOMPARE(clipboard(), u"Task:\nClassify reviews.\n"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    Q_EMIT line.linkActivated(line.links().at(0).id);
    QCOMPARE(m_program->window.frame().steps().current(), u"why"_s);
    type(u"It hurts."_s);
    QCOMPARE(m_program->session.document().answer(u"why"_s), u"It hurts."_s);
}

void TestMainWindow::stopsASecretBeforeTheClipboard()
{
    start();
    const QString secret = u"hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH"_s;
    m_program->session.document().setAnswers({{u"task"_s, u"Use "_s + secret}, {u"why"_s, u"B"_s}});
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString());
    QuietLine &line = m_program->window.frame().footer().line();
    QCOMPARE(line.tone(), Tone::Problem);
    QVERIFY(!line.sentence().contains(secret));
    Q_EMIT line.linkActivated(u"copy"_s);
    QVERIFY(clipboard().contains(secret));
}

void TestMainWindow::replacesASecretByItsVariable()
{
    start();
    const QString secret = u"hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH"_s;
    m_program->session.document().setAnswers(
        {{u"task"_s, u"Use "_s + secret + u" now"_s}, {u"why"_s, u"B"_s}});
    press(Qt::Key_Return, Qt::ControlModifier);
    Q_EMIT m_program->window.frame().footer().line().linkActivated(u"replace"_s);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Use $HF_TOKEN now"_s);
    QVERIFY(clipboard().contains("Use $HF_TOKEN now"_L1));
}

void TestMainWindow::showsRulesAtTheLevelChosen()
{
    start();
    RulesPane &pane = m_program->window.frame().rulesPane();
    const Framework &framework = m_program->session.document().framework();
    QCOMPARE(pane.textPane()->text(), framework.persistentContext);
    Q_EMIT pane.rulesChosen({RulesLevel::Full});
    QCOMPARE(pane.textPane()->text(), contextRules(framework, {RulesLevel::Full}));
    QVERIFY(m_program->session.isModified());
}

void TestMainWindow::startsFromTheFinishedExampleAndBack()
{
    start();
    type(u"Mine."_s);
    m_program->window.actions()[Command::FinishedExample]->trigger();
    press(Qt::Key_Escape);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Mine."_s);
    m_program->window.actions()[Command::FinishedExample]->trigger();
    press(Qt::Key_Space);
    QCOMPARE(m_program->session.document().prompt().text,
             m_program->session.document().framework().filledExample);
    Q_EMIT m_program->window.frame().footer().line().linkActivated(u"undo"_s);
    QCOMPARE(m_program->session.document().answers(), (Answers {{u"task"_s, u"Mine."_s}}));
}

void TestMainWindow::findsInTheTextThatHasTheFocus()
{
    start();
    MainWindow &window = m_program->window;
    const FindBar &bar = window.frame().findBar();
    type(u"Tasks, tasks."_s);
    QWidget *editor = QApplication::focusWidget();
    const QRect footer = window.frame().footer().geometry();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar.target(), editor);
    type(u"task"_s);
    press(Qt::Key_F3);
    press(Qt::Key_F3);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(qobject_cast<AnswerEditor *>(editor)->textCursor().selectedText(), u"task"_s);
    // Only the body gives room.
    QCOMPARE(window.frame().footer().geometry(), footer);
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), editor);

    window.frame().promptPane().textPane()->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar.target(), window.frame().promptPane().textPane());
    QCOMPARE(bar.findChild<QLabel *>(u"find-count"_s)->text(), u"1 of 3"_s);
    // A button has no text: the answer is what is meant.
    press(Qt::Key_Escape);
    window.frame().menuButton().setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar.target(), editor);
    window.goToStep(u"review"_s);
    QVERIFY(bar.isHidden());
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bar.target()->objectName(), u"review-text"_s);
    press(Qt::Key_Escape);
}

void TestMainWindow::explainsTheQuestionsWhereThePageDoes()
{
    QDir(m_home->path()).mkpath(u"data/frameworks"_s);
    QVERIFY(QFile::copy(QStringLiteral(ASKWELL_TEST_DATA "/frameworks/minimal.md"),
                        m_home->filePath(u"data/frameworks/minimal.md"_s)));
    start();
    m_program->frameworks.reload();
    MainWindow &window = m_program->window;
    window.goToStep(u"review"_s);
    auto *link = window.findChild<QAbstractButton *>(u"review-reasons"_s);
    link->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(window.frame().shownPage()->objectName(), u"reasons-page"_s);
    QStringList words;
    for (const QLabel *label : window.frame().shownPage()->findChildren<QLabel *>()) {
        words.append(label->text());
    }
    const QString all = words.join(u'\n');
    QVERIFY2(all.contains(u"<b>What → Why</b> ties the choice"_s), qPrintable(all));
    QVERIFY2(all.contains("You bring the task"_L1), qPrintable(all));
    QVERIFY2(all.contains("A model is only as good"_L1), qPrintable(all));
    press(Qt::Key_Escape);
    QCOMPARE(window.frame().shownPage()->objectName(), u"review-page"_s);

    m_program->session.setFramework(u"minimal"_s);
    QVERIFY(link->isHidden());
    QVERIFY(!window.actions()[Command::WhyTheseQuestions]->isVisible());
}

void TestMainWindow::namesWhosePartsItHolds()
{
    start();
    MainWindow &window = m_program->window;
    window.actions()[Command::About]->trigger();
    window.findChild<QAbstractButton *>(u"about-notices"_s)->click();
    QCOMPARE(window.frame().shownPage()->objectName(), u"notices-page"_s);
    const QString text = window.findChild<QTextEdit *>(u"notices-text"_s)->toPlainText();
    for (const QString &part : {u"@huggingface/tasks"_s, u"gitleaks"_s, u"toml++"_s, u"Tatsuhiko Kubo"_s,
                                u"KSyntaxHighlighting"_s, u"Permission is hereby granted"_s,
                                u"Redistributions in binary form"_s, u"TERMS AND CONDITIONS FOR USE"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    QVERIFY2(!text.contains("SPDX"_L1), qPrintable(text.left(200)));
    press(Qt::Key_Escape);
    QCOMPARE(window.frame().shownPage()->objectName(), u"question-task"_s);
}

void TestMainWindow::savesRulesByKeys()
{
    start();
    QTemporaryDir project;
    m_program->session.setFolder(project.path());
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *save = m_program->window.findChild<QWidget *>(u"save-rules-save"_s);
    QVERIFY(save != nullptr);
    QTRY_VERIFY(save->isEnabled());
    save->setFocus();
    press(Qt::Key_Space);
    const QByteArray rules = m_program->session.document().framework().persistentContext.toUtf8();
    QTRY_COMPARE(bytesOf(project.filePath(u".cursor/rules.md"_s)), rules);
    QCOMPARE(bytesOf(project.filePath(u".cursor/rules/hugging-face.mdc"_s)),
             QByteArray("---\nalwaysApply: true\n---\n\n" + rules));
    press(Qt::Key_Escape);
    QVERIFY(qobject_cast<AnswerEditor *>(QApplication::focusWidget()) != nullptr);
}

void TestMainWindow::takesEveryShape_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a narrow column") << QSize(600, 640);
    QTest::newRow("640 by 480") << QSize(640, 480);
    QTest::newRow("half a screen") << QSize(760, 800);
    QTest::newRow("just wide") << QSize(1100, 800);
    QTest::newRow("4K") << QSize(3840, 2160);
}

void TestMainWindow::takesEveryShape()
{
    QFETCH(const QSize, size);
    start();
    MainWindow &window = m_program->window;
    window.resize(size);
    QTRY_COMPARE(window.size(), size);
    QCoreApplication::processEvents();
    QVERIFY2(window.minimumSizeHint().width() <= size.width(),
             qPrintable(QString::number(window.minimumSizeHint().width())));
    auto *copy = window.findChild<QWidget *>(u"copy-button"_s);
    QVERIFY(copy->isVisible());
    QVERIFY(window.rect().contains(QRect(copy->mapTo(&window, QPoint()), copy->size())));
    const bool narrow = windowShapeFor(size.width()) == WindowShape::Narrow;
    QCOMPARE(window.frame().promptPane().isVisible(), !narrow);
    QCOMPARE(window.findChild<QWidget *>(u"prompt-line"_s)->isVisible(), narrow);
    if (narrow) {
        window.findChild<QToolButton *>(u"prompt-line"_s)->click();
        QVERIFY(window.frame().promptPane().isVisible());
        QVERIFY(window.frame().rulesPane().isVisible());
        QVERIFY2(window.minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(window.minimumSizeHint().width())));
        window.findChild<QToolButton *>(u"prompt-line"_s)->click();
    }
    // What was typed stays, and so does the cursor's place.
    QApplication::focusWidget()->setFocus();
    window.goToStep(u"task"_s);
    type(u"x"_s);
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"x"_s);
}

void TestMainWindow::keepsWhatIsAlwaysNeededInView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("half a screen") << QSize(720, 800) << 10;
    QTest::newRow("wide") << QSize(1100, 800) << 10;
    QTest::newRow("640 by 480 with large words") << QSize(640, 480) << 12;
}

void TestMainWindow::keepsWhatIsAlwaysNeededInView()
{
    QFETCH(const QSize, size);
    QFETCH(const int, points);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSize(points);
    QApplication::setFont(font);
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    start();
    MainWindow &window = m_program->window;
    window.resize(size);
    QTRY_COMPARE(window.size(), size);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    // Nothing asks for more room than there is.
    QVERIFY2(window.minimumSizeHint().width() <= size.width()
                 && window.minimumSizeHint().height() <= size.height(),
             qPrintable(
                 u"%1 x %2"_s.arg(window.minimumSizeHint().width()).arg(window.minimumSizeHint().height())));
    QStringList wanted {u"copy-button"_s, u"menu"_s, u"framework"_s, u"steps"_s, u"answer"_s};
    if (size.height() >= 800) {
        wanted.append(u"finished-example"_s);
    }
    const QWidget *page = window.frame().shownPage();
    for (const QString &name : std::as_const(wanted)) {
        auto *widget = page->findChild<QWidget *>(name);
        widget = widget != nullptr ? widget : window.findChild<QWidget *>(name);
        QVERIFY2(widget != nullptr && widget->isVisible(), qPrintable(name));
        QVERIFY2(widget->visibleRegion().boundingRect() == widget->rect(), qPrintable(name));
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(name));
    }
}

void TestMainWindow::keepsColumnsReadable()
{
    start();
    MainWindow &window = m_program->window;
    window.resize(3840, 2160);
    QTRY_COMPARE(window.width(), 3840);
    QCoreApplication::processEvents();
    auto *editor = window.frame().shownPage()->findChild<AnswerEditor *>(u"answer"_s);
    const int characters = editor->width() / editor->fontMetrics().averageCharWidth();
    QVERIFY2(characters >= 60 && characters <= 90, qPrintable(QString::number(characters)));
    const int before = editor->width();
    window.actions()[Command::ZoomIn]->trigger();
    window.actions()[Command::ZoomIn]->trigger();
    QTRY_VERIFY(editor->width() > before);
}

void TestMainWindow::copyingMovesNothing()
{
    start();
    type(u"Classify reviews."_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type(u"Reading takes a day."_s);
    const auto places = [this] {
        QMap<QWidget *, QRect> all;
        for (QWidget *each : m_program->window.findChildren<QWidget *>()) {
            if (each->isVisible() && each->parentWidget() != &m_program->window.frame().footer().line()) {
                all.insert(each, each->geometry());
            }
        }
        all.remove(&m_program->window.frame().footer().line());
        return all;
    };
    settle();
    const auto before = places();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_program->window.frame().footer().line().tone(), Tone::Done);
    settle();
    QVERIFY(before.size() > 20);
    const auto after = places();
    QStringList moved;
    for (auto each = before.begin(); each != before.end(); ++each) {
        if (after.value(each.key()) != each.value()) {
            QString report;
            QDebug(&report) << each.key() << each.value() << "->" << after.value(each.key());
            moved.append(report);
        }
    }
    QVERIFY2(moved.isEmpty() && after.size() == before.size(), qPrintable(moved.join(u'\n')));
}

void TestMainWindow::fitsTheScreenAtFirst()
{
    // Offscreen it has 800 x 800 pixels, as high as the window would like to be without its title bar.
    start();
    const MainWindow &window = m_program->window;
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    QVERIFY(titleBar > 0);
    QCOMPARE_LE(window.height(), window.screen()->availableSize().height() - titleBar);
}

void TestMainWindow::remembersItsSizeAndSplitters()
{
    start();
    // Newer Qt fits what it restores into the screen; offscreen it has 800 x 800 pixels.
    m_program->window.resize(780, 700);
    auto *body = m_program->window.findChild<QSplitter *>(u"body"_s);
    auto *previews = m_program->window.findChild<QSplitter *>(u"previews"_s);
    QTRY_COMPARE(m_program->window.width(), 780);
    body->setSizes({330, body->height() - 331});
    previews->setSizes({450, previews->width() - 451});
    const QList<int> bodySizes = body->sizes();
    const QList<int> previewSizes = previews->sizes();
    m_program->window.close();
    m_program.reset();

    start();
    QCOMPARE(m_program->window.size(), QSize(780, 700));
    QCOMPARE(m_program->window.findChild<QSplitter *>(u"body"_s)->sizes(), bodySizes);
    QCOMPARE(m_program->window.findChild<QSplitter *>(u"previews"_s)->sizes(), previewSizes);
}

void TestMainWindow::panesGrowWithoutDragging()
{
    start();
    MainWindow &window = m_program->window;
    window.resize(900, 900);
    auto *body = window.findChild<QSplitter *>(u"body"_s);
    auto *previews = window.findChild<QSplitter *>(u"previews"_s);
    const auto first = [](const QSplitter *splitter) { return splitter->sizes().first(); };
    QCoreApplication::processEvents();
    int before = first(body);
    window.actions()[Command::LargerPane]->trigger();
    QVERIFY(first(body) > before);
    window.actions()[Command::SmallerPane]->trigger();
    QCOMPARE(first(body), before);

    window.frame().rulesPane().findChild<QWidget *>(u"rulesText"_s)->setFocus();
    before = first(previews);
    window.actions()[Command::LargerPane]->trigger();
    QVERIFY(first(previews) < before);
    // Never to nothing.
    for (int time = 0; time < 50; ++time) {
        window.actions()[Command::LargerPane]->trigger();
    }
    QVERIFY(first(previews) >= 24);
}

void TestMainWindow::hasAtMostTwelveTabStopsOnTheFirstScreen()
{
    start();
    QVERIFY2(tabStops(&m_program->window) <= 12, qPrintable(QString::number(tabStops(&m_program->window))));
}

void TestMainWindow::noTwoActionsShareAKey()
{
    start();
    QMap<QKeySequence, QString> keys;
    for (const QAction *action : m_program->window.actions().all()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(action->objectName() + u" and "_s + keys.value(key)));
            keys.insert(key, action->objectName());
        }
    }
    QVERIFY(keys.size() > 10);
}

void TestMainWindow::stepsComeFromTheFramework()
{
    QDir(m_home->path()).mkpath(u"data/frameworks"_s);
    QVERIFY(QFile::copy(QStringLiteral(ASKWELL_TEST_DATA "/frameworks/embedded-rust.md"),
                        m_home->filePath(u"data/frameworks/embedded-rust.md"_s)));
    start();
    m_program->frameworks.reload();
    type(u"Mine."_s);
    m_program->session.setFramework(u"embedded-rust"_s);
    QCOMPARE(m_program->window.frame().steps().buttons().size(), size_t(6));
    m_program->session.setFramework(u"hugging-face"_s);
    QCOMPARE(m_program->window.frame().steps().buttons().size(), size_t(5));
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Mine."_s);
}

void TestMainWindow::opensAFolderAndItsProject()
{
    start();
    QTemporaryDir project;
    m_program->window.openPath(project.path());
    QCOMPARE(m_program->session.project().folder, project.path());
    type(u"Sort the reviews."_s);
    QCOMPARE(m_program->session.saveAs(project.filePath(u"team.askwell"_s)), SaveResult::Saved);
    m_program.reset();

    QTemporaryDir other;
    m_home = std::make_unique<QTemporaryDir>();
    start();
    m_program->window.openPath(project.path());
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Sort the reviews."_s);
    QCOMPARE(m_program->session.projectPath(), project.filePath(u"team.askwell"_s));
}

void TestMainWindow::saysWhatIsWrongWithABrokenProject()
{
    start();
    type(u"Mine."_s);
    QTemporaryDir project;
    const QString path = project.filePath(u"broken.askwell"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"askwell-profile\", \"formatVersion\": 1, \"na");
    file.close();
    m_program->window.openPath(path);
    QuietLine &line = m_program->window.frame().footer().line();
    QCOMPARE(line.tone(), Tone::Problem);
    QVERIFY(line.sentence().contains("broken.askwell"_L1));
    QCOMPARE(m_program->session.document().answer(u"task"_s), u"Mine."_s);
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
