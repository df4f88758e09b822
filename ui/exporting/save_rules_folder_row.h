// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;

namespace Askwell::Gui {

class RoleLabel;

/// The project's folder, the button that chooses another, and the folders used before.
class SaveRulesFolderRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveRulesFolderRow)

public:
    explicit SaveRulesFolderRow(QWidget *parent = nullptr);

    /// An empty folder shows a sentence in its place.
    void setFolder(const QString &folder, const QStringList &recentFolders);
    /// What git says of the folder; nothing where it says nothing.
    void setGit(const std::optional<Message> &git);

Q_SIGNALS:
    /// The dialog is wanted.
    void chooseRequested();
    /// One of the recent folders.
    void folderChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void elide();

    QString m_folder;
    QStringList m_recent;
    std::optional<Message> m_git;
    RoleLabel *m_sentence;
    RoleLabel *m_path;
    RoleLabel *m_gitLabel;
    QPushButton *m_choose;
    RoleLabel *m_recentLine;
};

} // namespace Askwell::Gui
