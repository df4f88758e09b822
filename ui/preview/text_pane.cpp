// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/text_pane.h"

#include "ui/common/colours.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Askwell::Gui {

namespace {

/// What has to be replaced to turn one text into another.
struct Difference
{
    qsizetype begin = 0;
    qsizetype oldLength = 0;
    qsizetype newLength = 0;
};

Difference difference(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    // Halves of one character stay together.
    if (head > 0 && before.at(head - 1).isHighSurrogate()) {
        --head;
    }
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate()) {
        --tail;
    }
    return {head, before.size() - head - tail, after.size() - head - tail};
}

/// Where a position of the old text is in the new one; a position in what was replaced goes to its beginning.
int moved(int position, const Difference &change)
{
    if (position <= change.begin) {
        return position;
    }
    if (position < change.begin + change.oldLength) {
        return static_cast<int>(change.begin);
    }
    return static_cast<int>(position + change.newLength - change.oldLength);
}

bool touches(const Difference &change, const QTextCursor &selection)
{
    return selection.selectionStart() < change.begin + change.oldLength
        && selection.selectionEnd() > change.begin;
}

} // namespace

TextPane::TextPane(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space(Space::Three));
    followFont();
}

void TextPane::showText(const QString &text, Follow follow)
{
    QString shown = text;
    // A document knows one kind of line end, and positions must not shift.
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (shown == m_text) {
        return;
    }
    const Difference change = difference(m_text, shown);
    // A whole new text begins at its top.
    const bool followed =
        follow == Follow::Change && change.begin > 0 && isInView(change.begin + change.oldLength);
    const int topOffset = verticalScrollBar()->value() - firstVisibleBlock().firstLineNumber();
    QTextCursor top(firstVisibleBlock());
    top.setKeepPositionOnInsert(true);
    const bool selectionStays = !touches(change, textCursor());
    const int position = moved(textCursor().position(), change);
    const int anchor = selectionStays ? moved(textCursor().anchor(), change) : position;

    QTextCursor edit(document());
    edit.setPosition(static_cast<int>(change.begin));
    edit.setPosition(static_cast<int>(change.begin + change.oldLength), QTextCursor::KeepAnchor);
    edit.insertText(shown.mid(change.begin, change.newLength));
    m_text = shown;

    // The view's own cursor would have been pushed along by what was inserted at it.
    QTextCursor selection = textCursor();
    if (selection.anchor() != anchor || selection.position() != position) {
        selection.setPosition(anchor);
        selection.setPosition(position, QTextCursor::KeepAnchor);
        setTextCursor(selection);
    }
    verticalScrollBar()->setValue(top.block().firstLineNumber() + topOffset);
    if (followed) {
        reveal({change.begin + change.newLength, 0});
    }
}

void TextPane::setZoom(qreal zoom)
{
    if (qFuzzyCompare(m_zoom, zoom)) {
        return;
    }
    m_zoom = zoom;
    followFont();
}

void TextPane::setMarked(const std::optional<TextSpan> &span)
{
    m_marked = span;
    viewport()->update();
}

void TextPane::setMarkNote(const QString &note)
{
    m_markNote = note;
    viewport()->update();
}

void TextPane::setMuted(const QList<TextSpan> &spans)
{
    if (m_muted == spans) {
        return;
    }
    m_muted = spans;
    refreshSelections();
}

void TextPane::setFindMarks(const QList<TextSpan> &spans)
{
    if (m_findMarks == spans) {
        return;
    }
    m_findMarks = spans;
    refreshSelections();
}

void TextPane::reveal(const TextSpan &span)
{
    const int first = lineAt(span.begin);
    const int last = lineAt(span.end());
    const int top = verticalScrollBar()->value();
    const int lines = visibleLines();
    if (first < top || last - first >= lines) {
        if (first < top || first >= top + lines || last >= top + lines) {
            verticalScrollBar()->setValue(first);
        }
    } else if (last >= top + lines) {
        verticalScrollBar()->setValue(last - lines + 1);
    }
}

QMimeData *TextPane::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    auto *copied = new QMimeData;
    // Not the document's own words: it turns no-break spaces into spaces.
    copied->setText(
        m_text.mid(selection.selectionStart(), selection.selectionEnd() - selection.selectionStart()));
    return copied;
}

void TextPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        followFont();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshSelections();
    }
}

void TextPane::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT positionActivated(textCursor().position());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextPane::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        ensureCursorVisible();
    }
}

void TextPane::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()) {
        return;
    }
    const QTextBlock last = document()->lastBlock();
    const qreal bottom = blockBoundingGeometry(last).translated(contentOffset()).bottom();
    if (event->position().y() <= bottom) {
        Q_EMIT positionActivated(cursorForPosition(event->position().toPoint()).position());
    }
}

void TextPane::paintEvent(QPaintEvent *event)
{
    paintMark();
    QPlainTextEdit::paintEvent(event);
}

void TextPane::followFont()
{
    const QFont fixed = fixedFont(m_zoom);
    setFont(fixed);
    document()->setDefaultFont(fixed);
    setTabStopDistance(QFontMetricsF(fixed).horizontalAdvance(u' ') * 4);
}

void TextPane::refreshSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QColor muted = coloursOf(QApplication::palette()).muted;
    for (const TextSpan &span : m_muted) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(span.begin));
        selection.cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
        selection.format.setForeground(muted);
        selections.append(selection);
    }
    setExtraSelections(selections + findMarkSelections(*document(), m_findMarks));
}

int TextPane::lineAt(qsizetype position) const
{
    const QTextBlock target = document()->findBlock(static_cast<int>(position));
    const QTextBlock found = target.isValid() ? target : document()->lastBlock();
    // Lines are counted as blocks are laid out, which otherwise happens when they come into view. Further up
    // than a view is high the count is the scroll bar's own: right or not, the two agree.
    const int before = std::max(0, found.blockNumber() - visibleLines());
    for (QTextBlock block = document()->findBlockByNumber(before);
         block.isValid() && block.blockNumber() <= found.blockNumber(); block = block.next()) {
        static_cast<void>(document()->documentLayout()->blockBoundingRect(block));
    }
    const QTextLine line = found.layout()->lineForTextPosition(static_cast<int>(position) - found.position());
    return found.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0);
}

int TextPane::visibleLines() const
{
    const int height = viewport()->height() - qRound(2 * document()->documentMargin());
    return std::max(1, height / std::max(1, QFontMetrics(document()->defaultFont()).lineSpacing()));
}

bool TextPane::isInView(qsizetype position) const
{
    const int line = lineAt(position);
    const int top = verticalScrollBar()->value();
    return line >= top && line < top + visibleLines();
}

void TextPane::paintMark()
{
    if (!m_marked || m_marked->length == 0) {
        return;
    }
    const QTextBlock first = document()->findBlock(static_cast<int>(m_marked->begin));
    const QTextBlock last = document()->findBlock(static_cast<int>(m_marked->end()));
    if (!first.isValid() || !last.isValid()) {
        return;
    }
    const QRectF top = blockBoundingGeometry(first).translated(contentOffset());
    const QRectF bottom = blockBoundingGeometry(last).translated(contentOffset());
    const Colours colours = coloursOf(QApplication::palette());
    const qreal air = space(Space::One) / 2.0;
    const QRectF part(0, top.top() - air, viewport()->width(), bottom.bottom() - top.top() + 2 * air);
    QPainter painter(viewport());
    painter.fillRect(part, colours.currentPart);
    const qreal bar = space(Space::One) * 0.75;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(rightToLeft ? part.right() - bar : 0, part.top(), bar, part.height()),
                     colours.accent);
    if (!m_markNote.isEmpty()) {
        const qreal margin = document()->documentMargin();
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(colours.muted);
        painter.drawText(
            QRectF(margin, top.top(), part.width() - 2 * margin, top.height()),
            int((rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
            m_markNote);
    }
}

} // namespace Askwell::Gui
