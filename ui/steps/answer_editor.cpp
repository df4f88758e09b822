// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/answer_editor.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
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
            &AnswerEditor::followContent);
    followContent();
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

bool AnswerEditor::holdsText(const QString &text) const
{
    return linesOf(text).has_value();
}

void AnswerEditor::toggleText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (const auto lines = linesOf(text)) {
        const QTextBlock first = document()->findBlockByNumber(lines->first);
        const QTextBlock last = document()->findBlockByNumber(lines->second);
        // The line goes with one of its line ends, so that no empty line stays behind.
        int begin = first.position();
        int end = last.position() + last.length() - 1;
        if (last.next().isValid()) {
            ++end;
        } else if (begin > 0) {
            --begin;
        }
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.movePosition(QTextCursor::End);
        // Trailing white space is no text: the new line stands right under the last word.
        QString before = answer();
        qsizetype kept = before.size();
        while (kept > 0 && before.at(kept - 1).isSpace()) {
            --kept;
        }
        cursor.setPosition(int(kept), QTextCursor::KeepAnchor);
        cursor.insertText(kept == 0 ? text : u'\n' + text);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void AnswerEditor::setFindMarks(const QList<TextSpan> &spans)
{
    if (m_findMarks != spans) {
        m_findMarks = spans;
        refreshSelections();
    }
}

void AnswerEditor::refreshSelections()
{
    setExtraSelections(findMarkSelections(*document(), m_findMarks));
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
    followContent();
}

void AnswerEditor::followContent()
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

void AnswerEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
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
    QPlainTextEdit::keyPressEvent(event);
}

void AnswerEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followContent();
}

} // namespace Askwell::Gui
