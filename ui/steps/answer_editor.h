// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompt/blanks.h"
#include "ui/common/find_marks.h"

#include <QPlainTextEdit>
#include <QTextEdit>

#include <optional>
#include <vector>

namespace Askwell::Gui {

/// Where one answer is written: plain text, three lines high at least, growing with its text.
/// It shows a document that somebody else owns, so that undo outlives the page.
///
/// Blanks are drawn as chips over their plain text. Tab goes from one to the next, a click selects one,
/// typing replaces it, Delete takes its clause away. What an input method composes is left alone.
class AnswerEditor final : public QPlainTextEdit, public FindMarks
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerEditor)

public:
    /// `document` must use QPlainTextDocumentLayout and outlive the editor.
    explicit AnswerEditor(QTextDocument *document, QWidget *parent = nullptr);

    /// The answer as typed: no-break spaces stay what they are.
    [[nodiscard]] QString answer() const;
    /// Replaces everything in one undoable step; nothing happens where the text is the same.
    void setAnswer(const QString &text);

    /// Fills an empty editor, else adds a line under the text, and selects the first blank in it. Takes its
    /// own text back where it still stands there untouched as lines of its own. Where a line that begins with
    /// `example` was gone on with, only goes there: nothing is ever doubled. One undo each.
    void toggleExample(const QString &example, const QString &tail);
    /// Whether a line begins with `example`.
    [[nodiscard]] bool holdsExample(const QString &example) const;

    /// The blanks of the answer, in order.
    [[nodiscard]] const std::vector<Blank> &blanks() const { return m_blanks; }
    /// The one that is selected or holds the cursor; null where there is none.
    [[nodiscard]] const Blank *currentBlank() const;
    /// Selects the first blank of that name; false where there is none.
    bool selectBlank(const QString &name);

    /// Whether words of one line are selected that are no blank yet.
    [[nodiscard]] bool canAskEachTime() const;
    /// Makes them a blank that has them as its default, and selects its name.
    void askEachTime();

    void setFindMarks(const QList<TextSpan> &spans) override;
    /// Places that a problem was found in; they go along with the text until they are set again.
    void setUnderlined(const QList<TextSpan> &spans);
    [[nodiscard]] QList<TextSpan> underlined() const;
    /// Selects a place, into view.
    void select(const TextSpan &span);
    /// To the first blank in that stretch of text, else behind it.
    void goTo(qsizetype begin, qsizetype length);

    /// What an input method is composing becomes text; it goes where the input method does not give it.
    /// Before any edit of ours.
    void finishComposing();

    /// How high it may grow before it scrolls; three lines at least.
    void setMostHeight(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another blank, or none, holds the cursor.
    void currentBlankChanged();
    /// Tab was pressed behind the last blank, after going from blank to blank.
    void blanksPassed();
    /// A text was pasted or dropped where nothing stood.
    void begunByPasting();
    /// The focus went elsewhere in the window.
    void left();

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOfLines(int lines) const;
    [[nodiscard]] std::optional<std::pair<int, int>> linesOf(const QString &text) const;
    /// Puts together whatever is marked.
    void refreshSelections();

    QList<TextSpan> m_findMarks;
    /// Cursors, which follow what is typed.
    QList<QTextEdit::ExtraSelection> m_underlines;
    [[nodiscard]] QTextBlock lineOf(const QString &example) const;
    void insertLines(const QString &text);
    void removeLines(const std::pair<int, int> &lines);
    void followHeight();
    void followText();
    /// The answer stands at the side where its first paragraph begins; an empty one where the window does.
    void followDirection();
    void followCursor();
    /// Selects a blank, one of a row of them.
    void visit(const Blank &blank);
    [[nodiscard]] bool isSelected(const Blank &blank) const;
    /// The first that begins at `position` or behind it; the last that ends there or before it.
    [[nodiscard]] const Blank *blankFrom(qsizetype position) const;
    [[nodiscard]] const Blank *blankUntil(qsizetype position) const;
    [[nodiscard]] bool removeSelectedClause();
    void paintBlanks();

    std::vector<Blank> m_blanks;
    /// Of the blank that holds the cursor; empty where none does.
    QString m_currentName;
    /// Tab goes from blank to blank.
    bool m_visiting = false;
    /// The blank that was selected when the mouse button went down.
    std::optional<TextSpan> m_pressedBlank;
    int m_wantedLines = 0;
    int m_mostLines = 14;
};

/// The text of a document, with paragraph and line separators as LF and everything else as typed.
/// toPlainText() turns no-break spaces into spaces.
[[nodiscard]] QString typedText(const QTextDocument &document);

} // namespace Askwell::Gui
