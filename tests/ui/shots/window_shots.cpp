// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/framework_repository.h"
#include "app/profiles/profile_store.h"
#include "app/support/background_runner.h"
#include "app/support/data_places.h"
#include "app/support/settings.h"
#include "tests/support/fake_file_chooser.h"
#include "tests/support/fake_link_opener.h"
#include "tests/ui/shots/samples.h"
#include "tests/ui/shots/shot.h"
#include "ui/findings/live_checks.h"
#include "ui/preview/prompt_pane.h"
#include "ui/preview/rules_pane.h"
#include "ui/preview/text_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kFiveQuestions =
    "# Release notes\n\n## Context-owned\n\n### Who\n\n- A technical writer\n\n### How\n\n#### Words\n\n- "
    "Short\n\n"
    "## User-owned\n\n### What I want to do\n\nExamples:\n\n- Announce a release\n- Warn of a change\n\n"
    "## Final Prompt Template\n\n### Persistent Context (Put in `docs/rules.md`)\n\n```md\n# Rules\n\n- "
    "Short\n```\n\n"
    "### User Prompt Template\n\n```text\nWhat I want to do:\n[Describe it.]\n\nSituation:\n[Where do you "
    "stand?]\n\n"
    "Why it matters:\n[Explain.]\n\nReaders:\n[Who reads it?]\n(Optional)\n\nTime horizon:\n[By "
    "when?]\n(Optional)\n```\n";

/// The program as main() makes it, in folders of its own.
struct Program
{
    explicit Program(Theme &theme)
        : places(home.filePath(u"data"_s), home.filePath(u"config"_s), home.filePath(u"cache"_s))
        , settings(home.filePath(u"config/settings.json"_s))
        , frameworks(withUserPages(home.filePath(u"data/frameworks"_s)))
        , profiles(home.filePath(u"data"_s), &runner)
        , session({frameworks, profiles, settings, runner, places})
        , window(session, theme, chooser, opener)
    {
        frameworks.reload();
    }

    /// One page with five questions and one with a single question, beside the bundled one.
    static QString withUserPages(const QString &folder)
    {
        QDir().mkpath(folder);
        QFile::copy(u"" ASKWELL_TEST_DATA "/frameworks/minimal.md"_s, folder + u"/minimal.md"_s);
        QFile five(folder + u"/release-notes.md"_s);
        if (five.open(QIODevice::WriteOnly)) {
            five.write(kFiveQuestions);
        }
        return folder;
    }

    QTemporaryDir home;
    DataPlaces places;
    Settings settings;
    BackgroundRunner runner;
    FrameworkRepository frameworks;
    ProfileStore profiles;
    FakeFileChooser chooser;
    FakeLinkOpener opener;
    Session session;
    MainWindow window;
};

/// What a picture shows: the state before the window is there, and what is done in it.
struct State
{
    QString name;
    Answers answers {};
    QString step {};
    QString framework {};
    std::function<void(MainWindow &window)> afterwards {};
};

Shot windowShot(const State &state, const QSize &size)
{
    Shot shot;
    shot.name = u"window-%1-%2x%3"_s.arg(state.name).arg(size.width()).arg(size.height());
    shot.size = size;
    shot.build = [state](Theme &theme) {
        auto program = std::make_shared<Program>(theme);
        if (!state.framework.isEmpty()) {
            program->session.setFramework(state.framework);
        }
        program->session.document().setAnswers(state.answers);
        Q_EMIT program->session.promptReplaced();
        // The window goes with the program that it is a part of.
        return std::shared_ptr<QWidget>(program, &program->window);
    };
    shot.afterwards = [state](QWidget &widget) {
        auto &window = static_cast<MainWindow &>(widget);
        if (!state.step.isEmpty()) {
            window.goToStep(state.step);
        }
        if (state.afterwards) {
            state.afterwards(window);
        }
    };
    return shot;
}

Answers longAnswer()
{
    QString text;
    for (int sentence = 0; sentence < 200; ++sentence) {
        text += u"Classify review %1 by tone and topic, in Vietnamese.\n"_s.arg(sentence);
    }
    return {{u"task"_s, text}};
}

} // namespace

std::shared_ptr<MainWindow> shotWindow(Theme &theme)
{
    auto program = std::make_shared<Program>(theme);
    return {program, &program->window};
}

std::vector<Shot> windowShots()
{
    const auto trigger = [](Command command) {
        return [command](MainWindow &window) { window.actions()[command]->trigger(); };
    };
    const std::vector<QSize> allSizes {{600, 700},  {640, 480},   {720, 800},  {760, 800},
                                       {1100, 800}, {1600, 1000}, {3840, 2160}};
    const QSize half(760, 800);
    const auto rules = [](const RulesChoice &choice, void (RulesPane::*open)()) {
        return [choice, open](MainWindow &window) {
            RulesPane &pane = window.frame().rulesPane();
            if (!pane.isVisible()) {
                window.findChild<QToolButton *>(u"prompt-line"_s)->click();
            }
            Q_EMIT pane.rulesChosen(choice);
            (pane.*open)();
        };
    };
    const State sections {u"rules-sections"_s,
                          halfFilled(),
                          u"why"_s,
                          {},
                          rules({RulesLevel::Chosen, {u"Expected Expertise"_s}}, &RulesPane::openSections)};
    const State ownRules {
        u"rules-project"_s,
        halfFilled(),
        u"why"_s,
        {},
        rules({RulesLevel::Concise, {}, u"- Our data stays in the EU"_s}, &RulesPane::openProjectRules)};

    const auto findReviews = [](MainWindow &window) {
        window.frame().promptPane().textPane()->setFocus();
        window.actions()[Command::Find]->trigger();
        window.findChild<QLineEdit *>(u"find-words"_s)->setText(u"review"_s);
    };

    const auto secondCard = [](MainWindow &window) {
        window.findChild<QAction *>(u"example-2"_s)->trigger();
    };
    const auto backAndJudged = [](MainWindow &window) {
        window.actions()[Command::PreviousStep]->trigger();
        window.findChild<LiveChecks *>()->judgeNow();
    };
    // What a newcomer goes through.
    const std::vector<State> writing {
        {u"card-inserted"_s, {}, u"task"_s, {}, secondCard},
        {u"half-filled"_s, halfFilled(), u"why"_s},
        {u"review-blanks"_s, withBlanks(), u"review"_s},
        {u"copied"_s, workedExample(), u"review"_s, {}, trigger(Command::CopyPrompt)},
        {u"blanks-open"_s, withBlanks(), u"when"_s, {}, trigger(Command::CopyPrompt)},
        {u"long-answer"_s, longAnswer(), u"task"_s},
        {u"five-questions"_s, {}, {}, u"release-notes"_s},
        {u"remark"_s, troubled(), u"task"_s, {}, trigger(Command::NextRemark)},
        {u"review-remarks"_s, troubled(), u"review"_s},
        {u"nudge"_s, {{u"task"_s, u"Help our team with the archive."_s}}, u"why"_s, {}, backAndJudged},
        {u"all-remarks"_s, troubled(), u"task"_s, {}, trigger(Command::AllRemarks)},
        {u"framework-without-guide"_s, {}, {}, u"minimal"_s},
    };

    std::vector<Shot> shots;
    for (const QSize &size : allSizes) {
        for (const State &state : writing) {
            shots.push_back(windowShot(state, size));
        }
        shots.push_back(windowShot({u"first-visit"_s}, size));
        shots.push_back(windowShot({u"worked-example"_s, workedExample(), u"why"_s}, size));
        shots.push_back(windowShot(sections, size));
        shots.push_back(windowShot(ownRules, size));
        shots.push_back(windowShot({u"review"_s, workedExample(), u"review"_s}, size));
    }
    for (const State &state : std::vector<State> {
             {u"first-visit"_s},
             {u"optional-step"_s, halfFilled(), u"where"_s},
             {u"review-half-filled"_s, halfFilled(), u"review"_s},
             {u"review-worked-example"_s, workedExample(), u"review"_s},
             {u"copied-too-early"_s, halfFilled(), u"task"_s, {}, trigger(Command::CopyPrompt)},
             {u"finished-example"_s, {}, u"task"_s, {}, trigger(Command::FinishedExample)},
             {u"find"_s, workedExample(), u"task"_s, {}, findReviews},
             {u"why-these-questions"_s, {}, u"task"_s, {}, trigger(Command::WhyTheseQuestions)},
             {u"help"_s, {}, u"task"_s, {}, trigger(Command::Help)},
             {u"about"_s, {}, u"task"_s, {}, trigger(Command::About)},
             {u"save-rules"_s, workedExample(), u"review"_s, {}, trigger(Command::SaveRules)},
             {u"projects"_s, {}, u"task"_s, {}, trigger(Command::Projects)},
         }) {
        shots.push_back(windowShot(state, half));
    }
    return shots;
}

} // namespace Askwell::Gui
