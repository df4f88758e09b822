// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"
#include "ui/common/panel.h"

#include <QMap>

#include <optional>

class QAction;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace Askwell {
class ProfileStore;
struct Profile;
} // namespace Askwell

namespace Askwell::Gui {

class FileChooser;
class LinkButton;
class ProjectsModel;
class QuietLine;
class RoleLabel;

/// The list of projects: search, open, rename, duplicate, delete with undo, import and export. A page in the
/// window, not a dialog.
class ProjectsPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectsPanel)

public:
    /// `store` and `chooser` must outlive the panel.
    ProjectsPanel(ProfileStore &store, FileChooser &chooser, QWidget *parent = nullptr);

    /// Reads the list afresh, empties the search and puts the cursor there; call it whenever the panel opens.
    void start();
    /// How frameworks are called, by id; an id without a title shows as it is.
    void setFrameworkTitles(const QMap<QString, QString> &titles);

Q_SIGNALS:
    void projectChosen(const QString &id);
    /// The list is empty, and the person wants to see what a project is.
    void sampleAsked();

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void layOut();

    void takeProjects();
    void search();
    void focusFirst();
    void updateState();
    void select(const QString &id, int row);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool searchKey(int key);
    [[nodiscard]] bool listKey(QKeyEvent *event);

    void open();
    void startRenaming();
    void rename(const QString &id, const QString &name);
    void duplicate();
    void remove();
    void restore(const QString &trashId);
    void fillTrashMenu();
    void importProject();
    /// Those that are projects; the first that is none is told.
    void importFiles(const QStringList &paths);
    /// For others to read; nothing, and said, where it holds a secret.
    [[nodiscard]] std::optional<Profile> projectToGiveAway(const QString &id, bool withSecrets);
    [[nodiscard]] QString fileToDrag(const QString &id);
    void exportProject(bool withSecrets);
    void followLink(const QString &link);
    void sayProblem(const Message &message);

    ProfileStore &m_store;
    FileChooser &m_chooser;
    ProjectsModel *m_model;
    QMap<QString, QString> m_titles;
    /// News came while a name was being typed.
    bool m_newsWaiting = false;
    bool m_renaming = false;
    /// What Undo of the quiet line restores.
    QString m_lastTrashed;

    RoleLabel *m_title;
    QToolButton *m_back;
    QLineEdit *m_search;
    QListView *m_list;
    QWidget *m_emptyPlace;
    RoleLabel *m_emptySentence;
    QPushButton *m_emptyButton;
    LinkButton *m_sample;
    QuietLine *m_line;
    QPushButton *m_import;
    QPushButton *m_more;
    QMenu *m_menu;
    QMenu *m_trashMenu;
    QPushButton *m_open;
    QAction *m_renameAction;
    QAction *m_duplicateAction;
    QAction *m_exportAction;
    QAction *m_removeAction;
};

} // namespace Askwell::Gui
