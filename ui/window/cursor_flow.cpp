// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that reaches Cursor: by a link, by its web address, by a file of a /command.
#include "ui/window/main_window.h"

#include "app/framework/framework.h"
#include "ui/common/link_opener.h"
#include "ui/common/words.h"
#include "ui/exporting/save_rules_input.h"
#include "ui/window/cursor_text.h"
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

QuietLink copyLinkFor(const CursorText &carried)
{
    return {u"copy"_s,
            carried.kind == LinkKind::Rule ? MainWindow::tr("Copy rules") : MainWindow::tr("Copy prompt")};
}

QuietLink webLink()
{
    return {u"web"_s, MainWindow::tr("Open on the web…")};
}

} // namespace

Result<QString> MainWindow::linkOf(const CursorText &carried, LinkForm form) const
{
    const QString name = carried.kind == LinkKind::Prompt ? QString() : m_session.document().framework().id;
    return cursorLink(carried.kind, name, carried.text, form);
}

void MainWindow::openInCursor(const CursorText &carried)
{
    const Result<QString> link = linkOf(carried, LinkForm::Application);
    if (!link) {
        sayNotLinked(Tone::WorthAdding, words(link.error()), carried);
        return;
    }
    if (m_askingDesktop) {
        return;
    }
    m_askingDesktop = true;
    m_opener.findCursor(this, [this, link = link.value(), carried](CursorHandler handler) {
        m_askingDesktop = false;
        if (handler == CursorHandler::None) {
            sayNotLinked(Tone::WorthAdding, tr("No program here opens Cursor’s links."), carried,
                         {webLink()});
        } else if (!m_opener.open(addressOf(link))) {
            sayNotLinked(Tone::Problem, tr("The link could not be handed on."), carried);
        } else {
            sayOpened(handler, carried);
        }
    });
}

void MainWindow::sayOpened(CursorHandler handler, const CursorText &carried)
{
    if (handler == CursorHandler::Unknown) {
        sayNotLinked(Tone::None, tr("Handed to Cursor. Did it not open?"), carried, {webLink()});
        return;
    }
    if (carried.kind != LinkKind::Prompt) {
        say(Tone::Done,
            carried.kind == LinkKind::Rule ? tr("Cursor shows the rules; agree to them there.")
                                           : tr("Cursor shows the command; agree to it there."));
        return;
    }
    const QString sentence = tr("Cursor shows the prompt; send it there.");
    if (rulesStandInProject()) {
        say(Tone::Done, sentence + u' ' + rulesSentence());
        return;
    }
    say(Tone::Done, sentence + u' ' + rulesSentence(), {{u"save"_s, tr("Save rules…")}},
        [this](const QString &) {
            m_frame->footer().line().clear();
            showSaveRules();
        });
}

void MainWindow::sayNotLinked(Tone tone, const QString &sentence, const CursorText &carried,
                              const QList<QuietLink> &more)
{
    say(tone, sentence, QList<QuietLink> {copyLinkFor(carried)} + more, [this, carried](const QString &link) {
        m_frame->footer().line().clear();
        if (link == webLink().id) {
            offerWeb(carried);
        } else {
            copyInstead(carried);
        }
    });
}

void MainWindow::copyInstead(const CursorText &carried)
{
    putIntoClipboard(carried.text);
    sayCopied({carried.kind == LinkKind::Rule ? CopyContent::Rules : CopyContent::Prompt});
}

void MainWindow::offerWeb(const CursorText &carried)
{
    const Result<QString> link = linkOf(carried, LinkForm::Web);
    if (!link) {
        sayNotLinked(Tone::WorthAdding, words(link.error()), carried);
        return;
    }
    say(Tone::None,
        carried.kind == LinkKind::Rule
            ? tr("This address contains your rules and is opened through cursor.com.")
            : tr("This address contains your prompt and is opened through cursor.com."),
        {{u"open"_s, tr("Open it")}, copyLinkFor(carried)},
        [this, link = link.value(), carried](const QString &chosen) {
            m_frame->footer().line().clear();
            if (chosen != "open"_L1) {
                copyInstead(carried);
            } else if (m_opener.open(addressOf(link))) {
                say(Tone::Done, tr("Handed to the browser."));
            } else {
                sayNotLinked(Tone::Problem, tr("The link could not be handed on."), carried);
            }
        });
}

void MainWindow::copyLink(const ScreenedText &text, LinkForm form)
{
    if (const Result<void> copied = putLinkIntoClipboard(text, form); !copied) {
        sayNotLinked(Tone::WorthAdding, words(copied.error()), {LinkKind::Prompt, text});
        return;
    }
    if (form == LinkForm::Web) {
        say(Tone::Done, tr("Copied. This address contains your prompt and is opened through cursor.com."));
        return;
    }
    say(Tone::Done, tr("Link copied. It contains your prompt and opens in Cursor."),
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
