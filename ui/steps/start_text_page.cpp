// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/start_text_page.h"

#include "app/framework/framework.h"
#include "ui/common/colours.h"
#include "ui/common/link_button.h"
#include "ui/common/passed_focus.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"
#include "ui/common/words.h"
#include "ui/steps/answer_editor.h"
#include "ui/steps/question_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Askwell::Gui {

namespace {

/// As much of a part as shows which one it is.
QString shortened(const QString &text)
{
    constexpr qsizetype Most = 160;
    const QString line = text.simplified();
    return line.size() > Most ? line.left(Most) + u'…' : line;
}

} // namespace

StartTextPage::StartTextPage(std::vector<Framework> frameworks, QWidget *parent)
    : Panel(parent)
    , m_frameworks(std::move(frameworks))
    , m_pause(new QTimer(this))
    , m_title(new RoleLabel(&Colours::text, TextStyle::Question))
    , m_help(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_editor(new QPlainTextEdit)
    , m_file(new LinkButton)
    , m_parts(new QWidget)
    , m_partsLayout(new QVBoxLayout(m_parts))
    , m_withLeftover(new QCheckBox)
    , m_use(new QPushButton)
    , m_back(new QPushButton)
{
    setObjectName(u"start-text-page"_s);
    layOut();
    // A long text is not read again for every key.
    m_pause->setSingleShot(true);
    m_pause->setInterval(100ms);
    connect(m_pause, &QTimer::timeout, this, &StartTextPage::read);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        // At once: whoever types fast goes on fast.
        m_use->setEnabled(!m_editor->document()->isEmpty());
        m_pause->start();
        Q_EMIT textChanged();
    });
    connect(m_file, &LinkButton::clicked, this, &StartTextPage::fileAsked);
    connect(m_use, &QPushButton::clicked, this, [this] {
        read();
        Q_EMIT used();
    });
    connect(m_back, &QPushButton::clicked, this, &StartTextPage::closed);
    retranslate();
    read();
}

void StartTextPage::layOut()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margins(Space::Four));
    page->setSpacing(0);
    page->addWidget(m_title);
    page->addSpacing(space(Space::One));
    m_help->setWordWrap(true);
    page->addWidget(m_help);
    page->addSpacing(space(Space::Three));
    m_editor->setObjectName(u"start-text"_s);
    m_editor->setTabChangesFocus(true);
    m_editor->installEventFilter(this);
    page->addWidget(m_editor, 1);
    page->addSpacing(space(Space::Two));
    m_file->setObjectName(u"start-text-file"_s);
    page->addWidget(m_file, 0, Qt::AlignLeading);
    page->addSpacing(space(Space::Three));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_partsLayout->setContentsMargins({});
    m_partsLayout->setSpacing(space(Space::Two));
    m_parts->setObjectName(u"start-text-parts"_s);
    scroll->setWidget(m_parts);
    page->addWidget(scroll, 1);
    m_withLeftover->setObjectName(u"start-text-leftover"_s);
    page->addWidget(m_withLeftover);
    page->addSpacing(space(Space::Three));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Two));
    m_use->setObjectName(u"start-text-use"_s);
    m_back->setObjectName(u"start-text-back"_s);
    buttons->addWidget(m_use);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    page->addLayout(buttons);
    passFocusOn(*this, *m_editor);
}

void StartTextPage::retranslate()
{
    m_title->setText(tr("Start from a text"));
    setAccessibleName(m_title->text());
    m_help->setText(
        tr("A rough note, a prompt you have already, or a rules file. Alt+1 to Alt+%1 puts the sentence "
           "at the cursor under a question; the cues that are found by themselves are English.")
            .arg(std::clamp<size_t>(m_frameworks.front().questions.size(), 1, 9)));
    m_editor->setAccessibleName(tr("Text to start from"));
    m_file->setText(tr("Open a file…"));
    m_withLeftover->setText(tr("Put what finds no place under %1 as well", "%1 names a question")
                                .arg(nameOf(m_frameworks.front().questions.front().id)));
    m_use->setText(tr("&Start with it"));
    m_back->setText(tr("&Back to my prompt"));
    showParts();
}

QString StartTextPage::text() const
{
    return typedText(*m_editor->document());
}

void StartTextPage::setText(const QString &text)
{
    m_editor->setPlainText(text);
    read();
}

bool StartTextPage::isNote() const
{
    return m_taken.form == TakenBack::Form::Unknown;
}

QString StartTextPage::nameOf(const QString &questionId) const
{
    const Question *question = m_frameworks.front().question(questionId);
    return question == nullptr ? questionId : shortQuestionName(*question);
}

void StartTextPage::read()
{
    m_pause->stop();
    const Result<TakenBack> taken = takeBack(text(), m_frameworks);
    m_problem = taken ? std::nullopt : std::optional(taken.error());
    m_taken = taken ? taken.value() : TakenBack();
    m_note = isNote() && taken ? roughNote(text(), m_frameworks.front()) : RoughNote();
    for (auto place = m_places.begin(); place != m_places.end();) {
        place = m_note.text.contains(place.key()) ? std::next(place) : m_places.erase(place);
    }
    // Other people's rules are no task; what a prompt holds besides may be one.
    m_withLeftover->setChecked(m_taken.form == TakenBack::Form::Prompt);
    m_withLeftover->setVisible(!isNote() && !m_taken.leftover.isEmpty());
    showParts();
}

void StartTextPage::showParts()
{
    while (QLayoutItem *item = m_partsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_problem) {
        addPart(tr("This cannot be read"), words(*m_problem));
    } else if (isNote()) {
        const Answers answers = noteAnswers();
        for (const Question &question : m_frameworks.front().questions) {
            if (const QString answer = answers.value(question.id); !answer.isEmpty()) {
                addPart(shortQuestionName(question), answer);
            }
        }
        for (const RoughOffer &offer : m_note.offers) {
            offerPlace(offer.questionId, m_note.text.mid(offer.sentence.begin, offer.sentence.length));
        }
    } else {
        for (const TakenPart &part : m_taken.parts) {
            addPart(nameOf(part.questionId), part.text);
        }
        if (m_taken.form != TakenBack::Form::Prompt) {
            addPart(tr("Rules"), m_taken.frameworks.join(u", "_s));
        }
        if (!m_taken.repeatedLabels.isEmpty()) {
            addPart(tr("Look here"),
                    tr("%1 stands more than once.", "%1 is a label of the prompt")
                        .arg(m_taken.repeatedLabels.join(u", "_s)));
        }
        for (const Message &note : m_taken.notes) {
            addPart(tr("Look here"), words(note));
        }
        for (const QString &rest : m_taken.leftover) {
            addPart(tr("Finds no place"), rest);
        }
    }
    m_partsLayout->addStretch(1);
    const StartText start = result();
    const bool comesToSomething = start.rules
        || std::any_of(start.answers.begin(), start.answers.end(),
                       [](const QString &answer) { return !answer.isEmpty(); });
    m_use->setEnabled(comesToSomething);
    m_use->setToolTip(comesToSomething ? QString() : tr("Write or open a text first"));
}

void StartTextPage::addPart(const QString &name, const QString &text)
{
    auto *label = new RoleLabel(&Colours::text, TextStyle::Body);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setText(u"<b>%1</b>&nbsp; %2"_s.arg(name.toHtmlEscaped(), shortened(text).toHtmlEscaped()));
    label->setAccessibleName(name + u": "_s + shortened(text));
    m_partsLayout->addWidget(label);
}

void StartTextPage::offerPlace(const QString &questionId, const QString &sentence)
{
    auto *offer = new QCheckBox(tr("Under %1: %2", "%1 names a question, %2 is a sentence")
                                    .arg(nameOf(questionId), shortened(sentence).left(80))
                                    .replace(u'&', u"&&"_s));
    offer->setObjectName(u"offer-"_s + questionId);
    offer->setChecked(m_places.value(sentence) == questionId);
    connect(offer, &QCheckBox::toggled, this, [this, questionId, sentence](bool taken) {
        if (taken) {
            m_places.insert(sentence, questionId);
        } else {
            m_places.remove(sentence);
        }
        // Not while the box that asks for it is still speaking.
        m_pause->start();
    });
    m_partsLayout->addWidget(offer);
}

Answers StartTextPage::noteAnswers() const
{
    // The person's own choices stand in the place of what was offered.
    RoughNote note = m_note;
    note.offers.clear();
    for (auto place = m_places.begin(); place != m_places.end(); ++place) {
        const qsizetype begin = note.text.indexOf(place.key());
        note.offers.push_back({place.value(), {begin, place.key().size()}, {}});
    }
    std::sort(note.offers.begin(), note.offers.end(), [](const RoughOffer &one, const RoughOffer &other) {
        return one.sentence.begin < other.sentence.begin;
    });
    return roughAnswers(note, note.offers);
}

StartText StartTextPage::result() const
{
    if (m_problem) {
        return {};
    }
    if (isNote()) {
        return {noteAnswers()};
    }
    StartText start {m_taken.answers};
    if (m_taken.form != TakenBack::Form::Prompt) {
        start.rules = m_taken.rules;
    }
    if (m_withLeftover->isChecked() && !m_taken.leftover.isEmpty()) {
        QString &first = start.answers[m_frameworks.front().questions.front().id];
        first = (QStringList {first} + m_taken.leftover).join(u"\n\n"_s).trimmed();
    }
    return start;
}

void StartTextPage::moveSentence(size_t question)
{
    read();
    const std::vector<Question> &questions = m_frameworks.front().questions;
    if (!isNote() || question >= questions.size()) {
        return;
    }
    const QString written = text();
    const TextSpan span = sentenceAt(written, m_editor->textCursor().position());
    const QString sentence = written.mid(span.begin, span.length).trimmed();
    if (sentence.isEmpty() || !m_note.text.contains(sentence)) {
        return;
    }
    if (questions.at(question).id == m_note.questionId) {
        m_places.remove(sentence);
    } else {
        m_places.insert(sentence, questions.at(question).id);
    }
    showParts();
}

bool StartTextPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            moveSentence(size_t(key->key() - Qt::Key_1));
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace Askwell::Gui
