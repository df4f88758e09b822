// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that reaches Cursor: by a link, by its web address, by a command's file.
#include "ui/window/main_window.h"

#include "app/exports/links.h"
#include "ui/common/link_opener.h"
#include "ui/common/words.h"
#include "ui/exporting/save_rules_input.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

constexpr auto commandTarget = "cursor-command"_L1;

QUrl addressOf(const QString &link)
{
    return QUrl::fromEncoded(link.toLatin1(), QUrl::StrictMode);
}

} // namespace

void MainWindow::openInCursor(const ScreenedText &text)
{
    const Result<QString> link = cursorLink(LinkKind::Prompt, {}, text);
    if (!link) {
        sayTooLong(link.error(), text);
        return;
    }
    if (m_askingDesktop) {
        return;
    }
    m_askingDesktop = true;
    m_opener.findCursor(this, [this, link = link.value(), text](CursorHandler handler) {
        m_askingDesktop = false;
        if (handler == CursorHandler::None) {
            sayNoCursor(text);
        } else if (!m_opener.open(addressOf(link))) {
            sayNotOpened(text);
        } else {
            sayOpened(handler, text);
        }
    });
}

void MainWindow::sayOpened(CursorHandler handler, const ScreenedText &text)
{
    if (handler == CursorHandler::Unknown) {
        say(Severity::None, tr("Handed to Cursor. Did it not open?"), otherWays(),
            [this, text](const QString &link) { takeOtherWay(link, text); });
        return;
    }
    const QString sentence = tr("Cursor shows the prompt; send it there.");
    if (rulesStandInProject()) {
        say(Severity::Done, sentence + u' ' + rulesSentence());
        return;
    }
    say(Severity::Done, sentence + u' ' + rulesSentence(), {{u"save"_s, tr("Save rules…")}},
        [this](const QString &) {
            m_frame->footer().line().clear();
            showSaveRules();
        });
}

QList<QuietLink> MainWindow::otherWays() const
{
    return {{u"copy"_s, tr("Copy prompt")}, {u"web"_s, tr("Open on the web…")}};
}

void MainWindow::takeOtherWay(const QString &link, const ScreenedText &text)
{
    m_frame->footer().line().clear();
    if (link == "web"_L1) {
        offerWeb(text);
    } else {
        putIntoClipboard(text);
        sayCopied({});
    }
}

void MainWindow::sayNoCursor(const ScreenedText &text)
{
    say(Severity::WorthAdding, tr("No program here opens Cursor’s links."), otherWays(),
        [this, text](const QString &link) { takeOtherWay(link, text); });
}

void MainWindow::sayNotOpened(const ScreenedText &text)
{
    say(Severity::Problem, tr("The link could not be handed on."), {{u"copy"_s, tr("Copy prompt")}},
        [this, text](const QString &link) { takeOtherWay(link, text); });
}

void MainWindow::sayTooLong(const Message &message, const ScreenedText &text)
{
    say(Severity::WorthAdding, words(message), {{u"copy"_s, tr("Copy prompt")}},
        [this, text](const QString &link) { takeOtherWay(link, text); });
}

void MainWindow::offerWeb(const ScreenedText &text)
{
    const Result<QString> link = cursorLink(LinkKind::Prompt, {}, text, LinkForm::Web);
    if (!link) {
        sayTooLong(link.error(), text);
        return;
    }
    say(Severity::None, tr("This address contains your prompt and is opened through cursor.com."),
        {{u"open"_s, tr("Open it")}, {u"copy"_s, tr("Copy prompt")}},
        [this, link = link.value(), text](const QString &chosen) {
            if (chosen != "open"_L1) {
                takeOtherWay(chosen, text);
            } else if (m_opener.open(addressOf(link))) {
                say(Severity::Done, tr("Handed to the browser."));
            } else {
                sayNotOpened(text);
            }
        });
}

void MainWindow::copyLink(const ScreenedText &text, LinkForm form)
{
    if (const Result<void> copied = putLinkIntoClipboard(text, form); !copied) {
        sayTooLong(copied.error(), text);
        return;
    }
    if (form == LinkForm::Web) {
        say(Severity::Done,
            tr("Copied. This address contains your prompt and is opened through cursor.com."));
        return;
    }
    say(Severity::Done, tr("Link copied. It contains your prompt and opens in Cursor."),
        {{u"web"_s, tr("Copy the web address")}},
        [this, text](const QString &) { copyLink(text, LinkForm::Web); });
}

void MainWindow::saveAsCommand(const ScreenedText &text)
{
    SaveRulesInput input = m_session.saveRulesInput();
    input.request.prompt = text.text();
    if (!input.targets.contains(commandTarget)) {
        input.targets.append(commandTarget);
    }
    openSaveRules(input);
}

void MainWindow::rememberTargets(QStringList targets)
{
    // Rules are saved again and again, a prompt once: ticked from now on, the next prompt would replace it.
    const auto &kept = m_session.project().targets;
    const bool wanted = std::any_of(kept.begin(), kept.end(),
                                    [](const ProfileTarget &each) { return each.id == commandTarget; });
    if (!wanted) {
        targets.removeAll(commandTarget);
    }
    m_session.setTargets(targets);
}

} // namespace Askwell::Gui
