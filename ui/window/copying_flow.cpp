// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that copies: what is asked, what stands in the way, what is said.
#include "ui/window/main_window.h"

#include "app/framework/framework.h"
#include "app/support/save_file.h"
#include "ui/common/file_chooser.h"
#include "ui/steps/question_page.h"
#include "ui/window/copy_words.h"
#include "ui/window/cursor_text.h"
#include "ui/window/footer.h"
#include "ui/window/session.h"
#include "ui/window/window_frame.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

void MainWindow::copy(const CopyRequest &request)
{
    const CopyOutcome outcome = prepareCopy(m_session.document(), request);
    if (!outcome.missing.isEmpty()) {
        sayMissing(request, outcome.missing);
    } else if (!outcome.openBlanks.isEmpty()) {
        sayOpenBlanks(request, outcome.openBlanks);
    } else if (!outcome.secrets.empty()) {
        saySecret(request, outcome.secrets.front());
    } else if (outcome.text->text().isEmpty()) {
        say(Tone::WorthAdding, tr("Nothing is written yet."));
    } else {
        m_session.rememberBlanks();
        handOver(request, *outcome.text);
    }
}

namespace {

/// As the history names it.
QString placeName(CopyPlace place)
{
    switch (place) {
    case CopyPlace::Cursor:
    case CopyPlace::CursorCommand:
        return u"cursor"_s;
    case CopyPlace::Command:
        return u"cursor-command"_s;
    case CopyPlace::Link:
        return u"link"_s;
    case CopyPlace::File:
        return u"file"_s;
    case CopyPlace::Clipboard:
        break;
    }
    return u"clipboard"_s;
}

} // namespace

void MainWindow::handOver(const CopyRequest &request, const ScreenedText &text)
{
    remember(text, request.content != CopyContent::Rules, placeName(request.place));
    switch (request.place) {
    case CopyPlace::Clipboard:
        putIntoClipboard(text);
        sayCopied(request);
        break;
    case CopyPlace::Cursor:
        openInCursor({request.content == CopyContent::Rules ? LinkKind::Rule : LinkKind::Prompt, text});
        break;
    case CopyPlace::CursorCommand:
        openInCursor({LinkKind::Command, text});
        break;
    case CopyPlace::Link:
        copyLink(text, LinkForm::Application);
        break;
    case CopyPlace::Command:
        saveAsCommand(text);
        break;
    case CopyPlace::File:
        saveAsFile(request, text);
        break;
    }
}

void MainWindow::saveAsFile(const CopyRequest &request, const ScreenedText &text)
{
    const QString name = request.content == CopyContent::Rules ? u"rules.md"_s : u"prompt.md"_s;
    // The dialog asks before it lets another file be replaced.
    const auto path = m_chooser.saveFile(
        this, {tr("Save as a file"), proposedPath(name), tr("Markdown (*.md);;All files (*)")});
    if (!path) {
        return;
    }
    const SaveOutcome saved = saveFile(*path, text.text().toUtf8());
    if (saved.ok()) {
        say(Tone::Done, tr("Saved in %1.", "%1 is a file").arg(QDir::toNativeSeparators(*path)));
    } else {
        sayProblem(saved.message);
    }
}

void MainWindow::sayMissing(const CopyRequest &request, const QStringList &missing)
{
    QStringList labels;
    for (const QString &id : missing) {
        labels.append(shortQuestionName(*m_session.document().framework().question(id)));
    }
    const QString names = QLocale().createSeparatedList(labels);
    const bool nothing = missing.size() == qsizetype(m_session.document().framework().questions.size());
    QList<QuietLink> links {{u"write"_s, tr("Write it")}};
    if (!nothing) {
        links.append({u"copy"_s, copyWords(request.place).withoutAnswers.arg(names)});
    }
    say(Tone::WorthAdding,
        missing.size() == 1 ? tr("%1 is empty.", "%1 names a question").arg(names)
                            : tr("%1 are empty.", "%1 names questions").arg(names),
        links, [this, request, first = missing.first()](const QString &link) {
            m_frame->footer().line().clear();
            if (link == "write"_L1) {
                goToStep(first);
                return;
            }
            CopyRequest agreed = request;
            agreed.withoutMissingAnswers = true;
            copy(agreed);
        });
}

void MainWindow::saySecret(const CopyRequest &request, const SecretFinding &secret)
{
    QList<QuietLink> links;
    if (!secret.undecided) {
        links.append(
            {u"replace"_s,
             tr("Replace it with %1", "%1 names an environment variable").arg(secretReplacement(secret))});
    }
    links.append({u"copy"_s, copyWords(request.place).withSecret});
    say(Tone::Problem,
        tr("The text holds a secret: %1 (%2).", "%1 names the kind of secret, %2 is its masked beginning")
            .arg(secret.label, secret.masked),
        links, [this, request](const QString &link) {
            m_frame->footer().line().clear();
            CopyRequest agreed = request;
            if (link == "replace"_L1) {
                m_session.replaceSecrets();
            } else {
                agreed.withSecrets = true;
            }
            copy(agreed);
        });
}

void MainWindow::sayCopied(const CopyRequest &request)
{
    if (request.content == CopyContent::Rules) {
        say(Tone::Done, tr("Rules copied."));
        return;
    }
    if (request.content == CopyContent::PromptWithRules) {
        say(Tone::Done, tr("Copied with the rules. Paste it into the chat."));
        return;
    }
    QList<QuietLink> links;
    QString sentence = tr("Copied. Paste it into Cursor’s chat. The rules are in no project yet.");
    if (rulesStandInProject()) {
        const QString folder = QDir(m_session.project().folder).dirName();
        sentence = tr("Copied. Paste it into Cursor’s chat. Rules: in %1.").arg(folder);
    } else {
        links = {{u"save"_s, tr("Save rules…")}, {u"with-rules"_s, tr("Copy with rules")}};
    }
    if (!m_session.isKept() && !m_keepOffered) {
        // Once: whoever wants no project is not asked again.
        m_keepOffered = true;
        if (!rulesStandInProject()) {
            // Three links and two sentences would take a third line.
            sentence = tr("Copied. Paste it into Cursor’s chat.");
        }
        links.append({u"keep"_s, tr("Keep as a project")});
    }
    say(Tone::Done, sentence, links, [this, request](const QString &link) {
        m_frame->footer().line().clear();
        if (link == "save"_L1) {
            showSaveRules();
            return;
        }
        if (link == "keep"_L1) {
            saveProject();
            return;
        }
        CopyRequest withRules = request;
        withRules.content = CopyContent::PromptWithRules;
        copy(withRules);
    });
}

bool MainWindow::rulesStandInProject() const
{
    return !m_session.project().folder.isEmpty() && !m_session.project().written.isEmpty();
}

QString MainWindow::rulesSentence() const
{
    if (!rulesStandInProject()) {
        return tr("The rules are in no project yet.");
    }
    return tr("The rules are in %1.", "%1 is a folder").arg(QDir(m_session.project().folder).dirName());
}

} // namespace Askwell::Gui
