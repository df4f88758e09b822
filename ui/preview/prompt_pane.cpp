// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/prompt_pane.h"

#include "ui/common/elided_caption.h"
#include "ui/common/pane_heading.h"
#include "ui/common/spacing.h"
#include "ui/preview/highlighter.h"
#include "ui/preview/text_pane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

/// How high the pane must be for any outline, and for one of more than a line.
constexpr int LinesForOutline = 9;
constexpr int LinesForWholeOutline = 14;

int wordsIn(QStringView text)
{
    int count = 0;
    bool inside = false;
    for (const QChar each : text) {
        const bool letter = !each.isSpace();
        if (letter && !inside) {
            ++count;
        }
        inside = letter;
    }
    return count;
}

} // namespace

int wordCount(const Prompt &prompt)
{
    int count = 0;
    for (const PromptPart &part : prompt.parts) {
        if (!part.placeholder) {
            const TextSpan whole = part.whole();
            count += wordsIn(QStringView(prompt.text).mid(whole.begin, whole.length));
        }
    }
    return count;
}

PromptPane::PromptPane(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PaneHeading)
    , m_text(new TextPane)
    , m_outline(new ElidedCaption(this))
{
    setObjectName(u"promptPane"_s);
    m_text->setObjectName(u"promptText"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    m_outline->setObjectName(u"answerOutline"_s);
    // On the ground of the prompt, as its last line.
    m_outline->setBackgroundRole(QPalette::Base);
    m_outline->setAutoFillBackground(true);
    m_outline->setContentsMargins(space(Space::Three), space(Space::Two), space(Space::Three),
                                  space(Space::Two));
    column->addWidget(m_outline);
    connect(m_text, &TextPane::positionActivated, this, &PromptPane::activate);
    retranslate();
}

void PromptPane::showPrompt(const Prompt &prompt)
{
    m_prompt = prompt;
    m_text->showText(prompt.text, TextPane::Follow::Change);
    QList<TextSpan> skeleton;
    for (const PromptPart &part : prompt.parts) {
        if (part.placeholder) {
            skeleton.append(part.whole());
        }
    }
    m_text->setMuted(skeleton);
    markCurrent();
    showLength();
}

void PromptPane::setCurrentQuestion(const QString &questionId)
{
    m_current = questionId;
    markCurrent();
    if (const PromptPart *part = m_prompt.part(questionId)) {
        m_text->reveal(part->whole());
    }
}

void PromptPane::setAnswerOutline(const QStringList &outline)
{
    m_outlineItems = outline;
    showOutline();
}

void PromptPane::showOutline()
{
    // The prompt comes first where there is little room.
    const int lines = height() / fontMetrics().lineSpacing();
    const bool room = !isVisible() || lines >= LinesForOutline;
    m_outline->setMostLines(lines < LinesForWholeOutline ? 1 : 3);
    m_outline->setText(
        room && !m_outlineItems.isEmpty()
            ? tr("The answer will cover: %1", "%1 is a row of parts").arg(m_outlineItems.join(u" → "_s))
            : QString());
}

void PromptPane::attach(Highlighter &highlighter)
{
    highlighter.attach(m_text->document(), Syntax::Prompt);
}

void PromptPane::setZoom(qreal zoom)
{
    m_text->setZoom(zoom);
}

void PromptPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PromptPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showOutline();
}

void PromptPane::retranslate()
{
    showOutline();
    m_heading->setTitle(tr("Prompt"));
    showLength();
    m_text->setAccessibleName(tr("Prompt"));
    m_text->setAccessibleDescription(
        tr("The prompt as it will be copied. Enter goes to the question at the cursor."));
}

void PromptPane::showLength()
{
    const int count = wordCount(m_prompt);
    // Untranslated English has no plurals of its own.
    m_length = count == 0 ? QString()
        : count == 1      ? tr("1 word", "length of the prompt")
                          : tr("%n words", "length of the prompt", count);
    m_heading->setDetail(m_length);
}

void PromptPane::markCurrent()
{
    const PromptPart *part = m_prompt.part(m_current);
    m_text->setMarked(part == nullptr ? std::nullopt : std::optional(part->whole()));
}

void PromptPane::activate(qsizetype position)
{
    for (const PromptPart &part : m_prompt.parts) {
        // The end counts too: the cursor stands there after a click behind the last word.
        if (position >= part.whole().begin && position <= part.whole().end()) {
            Q_EMIT questionActivated(part.questionId);
            return;
        }
    }
}

} // namespace Askwell::Gui
