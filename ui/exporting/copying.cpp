// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/copying.h"

#include "app/exports/render.h"
#include "app/prompt/prompt_document.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Askwell::Gui {

CopyOutcome prepareCopy(const PromptDocument &document, const CopyRequest &request)
{
    CopyOutcome outcome;
    QString text;
    if (request.content != CopyContent::Rules) {
        const Answers answers = request.withoutOpenBlanks
            ? closedAnswers(document.framework(), document.answers(), document.values()).answers
            : document.answers();
        const Prompt prompt = request.withoutMissingAnswers
            ? composeWithoutMissing(document.framework(), answers, document.values())
            : compose(document.framework(), answers, document.values());
        outcome.missing = prompt.missing;
        outcome.openBlanks = request.withOpenBlanks ? QStringList() : prompt.openBlanks();
        if (!outcome.missing.isEmpty() || !outcome.openBlanks.isEmpty()) {
            return outcome;
        }
        text = prompt.text;
    }
    if (request.content != CopyContent::Prompt) {
        const QString rules = document.rulesText();
        text = request.content == CopyContent::Rules ? rules : bothText(rules, text);
    }
    const Screening screening = screen(text);
    if (screening.passed() || request.withSecrets) {
        outcome.text = screening.overridden();
    } else {
        outcome.secrets = screening.findings();
    }
    return outcome;
}

void putIntoClipboard(const ScreenedText &text)
{
    QGuiApplication::clipboard()->setText(text.text());
}

Result<void> putLinkIntoClipboard(const ScreenedText &text, LinkForm form)
{
    const Result<QString> link = cursorLink(LinkKind::Prompt, {}, text, form);
    if (!link) {
        return link.error();
    }
    QGuiApplication::clipboard()->setText(link.value());
    return {};
}

} // namespace Askwell::Gui
