// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/find_marks.h"

#include <QPlainTextEdit>

#include <optional>

namespace Askwell::Gui {

/// Where one answer is written: plain text, three lines high at least, growing with its text.
/// It shows a document that somebody else owns, so that undo outlives the page.
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

    /// Fills an empty editor, else adds a line under the text; takes its own text back where it still stands
    /// there untouched as lines of its own. One undo each.
    void toggleText(const QString &text);
    /// Whether toggleText() would take `text` back.
    [[nodiscard]] bool holdsText(const QString &text) const;

    void setFindMarks(const QList<TextSpan> &spans) override;

    /// How high it may grow before it scrolls; three lines at least.
    void setMostHeight(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOfLines(int lines) const;
    [[nodiscard]] std::optional<std::pair<int, int>> linesOf(const QString &text) const;
    void followContent();
    /// Puts together whatever is marked.
    void refreshSelections();

    QList<TextSpan> m_findMarks;
    int m_wantedLines = 0;
    int m_mostLines = 14;
};

/// The text of a document, with paragraph and line separators as LF and everything else as typed.
/// toPlainText() turns no-break spaces into spaces.
[[nodiscard]] QString typedText(const QTextDocument &document);

} // namespace Askwell::Gui
