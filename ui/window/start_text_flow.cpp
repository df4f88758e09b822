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

void MainWindow::showStartText()
{
    openStartText();
}

StartTextPage *MainWindow::openStartText()
{
    std::vector<Framework> known {m_session.document().framework()};
    for (const FrameworkEntry &entry : m_session.frameworks().frameworks()) {
        const Framework *framework = m_session.frameworks().framework(entry.id);
        if (framework != nullptr && framework->id != known.front().id) {
            known.push_back(*framework);
        }
    }
    auto *page = new StartTextPage(std::move(known));
    page->setText(m_startText);
    connect(page, &StartTextPage::fileAsked, this, [this, page] {
        const auto path = m_chooser.openFile(
            this, {tr("Open a file"), {}, tr("Texts (*.md *.mdc *.txt *.rules);;All files (*)")});
        if (path) {
            readStartText(page, *path);
        }
    });
    connect(page, &StartTextPage::closed, this, [this, page] {
        // Kept for the next time: Escape loses nothing.
        m_startText = page->text();
        leavePanel();
    });
    connect(page, &StartTextPage::used, this, [this, page] { useStartText(page->result()); });
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

void MainWindow::useStartText(const StartText &start)
{
    m_startText.clear();
    if (start.rules) {
        m_session.document().setRules(*start.rules);
    }
    if (!start.answers.isEmpty()) {
        m_session.addPrompt(start.answers);
    }
    leavePanel();
}

} // namespace Askwell::Gui
