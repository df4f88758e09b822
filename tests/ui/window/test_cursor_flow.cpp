// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/links.h"
#include "app/framework/framework.h"
#include "app/profiles/history.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/common/quiet_line.h"
#include "ui/exporting/save_rules_panel.h"
#include "ui/window/footer.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QToolButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

namespace {

const Answers twoAnswers {{u"task"_s, u"Sort 50% of a+b & c 😀"_s}, {u"why"_s, u"Slow."_s}};
const QString twoAnswersText = u"Task:\nSort 50% of a+b & c 😀\n\nWhy it matters:\nSlow.\n"_s;

QString textOf(const QString &link)
{
    const auto read = readCursorLink(link);
    return read ? read->text : u"no link: "_s + link;
}

QString textOf(const QUrl &address)
{
    return textOf(QString::fromLatin1(address.toEncoded()));
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no such file"_s;
}

} // namespace

class TestCursorFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensThePromptFromAnyField();
    void opensThePromptByItsButton();
    void opensRulesAndCommandsByLinks_data();
    void opensRulesAndCommandsByLinks();
    void asksWhatBecomesOfBlanksInACommandsLink();
    void offersOtherWaysForRules();
    void opensOnceHoweverOftenItIsAsked();
    void saysWhatIsMissing();
    void stopsASecret();
    void asksAboutOpenBlanks();
    void offersOtherWaysWithoutACursor_data();
    void offersOtherWaysWithoutACursor();
    void saysWhatTheWebAddressCarries();
    void saysThatNothingOpened();
    void offersToCopyWhatIsTooLong();
    void copiesALink();
    void savesThePromptAsACommand();
    void saysWhatBecomesOfBlanksInACommand();
    void commandsDoNotComeByThemselves();
    void theButtonRemembersTheLastWay();
    void everyWayFitsTheSmallestWindow_data();
    void everyWayFitsTheSmallestWindow();
    void buttonsStandWhereTheyLeadSomewhere();

private:
    void start();
    void write(const Answers &answers);
    [[nodiscard]] QuietLine &line() { return m_program->line(); }
    [[nodiscard]] QAction *action(Command command) { return m_program->window.actions()[command]; }
    [[nodiscard]] QWidget *child(const QString &name) { return m_program->window.findChild<QWidget *>(name); }
    void open();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;
};

void TestCursorFlow::init()
{
    m_program.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    QApplication::clipboard()->clear();
}

void TestCursorFlow::start()
{
    m_program = std::make_unique<Program>(m_home->path());
    m_program->session.resume();
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void TestCursorFlow::write(const Answers &answers)
{
    start();
    m_program->session.document().setAnswers(answers);
}

/// Asks the desktop and lets it answer.
void TestCursorFlow::open()
{
    action(Command::OpenInCursor)->trigger();
    QTest::qWait(0);
    QCoreApplication::processEvents();
}

void TestCursorFlow::opensThePromptFromAnyField()
{
    write(twoAnswers);
    int fields = 0;
    for (QWidget *each : m_program->window.findChildren<QWidget *>()) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy() != nullptr) {
            continue;
        }
        m_program->opener.opened.clear();
        each->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->opener.opened.size(), 1, 1000);
        QVERIFY2(textOf(m_program->opener.opened.first()) == twoAnswersText, qPrintable(each->objectName()));
        ++fields;
    }
    QVERIFY(fields > 5);
    QCOMPARE(clipboard(), QString());
    QCOMPARE(line().tone(), Tone::Done);
    QCOMPARE(line().sentence(),
             u"Cursor shows the prompt; send it there. The rules are in no project yet."_s);
    m_program->follow(u"save"_s);
    QVERIFY(m_program->window.findChild<SaveRulesPanel *>() != nullptr);
}

void TestCursorFlow::opensRulesAndCommandsByLinks_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<LinkKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("rules") << Command::RulesIntoCursor << LinkKind::Rule
                           << u"Cursor shows the rules; agree to them there."_s;
    QTest::newRow("command") << Command::CommandIntoCursor << LinkKind::Command
                             << u"Cursor shows the command; agree to it there."_s;
}

void TestCursorFlow::opensRulesAndCommandsByLinks()
{
    QFETCH(Command, command);
    QFETCH(LinkKind, kind);
    QFETCH(QString, sentence);
    write(twoAnswers);
    action(command)->trigger();
    QTRY_COMPARE(m_program->opener.opened.size(), 1);
    const auto read = readCursorLink(QString::fromLatin1(m_program->opener.opened.first().toEncoded()));
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, kind);
    QCOMPARE(read->name, u"hugging-face"_s);
    QCOMPARE(read->text, kind == LinkKind::Rule ? m_program->session.document().rulesText() : twoAnswersText);
    QCOMPARE(line().sentence(), sentence);
}

void TestCursorFlow::asksWhatBecomesOfBlanksInACommandsLink()
{
    write({{u"task"_s, u"Sort, by {{metric}}"_s}, {u"why"_s, u"Slow."_s}});
    action(Command::CommandIntoCursor)->trigger();
    QCOMPARE(line().sentence(), u"A blank is open: metric. A command does not ask for it."_s);
    m_program->follow(u"keep"_s);
    QTRY_COMPARE(m_program->opener.opened.size(), 1);
    QVERIFY(textOf(m_program->opener.opened.first()).startsWith("Task:\nSort, by {{metric}}\n"_L1));
}

void TestCursorFlow::offersOtherWaysForRules()
{
    start();
    m_program->opener.handler = CursorHandler::None;
    action(Command::RulesIntoCursor)->trigger();
    QTRY_COMPARE(line().sentence(), u"No program here opens Cursor’s links."_s);
    m_program->follow(u"web"_s);
    QCOMPARE(line().sentence(), u"This address contains your rules and is opened through cursor.com."_s);
    m_program->follow(u"copy"_s);
    QCOMPARE(clipboard(), m_program->session.document().rulesText());
    QCOMPARE(line().sentence(), u"Rules copied."_s);
}

void TestCursorFlow::opensThePromptByItsButton()
{
    write(twoAnswers);
    auto *button = m_program->window.findChild<QPushButton *>(u"open-in-cursor-button"_s);
    QVERIFY(button != nullptr && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_program->opener.opened.size(), 1);
    QCOMPARE(m_program->opener.opened.first().scheme(), u"cursor"_s);
    // Beside the primary action, which stays at the end.
    const QWidget *copy = child(u"copy-button"_s);
    QVERIFY(button->x() < copy->x());
    QVERIFY(child(u"next-step-button"_s)->x() < button->x());
}

void TestCursorFlow::opensOnceHoweverOftenItIsAsked()
{
    write(twoAnswers);
    action(Command::OpenInCursor)->trigger();
    action(Command::OpenInCursor)->trigger();
    open();
    QCOMPARE(m_program->opener.opened.size(), 1);
    open();
    QCOMPARE(m_program->opener.opened.size(), 2);
}

void TestCursorFlow::saysWhatIsMissing()
{
    write({{u"task"_s, u"Sort."_s}});
    open();
    QVERIFY(m_program->opener.opened.isEmpty());
    QCOMPARE(line().sentence(), u"Why is empty."_s);
    QCOMPARE(line().links().at(1).words, u"Open without Why"_s);
    m_program->follow(u"copy"_s);
    QTRY_COMPARE(m_program->opener.opened.size(), 1);
    QCOMPARE(textOf(m_program->opener.opened.first()), u"Task:\nSort.\n"_s);
    QCOMPARE(clipboard(), QString());
}

void TestCursorFlow::stopsASecret()
{
    const QString secret = u"hf_"_s + u"abcdefghijklmnopqrstuvwxyzABCDEFGH"_s;
    for (const Command command : {Command::OpenInCursor, Command::CopyLink}) {
        write({{u"task"_s, u"Use "_s + secret}, {u"why"_s, u"B"_s}});
        action(command)->trigger();
        QTest::qWait(0);
        QVERIFY(m_program->opener.opened.isEmpty());
        QCOMPARE(clipboard(), QString());
        QCOMPARE(line().tone(), Tone::Problem);
        QVERIFY(!line().sentence().contains(secret));
    }
    action(Command::OpenInCursor)->trigger();
    m_program->follow(u"replace"_s);
    QTRY_COMPARE(m_program->opener.opened.size(), 1);
    QVERIFY(textOf(m_program->opener.opened.first()).contains("Use $HF_TOKEN"_L1));
}

void TestCursorFlow::asksAboutOpenBlanks()
{
    write({{u"task"_s, u"Sort, by {{metric}}"_s}, {u"why"_s, u"Slow."_s}});
    open();
    QVERIFY(m_program->opener.opened.isEmpty());
    QCOMPARE(line().sentence(), u"A blank is open: metric."_s);
    m_program->follow(u"without"_s);
    QCOMPARE(line().links().first().words, u"Open"_s);
    m_program->follow(u"copy"_s);
    QTRY_COMPARE(m_program->opener.opened.size(), 1);
    QVERIFY(textOf(m_program->opener.opened.first()).startsWith("Task:\nSort\n"_L1));
}

void TestCursorFlow::offersOtherWaysWithoutACursor_data()
{
    QTest::addColumn<CursorHandler>("handler");
    QTest::addColumn<int>("opened");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the desktop knows none")
        << CursorHandler::None << 0 << u"No program here opens Cursor’s links."_s;
    QTest::newRow("the desktop cannot be asked, so it is tried")
        << CursorHandler::Unknown << 1 << u"Handed to Cursor. Did it not open?"_s;
}

void TestCursorFlow::offersOtherWaysWithoutACursor()
{
    QFETCH(CursorHandler, handler);
    QFETCH(int, opened);
    QFETCH(QString, sentence);
    write(twoAnswers);
    m_program->opener.handler = handler;
    open();
    QTRY_COMPARE(line().sentence(), sentence);
    QCOMPARE(m_program->opener.opened.size(), opened);
    QCOMPARE(line().links().size(), 2);
    QCOMPARE(clipboard(), QString());
    m_program->follow(u"copy"_s);
    QCOMPARE(clipboard(), twoAnswersText);
    QVERIFY2(line().sentence().startsWith("Copied."_L1), qPrintable(line().sentence()));
}

void TestCursorFlow::saysWhatTheWebAddressCarries()
{
    write(twoAnswers);
    m_program->opener.handler = CursorHandler::None;
    open();
    QTRY_VERIFY(!line().isEmpty());
    m_program->follow(u"web"_s);
    QVERIFY(m_program->opener.opened.isEmpty());
    QCOMPARE(line().sentence(), u"This address contains your prompt and is opened through cursor.com."_s);
    m_program->follow(u"open"_s);
    QCOMPARE(m_program->opener.opened.size(), 1);
    QVERIFY(
        m_program->opener.opened.first().toString().startsWith("https://cursor.com/link/prompt?text="_L1));
    QCOMPARE(textOf(m_program->opener.opened.first()), twoAnswersText);
}

void TestCursorFlow::saysThatNothingOpened()
{
    write(twoAnswers);
    m_program->opener.opens = false;
    open();
    QTRY_COMPARE(line().tone(), Tone::Problem);
    m_program->follow(u"copy"_s);
    QCOMPARE(clipboard(), twoAnswersText);
}

void TestCursorFlow::offersToCopyWhatIsTooLong()
{
    const QString task = u"Sort 中文"_s.repeated(400);
    for (const Command command : {Command::OpenInCursor, Command::CopyLink}) {
        QApplication::clipboard()->clear();
        write({{u"task"_s, task}, {u"why"_s, u"B"_s}});
        action(command)->trigger();
        QTest::qWait(0);
        QVERIFY(m_program->opener.opened.isEmpty());
        QCOMPARE(clipboard(), QString());
        QVERIFY2(line().sentence().contains(u"Cursor takes at most 8000"_s), qPrintable(line().sentence()));
        m_program->follow(u"copy"_s);
        QVERIFY(clipboard().contains(task));
    }
}

void TestCursorFlow::copiesALink()
{
    write(twoAnswers);
    action(Command::CopyLink)->trigger();
    QVERIFY2(clipboard().startsWith("cursor://anysphere.cursor-deeplink/prompt?text="_L1),
             qPrintable(clipboard()));
    QCOMPARE(textOf(clipboard()), twoAnswersText);
    QCOMPARE(line().tone(), Tone::Done);
    m_program->follow(u"web"_s);
    QVERIFY2(clipboard().startsWith("https://cursor.com/link/prompt?text="_L1), qPrintable(clipboard()));
    QCOMPARE(textOf(clipboard()), twoAnswersText);
    QVERIFY(line().sentence().contains(u"contains your prompt and is opened through cursor.com"_s));
    QVERIFY(m_program->opener.opened.isEmpty());
}

void TestCursorFlow::savesThePromptAsACommand()
{
    write(twoAnswers);
    const QTemporaryDir project;
    m_program->session.setFolder(project.path());
    m_program->session.setTargets({u"cursor"_s});
    action(Command::SaveAsCommand)->trigger();
    auto *save = m_program->window.findChild<QPushButton *>(u"save-rules-save"_s);
    QVERIFY(save != nullptr);
    QTRY_VERIFY(save->isEnabled());
    // Nothing before it is agreed to.
    QVERIFY(!QFile::exists(project.filePath(u".cursor"_s)));
    save->click();
    QTRY_COMPARE(textOfFile(project.filePath(u".cursor/commands/hugging-face.md"_s)), twoAnswersText);
    QVERIFY(QFile::exists(project.filePath(u".cursor/rules/hugging-face.mdc"_s)));
    // The history tells which of the two was what.
    m_program->runner.finish();
    const std::vector<HistoryEntry> kept = readHistory(m_program->places.history().value()).entries;
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].target, u".cursor/rules/hugging-face.mdc"_s);
    QCOMPARE(kept[1].target, u"cursor-command"_s);
    QCOMPARE(kept[1].text, twoAnswersText);
}

void TestCursorFlow::saysWhatBecomesOfBlanksInACommand()
{
    write({{u"task"_s, u"Sort, by {{metric}}"_s}, {u"why"_s, u"Slow."_s}});
    const QTemporaryDir project;
    m_program->session.setFolder(project.path());
    action(Command::SaveAsCommand)->trigger();
    QVERIFY(m_program->window.findChild<SaveRulesPanel *>() == nullptr);
    QCOMPARE(line().sentence(), u"A blank is open: metric. A command does not ask for it."_s);
    QCOMPARE(line().links().size(), 3);
    m_program->follow(u"keep"_s);
    auto *save = m_program->window.findChild<QPushButton *>(u"save-rules-save"_s);
    QVERIFY(save != nullptr);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY(textOfFile(project.filePath(u".cursor/commands/hugging-face.md"_s))
                    .startsWith("Task:\nSort, by {{metric}}\n"_L1));
}

void TestCursorFlow::commandsDoNotComeByThemselves()
{
    write(twoAnswers);
    const QTemporaryDir project;
    m_program->session.setFolder(project.path());
    m_program->session.setTargets({u"cursor"_s});
    action(Command::SaveAsCommand)->trigger();
    auto *panel = m_program->window.findChild<SaveRulesPanel *>();
    QVERIFY(panel != nullptr);
    Q_EMIT panel->targetsChosen({u"cursor"_s, u"agents"_s, u"cursor-command"_s});
    QCOMPARE(m_program->session.saveRulesInput().targets, QStringList({u"cursor"_s, u"agents"_s}));
    // A project that has it keeps it.
    m_program->session.setTargets({u"cursor"_s, u"cursor-command"_s});
    Q_EMIT panel->targetsChosen({u"cursor"_s, u"cursor-command"_s});
    QCOMPARE(m_program->session.saveRulesInput().targets, QStringList({u"cursor"_s, u"cursor-command"_s}));
}

void TestCursorFlow::theButtonRemembersTheLastWay()
{
    write(twoAnswers);
    auto *button = m_program->window.findChild<QToolButton *>(u"copy-button"_s);
    button->menu()->popup(QPoint());
    QTest::keyClick(button->menu(), Qt::Key_L);
    QCOMPARE(button->defaultAction(), action(Command::CopyLink));
    QVERIFY(clipboard().startsWith("cursor://"_L1));
    QCoreApplication::processEvents();
    // The menu stays as it is.
    QCOMPARE(button->menu()->actions().size(), 5);
    QApplication::clipboard()->clear();
    button->click();
    QVERIFY(clipboard().startsWith("cursor://"_L1));
    // The key is the prompt's.
    action(Command::CopyPrompt)->trigger();
    QCOMPARE(clipboard(), twoAnswersText);
    QCOMPARE(button->defaultAction(), action(Command::CopyLink));

    m_program->window.close();
    m_program.reset();
    start();
    button = m_program->window.findChild<QToolButton *>(u"copy-button"_s);
    QCOMPARE(button->defaultAction(), action(Command::CopyLink));
    m_program.reset();

    // What a file says that no program of ours wrote.
    m_program = std::make_unique<Program>(m_home->path());
    m_program->settings.setText(Setting::LastCopyAction, u"shout"_s);
    m_program.reset();
    start();
    QCOMPARE(m_program->window.findChild<QToolButton *>(u"copy-button"_s)->defaultAction(),
             action(Command::CopyPrompt));
}

void TestCursorFlow::everyWayFitsTheSmallestWindow_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"prompt", "both", "rules", "link", "command"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCursorFlow::everyWayFitsTheSmallestWindow()
{
    QFETCH(QString, name);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSize(12);
    QApplication::setFont(font);
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    m_program = std::make_unique<Program>(m_home->path());
    m_program->settings.setText(Setting::LastCopyAction, name);
    m_program.reset();
    start();
    m_program->window.resize(640, 480);
    QTRY_COMPARE(m_program->window.size(), QSize(640, 480));
    for (const QString &step : {u"task"_s, u"review"_s}) {
        m_program->window.goToStep(step);
        QTRY_VERIFY(m_program->window.minimumSizeHint().width() <= 640);
    }
}

void TestCursorFlow::buttonsStandWhereTheyLeadSomewhere()
{
    start();
    MainWindow &window = m_program->window;
    const auto shown = [this] {
        QStringList names;
        for (const QString &name : {u"next-step-button"_s, u"open-in-cursor-button"_s, u"copy-button"_s}) {
            if (child(name)->isVisible()) {
                names.append(name.section(u'-', 0, 0));
            }
        }
        return names;
    };
    QCOMPARE(shown(), QStringList({u"next"_s, u"open"_s, u"copy"_s}));
    window.goToStep(u"review"_s);
    QCOMPARE(shown(), QStringList({u"open"_s, u"copy"_s}));
    window.showProjects();
    QCOMPARE(shown(), QStringList({u"copy"_s}));
    window.resize(600, 640);
    QTRY_COMPARE(window.width(), 600);
    QCOMPARE(shown(), QStringList({u"copy"_s}));
    window.goToStep(u"task"_s);
    QCOMPARE(shown(), QStringList({u"next"_s, u"copy"_s}));
    window.goToStep(u"review"_s);
    QCOMPARE(shown(), QStringList({u"copy"_s}));
    window.resize(760, 640);
    QTRY_COMPARE(shown(), QStringList({u"open"_s, u"copy"_s}));
}

QTEST_MAIN(TestCursorFlow)
#include "test_cursor_flow.moc"
