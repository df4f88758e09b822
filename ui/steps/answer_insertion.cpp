// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steps/answer_insertion.h"

#include "ui/steps/answer_editor.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

void replace(AnswerEditor &editor, qsizetype begin, qsizetype end, const QString &text)
{
    // The letter before goes out and in again: a plain insertion behind what was typed would be one undo step
    // with it.
    const QString answer = editor.answer();
    const bool behindLetter = begin == end && begin > 0 && answer.at(begin - 1) != u'\n';
    const qsizetype letter = behindLetter ? (answer.at(begin - 1).isLowSurrogate() ? 2 : 1) : 0;
    QTextCursor cursor(editor.document());
    cursor.setPosition(int(begin - letter));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    cursor.insertText(answer.mid(begin - letter, letter) + text);
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

bool isWord(QChar character)
{
    return !character.isSpace();
}

/// What may touch an id: brackets and quotation marks before it, marks that end a clause behind it.
bool separates(QChar character)
{
    return character.isSpace()
        || (!character.isLetterOrNumber() && character != u'-' && character != u'/' && character != u'@'
            && character != u'_');
}

} // namespace

LineInsertion insertFact(AnswerEditor &editor, const QString &sentence)
{
    editor.finishComposing();
    const QString beginning = sentence.left(sentence.indexOf(u':') + 1);
    static const QRegularExpression sentenceEnd(u"\\.(?=\\s|$)"_s);
    for (QTextBlock block = editor.document()->firstBlock(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        const qsizetype end = line.indexOf(sentenceEnd);
        if (beginning.isEmpty() || !line.startsWith(beginning) || end < 0) {
            continue;
        }
        const bool same = line.startsWith(sentence);
        const qsizetype length = same ? sentence.size() : end + 1;
        QTextCursor cursor(block);
        cursor.setPosition(int(block.position() + length));
        if (same) {
            editor.setTextCursor(cursor);
            editor.ensureCursorVisible();
            return LineInsertion::Unchanged;
        }
        replace(editor, block.position(), block.position() + length, sentence);
        return LineInsertion::Replaced;
    }
    const QString before = editor.answer();
    qsizetype kept = before.size();
    while (kept > 0 && before.at(kept - 1).isSpace()) {
        --kept;
    }
    replace(editor, kept, before.size(), kept == 0 ? sentence : u'\n' + sentence);
    return LineInsertion::Added;
}

void insertModel(AnswerEditor &editor, const QString &pinnedId)
{
    editor.finishComposing();
    const QString text = editor.answer();
    const QTextCursor cursor = editor.textCursor();
    qsizetype begin = cursor.selectionStart();
    qsizetype end = cursor.selectionEnd();
    if (const Blank *blank = editor.currentBlank()) {
        begin = blank->span.begin;
        end = blank->span.end();
    } else if (begin == end) {
        qsizetype wordBegin = begin;
        qsizetype wordEnd = end;
        while (wordBegin > 0 && isWord(text.at(wordBegin - 1))) {
            --wordBegin;
        }
        while (wordEnd < text.size() && isWord(text.at(wordEnd))) {
            ++wordEnd;
        }
        const QString id = pinnedId.section(u'@', 0, 0);
        const QString word = text.mid(wordBegin, wordEnd - wordBegin);
        const qsizetype bare = word.indexOf(id);
        const bool pinned = bare >= 0 && word.mid(bare + id.size()).startsWith(u'@');
        const bool whole = bare >= 0 && (bare == 0 || separates(word.at(bare - 1)))
            && (bare + id.size() == word.size() || separates(word.at(bare + id.size())) || pinned);
        if (whole) {
            begin = wordBegin + bare;
            end = begin + id.size() + (pinned ? 1 : 0);
            while (pinned && end < wordEnd && text.at(end).isLetterOrNumber()) {
                ++end;
            }
        } else if (begin > wordBegin && begin < wordEnd && !separates(text.at(begin - 1))) {
            while (end < wordEnd && !separates(text.at(end))) {
                ++end;
            }
            begin = end;
        }
    }
    const bool spaceBefore = begin > 0 && !separates(text.at(begin - 1));
    const bool spaceBehind = end < text.size() && !separates(text.at(end));
    const auto mark = [](bool needed) { return needed ? u" "_s : QString(); };
    const bool afterMark = begin > 0 && begin == end && u".,;:!?)"_s.contains(text.at(begin - 1));
    replace(editor, begin, end, mark(spaceBefore || afterMark) + pinnedId + mark(spaceBehind));
}

} // namespace Askwell::Gui
