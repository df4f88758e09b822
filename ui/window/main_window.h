// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"
#include "ui/common/quiet_line.h"
#include "ui/exporting/copying.h"
#include "ui/findings/remark.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace Askwell {
struct HistoryEntry;
struct Question;
} // namespace Askwell

namespace Askwell::Gui {

class AnswerDocuments;
struct BlankHints;
struct CursorText;
struct HelpText;
class FileChooser;
class Highlighter;
class HistoryPanel;
class LinkOpener;
class LiveChecks;
class LocalFacts;
class ProjectFileWatch;
class PromptsPanel;
class QuestionPage;
class ReviewPage;
class Session;
struct SaveRulesInput;
struct StartText;
class StartTextPage;
class Theme;
class WindowActions;
class WindowFrame;
enum class CursorHandler;
enum class Fact;
enum class ThemeChoice;

/// The one window: carries the actions and says what came of them. Its parts stand in WindowFrame, what a
/// session is lives in Session.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All must outlive the window.
    MainWindow(Session &session, Theme &theme, FileChooser &chooser, LinkOpener &opener,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WindowFrame &frame() { return *m_frame; }
    [[nodiscard]] const WindowActions &actions() const { return *m_actions; }

    /// A question's id, or "review".
    void goToStep(const QString &id);
    /// A folder, a project file, a framework page or a rules file: from the command line, or dropped.
    void openPath(const QString &path);

    void copy(const CopyRequest &request);
    /// To the question that has it, the blank selected.
    void goToBlank(const QString &name);
    /// Makes the words that are selected in the answer a blank.
    void askEachTime();
    void showFinishedExample();
    void showReasons();
    /// Whose parts the program holds.
    void showNotices();
    /// To the page that is shown; asked again, it goes.
    void showHelp();
    void showAbout();
    /// A note, a prompt or a rules file to begin with.
    void showStartText();
    void showSaveRules();
    void showProjects();
    /// The prompts of the project.
    void showPrompts();
    /// What was copied and saved.
    void showHistory();
    /// Tells from now on when other programs change the project's file or the list. Not for the first frame.
    void watchFiles();
    /// The list of everything that was remarked.
    void showRemarks();
    void showCachedModels();

Q_SIGNALS:
    /// The user wants the window in that language; empty for the system's.
    void languageChosen(const QString &code);
    /// Once: what that frame did not need has its turn.
    void firstFrameShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillMenu();
    void connectActions();
    void connectParts();
    /// What the copy button's arrow was last used for is what the button does.
    void rememberCopyAction(const QAction *action);
    void showRememberedCopyAction();
    void connectRules();
    void connectFindings();
    void retranslate();
    void attachHighlighting();
    void tellHighlighter();

    void startAfresh();
    void rebuildSteps();
    void rebuildFrameworkMenu();
    void updatePrompt();
    void updateReview();
    void updateSteps();
    void updateRules();
    void updateProject();

    [[nodiscard]] BlankHints blankHints() const;
    [[nodiscard]] QStringList stepIds() const;
    /// A question's page, or Review; null for what is no step.
    [[nodiscard]] QWidget *stepPage(const QString &id);
    /// Made on first use; null for what is no question.
    [[nodiscard]] QuestionPage *page(const QString &questionId);
    [[nodiscard]] QuestionPage &firstPage();
    QuestionPage *makePage(const Question &question);
    void goBy(int steps);
    void chooseExample(int index);
    /// Lets the checks speak of a question that the person has gone on from.
    void leaveQuestion(const QString &from, const QString &to);
    void updateFindings();
    void showRemarkUnderEditor(QuestionPage &shown);
    void updateReviewRemarks();
    void goToRemark(int step);
    void goToPlace(const Remark &remark);
    void applyFix(const CheckFix &fix);
    void dismiss(const Remark &remark);
    void showRule(const QString &rule);
    void showFormula();
    void showTaskMenu(const QPoint &at);
    /// Does what the links of a remark's line, or of a list of them, ask for.
    template <typename Source>
    void followRemarks(Source &source);
    /// Opens the find bar; `places` is what follows where it is open already.
    void find(int places);
    void chooseTheme(ThemeChoice choice);
    void fillLanguageMenu();
    void chooseLanguage(const QString &code);
    void setZoom(int steps);

    /// Puts a page in the place of the steps; going to a step ends it.
    void openPanel(QWidget *panel);
    void closePanel();
    void leavePanel();
    void removePanel(QWidget *panel);
    /// Over whatever is shown, which is there again when it is left.
    void openOver(QWidget *panel);
    void leaveOver();
    [[nodiscard]] HelpText helpText(const QWidget &page) const;

    void startFromExample();
    void newPrompt();
    void fillPrompts(PromptsPanel &panel);
    void removePrompt(const QString &id);
    void openProject(const QString &id);
    void saveProject(bool withSecrets = false);
    void saveProjectInFolder();
    void saveProjectAs(const QString &path, bool withSecrets);
    /// Where a file of that name is proposed to be saved: in the project's folder, or at home.
    [[nodiscard]] QString proposedPath(const QString &name) const;
    void sayConflict();
    /// What stands on the disk beside what a save would make of it.
    void showConflict();
    void settleConflict(bool keepMine, bool withSecrets = false);
    /// Another program wrote the project's file, or took it away.
    void noteFileChanged(const QString &hash);
    void noteFileGone();
    /// A save failed: the words can go elsewhere.
    void sayNotSaved();
    void saySecretInProject(std::function<void()> save);
    void sayParked();
    /// What a page is for that was just added.
    enum class AddedPage { Asks, AddsRules };
    void chooseFrameworkPage(AddedPage use);
    void addFrameworkPage(const QString &path, bool replace, AddedPage use = AddedPage::Asks);
    void fillAddedMenu();
    void addRulesFrom(const QString &id, bool added);

    /// The one quiet line; `act` is called with the id of the link that was clicked.
    void say(Tone tone, const QString &sentence, const QList<QuietLink> &links = {},
             std::function<void(const QString &)> act = {});
    /// A problem stays until it is closed; anything else has been read by the time the person goes on.
    void forgetPassingRemark();
    void sayProblem(const Message &message);
    /// In a new language: a problem is told again, anything else has been read.
    void sayAgain();
    /// Takes a text where it was asked to go.
    void handOver(const CopyRequest &request, const ScreenedText &text);
    /// Into the history, off this thread; `target` says where the text went.
    void remember(const ScreenedText &text, bool holdsPrompt, const QString &target);
    void rememberRules(const QStringList &files);
    /// Changes what is kept, off this thread, and shows what is kept then. `change` returns what went wrong.
    void changeHistory(HistoryPanel *panel,
                       std::function<std::optional<Message>(const QString &folder)> change);
    void copyFromHistory(const HistoryEntry &entry);
    void usePrompt(const HistoryEntry &entry);
    /// `pastedInto` is the question whose answer the text is taken from; empty for a text of its own.
    StartTextPage *openStartText(const QString &pastedInto = {});
    void readStartText(StartTextPage *page, const QString &path);
    /// The answer of `pastedInto` goes where that is not empty: its text is what is used.
    void useStartText(const StartText &start, const QString &pastedInto = {});
    /// Where a whole prompt or rules were pasted into one answer.
    void offerToSort(const QString &questionId);
    void openInCursor(const CursorText &carried);
    void copyLink(const ScreenedText &text, LinkForm form);
    void saveAsCommand(const ScreenedText &text);
    void openSaveRules(const SaveRulesInput &input);
    void rememberTargets(QStringList targets);
    [[nodiscard]] Result<QString> linkOf(const CursorText &carried, LinkForm form) const;
    void sayOpened(CursorHandler handler, const CursorText &carried);
    /// Offers to copy the text instead, and what else `more` names.
    void sayNotLinked(Tone tone, const QString &sentence, const CursorText &carried,
                      const QList<QuietLink> &more = {});
    void copyInstead(const CursorText &carried);
    /// Says what Cursor's web address carries, before it is opened.
    void offerWeb(const CursorText &carried);
    void sayOpenBlanks(const CopyRequest &request, const QStringList &names);
    /// The clauses that go when open blanks are left out.
    void sayWhatGoes(const CopyRequest &request);
    void saveAsFile(const CopyRequest &request, const ScreenedText &text);
    void sayMissing(const CopyRequest &request, const QStringList &missing);
    void saySecret(const CopyRequest &request, const SecretFinding &secret);
    void sayCopied(const CopyRequest &request);
    /// Looks up what was asked for and puts it into that question's answer.
    void addFact(Fact fact, const QString &questionId);
    void addMachine(const QString &questionId);
    void addProject(const QString &questionId);
    void insertSentence(const QString &questionId, const QString &sentence, const QList<Message> &remarks);
    void insertCachedModel(const QString &pinnedId);
    /// Shows the Hub's address for the task and the language of the answers, before it is opened.
    void offerHub();
    [[nodiscard]] LocalFacts &facts();
    /// Whether rules were written into this project's folder.
    [[nodiscard]] bool rulesStandInProject() const;
    /// Where the rules of this project are, in one sentence.
    [[nodiscard]] QString rulesSentence() const;

    Session &m_session;
    Theme &m_theme;
    FileChooser &m_chooser;
    LinkOpener &m_opener;
    AnswerDocuments *m_documents;
    LiveChecks *m_checks;
    WindowActions *m_actions;
    WindowFrame *m_frame;
    ReviewPage *m_review;
    QMenu *m_menu;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_cursorMenu = nullptr;
    QMenu *m_frameworkMenu;
    /// Those that were made so far.
    std::vector<QuestionPage *> m_questionPages;
    QWidget *m_panel = nullptr;
    /// Whether the panel stands over another, or over the steps, and gives back the focus.
    bool m_isOver = false;
    QWidget *m_panelBelow = nullptr;
    QPointer<QWidget> m_focusBelow;
    ProjectFileWatch *m_fileWatch = nullptr;
    /// The remark that the person went to.
    std::optional<Remark> m_chosenRemark;
    std::function<void(const QString &)> m_lineAction;
    /// The problem that the line tells, for another language.
    std::optional<Message> m_saidProblem;
    std::unique_ptr<Highlighter> m_highlighter;
    /// Made when it is first asked.
    std::unique_ptr<LocalFacts> m_facts;
    int m_zoomSteps = 0;
    /// To keep the prompt as a project.
    bool m_keepOffered = false;
    /// An answer is on its way: a second press of the key opens nothing twice.
    bool m_askingDesktop = false;
};

} // namespace Askwell::Gui
