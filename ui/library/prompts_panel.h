// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

#include <QDateTime>

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace Askwell::Gui {

class RoleLabel;

struct PromptRow
{
    QString id;
    /// Its own name; empty where it has none.
    QString name;
    /// Its first words; empty where nothing is written.
    QString words;
    QDateTime changed;

    bool operator==(const PromptRow &) const = default;
};

/// The prompts of one project: open, rename in place, duplicate, delete.
class PromptsPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptsPanel)

public:
    explicit PromptsPanel(QWidget *parent = nullptr);

    void setProjectName(const QString &name);
    /// In the project's order; `current` is the one that stands in the window.
    void setPrompts(const std::vector<PromptRow> &prompts, const QString &current);

Q_SIGNALS:
    void promptChosen(const QString &id);
    void renamed(const QString &id, const QString &name);
    void duplicateAsked(const QString &id);
    void removeAsked(const QString &id);
    void newAsked();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fill();
    void tellRenamed(QListWidgetItem *item);
    [[nodiscard]] QString currentId() const;

    std::vector<PromptRow> m_prompts;
    QString m_current;
    QString m_projectName;
    bool m_filling = false;
    RoleLabel *m_title;
    RoleLabel *m_project;
    QToolButton *m_back;
    QListWidget *m_list;
    QPushButton *m_new;
    QPushButton *m_rename;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_open;
};

} // namespace Askwell::Gui
