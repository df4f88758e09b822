// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/find_bar.h"

#include "ui/common/colours.h"
#include "ui/common/find_marks.h"
#include "ui/common/icons.h"
#include "ui/common/qt_version.h"
#include "ui/common/role_label.h"
#include "ui/common/spacing.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Askwell::Gui {

namespace {

/// More marks than anybody looks at would only make typing slow; they are counted all the same.
constexpr qsizetype MostMarks = 1000;

constexpr int FieldInCharacters = 36;

QToolButton *barButton(const QString &name, Icon which, const QString &without)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(icon(which));
    if (button->icon().isNull()) {
        button->setText(without);
    }
    return button;
}

FindMarks *marksOf(QPlainTextEdit *target)
{
    return dynamic_cast<FindMarks *>(target);
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_previous(barButton(u"find-previous-button"_s, Icon::Up, u"↑"_s))
    , m_next(barButton(u"find-next-button"_s, Icon::Down, u"↓"_s))
    , m_count(new RoleLabel(&Colours::muted, TextStyle::Caption))
    , m_close(barButton(u"close-find"_s, Icon::Close, u"×"_s))
{
    setObjectName(u"find-bar"_s);
    m_words->setObjectName(u"find-words"_s);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * FieldInCharacters);
    m_words->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_count->setObjectName(u"find-count"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::Four), space(Space::One), space(Space::Four), space(Space::One));
    row->setSpacing(space(Space::One));
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(space(Space::One));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::findFromOrigin);
    connect(m_previous, &QToolButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goBy(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open(QPlainTextEdit *target)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr || !isAncestorOf(focus)) {
        m_focusBefore = focus;
    }
    if (target != m_target) {
        leaveTarget();
        m_target = target;
        target->installEventFilter(this);
        connect(target, &QPlainTextEdit::textChanged, this, &FindBar::findAll);
        connect(target, &QObject::destroyed, this, [this] {
            m_found.clear();
            hide();
        });
        connect(target, &QPlainTextEdit::selectionChanged, this, &FindBar::showCount);
    }
    const QTextCursor selection = target->textCursor();
    m_origin = selection.selectionStart();
    const QString selected = selection.selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        const QSignalBlocker quiet(m_words);
        m_words->setText(selected);
    }
    retranslate();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    findFromOrigin();
}

void FindBar::close()
{
    if (m_target == nullptr) {
        return;
    }
    QWidget *back = m_focusBefore != nullptr && m_focusBefore->isVisible() ? m_focusBefore.data() : m_target;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    leaveTarget();
    hide();
    if (hadFocus) {
        back->setFocus(Qt::OtherFocusReason);
    }
}

void FindBar::leaveTarget()
{
    if (m_target != nullptr) {
        m_target->removeEventFilter(this);
        m_target->disconnect(this);
        if (FindMarks *marks = marksOf(m_target)) {
            marks->setFindMarks({});
        }
    }
    m_target = nullptr;
    m_found.clear();
}

void FindBar::findAll()
{
    m_found.clear();
    const QString words = m_words->text();
    if (m_target != nullptr && !words.isEmpty()) {
        // As long as what was typed, with spaces for no-break spaces: nobody searches for those.
        const QString text = m_target->toPlainText();
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            m_found.append({at, words.size()});
        }
    }
    showMarks();
}

void FindBar::findFromOrigin()
{
    findAll();
    if (m_found.isEmpty()) {
        return;
    }
    const auto from = std::find_if(m_found.begin(), m_found.end(),
                                   [this](const TextSpan &span) { return span.begin >= m_origin; });
    select(from == m_found.end() ? 0 : from - m_found.begin());
}

void FindBar::goBy(int places)
{
    if (m_found.isEmpty()) {
        return;
    }
    const qsizetype current = currentIndex();
    if (current < 0) {
        // From the cursor on, in either direction.
        const int cursor = m_target->textCursor().position();
        const auto after = std::find_if(m_found.begin(), m_found.end(),
                                        [cursor](const TextSpan &span) { return span.begin >= cursor; })
            - m_found.begin();
        select((after + (places > 0 ? 0 : -1) + m_found.size()) % m_found.size());
        return;
    }
    select(((current + places) % m_found.size() + m_found.size()) % m_found.size());
}

void FindBar::select(qsizetype index)
{
    const TextSpan span = m_found.at(index);
    QTextCursor cursor(m_target->document());
    cursor.setPosition(static_cast<int>(span.begin));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    m_target->setTextCursor(cursor);
    m_origin = static_cast<int>(span.begin);
    showCount();
}

qsizetype FindBar::currentIndex() const
{
    if (m_target == nullptr) {
        return -1;
    }
    const QTextCursor cursor = m_target->textCursor();
    const TextSpan selected {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    return m_found.indexOf(selected);
}

void FindBar::showMarks()
{
    if (FindMarks *marks = marksOf(m_target)) {
        marks->setFindMarks(m_found.mid(0, MostMarks));
    }
    for (QToolButton *button : {m_previous, m_next}) {
        button->setEnabled(!m_found.isEmpty());
    }
    showCount();
}

void FindBar::showCount()
{
    const QString before = m_count->text();
    const qsizetype current = currentIndex();
    if (m_words->text().isEmpty()) {
        m_count->clear();
    } else if (m_found.isEmpty()) {
        m_count->setText(tr("Not found"));
    } else if (current < 0) {
        m_count->setText(tr("%1 found", "%1 is a number of places").arg(m_found.size()));
    } else {
        m_count->setText(tr("%1 of %2", "the place that is shown of all that were found")
                             .arg(current + 1)
                             .arg(m_found.size()));
    }
    m_count->setAccessibleName(m_count->text());
    if (m_count->text() != before && !m_count->text().isEmpty()) {
        announce(m_count, m_count->text());
    }
}

void FindBar::retranslate()
{
    const QString where = m_target != nullptr ? m_target->accessibleName() : QString();
    m_words->setPlaceholderText(
        where.isEmpty() ? tr("Find") : tr("Find in %1", "%1 is the name of a field or pane").arg(where));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->actions().constFirst()->setText(m_words->placeholderText());
    const auto name = [](QToolButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_previous, tr("Previous place (Shift+Enter)"));
    name(m_next, tr("Next place (Enter)"));
    name(m_close, tr("Close (Esc)"));
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCount();
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // A minimised window hides nothing of its own accord; and a text that is being destroyed hides when it is
    // a text no more.
    const bool hides = event->type() == QEvent::Hide && !event->spontaneous();
    if (hides && qobject_cast<QPlainTextEdit *>(watched) != nullptr) {
        close();
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (auto *button = qobject_cast<QToolButton *>(focusWidget()); enter && button != nullptr) {
        button->click();
    } else if (enter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        goBy(modifiers == Qt::ShiftModifier ? -1 : 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Askwell::Gui
