// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profiles/history.h"
#include "ui/common/panel.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Askwell::Gui {

class QuietLine;
class RoleLabel;

/// What was copied and saved: search it, look at a text, copy it or begin a prompt with it, forget it all.
class HistoryPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setHistory(const HistoryList &history);
    /// Whether a history is kept.
    void setKept(bool kept);

Q_SIGNALS:
    void copyAsked(const Askwell::HistoryEntry &entry);
    /// Only of a prompt.
    void useAsked(const Askwell::HistoryEntry &entry);
    void removeAsked(const Askwell::HistoryEntry &entry);
    /// Of what was removed last: it stood in front of the entry of that id.
    void restoreAsked(const Askwell::HistoryEntry &entry, const QString &before);
    /// The user was told that it cannot be undone. `alsoLeft`: drafts that were left and copies of files that
    /// were replaced go too.
    void clearAsked(bool alsoLeft);
    void keptChanged(bool kept);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fill();
    void showCurrent();
    void askToClear();
    void remove();
    void restore();
    [[nodiscard]] const HistoryEntry *current() const;

    HistoryList m_history;
    /// Those that the search found, in the order of the list.
    std::vector<HistoryEntry> m_found;
    /// Read at all: before that an empty list says nothing.
    bool m_isRead = false;
    struct Removed
    {
        HistoryEntry entry;
        QString before;
    };
    std::optional<Removed> m_removed;
    RoleLabel *m_title;
    QToolButton *m_back;
    RoleLabel *m_about;
    QLineEdit *m_search;
    QListWidget *m_list;
    RoleLabel *m_empty;
    QPlainTextEdit *m_text;
    QuietLine *m_line;
    QCheckBox *m_keep;
    QPushButton *m_clear;
    QPushButton *m_copy;
    QPushButton *m_use;
};

} // namespace Askwell::Gui
