// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Askwell::Gui {

class RoleLabel;

/// Finds words in one text at a time: all places are marked, the current one is selected. Upper and lower
/// case are the same; the search goes round. Hidden until it is opened.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Searches `target`, which must be a FindMarks, from its cursor on; one line that is selected there is
    /// what to find. Ends by itself when the text is no longer on screen.
    void open(QPlainTextEdit *target);
    /// The focus returns to where it was.
    void close();
    [[nodiscard]] QPlainTextEdit *target() const { return m_target; }

    /// `places` on from the current one, negative ones back.
    void goBy(int places);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leaveTarget();
    void findAll();
    void findFromOrigin();
    void select(qsizetype index);
    /// The place that is selected in the text, or -1.
    [[nodiscard]] qsizetype currentIndex() const;
    void showMarks();
    void showCount();
    void retranslate();

    QLineEdit *m_words;
    QToolButton *m_previous;
    QToolButton *m_next;
    RoleLabel *m_count;
    QToolButton *m_close;
    QPointer<QPlainTextEdit> m_target;
    QPointer<QWidget> m_focusBefore;
    QList<TextSpan> m_found;
    /// Where the search begins while its words are being typed.
    int m_origin = 0;
};

} // namespace Askwell::Gui
