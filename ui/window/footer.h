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

/// The bottom of the window: the one quiet line, Next, Save rules…, and the one primary action, Copy prompt.
class Footer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Footer)

public:
    /// `copy` is what the button does; the `alternatives` stand in its menu. The actions are the window's.
    Footer(QAction *copy, const QList<QAction *> &alternatives, QAction *next, QAction *saveRules,
           QWidget *parent = nullptr);

    [[nodiscard]] QuietLine &line() { return *m_line; }
    /// Next and Save rules… stand there only where they lead somewhere.
    void setStepButtons(bool next, bool saveRules);
    void focusNext();
    /// In a narrow window only Next and Copy stay; the menu has the rest. The line takes a row of its own.
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourPrimary();

    QBoxLayout *m_rows;
    QuietLine *m_line;
    QPushButton *m_next;
    QPushButton *m_saveRules;
    QToolButton *m_copy;
    QMenu *m_menu;
    bool m_nextWanted = true;
    bool m_saveRulesWanted = true;
    bool m_compact = false;
};

} // namespace Askwell::Gui
