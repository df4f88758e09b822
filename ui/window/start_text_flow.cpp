// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that begins a prompt with a text: a note, a prompt, a rules file.
#include "ui/window/main_window.h"

#include "app/framework/framework_repository.h"
#include "app/support/file_reading.h"
#include "ui/common/file_chooser.h"
#include "ui/steps/start_text_page.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// The one that asks comes first.
std::vector<Framework> knownFrameworks(Session &session)
{
    std::vector<Framework> known {session.document().framework()};
    for (const FrameworkEntry &entry : session.frameworks().frameworks()) {
        const Framework *framework = session.frameworks().framework(entry.id);
        if (framework != nullptr && framework->id != known.front().id) {
            known.push_back(*framework);
        }
    }
    return known;
}

} // namespace

void MainWindow::showStartText()
{
    openStartText();
}

StartTextPage *MainWindow::openStartText(const QString &pastedInto)
{
    const bool wasPasted = !pastedInto.isEmpty();
    const QString begun = wasPasted ? m_session.document().answer(pastedInto) : m_session.startText();
    auto *page = new StartTextPage(knownFrameworks(m_session));
    page->setText(begun);
    connect(page, &StartTextPage::fileAsked, this, [this, page] {
        const auto path = m_chooser.openFile(
            this, {tr("Open a file"), {}, tr("Texts (*.md *.mdc *.txt *.rules);;All files (*)")});
        if (path) {
            readStartText(page, *path);
        }
    });
    // What was pasted stands in its answer still.
    if (!wasPasted) {
        connect(page, &StartTextPage::textChanged, this,
                [this, page] { m_session.setStartText(page->text()); });
    }
    connect(page, &StartTextPage::closed, this, &MainWindow::leavePanel);
    connect(page, &StartTextPage::used, this, [this, page, wasPasted, pastedInto, begun] {
        const bool untouched = wasPasted && m_session.document().answer(pastedInto) == begun;
        useStartText(page->result(), untouched ? pastedInto : QString());
    });
    openPanel(page);
    return page;
}

void MainWindow::readStartText(StartTextPage *page, const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, longestTakenBack);
    const Result<QString> text =
        bytes ? textToTakeBack(bytes.value(), QFileInfo(path).fileName()) : Result<QString>(bytes.error());
    if (!text) {
        sayProblem(text.error());
        return;
    }
    page->setText(text.value());
}

void MainWindow::offerToSort(const QString &questionId)
{
    // Megabytes would hold the key that pasted them.
    constexpr qsizetype MostLookedAt = 100'000;
    const QString pasted = m_session.document().answer(questionId);
    if (pasted.size() > MostLookedAt) {
        return;
    }
    const Result<TakenBack> taken = takeBack(pasted, knownFrameworks(m_session));
    if (!taken || taken.value().form == TakenBack::Form::Unknown
        || (taken.value().form == TakenBack::Form::Prompt && taken.value().parts.size() < 2)) {
        return;
    }
    say(Tone::None, tr("That is more than one answer."), {{u"sort"_s, tr("Show where each part goes")}},
        [this, questionId](const QString &) { openStartText(questionId); });
}

void MainWindow::useStartText(const StartText &start, const QString &pastedInto)
{
    m_session.setStartText({});
    if (!pastedInto.isEmpty()) {
        m_session.document().setAnswer(pastedInto, {});
    }
    if (start.rules) {
        m_session.document().setRules(*start.rules);
    }
    if (!start.answers.isEmpty()) {
        m_session.addPrompt(start.answers);
    }
    leavePanel();
}

} // namespace Askwell::Gui
