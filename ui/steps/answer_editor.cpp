// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/answer_editor.h"

#include "app/prompt/clauses.h"
#include "ui/common/blank_chip.h"
#include "ui/common/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

#include <algorithm>

namespace Askwell::Gui {

namespace {

constexpr int FewestLines = 3;

} // namespace

QString typedText(const QTextDocument &document)
{
    QString text = document.toRawText();
    for (QChar &unit : text) {
        if (unit == QChar::ParagraphSeparator || unit == QChar::LineSeparator || unit == u'\r') {
            unit = u'\n';
        }
    }
    return text;
}

AnswerEditor::AnswerEditor(QTextDocument *document, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setDocument(document);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &AnswerEditor::followHeight);
    connect(document, &QTextDocument::contentsChanged, this, &AnswerEditor::followText);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &AnswerEditor::followCursor);
    connect(this, &QPlainTextEdit::selectionChanged, this, &AnswerEditor::followCursor);
    m_blanks = findBlanks(answer());
    followHeight();
    followDirection();
}

QString AnswerEditor::answer() const
{
    return typedText(*document());
}

void AnswerEditor::setAnswer(const QString &text)
{
    if (answer() == text) {
        return;
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void AnswerEditor::finishComposing()
{
    QGuiApplication::inputMethod()->commit();
    // Left in its line by an edit elsewhere, it would stand there for good and be no text.
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(this, &nothing);
}

std::optional<std::pair<int, int>> AnswerEditor::linesOf(const QString &text) const
{
    const QStringList wanted = text.split(u'\n');
    const int count = int(wanted.size());
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        QTextBlock at = block;
        int same = 0;
        while (same < count && at.isValid() && at.text() == wanted.at(same)) {
            at = at.next();
            ++same;
        }
        if (same == count) {
            return std::pair(block.blockNumber(), block.blockNumber() + count - 1);
        }
    }
    return std::nullopt;
}

QTextBlock AnswerEditor::lineOf(const QString &example) const
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        const bool begins = line.startsWith(example)
            && (line.size() == example.size() || !line.at(example.size()).isLetterOrNumber());
        if (begins) {
            return block;
        }
    }
    return {};
}

bool AnswerEditor::holdsExample(const QString &example) const
{
    return lineOf(example).isValid();
}

void AnswerEditor::toggleExample(const QString &example, const QString &tail)
{
    finishComposing();
    if (const auto lines = linesOf(example + tail)) {
        removeLines(*lines);
    } else if (const QTextBlock line = lineOf(example); line.isValid()) {
        QTextCursor cursor(line);
        cursor.movePosition(QTextCursor::EndOfBlock);
        setTextCursor(cursor);
        const Blank *blank = blankFrom(line.position());
        if (blank != nullptr && blank->span.begin < line.position() + line.length()) {
            visit(*blank);
        }
    } else {
        insertLines(example + tail);
    }
    ensureCursorVisible();
}

void AnswerEditor::setFindMarks(const QList<TextSpan> &spans)
{
    if (m_findMarks != spans) {
        m_findMarks = spans;
        refreshSelections();
    }
}

QList<TextSpan> AnswerEditor::underlined() const
{
    QList<TextSpan> spans;
    for (const QTextEdit::ExtraSelection &mark : m_underlines) {
        const int begin = mark.cursor.selectionStart();
        spans.append({begin, mark.cursor.selectionEnd() - begin});
    }
    return spans;
}

void AnswerEditor::setUnderlined(const QList<TextSpan> &spans)
{
    if (underlined() == spans) {
        return;
    }
    m_underlines.clear();
    const int end = document()->characterCount() - 1;
    for (const TextSpan &span : spans) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(int(span.begin), end));
        mark.cursor.setPosition(std::min(int(span.end()), end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(coloursOf(palette()).problem);
        m_underlines.append(mark);
    }
    refreshSelections();
}

void AnswerEditor::refreshSelections()
{
    setExtraSelections(m_underlines + findMarkSelections(*document(), m_findMarks));
}

void AnswerEditor::removeLines(const std::pair<int, int> &lines)
{
    const QTextBlock first = document()->findBlockByNumber(lines.first);
    const QTextBlock last = document()->findBlockByNumber(lines.second);
    // The line goes with one of its line ends, so that no empty line stays behind.
    int begin = first.position();
    int end = last.position() + last.length() - 1;
    if (last.next().isValid()) {
        ++end;
    } else if (begin > 0) {
        --begin;
    }
    QTextCursor cursor(document());
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setTextCursor(cursor);
}

void AnswerEditor::insertLines(const QString &text)
{
    // Trailing white space is no text: the new line stands right under the last word.
    const QString before = answer();
    qsizetype kept = before.size();
    while (kept > 0 && before.at(kept - 1).isSpace()) {
        --kept;
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.setPosition(int(kept), QTextCursor::KeepAnchor);
    cursor.insertText(kept == 0 ? text : u'\n' + text);
    setTextCursor(cursor);
    if (const Blank *first = blankFrom(kept)) {
        visit(*first);
    }
}

int AnswerEditor::heightOfLines(int lines) const
{
    const QMargins margins = contentsMargins();
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + margins.top()
        + margins.bottom() + 2;
}

QSize AnswerEditor::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightOfLines(std::max(FewestLines, m_wantedLines))};
}

QSize AnswerEditor::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOfLines(FewestLines)};
}

void AnswerEditor::setMostHeight(int pixels)
{
    const int besideLines = heightOfLines(0);
    m_mostLines = std::max(FewestLines, (pixels - besideLines) / fontMetrics().lineSpacing());
    followHeight();
}

void AnswerEditor::followHeight()
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines = std::clamp(int(document()->size().height()), FewestLines, m_mostLines);
    if (lines != m_wantedLines) {
        m_wantedLines = lines;
        updateGeometry();
    }
}

bool AnswerEditor::canInsertFromMimeData(const QMimeData *source) const
{
    // A file that is dropped is for the window, which opens it; its path is no answer.
    const QList<QUrl> urls = source->urls();
    const bool files = !urls.isEmpty()
        && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return !files && QPlainTextEdit::canInsertFromMimeData(source);
}

void AnswerEditor::insertFromMimeData(const QMimeData *source)
{
    const bool wasEmpty = document()->isEmpty();
    QPlainTextEdit::insertFromMimeData(source);
    if (wasEmpty && !document()->isEmpty()) {
        Q_EMIT begunByPasting();
    }
}

void AnswerEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        // In the colours of the new theme.
        const QList<TextSpan> places = underlined();
        setUnderlined({});
        setUnderlined(places);
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        followDirection();
    }
}

void AnswerEditor::keyPressEvent(QKeyEvent *event)
{
    // Shift+Enter would insert a line separator, which looks like a line end and is none.
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        QTextCursor cursor = textCursor();
        cursor.insertBlock();
        setTextCursor(cursor);
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        m_visiting = false;
    }
    const bool deletes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (deletes && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && removeSelectedClause()) {
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void AnswerEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followHeight();
}

// Blanks.

void AnswerEditor::followText()
{
    m_blanks = findBlanks(answer());
    followDirection();
    viewport()->update();
    followCursor();
}

void AnswerEditor::followDirection()
{
    // Each paragraph runs as its first letter does, but Qt lays all of a plain text along one side.
    const Qt::LayoutDirection direction =
        document()->isEmpty() ? layoutDirection() : document()->firstBlock().textDirection();
    const Qt::Alignment side =
        direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() != side) {
        option.setAlignment(side);
        document()->setDefaultTextOption(option);
    }
}

void AnswerEditor::followCursor()
{
    const Blank *current = currentBlank();
    const QString name = current == nullptr ? QString() : current->name;
    if (name != m_currentName) {
        m_currentName = name;
        Q_EMIT currentBlankChanged();
    }
}

bool AnswerEditor::isSelected(const Blank &blank) const
{
    const QTextCursor cursor = textCursor();
    return cursor.selectionStart() == blank.span.begin && cursor.selectionEnd() == blank.span.end();
}

const Blank *AnswerEditor::currentBlank() const
{
    const QTextCursor cursor = textCursor();
    const auto found = std::find_if(m_blanks.begin(), m_blanks.end(), [&cursor](const Blank &blank) {
        return cursor.selectionStart() >= blank.span.begin && cursor.selectionEnd() <= blank.span.end()
            && (cursor.hasSelection()
                || (cursor.position() > blank.span.begin && cursor.position() < blank.span.end()));
    });
    return found == m_blanks.end() ? nullptr : &*found;
}

const Blank *AnswerEditor::blankFrom(qsizetype position) const
{
    const auto found =
        std::lower_bound(m_blanks.begin(), m_blanks.end(), position,
                         [](const Blank &blank, qsizetype wanted) { return blank.span.begin < wanted; });
    return found == m_blanks.end() ? nullptr : &*found;
}

const Blank *AnswerEditor::blankUntil(qsizetype position) const
{
    const auto behind =
        std::upper_bound(m_blanks.begin(), m_blanks.end(), position,
                         [](qsizetype wanted, const Blank &blank) { return wanted < blank.span.end(); });
    return behind == m_blanks.begin() ? nullptr : &*std::prev(behind);
}

void AnswerEditor::select(const TextSpan &span)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(span.begin));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void AnswerEditor::goTo(qsizetype begin, qsizetype length)
{
    const Blank *blank = blankFrom(begin);
    if (blank != nullptr && blank->span.end() <= begin + length) {
        visit(*blank);
    } else {
        select({begin + length, 0});
    }
}

void AnswerEditor::visit(const Blank &blank)
{
    select(blank.span);
    m_visiting = true;
}

bool AnswerEditor::selectBlank(const QString &name)
{
    const auto found = std::find_if(m_blanks.begin(), m_blanks.end(),
                                    [&name](const Blank &blank) { return blank.name == name; });
    if (found == m_blanks.end()) {
        return false;
    }
    visit(*found);
    return true;
}

bool AnswerEditor::removeSelectedClause()
{
    const Blank *blank = currentBlank();
    if (blank == nullptr || !isSelected(*blank)) {
        return false;
    }
    const TextEdit edit = clauseRemoval(answer(), blank->span);
    QTextCursor cursor(document());
    cursor.setPosition(int(edit.span.begin));
    cursor.setPosition(int(edit.span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(edit.replacement);
    setTextCursor(cursor);
    return true;
}

bool AnswerEditor::focusNextPrevChild(bool next)
{
    const QTextCursor cursor = textCursor();
    const Blank *blank = next ? blankFrom(cursor.hasSelection() ? cursor.selectionEnd() : cursor.position())
                              : blankUntil(cursor.selectionStart());
    if (blank != nullptr) {
        visit(*blank);
        return true;
    }
    if (next && m_visiting) {
        m_visiting = false;
        Q_EMIT blanksPassed();
        return true;
    }
    return QPlainTextEdit::focusNextPrevChild(next);
}

void AnswerEditor::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_visiting = false;
        Q_EMIT left();
    }
    QPlainTextEdit::focusOutEvent(event);
}

void AnswerEditor::mousePressEvent(QMouseEvent *event)
{
    const Blank *current = currentBlank();
    m_visiting = false;
    m_pressedBlank = current != nullptr && isSelected(*current) ? std::optional(current->span) : std::nullopt;
    QPlainTextEdit::mousePressEvent(event);
}

void AnswerEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool plainClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && !textCursor().hasSelection();
    const Blank *blank = plainClick ? currentBlank() : nullptr;
    // A second click goes into its words.
    if (blank != nullptr && m_pressedBlank != blank->span) {
        visit(*blank);
    }
}

bool AnswerEditor::canAskEachTime() const
{
    const QTextCursor cursor = textCursor();
    const QString words = cursor.selectedText();
    const bool touchesBlank = std::any_of(m_blanks.begin(), m_blanks.end(), [&cursor](const Blank &blank) {
        return cursor.selectionStart() < blank.span.end() && cursor.selectionEnd() > blank.span.begin;
    });
    return !touchesBlank && !words.contains(QChar::ParagraphSeparator)
        && !words.contains(QChar::LineSeparator) && words.size() <= MostBlankLength / 3
        && !blankNameFrom(words).isEmpty();
}

void AnswerEditor::askEachTime()
{
    if (!canAskEachTime()) {
        return;
    }
    finishComposing();
    QTextCursor cursor = textCursor();
    const QString selected =
        answer().mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart());
    const QString words = selected.trimmed();
    const QString wanted = blankNameFrom(words);
    QString name = wanted;
    const auto taken = [this](const QString &each) {
        return std::any_of(m_blanks.begin(), m_blanks.end(),
                           [&each](const Blank &blank) { return blank.name == each; });
    };
    for (int number = 2; taken(name); ++number) {
        name = wanted + u' ' + QString::number(number);
    }
    const qsizetype begin = cursor.selectionStart() + selected.indexOf(words);
    cursor.setPosition(int(begin));
    cursor.setPosition(int(begin + words.size()), QTextCursor::KeepAnchor);
    cursor.insertText(blankText(name, words));
    // The name is there to be changed.
    select({begin + 2, name.size()});
    m_visiting = true;
}

void AnswerEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *ask = menu->addAction(tr("Ask me each time"), this, &AnswerEditor::askEachTime);
    ask->setEnabled(canAskEachTime());
    menu->popup(event->globalPos());
}

void AnswerEditor::paintEvent(QPaintEvent *event)
{
    paintBlanks();
    QPlainTextEdit::paintEvent(event);
}

void AnswerEditor::paintBlanks()
{
    QTextBlock block = firstVisibleBlock();
    const Blank *next = blankFrom(block.position());
    if (next == nullptr) {
        return;
    }
    QPainter painter(viewport());
    QPointF origin = contentOffset() + QPointF(0, blockBoundingGeometry(block).top());
    const Blank *end = m_blanks.data() + m_blanks.size();
    for (; block.isValid() && origin.y() <= viewport()->height() && next != end; block = block.next()) {
        const int behind = block.position() + block.length();
        for (; next != end && next->span.begin < behind; ++next) {
            paintBlankChip(painter, block, origin, next->span, true);
        }
        origin.ry() += blockBoundingRect(block).height();
    }
}

} // namespace Askwell::Gui
