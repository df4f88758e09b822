// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/framework/framework_repository.h"
#include "app/framework/page_captions.h"
#include "app/profiles/profile_store.h"
#include "app/prompt/guide_shelf.h"
#include "app/support/settings.h"
#include "ui/common/file_chooser.h"
#include "ui/common/overflow_area.h"
#include "ui/common/spacing.h"
#include "ui/common/theme.h"
#include "ui/common/typography.h"
#include "ui/common/words.h"
#include "ui/exporting/save_rules_panel.h"
#include "ui/findings/live_checks.h"
#include "ui/findings/remark_line.h"
#include "ui/library/local_facts.h"
#include "ui/library/projects_model.h"
#include "ui/library/projects_panel.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/rules_pane.h"
#include "ui/steps/answer_documents.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/example_page.h"
#include "ui/steps/question_page.h"
#include "ui/steps/reasons_page.h"
#include "ui/steps/review_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/find_bar.h"
#include "ui/window/findings_flow.h"
#include "ui/window/footer.h"
#include "ui/window/project_file_watch.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

constexpr auto ReviewStep = "review"_L1;

/// A button of its own that opens a menu: QToolButton's own menus come with a mark in the corner that fits no
/// text beside it.
void opens(QToolButton &button, QMenu *menu)
{
    QObject::connect(&button, &QToolButton::clicked, menu, [&button, menu] {
        const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
        // A button at the window's far end opens towards its middle.
        const bool atEnd = (button.x() > button.parentWidget()->width() / 2) != mirrored;
        const int x = atEnd != mirrored ? button.width() - menu->sizeHint().width() : 0;
        menu->popup(button.mapToGlobal(QPoint(x, button.height())));
    });
}

/// The ways to take the prompt away, in the order of the copy button's menu, and how a setting names them.
struct CopyRow
{
    Command command;
    QString name;
    CopyRequest request;
};

const std::vector<CopyRow> &copyRows()
{
    static const std::vector<CopyRow> rows {
        {Command::CopyPrompt, u"prompt"_s, {CopyContent::Prompt}},
        {Command::CopyWithRules, u"both"_s, {CopyContent::PromptWithRules}},
        {Command::CopyRules, u"rules"_s, {CopyContent::Rules}},
        {Command::CopyLink, u"link"_s, {CopyContent::Prompt, CopyPlace::Link}},
        {Command::SaveAsCommand, u"command"_s, {CopyContent::Prompt, CopyPlace::Command}},
    };
    return rows;
}

/// The footer's buttons are faces of the window's actions.
Footer *makeFooter(const WindowActions &action)
{
    QList<QAction *> copyActions;
    for (const CopyRow &row : copyRows()) {
        copyActions.append(action[row.command]);
    }
    return new Footer(copyActions, action[Command::NextStep], action[Command::OpenInCursor]);
}

} // namespace

MainWindow::MainWindow(Session &session, Theme &theme, FileChooser &chooser, LinkOpener &opener,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_chooser(chooser)
    , m_opener(opener)
    , m_documents(new AnswerDocuments(session.document(), this))
    , m_checks(new LiveChecks(session.document(), this))
    , m_actions(new WindowActions(this))
    , m_frame(new WindowFrame(makeFooter(*m_actions), session.settings()))
    , m_review(new ReviewPage)
    , m_menu(new QMenu(this))
    , m_frameworkMenu(new QMenu(this))
{
    setObjectName(u"main-window"_s);
    setAcceptDrops(true);
    setCentralWidget(new OverflowArea(m_frame, static_cast<QVBoxLayout *>(m_frame->layout())));
    m_frame->addPage(m_review);
    opens(m_frame->frameworkButton(), m_frameworkMenu);
    opens(m_frame->menuButton(), m_menu);
    m_zoomSteps = m_session.settings().number(Setting::Zoom);
    fillMenu();
    connectActions();
    connectParts();
    connectRules();
    connectFindings();
    retranslate();
    showRememberedCopyAction();
    startAfresh();
    setZoom(m_zoomSteps);
    setMinimumSize(360, 320);
    // With its title bar it has to fit a small screen, where no size is remembered yet.
    const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    resize(QSize(760, 800).boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    restoreGeometry(m_session.settings().bytes(Setting::WindowGeometry));
}

MainWindow::~MainWindow()
{
    // The parts lose the focus on their way out: that is no leaving of a field.
    m_checks->disconnect(this);
    // They show documents that are deleted with the window's other children.
    delete m_frame;
}

void MainWindow::fillMenu()
{
    const WindowActions &action = *m_actions;
    m_menu->addActions({action[Command::NewPrompt], action[Command::Prompts], action[Command::Projects],
                        action[Command::SaveProject], action[Command::SaveInFolder],
                        action[Command::History]});
    m_menu->addSeparator();
    m_menu->addActions({action[Command::SaveRules]});
    m_cursorMenu = m_menu->addMenu(QString());
    m_cursorMenu->addActions({action[Command::OpenInCursor], action[Command::RulesIntoCursor],
                              action[Command::CommandIntoCursor]});
    m_menu->addActions(
        {action[Command::StartText], action[Command::FinishedExample], action[Command::WhyTheseQuestions]});
    m_menu->addSeparator();
    m_menu->addActions({action[Command::CachedModels], action[Command::FindOnHub]});
    m_menu->addSeparator();
    m_menu->addActions({action[Command::AskEachTime], action[Command::Find], action[Command::AllRemarks]});
    m_menu->addActions({action[Command::ZoomIn], action[Command::ZoomOut], action[Command::ZoomReset],
                        action[Command::LargerPane], action[Command::SmallerPane]});
    m_fileMenu = m_menu->addMenu(QString());
    m_fileMenu->addActions({action[Command::SavePromptAsFile], action[Command::SaveWithRulesAsFile],
                            action[Command::SaveRulesAsFile]});
    m_languageMenu = m_menu->addMenu(QString());
    fillLanguageMenu();
    m_themeMenu = m_menu->addMenu(QString());
    m_themeMenu->addActions({action[Command::ThemeSystem], action[Command::ThemeLight],
                             action[Command::ThemeDark], action[Command::ThemeHighContrast]});
    m_menu->addSeparator();
    m_menu->addActions({action[Command::Help], action[Command::About], action[Command::Quit]});
}

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto act) {
        connect((*m_actions)[command], &QAction::triggered, this, act);
    };
    for (const CopyRow &row : copyRows()) {
        on(row.command, [this, request = row.request] { copy(request); });
    }
    on(Command::OpenInCursor, [this] { copy({CopyContent::Prompt, CopyPlace::Cursor}); });
    on(Command::RulesIntoCursor, [this] { copy({CopyContent::Rules, CopyPlace::Cursor}); });
    on(Command::CommandIntoCursor, [this] { copy({CopyContent::Prompt, CopyPlace::CursorCommand}); });
    const auto saveAs = [this](CopyContent content) { copy({content, CopyPlace::File}); };
    on(Command::SavePromptAsFile, [saveAs] { saveAs(CopyContent::Prompt); });
    on(Command::SaveWithRulesAsFile, [saveAs] { saveAs(CopyContent::PromptWithRules); });
    on(Command::SaveRulesAsFile, [saveAs] { saveAs(CopyContent::Rules); });
    on(Command::NextStep, [this] { goBy(1); });
    on(Command::PreviousStep, [this] { goBy(-1); });
    on(Command::SaveRules, [this] { showSaveRules(); });
    on(Command::NewPrompt, [this] { newPrompt(); });
    on(Command::Prompts, [this] { showPrompts(); });
    on(Command::Projects, [this] { showProjects(); });
    on(Command::History, [this] { showHistory(); });
    on(Command::SaveProject, [this] { saveProject(); });
    on(Command::SaveInFolder, [this] { saveProjectInFolder(); });
    on(Command::FinishedExample, [this] { showFinishedExample(); });
    on(Command::StartText, [this] { showStartText(); });
    on(Command::WhyTheseQuestions, [this] { showReasons(); });
    on(Command::AskEachTime, [this] { askEachTime(); });
    on(Command::NextRemark, [this] { goToRemark(1); });
    on(Command::PreviousRemark, [this] { goToRemark(-1); });
    on(Command::AllRemarks, [this] { showRemarks(); });
    on(Command::CachedModels, [this] { showCachedModels(); });
    on(Command::FindOnHub, [this] { offerHub(); });
    on(Command::AddFramework, [this] { chooseFrameworkPage(AddedPage::Asks); });
    on(Command::Find, [this] { find(0); });
    on(Command::FindNext, [this] { find(1); });
    on(Command::FindPrevious, [this] { find(-1); });
    on(Command::ZoomIn, [this] { setZoom(m_zoomSteps + 1); });
    on(Command::ZoomOut, [this] { setZoom(m_zoomSteps - 1); });
    on(Command::ZoomReset, [this] { setZoom(0); });
    on(Command::LargerPane, [this] { m_frame->growPane(1); });
    on(Command::SmallerPane, [this] { m_frame->growPane(-1); });
    on(Command::ThemeSystem, [this] { chooseTheme(ThemeChoice::System); });
    on(Command::ThemeLight, [this] { chooseTheme(ThemeChoice::Light); });
    on(Command::ThemeDark, [this] { chooseTheme(ThemeChoice::Dark); });
    on(Command::ThemeHighContrast, [this] { chooseTheme(ThemeChoice::HighContrast); });
    on(Command::OpenMenu, [this] { m_frame->menuButton().click(); });
    on(Command::Help, [this] { showHelp(); });
    on(Command::About, [this] { showAbout(); });
    on(Command::Quit, [this] { close(); });
    for (int number = 1; number <= 9; ++number) {
        auto *example = new QAction(this);
        example->setObjectName(u"example-%1"_s.arg(number));
        example->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
        addAction(example);
        connect(example, &QAction::triggered, this, [this, number] { chooseExample(number - 1); });
    }
}

void MainWindow::rememberCopyAction(const QAction *action)
{
    for (const CopyRow &row : copyRows()) {
        if ((*m_actions)[row.command] == action) {
            m_session.settings().setText(Setting::LastCopyAction, row.name);
        }
    }
}

void MainWindow::showRememberedCopyAction()
{
    const QString name = m_session.settings().text(Setting::LastCopyAction);
    for (const CopyRow &row : copyRows()) {
        if (row.name == name) {
            m_frame->footer().setCopyAction((*m_actions)[row.command]);
        }
    }
}

void MainWindow::connectParts()
{
    PromptDocument &document = m_session.document();
    connect(&document, &PromptDocument::answerChanged, this, &MainWindow::updatePrompt);
    connect(&document, &PromptDocument::valuesChanged, this, &MainWindow::updatePrompt);
    connect(&document, &PromptDocument::frameworkChanged, this, &MainWindow::rebuildSteps);
    connect(&document, &PromptDocument::rulesChanged, this, &MainWindow::updateRules);
    connect(&m_session, &Session::promptReplaced, this, &MainWindow::startAfresh);
    connect(&m_session, &Session::projectChanged, this, &MainWindow::updateProject);
    connect(&m_session, &Session::problemFound, this, &MainWindow::sayProblem);
    connect(&m_session.frameworks(), &FrameworkRepository::frameworksChanged, this,
            &MainWindow::rebuildFrameworkMenu);
    connect(&m_frame->steps(), &StepRow::stepChosen, this, &MainWindow::goToStep);
    connect(&m_frame->promptPane(), &PromptPane::questionActivated, this, &MainWindow::goToStep);
    connect(m_review, &ReviewPage::questionAsked, this, &MainWindow::goToStep);
    connect(m_review, &ReviewPage::reasonsAsked, this, &MainWindow::showReasons);
    connect(m_review, &ReviewPage::blankFilled, &document, &PromptDocument::setValue);
    connect(m_review, &ReviewPage::saveRulesAsked, this, &MainWindow::showSaveRules);
    connect(&m_frame->footer(), &Footer::copyActionChosen, this, &MainWindow::rememberCopyAction);
    connect(&m_frame->footer().line(), &QuietLine::linkActivated, this, [this](const QString &id) {
        // What the link does may say something new, with an action of its own.
        if (const auto act = m_lineAction) {
            act(id);
        }
    });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_frame->frameworkButton().setAccessibleName(tr("Framework"));
    m_frame->menuButton().setAccessibleName(tr("Menu"));
    m_frame->menuButton().setToolTip(tr("Menu"));
    m_frame->steps().setAccessibleName(tr("Steps"));
    m_cursorMenu->setTitle(tr("C&ursor"));
    m_fileMenu->setTitle(tr("Sa&ve as a file"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_languageMenu->actions().constFirst()->setText(
        tr("As the &system", "the language that the window speaks"));
    m_themeMenu->setTitle(tr("&Colours"));
    for (QuestionPage *each : m_questionPages) {
        each->retranslate();
    }
    sayAgain();
    updateFindings();
    rebuildFrameworkMenu();
    updatePrompt();
    updateProject();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->followPalette();
    } else if (event->type() == QEvent::ActivationChange && m_fileWatch != nullptr && isActiveWindow()) {
        m_fileWatch->look();
        m_session.profiles().refresh();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_frame->keepSplitters();
    m_session.settings().setBytes(Setting::WindowGeometry, saveGeometry());
    m_session.finish();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_highlighter) {
        windowHandle()->installEventFilter(this);
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && watched == windowHandle() && windowHandle()->isExposed()) {
        windowHandle()->removeEventFilter(this);
        // The frame is painted and goes to the screen within this event.
        QTimer::singleShot(0, this, [this] {
            // Loading the definitions costs as much as the frame itself.
            attachHighlighting();
            Q_EMIT firstFrameShown();
        });
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::attachHighlighting()
{
    m_highlighter = std::make_unique<Highlighter>();
    tellHighlighter();
    m_frame->promptPane().attach(*m_highlighter);
    m_frame->rulesPane().attach(*m_highlighter);
    m_review->attach(*m_highlighter);
    m_checks->start();
}

void MainWindow::tellHighlighter()
{
    if (!m_highlighter) {
        return;
    }
    QStringList labels;
    QStringList placeholders;
    for (const Question &question : m_session.document().framework().questions) {
        labels.append(question.label);
        placeholders.append(question.placeholder);
    }
    m_highlighter->setPromptWords(labels, placeholders);
}

void MainWindow::setZoom(int steps)
{
    const qreal zoom = zoomed(1.0, steps);
    if (steps != 0 && zoom == zoomed(1.0, steps > 0 ? steps - 1 : steps + 1)) {
        return; // There is no larger or smaller one.
    }
    m_zoomSteps = steps;
    m_session.settings().setNumber(Setting::Zoom, steps);
    m_frame->setZoom(zoom);
    m_review->setZoom(zoom);
    for (QuestionPage *each : m_questionPages) {
        each->setZoom(zoom);
    }
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_theme.choose(choice);
    m_session.settings().setText(Setting::Theme, themeName(choice));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // A project that is dragged out of this window is on its way elsewhere.
    if (event->mimeData()->hasUrls() && event->source() == nullptr) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    // From another window of ours: the project itself, not the copy for strangers.
    if (const QByteArray id = event->mimeData()->data(draggedProjectType); !id.isEmpty()) {
        openProject(QString::fromUtf8(id));
        return;
    }
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            openPath(url.toLocalFile());
        }
    }
}

// The steps.

void MainWindow::startAfresh()
{
    m_documents->startAfresh();
    m_checks->startAfresh();
    m_checks->setDismissed(m_session.dismissed());
    rebuildSteps();
    m_frame->rulesPane().startAfresh();
    updateProject();
}

void MainWindow::rebuildSteps()
{
    closePanel();
    for (QuestionPage *each : std::exchange(m_questionPages, {})) {
        m_frame->removePage(each);
        // At once: of two views of one document the wider rules where lines break.
        delete each;
    }
    const Framework &framework = m_session.document().framework();
    (*m_actions)[Command::FinishedExample]->setEnabled(!framework.filledExample.isEmpty());
    for (const Command command : {Command::CachedModels, Command::FindOnHub}) {
        (*m_actions)[command]->setVisible(framework.knowledge == "hugging-face"_L1);
    }
    (*m_actions)[Command::WhyTheseQuestions]->setVisible(ReasonsPage::hasReasons(framework));
    m_review->setReasonsOffered(ReasonsPage::hasReasons(framework));
    m_frame->promptPane().setAnswerOutline(answerOutline(framework));
    m_frame->frameworkButton().setText(framework.title + u" ▾"_s);
    tellHighlighter();
    rebuildFrameworkMenu();
    updatePrompt();
    updateRules();
    const QString step = m_session.step();
    goToStep(stepIds().contains(step) ? step : stepIds().first());
}

QStringList MainWindow::stepIds() const
{
    QStringList ids;
    for (const Question &question : m_session.document().framework().questions) {
        ids.append(question.id);
    }
    ids.append(ReviewStep);
    return ids;
}

QuestionPage *MainWindow::page(const QString &questionId)
{
    const auto found =
        std::find_if(m_questionPages.begin(), m_questionPages.end(),
                     [&questionId](const QuestionPage *each) { return each->questionId() == questionId; });
    if (found != m_questionPages.end()) {
        return *found;
    }
    const Question *question = m_session.document().framework().question(questionId);
    return question == nullptr ? nullptr : makePage(*question);
}

QuestionPage &MainWindow::firstPage()
{
    return *page(m_session.document().framework().questions.front().id);
}

QuestionPage *MainWindow::makePage(const Question &question)
{
    const Framework &framework = m_session.document().framework();
    const GuideQuestion *guide = m_session.guide().question(question.id);
    auto *made =
        new QuestionPage(question, guide == nullptr ? GuideQuestion {} : *guide,
                         orderingReasonFor(framework, question.id), m_documents->document(question.id));
    made->setZoom(zoomed(1.0, m_zoomSteps));
    made->setKept(m_session.project().kept.contains(question.id));
    made->setExampleOffered(!framework.filledExample.isEmpty());
    made->setStartTextOffered(question.id == framework.questions.front().id);
    connect(&made->editor(), &AnswerEditor::left, m_checks,
            [checks = m_checks, id = question.id] { checks->leave(id); });
    connect(&made->editor(), &AnswerEditor::begunByPasting, this,
            [this, id = question.id] { offerToSort(id); });
    connect(&made->editor(), &AnswerEditor::blanksPassed, &m_frame->footer(), &Footer::focusNext);
    connect(made, &QuestionPage::finishedExampleAsked, this, &MainWindow::showFinishedExample);
    connect(made, &QuestionPage::startTextAsked, this, &MainWindow::showStartText);
    followRemarks(made->remarkLine());
    connect(&made->remarkLine(), &RemarkLine::closed, m_checks,
            [this](const Remark &remark) { m_checks->closeNudge(remark.id); });
    connect(made, &QuestionPage::taskMenuAsked, this, &MainWindow::showTaskMenu);
    if (const std::vector<Fact> facts = factsFor(framework, question.id); !facts.empty()) {
        made->setFacts(facts);
        connect(made, &QuestionPage::factAsked, this,
                [this, id = question.id](Fact fact) { addFact(fact, id); });
    }
    connect(made, &QuestionPage::keptChosen, &m_session,
            [this, id = question.id](bool kept) { m_session.setKept(id, kept); });
    m_questionPages.push_back(made);
    m_frame->addPage(made);
    return made;
}

QWidget *MainWindow::stepPage(const QString &id)
{
    return id == ReviewStep ? static_cast<QWidget *>(m_review) : page(id);
}

void MainWindow::goToStep(const QString &id)
{
    const bool review = id == ReviewStep;
    QWidget *shown = stepPage(id);
    if (shown == nullptr) {
        return;
    }
    closePanel();
    leaveQuestion(m_frame->steps().current(), id);
    // Whoever goes along the steps by arrow keys wants to stay among them.
    const bool alongSteps = m_frame->steps().isAncestorOf(QApplication::focusWidget());
    if (review) {
        updateReview();
    } else {
        // Cards move only where nobody looks.
        page(id)->setJob(firstPage().job());
        page(id)->setBlankHints(blankHints());
    }
    m_session.setStep(id);
    m_frame->steps().setCurrent(id);
    m_frame->promptPane().setCurrentQuestion(id);
    m_frame->showPage(shown, review);
    m_frame->footer().setPlace(review ? FooterPlace::Review : FooterPlace::Question);
    forgetPassingRemark();
    updateFindings();
    if (!alongSteps) {
        shown->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::goBy(int steps)
{
    const QStringList ids = stepIds();
    const auto at = ids.indexOf(m_frame->steps().current()) + steps;
    if (at >= 0 && at < ids.size()) {
        goToStep(ids.at(at));
    }
}

void MainWindow::chooseExample(int index)
{
    if (QuestionPage *shown = page(m_frame->steps().current()); shown != nullptr && m_panel == nullptr) {
        shown->chooseExample(index);
    }
}

void MainWindow::find(int places)
{
    FindBar &bar = m_frame->findBar();
    if (places != 0 && bar.target() != nullptr) {
        bar.goBy(places);
    } else if (QPlainTextEdit *text = m_frame->textToSearch()) {
        bar.open(text);
    }
}

void MainWindow::updatePrompt()
{
    const PromptDocument &document = m_session.document();
    PromptPane &pane = m_frame->promptPane();
    pane.showPrompt(document.prompt());
    m_frame->setPromptSummary(pane.length().isEmpty()
                                  ? tr("Prompt")
                                  : tr("Prompt · %1", "%1 is a number of words").arg(pane.length()));
    if (m_frame->shownPage() == m_review) {
        updateReview();
    }
    updateSteps();
}

void MainWindow::updateSteps()
{
    const PromptDocument &document = m_session.document();
    std::vector<StepEntry> entries;
    for (const Question &question : document.framework().questions) {
        const bool written = !document.prompt().hasOpenBlank(question.id)
            && !normalisedAnswer(document.answer(question.id)).isEmpty();
        entries.push_back({question.id, shortQuestionName(question),
                           written                 ? StepState::Done
                               : question.optional ? StepState::Optional
                                                   : StepState::Open});
    }
    entries.push_back({ReviewStep, tr("Review", "the last step"), StepState::Open, false});
    m_frame->steps().setEntries(entries);
}

// Panels: pages that take the place of the steps until they are closed.

void MainWindow::openPanel(QWidget *panel)
{
    closePanel();
    m_panel = panel;
    m_frame->addPage(panel);
    m_frame->showPage(panel, true);
    m_frame->footer().setPlace(FooterPlace::Panel);
    forgetPassingRemark();
    // Its first button may be what has the focus, and has to show it.
    panel->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closePanel()
{
    m_isOver = false;
    removePanel(std::exchange(m_panel, nullptr));
    removePanel(std::exchange(m_panelBelow, nullptr));
}

void MainWindow::removePanel(QWidget *panel)
{
    if (panel != nullptr) {
        m_frame->removePage(panel);
        panel->deleteLater();
    }
}

void MainWindow::leavePanel()
{
    goToStep(m_frame->steps().current());
}

void MainWindow::showFinishedExample()
{
    auto *example = new ExamplePage(m_session.document().framework().filledExample);
    connect(example, &ExamplePage::closed, this, &MainWindow::leavePanel);
    connect(example, &ExamplePage::startAsked, this, &MainWindow::startFromExample);
    openPanel(example);
}

void MainWindow::showReasons()
{
    auto *reasons = new ReasonsPage(m_session.document().framework());
    connect(reasons, &ReasonsPage::closed, this, &MainWindow::leavePanel);
    openPanel(reasons);
}

void MainWindow::startFromExample()
{
    const Answers before = m_session.document().answers();
    Answers example = before;
    for (const Question &question : m_session.document().framework().questions) {
        example.insert(question.id, question.filledExample);
    }
    m_session.document().setAnswers(example);
    goToStep(stepIds().first());
    say(Tone::Done, tr("The example stands in the steps."), {{u"undo"_s, tr("Undo")}},
        [this, before](const QString &) {
            m_session.document().setAnswers(before);
            m_frame->footer().line().clear();
        });
}

void MainWindow::showSaveRules()
{
    openSaveRules(m_session.saveRulesInput());
}

void MainWindow::openSaveRules(const SaveRulesInput &input)
{
    auto *panel = new SaveRulesPanel(m_session.places(), m_session.runner(), m_chooser);
    connect(panel, &SaveRulesPanel::closed, this, &MainWindow::leavePanel);
    connect(panel, &SaveRulesPanel::folderChosen, &m_session, &Session::setFolder);
    connect(panel, &SaveRulesPanel::targetsChosen, this, &MainWindow::rememberTargets);
    connect(panel, &SaveRulesPanel::optionsChosen, &m_session, &Session::setTargetOptions);
    connect(panel, &SaveRulesPanel::written, this, [this](const QString &, const ExportOutcome &outcome) {
        m_session.rememberWritten(outcome.hashes);
        rememberRules(outcome.rules);
    });
    panel->setInput(input);
    openPanel(panel);
}

void MainWindow::showProjects()
{
    auto *panel = new ProjectsPanel(m_session.profiles(), m_chooser);
    connect(panel, &ProjectsPanel::closed, this, &MainWindow::leavePanel);
    connect(panel, &ProjectsPanel::projectChosen, this, &MainWindow::openProject);
    connect(panel, &ProjectsPanel::sampleAsked, this, [this] {
        m_session.openSample();
        goToStep(ReviewStep);
        sayParked();
    });
    QMap<QString, QString> titles;
    for (const FrameworkEntry &entry : m_session.frameworks().frameworks()) {
        titles.insert(entry.id, entry.title);
    }
    panel->setFrameworkTitles(titles);
    openPanel(panel);
    panel->start();
}

// Rules and frameworks.

void MainWindow::rebuildFrameworkMenu()
{
    m_frameworkMenu->clear();
    m_frameworkMenu->setToolTipsVisible(true);
    const QString current = m_session.document().framework().id;
    for (const FrameworkEntry &entry : m_session.frameworks().frameworks()) {
        QAction *action = m_frameworkMenu->addAction(QString(entry.title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(entry.framework && entry.id == current);
        action->setEnabled(entry.framework.has_value());
        if (!entry.framework) {
            action->setToolTip(words(entry.problem));
        } else if (entry.overridesBundled) {
            action->setToolTip(tr("Your own page, in place of the bundled one"));
        }
        connect(action, &QAction::triggered, &m_session,
                [this, id = entry.id] { m_session.setFramework(id); });
    }
    m_frameworkMenu->addSeparator();
    m_frameworkMenu->addAction((*m_actions)[Command::AddFramework]);
}

void MainWindow::chooseFrameworkPage(AddedPage use)
{
    const auto path = m_chooser.openFile(
        this, {tr("Add a framework page"), QString(), tr("Framework pages (*.md);;All files (*)")});
    if (path) {
        addFrameworkPage(*path, false, use);
    }
}

void MainWindow::addFrameworkPage(const QString &path, bool replace, AddedPage use)
{
    const auto read = readFrameworkFile(path);
    const bool known = read.ok() && m_session.frameworks().framework(read.value().id) != nullptr;
    const auto added = addPageWithGuide(m_session.frameworks(), path, replace);
    if (added.ok()) {
        const QString &id = added.value().id;
        if (use == AddedPage::AddsRules) {
            m_session.setFrameworkAdded(id, true);
        } else {
            m_session.setFramework(id);
        }
        say(Tone::Done, tr("%1 was added.").arg(m_session.frameworks().framework(id)->title));
    } else if (known && !replace) {
        say(Tone::Problem, words(added.error()), {{u"replace"_s, tr("Replace it")}},
            [this, path, use](const QString &) { addFrameworkPage(path, true, use); });
    } else {
        sayProblem(added.error());
    }
}

// The quiet line.

void MainWindow::say(Tone tone, const QString &sentence, const QList<QuietLink> &links,
                     std::function<void(const QString &)> act)
{
    m_lineAction = std::move(act);
    m_saidProblem.reset();
    m_frame->footer().line().say(tone, sentence, links);
}

void MainWindow::forgetPassingRemark()
{
    QuietLine &line = m_frame->footer().line();
    if (line.tone() != Tone::Problem) {
        line.clear();
    }
}

void MainWindow::sayProblem(const Message &message)
{
    say(Tone::Problem, words(message));
    m_saidProblem = message;
}

void MainWindow::sayAgain()
{
    if (m_saidProblem && !m_frame->footer().line().isEmpty()) {
        sayProblem(Message(*m_saidProblem));
    } else {
        m_frame->footer().line().clear();
    }
}

} // namespace Askwell::Gui
