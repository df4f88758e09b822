// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"
#include "ui/common/find_marks.h"

#include <QList>
#include <QPlainTextEdit>

#include <optional>

namespace Askwell::Gui {

/// Read-only text in the fixed font: the prompt, the rules. Shows a changed text by replacing only what
/// differs, so that selection and scroll position stay. What is copied is the text itself, no-break spaces
/// included. Positions count UTF-16 units.
class TextPane final : public QPlainTextEdit, public FindMarks
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextPane)

public:
    explicit TextPane(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    /// Whether the view follows what is typed.
    enum class Follow {
        /// It stays where it is.
        No,
        /// If the changed place was in view, it still is afterwards.
        Change,
    };
    void showText(const QString &text, Follow follow = Follow::No);

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

    /// Sets the lines of a part apart, quietly.
    void setMarked(const std::optional<TextSpan> &span);
    /// A small word in the first line of that part, at its end: whose it is.
    void setMarkNote(const QString &note);
    [[nodiscard]] std::optional<TextSpan> marked() const { return m_marked; }
    /// Shown in the muted colour.
    void setMuted(const QList<TextSpan> &spans);
    void setFindMarks(const QList<TextSpan> &spans) override;

    /// Scrolls no further than showing the span takes, and not at all where it is in view. Of a span higher
    /// than the view it shows the beginning.
    void reveal(const TextSpan &span);

Q_SIGNALS:
    /// By a click, or by Enter at the cursor.
    void positionActivated(qsizetype position);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    /// By keys, the cursor comes into view: it is what shows the focus.
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followFont();
    void refreshSelections();
    /// Counted from the top of the document, wrapped lines included.
    [[nodiscard]] int lineAt(qsizetype position) const;
    [[nodiscard]] int visibleLines() const;
    [[nodiscard]] bool isInView(qsizetype position) const;
    void paintMark();

    QString m_text;
    qreal m_zoom = 1.0;
    std::optional<TextSpan> m_marked;
    QString m_markNote;
    QList<TextSpan> m_muted;
    QList<TextSpan> m_findMarks;
};

} // namespace Askwell::Gui
