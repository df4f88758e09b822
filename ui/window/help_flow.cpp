// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that explains itself: help to the page that is shown, and what it is made of.
#include "ui/window/main_window.h"

#include "app/framework/framework.h"
#include "app/prompt/guide.h"
#include "ui/common/words.h"
#include "ui/steps/question_page.h"
#include "ui/steps/review_page.h"
#include "ui/steps/step_row.h"
#include "ui/window/about_page.h"
#include "ui/window/footer.h"
#include "ui/window/help_page.h"
#include "ui/window/notices_page.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_frame.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

struct PageRow
{
    QLatin1StringView page;
    const char *sentences;
};

/// Pages that say all of it themselves are not here.
constexpr std::array PageRows {
    PageRow {
        "review-page"_L1,
        QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage",
                          "Read the prompt, fill the blanks that are left, and copy it. No remark has to "
                          "be followed.")},
    PageRow {"save-rules-panel"_L1,
             QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage",
                               "Tick the files that your tools read. Nothing is written before you save, and "
                               "the last save can be undone.")},
    PageRow {"projects-panel"_L1,
             QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage",
                               "Type to search, Enter opens. A project keeps its folder, its rules and the "
                               "answers that are pinned.")},
    PageRow {"prompts-panel"_L1,
             QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Every prompt of the project. Enter opens one.")},
    PageRow {"history-panel"_L1,
             QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage",
                               "What you copied and saved, on this machine only. Use a prompt again, or copy "
                               "its text.")},
    PageRow {
        "cache-panel"_L1,
        QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage",
                          "The models of the Hugging Face cache. Enter puts one into the answer, with its "
                          "commit.")},
};

struct KeyRow
{
    const char *keys;
    const char *what;
};

/// What is no action of the window. Names of keys are what QKeySequence calls them.
constexpr std::array KeyRows {
    KeyRow {"Ctrl+1 … Ctrl+9",
            QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Insert an example, or take it back")},
    KeyRow {"Tab", QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "To the next blank, then on")},
    KeyRow {"Del",
            QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Remove the chosen blank, or entry of a list")},
    KeyRow {"F2", QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Rename the entry of a list")},
    KeyRow {"Ctrl+D", QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Duplicate the entry of a list")},
    KeyRow {
        "Alt+1 … Alt+4",
        QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Starting from a text: move the sentence at the cursor")},
    KeyRow {"Esc", QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage", "Back to the prompt; nothing is lost")},
};

QString helpWords(const char *text)
{
    return QCoreApplication::translate("Askwell::Gui::HelpPage", text);
}

QString keyNames(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys) {
        // Two keys of one name: Enter on the keypad is Enter.
        if (const QString name = key.toString(QKeySequence::NativeText); !names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(u", "_s);
}

} // namespace

HelpText MainWindow::helpText(const QWidget &page) const
{
    HelpText help;
    help.page = page.accessibleName();
    const auto row = std::find_if(PageRows.begin(), PageRows.end(),
                                  [&page](const PageRow &each) { return page.objectName() == each.page; });
    if (row != PageRows.end()) {
        help.sentences = helpWords(row->sentences);
    } else if (const auto *question = qobject_cast<const QuestionPage *>(&page)) {
        const GuideQuestion *guide = m_session.guide().question(question->questionId());
        help.sentences = (guide == nullptr ? QString() : guideWords(guide->help) + u' ')
            + helpWords(QT_TRANSLATE_NOOP("Askwell::Gui::HelpPage",
                                          "Answer in your own words, or begin with an example: it writes a "
                                          "sentence with blanks to fill. Everything you type is kept."));
    }
    for (const QAction *action : m_actions->all()) {
        if (!action->shortcuts().isEmpty() && action->isVisible()) {
            help.keys.push_back({keyNames(action->shortcuts()), action->iconText().remove(u'…')});
        }
    }
    for (const KeyRow &each : KeyRows) {
        help.keys.push_back({QString::fromUtf8(each.keys), helpWords(each.what)});
    }
    return help;
}

void MainWindow::showHelp()
{
    if (qobject_cast<HelpPage *>(m_panel) != nullptr) {
        leaveOver();
        return;
    }
    QPointer<QWidget> shown = m_isOver ? m_panelBelow : m_frame->shownPage();
    if (shown == nullptr) {
        shown = stepPage(m_frame->steps().current());
    }
    auto *help = new HelpPage([this, shown] { return shown ? helpText(*shown) : HelpText(); });
    connect(help, &HelpPage::closed, this, &MainWindow::leaveOver);
    openOver(help);
}

void MainWindow::showAbout()
{
    auto *about = new AboutPage;
    connect(about, &AboutPage::closed, this, &MainWindow::leaveOver);
    connect(about, &AboutPage::copyAsked, this, [this](const QString &versions) {
        QApplication::clipboard()->setText(versions);
        say(Tone::Done, tr("Copied."));
    });
    connect(about, &AboutPage::noticesAsked, this, &MainWindow::showNotices);
    openOver(about);
}

void MainWindow::showNotices()
{
    auto *notices = new NoticesPage;
    connect(notices, &NoticesPage::closed, this, &MainWindow::leaveOver);
    openOver(notices);
}

void MainWindow::openOver(QWidget *panel)
{
    QWidget *below = m_panel;
    QPointer<QWidget> focus = QApplication::focusWidget();
    if (m_isOver) {
        // One at a time: what stands below stays.
        removePanel(m_panel);
        below = m_panelBelow;
        focus = m_focusBelow;
    }
    m_panel = nullptr;
    m_panelBelow = nullptr;
    openPanel(panel);
    m_panelBelow = below;
    m_focusBelow = focus;
    m_isOver = true;
}

void MainWindow::leaveOver()
{
    QWidget *below = std::exchange(m_panelBelow, nullptr);
    const QPointer<QWidget> focus = m_focusBelow;
    if (below == nullptr) {
        leavePanel();
    } else {
        closePanel();
        m_panel = below;
        m_frame->showPage(below, true);
        m_frame->footer().setPlace(FooterPlace::Panel);
        forgetPassingRemark();
    }
    if (focus && focus->isVisible()) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Askwell::Gui
