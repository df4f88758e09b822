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
        outcome.openBlanks = prompt.openBlanks();
        if (!prompt.complete()) {
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

} // namespace Askwell::Gui
