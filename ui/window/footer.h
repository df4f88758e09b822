// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace Askwell::Gui {

class QuietLine;

/// What stands above the footer.
enum class FooterPlace { Question, Review, Panel };

/// The bottom of the window: the one quiet line, where the page leads next, Open in Cursor, and the one
/// primary action, Copy prompt.
class Footer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Footer)

public:
    /// The first of `copyActions` is what the copy button does until another is chosen; all stand in its
    /// menu. The actions are the window's.
    Footer(const QList<QAction *> &copyActions, QAction *next, QAction *openInCursor,
           QWidget *parent = nullptr);

    [[nodiscard]] QuietLine &line() { return *m_line; }
    /// Buttons stand there only where they lead somewhere.
    void setPlace(FooterPlace place);
    /// What the copy button does from now on: one of the actions of its menu.
    void setCopyAction(QAction *action);
    void focusNext();
    /// In a narrow window only Next and Copy stay; the menu has the rest. The line takes a row of its own.
    void setCompact(bool compact);

Q_SIGNALS:
    /// From the menu of the copy button.
    void copyActionChosen(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourPrimary();

    QBoxLayout *m_rows;
    QuietLine *m_line;
    QPushButton *m_next;
    QPushButton *m_openInCursor;
    QToolButton *m_copy;
    QMenu *m_menu;
    FooterPlace m_place = FooterPlace::Question;
    bool m_compact = false;
    bool m_choosing = false;
};

} // namespace Askwell::Gui
