// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"
#include "app/support/background_runner.h"
#include "app/support/child_process.h"
#include "tests/support/fake_file_chooser.h"
#include "ui/common/quiet_line.h"
#include "ui/exporting/difference_view.h"
#include "ui/exporting/save_rules_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Stands where the browser would.
class OpenedAddresses final : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> addresses;

public Q_SLOTS:
    void note(const QUrl &address) { addresses.append(address); }
};

/// Drives the panel by keys alone: Tab to get there, Space and Enter to act.
class TestSaveRulesPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAFolderThereIsOneSentenceAndOneButton();
    void choosingAFolderShowsItsFiles();
    void cancellingTheDialogChangesNothing();
    void aRecentFolderIsOneLinkAway();
    void enterSavesBothFilesAndUndoTakesThemBack();
    void nothingIsWrittenBeforeTheButton();
    void tickingIsToldAndChangesTheButton();
    void aFileOfSomeoneElseIsReplacedOnlyAfterTheDifferenceWasShown();
    void whatIsNotAgreedToStaysWhileTheRestIsWritten();
    void aFileThatChangesMeanwhileIsNotOverwritten();
    void aSecretStandsInTheWay();
    void savingTwiceWritesOnce();
    void anUndoThatWouldLoseChangesShowsThem();
    void aFolderThatIsGoneIsSaid();
    void documentationOpensOnlyOnAClick();
    void toolsOfTheProjectStandFirst();
    void whatHidesAFileIsSaidBesideIt();
    void gitIsSaidBesideTheFileAndTheFolder();
    void aNameAndAScopeAreOneFoldAway();
    void aNameThatCannotBeIsSaid();
    void tabGoesFromTopToBottom();
    void everyControlHasAName();
    void escapeCloses();
    void aLongPathIsElidedAndWholeInItsToolTip();

private:
    void put(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray get(const QString &path) const;
    [[nodiscard]] SaveRulesInput input() const;
    void open(const SaveRulesInput &input);
    /// Goes there by Tab; fails where Tab does not lead there.
    void tabTo(const QWidget *widget);
    void press(const QWidget *widget, Qt::Key key = Qt::Key_Space);
    /// The first link of a label: Tab reaches the label, then its links.
    void follow(QLabel *label);

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = m_panel->findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return widget;
    }
    /// Within the row of a target.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &targetId, const QString &name) const
    {
        return find<QWidget>(u"target-"_s + targetId)->findChild<Widget *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
    std::unique_ptr<BackgroundRunner> m_runner;
    FakeFileChooser m_chooser;
    std::unique_ptr<SaveRulesPanel> m_panel;
};

namespace {

const QString cursorPath = u".cursor/rules/hugging-face.mdc"_s;
const QString rulesPath = u".cursor/rules.md"_s;

} // namespace

void TestSaveRulesPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath(u"my-repo"_s);
    QVERIFY(QDir().mkpath(m_project));
    m_runner = std::make_unique<BackgroundRunner>();
    m_chooser = {};
    const DataPlaces places(m_folder->filePath(u"data"_s), m_folder->filePath(u"config"_s),
                            m_folder->filePath(u"cache"_s));
    m_panel = std::make_unique<SaveRulesPanel>(places, *m_runner, m_chooser);
    m_panel->resize(760, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestSaveRulesPanel::cleanup()
{
    m_panel.reset();
    m_runner.reset();
    m_folder.reset();
}

void TestSaveRulesPanel::put(const QString &path, const QByteArray &bytes) const
{
    const QString whole = m_project + u'/' + path;
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestSaveRulesPanel::get(const QString &path) const
{
    QFile file(m_project + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

SaveRulesInput TestSaveRulesPanel::input() const
{
    const FrameworkRepository frameworks {QString()};
    SaveRulesInput input;
    input.request.frameworks = {*frameworks.framework(u"hugging-face"_s)};
    input.folder = m_project;
    return input;
}

void TestSaveRulesPanel::open(const SaveRulesInput &input)
{
    m_panel->setInput(input);
    m_runner->finish();
}

void TestSaveRulesPanel::tabTo(const QWidget *widget)
{
    for (int stop = 0; stop < 60 && QApplication::focusWidget() != widget; ++stop) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_panel.get(),
                        Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), widget);
}

void TestSaveRulesPanel::press(const QWidget *widget, Qt::Key key)
{
    tabTo(widget);
    QTest::keyClick(QApplication::focusWidget(), key);
    m_runner->finish();
}

/// Tab goes to the first of its links.
void TestSaveRulesPanel::follow(QLabel *label)
{
    tabTo(label);
    QTest::keyClick(label, Qt::Key_Return);
    m_runner->finish();
}

void TestSaveRulesPanel::withoutAFolderThereIsOneSentenceAndOneButton()
{
    SaveRulesInput empty = input();
    empty.folder.clear();
    open(empty);
    QVERIFY(find<QLabel>(u"folder-sentence"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"choose-folder"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"save-rules-save"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"save-rules-files"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"choose-folder"_s));
}

void TestSaveRulesPanel::choosingAFolderShowsItsFiles()
{
    SaveRulesInput empty = input();
    empty.folder.clear();
    open(empty);
    m_chooser.answer = m_project;
    QSignalSpy chosen(m_panel.get(), &SaveRulesPanel::folderChosen);
    press(find<QPushButton>(u"choose-folder"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), m_project);
    QCOMPARE(find<QCheckBox>(u"tick-cursor"_s)->text(), cursorPath);
    QVERIFY(find<QCheckBox>(u"tick-cursor"_s)->isChecked());
    QCOMPARE(find<QCheckBox>(u"tick-rules-md"_s)->text(), rulesPath);
    QVERIFY(find<QCheckBox>(u"tick-rules-md"_s)->isChecked());
    QCOMPARE(find<QLabel>(u"cursor"_s, u"file-state"_s)->text(), u"New"_s);
    QVERIFY(find<QLabel>(u"rules-md"_s, u"target-truth"_s)->text().contains("does not list it"_L1));
    QCOMPARE(find<QPushButton>(u"save-rules-save"_s)->text(), u"Save 2 files"_s);
    // The rest is folded.
    QVERIFY(!find<QCheckBox>(u"tick-cline"_s)->isVisible());
    press(find<QToolButton>(u"save-rules-more"_s));
    QVERIFY(find<QCheckBox>(u"tick-cline"_s)->isVisible());
    QVERIFY(!find<QCheckBox>(u"tick-cline"_s)->isChecked());
}

void TestSaveRulesPanel::cancellingTheDialogChangesNothing()
{
    open(input());
    QSignalSpy chosen(m_panel.get(), &SaveRulesPanel::folderChosen);
    press(find<QPushButton>(u"choose-folder"_s));
    QCOMPARE(m_chooser.times, 1);
    QCOMPARE(m_chooser.asked.start, m_project);
    QCOMPARE(chosen.size(), 0);
}

void TestSaveRulesPanel::aRecentFolderIsOneLinkAway()
{
    SaveRulesInput empty = input();
    empty.folder.clear();
    empty.recentFolders = {m_project};
    open(empty);
    QSignalSpy chosen(m_panel.get(), &SaveRulesPanel::folderChosen);
    auto *recent = find<QLabel>(u"recent-folders"_s);
    follow(recent);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), m_project);
}

void TestSaveRulesPanel::enterSavesBothFilesAndUndoTakesThemBack()
{
    open(input());
    // The button has the focus: Save rules, Enter, done.
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"save-rules-save"_s));
    QSignalSpy written(m_panel.get(), &SaveRulesPanel::written);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_runner->finish();
    QCOMPARE(written.size(), 1);
    const auto outcome = written.front().at(1).value<ExportOutcome>();
    QCOMPARE(outcome.written, (QStringList {cursorPath, rulesPath}));
    QCOMPARE(outcome.hashes.keys(), (QStringList {rulesPath, cursorPath}));
    QCOMPARE(get(rulesPath), input().request.frameworks.front().persistentContext.toUtf8());
    QVERIFY(get(cursorPath).startsWith("---\nalwaysApply: true\n---\n"));
    auto *line = find<QuietLine>(u"save-rules-line"_s);
    QCOMPARE(line->sentence(), u"Saved %1 and %2 in my-repo."_s.arg(cursorPath, rulesPath));
    QCOMPARE(find<QLabel>(u"cursor"_s, u"file-state"_s)->text(), u"Up to date"_s);
    QVERIFY(!find<QPushButton>(u"save-rules-save"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"save-rules-reason"_s)->text(), u"Everything is up to date."_s);

    auto *words = line->findChild<QLabel *>(u"quietLineWords"_s);
    follow(words);
    QVERIFY(!QFileInfo::exists(m_project + u"/.cursor"_s));
    QVERIFY2(line->sentence().startsWith("Removed again: "_L1), qPrintable(line->sentence()));
    QCOMPARE(find<QPushButton>(u"save-rules-save"_s)->text(), u"Save 2 files"_s);
}

void TestSaveRulesPanel::nothingIsWrittenBeforeTheButton()
{
    put(rulesPath, "theirs\n");
    open(input());
    press(find<QToolButton>(u"rules-md"_s, u"show-difference"_s));
    press(find<QCheckBox>(u"rules-md"_s, u"agree"_s));
    press(find<QToolButton>(u"cursor"_s, u"show-difference"_s));
    QCOMPARE(get(rulesPath), QByteArray("theirs\n"));
    QCOMPARE(get(cursorPath), QByteArray("no file"));
}

void TestSaveRulesPanel::tickingIsToldAndChangesTheButton()
{
    open(input());
    QSignalSpy targets(m_panel.get(), &SaveRulesPanel::targetsChosen);
    press(find<QCheckBox>(u"tick-rules-md"_s));
    QCOMPARE(targets.back().front().toStringList(), QStringList {u"cursor"_s});
    QCOMPARE(find<QPushButton>(u"save-rules-save"_s)->text(), u"Save 1 file"_s);
    press(find<QCheckBox>(u"tick-cursor"_s));
    QCOMPARE(targets.back().front().toStringList(), QStringList());
    QVERIFY(!find<QPushButton>(u"save-rules-save"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"save-rules-reason"_s)->text(), u"No file is ticked."_s);
    press(find<QToolButton>(u"save-rules-more"_s));
    press(find<QCheckBox>(u"tick-cline"_s));
    QCOMPARE(targets.back().front().toStringList(), QStringList {u"cline"_s});
    press(find<QPushButton>(u"save-rules-save"_s), Qt::Key_Return);
    QVERIFY(get(u".clinerules/hugging-face.md"_s) != "no file");
    QCOMPARE(get(cursorPath), QByteArray("no file"));
}

void TestSaveRulesPanel::aFileOfSomeoneElseIsReplacedOnlyAfterTheDifferenceWasShown()
{
    put(rulesPath, "theirs\n");
    SaveRulesInput only = input();
    only.targets = {u"rules-md"_s};
    open(only);
    auto *save = find<QPushButton>(u"save-rules-save"_s);
    auto *agree = find<QCheckBox>(u"rules-md"_s, u"agree"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!agree->isVisible());
    QVERIFY(find<QLabel>(u"rules-md"_s, u"file-state"_s)->text().startsWith("Written by someone else"_L1));
    QCOMPARE(find<QLabel>(u"save-rules-reason"_s)->text(), u"Waiting for your agreement: 1 file."_s);

    press(find<QToolButton>(u"rules-md"_s, u"show-difference"_s));
    QVERIFY(find<DifferenceView>(u"rules-md"_s, u"difference"_s)->isVisible());
    QVERIFY(agree->isVisible());
    QVERIFY(!agree->isChecked());
    QVERIFY(!save->isEnabled());
    press(agree);
    QVERIFY(agree->isChecked());
    QCOMPARE(save->text(), u"Save 1 file"_s);
    press(agree);
    QVERIFY(!save->isEnabled());
    press(agree);
    press(save, Qt::Key_Return);
    QCOMPARE(get(rulesPath), only.request.frameworks.front().persistentContext.toUtf8());
    QVERIFY(find<QuietLine>(u"save-rules-line"_s)
                ->sentence()
                .endsWith("A copy of the old .cursor/rules.md is kept."_L1));

    press(find<QPushButton>(u"save-rules-undo"_s));
    QCOMPARE(get(rulesPath), QByteArray("theirs\n"));
}

void TestSaveRulesPanel::anUndoThatWouldLoseChangesShowsThem()
{
    open(input());
    press(find<QPushButton>(u"save-rules-save"_s), Qt::Key_Return);
    put(rulesPath, get(rulesPath) + "- Mine.\n");
    press(find<QPushButton>(u"save-rules-undo"_s));
    auto *line = find<QuietLine>(u"save-rules-line"_s);
    QVERIFY2(line->sentence().contains(rulesPath), qPrintable(line->sentence()));
    QVERIFY(get(rulesPath).endsWith("- Mine.\n"));
    QCOMPARE(line->links().size(), 1);
    Q_EMIT line->linkActivated(line->links().first().id);
    QVERIFY(find<DifferenceView>(u"rules-md"_s, u"difference"_s)->isVisible());
    QVERIFY(find<DifferenceView>(u"cursor"_s, u"difference"_s) == nullptr);
}

void TestSaveRulesPanel::whatIsNotAgreedToStaysWhileTheRestIsWritten()
{
    put(rulesPath, "theirs\n");
    open(input());
    QCOMPARE(find<QPushButton>(u"save-rules-save"_s)->text(), u"Save 1 file"_s);
    press(find<QPushButton>(u"save-rules-save"_s), Qt::Key_Return);
    QCOMPARE(get(rulesPath), QByteArray("theirs\n"));
    QVERIFY(get(cursorPath) != "no file");
}

void TestSaveRulesPanel::aFileThatChangesMeanwhileIsNotOverwritten()
{
    put(rulesPath, "theirs\n");
    open(input());
    press(find<QToolButton>(u"rules-md"_s, u"show-difference"_s));
    press(find<QCheckBox>(u"rules-md"_s, u"agree"_s));
    QCOMPARE(find<QPushButton>(u"save-rules-save"_s)->text(), u"Save 2 files"_s);
    put(rulesPath, "theirs, newer\n");
    QSignalSpy written(m_panel.get(), &SaveRulesPanel::written);
    press(find<QPushButton>(u"save-rules-save"_s), Qt::Key_Return);
    QCOMPARE(written.size(), 0);
    QCOMPARE(get(rulesPath), QByteArray("theirs, newer\n"));
    QCOMPARE(get(cursorPath), QByteArray("no file"));
    auto *line = find<QuietLine>(u"save-rules-line"_s);
    QCOMPARE(line->tone(), Tone::Problem);
    QVERIFY2(line->sentence().contains(rulesPath), qPrintable(line->sentence()));
    // The new text is another question.
    QVERIFY(!find<QCheckBox>(u"rules-md"_s, u"agree"_s)->isChecked());
    QCOMPARE(find<QPushButton>(u"save-rules-save"_s)->text(), u"Save 1 file"_s);
}

void TestSaveRulesPanel::aSecretStandsInTheWay()
{
    SaveRulesInput asked = input();
    const QString secret = u"hf_"_s + QString(u"AbCdEfGhIj"_s).repeated(4).left(34);
    asked.request.rules.additions = u"Log in with "_s + secret;
    open(asked);
    auto *problem = find<QuietLine>(u"save-rules-problem"_s);
    QCOMPARE(problem->tone(), Tone::Problem);
    QVERIFY(!problem->sentence().contains(secret));
    QVERIFY(!find<QPushButton>(u"save-rules-save"_s)->isEnabled());
    auto *words = problem->findChild<QLabel *>(u"quietLineWords"_s);
    follow(words);
    QVERIFY(get(rulesPath).contains(secret.toUtf8()));
    QVERIFY(problem->isEmpty());
}

void TestSaveRulesPanel::savingTwiceWritesOnce()
{
    open(input());
    QSignalSpy written(m_panel.get(), &SaveRulesPanel::written);
    auto *save = find<QPushButton>(u"save-rules-save"_s);
    tabTo(save);
    QTest::keyClick(save, Qt::Key_Return);
    QTest::keyClick(save, Qt::Key_Return);
    m_runner->finish();
    QCOMPARE(written.size(), 1);
}

void TestSaveRulesPanel::aFolderThatIsGoneIsSaid()
{
    SaveRulesInput gone = input();
    gone.folder = m_project + u"/nowhere"_s;
    open(gone);
    auto *problem = find<QuietLine>(u"save-rules-problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->sentence().contains("nowhere"_L1));
    QVERIFY(!find<QPushButton>(u"save-rules-save"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"choose-folder"_s)->isVisible());
}

void TestSaveRulesPanel::documentationOpensOnlyOnAClick()
{
    OpenedAddresses opened;
    QDesktopServices::setUrlHandler(u"https"_s, &opened, "note");
    open(input());
    auto *truth = find<QLabel>(u"cursor"_s, u"target-truth"_s);
    QVERIFY(opened.addresses.isEmpty());
    follow(truth);
    QCOMPARE(opened.addresses, QList<QUrl> {QUrl(u"https://cursor.com/docs/rules"_s)});
    // Which address that is can be read before.
    QVERIFY(truth->toolTip().contains("https://cursor.com/docs/rules"_L1));
    QVERIFY(truth->accessibleName().contains("https://cursor.com/docs/rules, looked at 2026-"_L1));
    QVERIFY(truth->text().startsWith("Will be read: yes. "_L1));
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestSaveRulesPanel::toolsOfTheProjectStandFirst()
{
    // Not a file of ours: that they use the tool is enough.
    put(u".clinerules/theirs.md"_s, "theirs\n");
    open(input());
    QVERIFY(find<QCheckBox>(u"tick-cline"_s)->isVisible());
    QVERIFY(!find<QCheckBox>(u"tick-cline"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"tick-kiro"_s)->isVisible());
}

void TestSaveRulesPanel::whatHidesAFileIsSaidBesideIt()
{
    put(u".junie/AGENTS.md"_s, "theirs\n");
    open(input());
    const auto *notes = find<QLabel>(u"junie"_s, u"file-notes"_s);
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->text(), u".junie/AGENTS.md hides this file from JetBrains Junie."_s);
    QVERIFY(!find<QLabel>(u"cursor"_s, u"file-notes"_s)->isVisible());
}

void TestSaveRulesPanel::gitIsSaidBesideTheFileAndTheFolder()
{
    const QString git = programInPath(u"git"_s);
    if (git.isEmpty()) {
        QSKIP("git is not installed here: there is nothing for it to say");
    }
    open(input());
    const auto *folder = find<QLabel>(u"folder-git"_s);
    QTRY_COMPARE(folder->text(), u"Not a git repository"_s);
    QVERIFY(runProgram({git, {u"init"_s, u"--quiet"_s, m_project}, m_project}));
    put(u".gitignore"_s, "*.mdc\n");
    put(rulesPath, "theirs\n");
    const int top = find<QWidget>(u"target-rules-md"_s)->y();
    open(input());
    QTRY_COMPARE(folder->text(), u"Git repository"_s);
    const auto *state = find<QLabel>(u"cursor"_s, u"file-state"_s);
    QTRY_COMPARE(state->text(), u"New · Git ignores this file: it stays on this machine."_s);
    QCOMPARE(find<QLabel>(u"rules-md"_s, u"file-state"_s)->text().section(u" · "_s, 1),
             u"It is not in git yet."_s);
    QCOMPARE(find<QWidget>(u"target-rules-md"_s)->y(), top);
}

void TestSaveRulesPanel::aNameAndAScopeAreOneFoldAway()
{
    open(input());
    QSignalSpy options(m_panel.get(), &SaveRulesPanel::optionsChosen);
    auto *name = find<QLineEdit>(u"cursor"_s, u"target-name"_s);
    QVERIFY(!name->isVisible());
    // The page names this one's path, and it always applies.
    QVERIFY(!find<QToolButton>(u"rules-md"_s, u"target-options"_s)->isVisible());
    press(find<QToolButton>(u"cursor"_s, u"target-options"_s));
    tabTo(name);
    QTest::keyClicks(name, u"reviews"_s);
    press(find<QLineEdit>(u"cursor"_s, u"target-globs"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"src/**/*.py, notebooks/*"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_runner->finish();
    QCOMPARE(options.size(), 2);
    const auto chosen = options.back().at(1).value<SaveRulesOptions>();
    QCOMPARE(chosen.name, u"reviews"_s);
    QCOMPARE(chosen.globs, (QStringList {u"src/**/*.py"_s, u"notebooks/*"_s}));
    QCOMPARE(find<QCheckBox>(u"tick-cursor"_s)->text(), u".cursor/rules/reviews.mdc"_s);
    press(find<QPushButton>(u"save-rules-save"_s), Qt::Key_Return);
    QVERIFY(get(u".cursor/rules/reviews.mdc"_s).contains("globs: src/**/*.py,notebooks/*\n"));
}

void TestSaveRulesPanel::aNameThatCannotBeIsSaid()
{
    SaveRulesInput asked = input();
    asked.options.insert(u"cursor"_s, {u"../up"_s, {}});
    open(asked);
    QVERIFY(find<QLabel>(u"cursor"_s, u"target-problem"_s)->isVisible());
    QVERIFY(find<QToolButton>(u"cursor"_s, u"target-options"_s)->isVisible());
}

void TestSaveRulesPanel::tabGoesFromTopToBottom()
{
    put(u".cursor/rules.md"_s, "theirs\n");
    open(input());
    press(find<QWidget>(u"save-rules-more"_s));
    // Once round: the back button on top, the button that saves at the bottom, nothing twice.
    QWidget *first = find<QWidget>(u"save-rules-back"_s);
    first->setFocus();
    QStringList upwards;
    int last = first->mapTo(m_panel.get(), QPoint()).y();
    int stops = 0;
    for (QTest::keyClick(first, Qt::Key_Tab); QApplication::focusWidget() != first && stops < 200; ++stops) {
        QWidget *at = QApplication::focusWidget();
        const int top = at->mapTo(m_panel.get(), QPoint()).y();
        if (top + at->height() < last) {
            upwards.append(at->objectName());
        }
        last = top;
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QVERIFY2(upwards.isEmpty(), qPrintable(upwards.join(u' ')));
    QVERIFY2(stops > 10 && stops < 200, qPrintable(QString::number(stops)));
}

void TestSaveRulesPanel::everyControlHasAName()
{
    put(rulesPath, "theirs\n");
    open(input());
    press(find<QToolButton>(u"rules-md"_s, u"show-difference"_s));
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (label != nullptr && !label->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName()));
        }
    }
}

void TestSaveRulesPanel::escapeCloses()
{
    put(rulesPath, "theirs\n");
    open(input());
    QSignalSpy closed(m_panel.get(), &SaveRulesPanel::closed);
    press(find<QToolButton>(u"rules-md"_s, u"show-difference"_s));
    tabTo(find<QWidget>(u"difference-left"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    press(find<QToolButton>(u"save-rules-back"_s));
    QCOMPARE(closed.size(), 2);
}

void TestSaveRulesPanel::aLongPathIsElidedAndWholeInItsToolTip()
{
    m_project += u"/a-folder-with-a-rather-long-name"_s.repeated(5);
    QVERIFY(QDir().mkpath(m_project));
    open(input());
    const auto *path = find<QLabel>(u"folder-path"_s);
    QVERIFY(path->text().contains(u'…'));
    QCOMPARE(path->toolTip(), m_project);
    QVERIFY(m_panel->minimumSizeHint().width() <= 640);
}

QTEST_MAIN(TestSaveRulesPanel)
#include "test_save_rules_panel.moc"
