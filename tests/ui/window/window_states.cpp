// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/window_states.h"

#include "tests/support/small_hub_cache.h"
#include "tests/ui/shots/samples.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/findings/live_checks.h"
#include "ui/preview/rules_pane.h"
#include "ui/steps/start_text_page.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

void trigger(Program &program, Command command)
{
    program.window.actions()[command]->trigger();
}

/// Where there are several of a name, the first that is shown.
template <typename Button>
void click(Program &program, const QString &name, const QString &within = {})
{
    const QWidget *place = &program.window;
    if (!within.isEmpty()) {
        place = program.window.findChild<QWidget *>(within);
        QVERIFY2(place != nullptr, qPrintable(within));
    }
    for (Button *each : place->findChildren<Button *>(name)) {
        if (each->isVisibleTo(&program.window)) {
            each->setFocus(Qt::ShortcutFocusReason);
            each->click();
            settle();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void write(Program &program, const Answers &answers, const QString &step)
{
    program.session.document().setAnswers(answers);
    program.window.goToStep(step);
}

void judge(Program &program)
{
    program.window.findChild<LiveChecks *>()->judgeNow();
}

void lookForModels(Program &program, const SmallHubCache &cache)
{
    qputenv("HF_HUB_CACHE", QFile::encodeName(cache.folder()));
    program.window.showCachedModels();
}

void showSaveRules(Program &program)
{
    const QString folder = program.places.data().value() + u"/my-repo"_s;
    SmallHubCache::writeFile(folder + "/.cursor/rules.md"_L1, "# Other rules\n");
    SmallHubCache::writeFile(folder + "/AGENTS.md"_L1, "# Our rules\n");
    SmallHubCache::writeFile(folder + "/CLAUDE.md"_L1, "# Claude's rules\n");
    program.session.setFolder(folder);
    program.window.showSaveRules();
    program.runner.finish();
}

void showHistory(Program &program)
{
    write(program, workedExample(), u"review"_s);
    trigger(program, Command::CopyPrompt);
    trigger(program, Command::CopyRules);
    program.runner.finish();
    program.window.showHistory();
    program.runner.finish();
}

void showProjects(Program &program)
{
    for (const QString &name : {u"Reviews"_s, u"Licence plates"_s}) {
        Profile profile;
        profile.name = name;
        profile.folder = u"/home/ada/"_s + name;
        profile.frameworks = {u"hugging-face"_s};
        QVERIFY(program.profiles.create(profile).ok());
    }
    program.window.showProjects();
    program.runner.finish();
}

void meetConflict(Program &program)
{
    program.session.document().setAnswers(halfFilled());
    trigger(program, Command::SaveProject);
    QFile file(program.session.projectPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    file.resize(0);
    file.seek(0);
    file.write(bytes.replace("fine-tune", "train"));
    file.close();
    program.session.document().setAnswers(workedExample());
    trigger(program, Command::SaveProject);
}

void openRules(Program &program, const RulesChoice &choice, void (RulesPane::*open)())
{
    RulesPane &pane = program.window.frame().rulesPane();
    Q_EMIT pane.rulesChosen(choice);
    (pane.*open)();
}

/// A part that is shown before it has its place is a window for a moment, and takes the focus with it.
class OtherWindows final : public QObject
{
public:
    explicit OtherWindows(const QWidget &window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget->isWindow() && widget != &m_window) {
                shown.append(QLatin1StringView(widget->metaObject()->className()) + u' '
                             + widget->objectName());
            }
        }
        return false;
    }

private:
    const QWidget &m_window;
};

} // namespace

const std::vector<WindowState> &windowStates()
{
    static const SmallHubCache noModels;
    static const SmallHubCache models;
    static const std::vector<WindowState> all {
        {"first visit", [](Program &) {}},
        {"a problem", [](Program &program) { program.window.openPath(u"/nowhere/at-all.askwell"_s); }},
        {"a card was chosen",
         [](Program &program) { program.window.findChild<QAction *>(u"example-2"_s)->trigger(); }, true},
        {"a remark under the editor",
         [](Program &program) {
             write(program, troubled(), u"task"_s);
             judge(program);
             trigger(program, Command::NextRemark);
         },
         true},
        {"a nudge",
         [](Program &program) {
             write(program, {{u"task"_s, u"Help our team with the archive."_s}}, u"why"_s);
             trigger(program, Command::PreviousStep);
             judge(program);
         },
         true},
        {"where", [](Program &program) { program.window.goToStep(u"where"_s); }},
        {"when", [](Program &program) { program.window.goToStep(u"when"_s); }},
        {"review", [](Program &program) { program.window.goToStep(u"review"_s); }},
        {"review with blanks", [](Program &program) { write(program, withBlanks(), u"review"_s); }, true},
        {"review with remarks",
         [](Program &program) {
             write(program, troubled(), u"review"_s);
             judge(program);
         },
         true},
        {"copied",
         [](Program &program) {
             write(program, workedExample(), u"review"_s);
             trigger(program, Command::CopyPrompt);
         },
         true},
        {"blanks are open when copying",
         [](Program &program) {
             write(program, withBlanks(), u"why"_s);
             trigger(program, Command::CopyPrompt);
         },
         true},
        {"an answer is missing when copying",
         [](Program &program) {
             write(program, halfFilled(), u"task"_s);
             trigger(program, Command::CopyPrompt);
         },
         true},
        {"finished example", [](Program &program) { program.window.showFinishedExample(); }},
        {"start from a text",
         [](Program &program) {
             program.window.showStartText();
             program.window.findChild<StartTextPage *>()->setText(u"Sort reviews. Because it is slow."_s);
         }},
        {"start from nothing", [](Program &program) { program.window.showStartText(); }},
        {"help", [](Program &program) { program.window.showHelp(); }, true},
        {"about", [](Program &program) { program.window.showAbout(); }, true},
        {"notices", [](Program &program) { program.window.showNotices(); }},
        {"reasons", [](Program &program) { program.window.showReasons(); }},
        {"save rules", [](Program &program) { program.window.showSaveRules(); }},
        {"save rules in a project",
         [](Program &program) {
             showSaveRules(program);
             click<QToolButton>(program, u"show-difference"_s, u"target-rules-md"_s);
             click<QToolButton>(program, u"target-options"_s, u"target-cursor"_s);
             click<QToolButton>(program, u"save-rules-more"_s);
         },
         true},
        {"rules saved",
         [](Program &program) {
             showSaveRules(program);
             click<QToolButton>(program, u"show-difference"_s, u"target-rules-md"_s);
             click<QCheckBox>(program, u"agree"_s, u"target-rules-md"_s);
             click<QPushButton>(program, u"save-rules-save"_s);
             program.runner.finish();
         },
         true},
        {"projects", [](Program &program) { program.window.showProjects(); }},
        {"projects in a list", showProjects, true},
        {"a project was deleted",
         [](Program &program) {
             showProjects(program);
             program.window.findChild<QAction *>(u"delete-project"_s)->trigger();
         },
         true},
        {"prompts", [](Program &program) { program.window.showPrompts(); }},
        {"two prompts",
         [](Program &program) {
             program.session.document().setAnswers(halfFilled());
             trigger(program, Command::NewPrompt);
             program.session.document().setAnswers({{u"task"_s, u"Sort the letters."_s}});
             program.window.showPrompts();
         },
         true},
        {"no history", [](Program &program) { program.window.showHistory(); }},
        {"history", showHistory, true},
        {"history to be cleared",
         [](Program &program) {
             showHistory(program);
             click<QPushButton>(program, u"history-clear"_s);
         },
         true},
        {"a conflict", meetConflict, true},
        {"what a conflict is about",
         [](Program &program) {
             meetConflict(program);
             program.follow(u"compare"_s);
         },
         true},
        {"no remarks", [](Program &program) { program.window.showRemarks(); }},
        {"all remarks",
         [](Program &program) {
             write(program, troubled(), u"task"_s);
             judge(program);
             program.window.showRemarks();
         },
         true},
        {"no cached models",
         [](Program &program) {
             lookForModels(program, noModels);
             // It is read on another thread.
             const auto *sentence = program.window.findChild<QLabel *>(u"cache-empty"_s);
             const QString first = sentence->text();
             QTRY_VERIFY(sentence->text() != first);
         }},
        {"cached models",
         [](Program &program) {
             models.addModel(u"models--google-bert--bert-base-uncased"_s, SmallHubCache::commit('a'),
                             "apache-2.0");
             models.addModel(u"models--FacebookAI--xlm-roberta-base"_s, SmallHubCache::commit('b'), "mit");
             lookForModels(program, models);
             const auto *list = program.window.frame().shownPage()->findChild<QListView *>();
             QTRY_COMPARE(list->model()->rowCount(), 2);
         },
         true},
        {"find", [](Program &program) { trigger(program, Command::Find); }},
        {"sections of the rules",
         [](Program &program) {
             openRules(program, {RulesLevel::Chosen, {u"Expected Expertise"_s}}, &RulesPane::openSections);
         },
         true},
        {"rules of the project",
         [](Program &program) {
             openRules(program, {RulesLevel::Concise, {}, u"- Our data stays in the EU"_s},
                       &RulesPane::openProjectRules);
         },
         true},
        {"a narrow window",
         [](Program &program) {
             program.window.resize(600, 700);
             click<QToolButton>(program, u"prompt-line"_s);
         }},
        {"a wide window", [](Program &program) { program.window.resize(1200, 800); }},
    };
    return all;
}

void addWindowStates(bool withSamples)
{
    QTest::addColumn<int>("state");
    for (size_t at = 0; at < windowStates().size(); ++at) {
        if (const WindowState &state = windowStates().at(at); withSamples || !state.hasSamples) {
            QTest::addRow("%s", state.name) << int(at);
        }
    }
}

void enterState(Program &program, const WindowState &state)
{
    OtherWindows others(program.window);
    program.session.resume();
    program.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    state.enter(program);
    // Lists are read on another thread.
    program.runner.finish();
    settle();
    QVERIFY2(others.shown.isEmpty(), qPrintable(others.shown.join(u' ')));
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Of parts within parts each tells the one around it that its words take more room.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
    }
}

} // namespace Askwell::Gui
