// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/message.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace Askwell::Gui {

/// One project as the list shows it.
struct ProjectRow
{
    QString id {};
    QString name {};
    /// Empty where none was chosen.
    QString folder {};
    /// Titles, or ids of frameworks that are not there.
    QStringList frameworks {};
    /// When its file changed last.
    QDateTime changed {};
    /// Why it cannot be opened.
    std::optional<Message> problem {};
    /// What the search looks through besides the frameworks, case folded.
    QString searched {};
};

/// When something was, in as few words as tell it: the time today, "Yesterday", else the date.
[[nodiscard]] QString whenWords(const QDateTime &time, const QDateTime &now);

/// Told to our own windows where a project is dragged: its id.
inline constexpr auto draggedProjectType = QLatin1String("application/x-askwell-project-id");

/// The projects that match the search, in the order in which they were given.
class ProjectsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectsModel)

public:
    enum Role {
        IdRole = Qt::UserRole,
        FolderRole,
        WhenRole,
        /// Words; empty where the project is sound.
        ProblemRole,
    };

    explicit ProjectsModel(QObject *parent = nullptr);

    /// Makes the file that a project is dragged as; an empty path is no drag. Without it nothing is dragged.
    void setFileMaker(std::function<QString(const QString &id)> fileMaker);

    void setProjects(std::vector<ProjectRow> projects);
    /// Every word of it must stand in the name, the folder, a framework or the answers, in any case.
    void setSearch(const QString &search);
    /// Words and times anew: the language or the day has changed.
    void refresh();

    /// Projects, found by the search or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_projects.size()); }
    /// Invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] const ProjectRow *project(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the new name by renameRequested(); the row follows when the project does.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Null where there is no file to drag.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// A project never leaves the list by a drag.
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void renameRequested(const QString &id, const QString &name);

private:
    void find();

    struct Entry
    {
        ProjectRow project;
        /// Case folded.
        QString frameworks;
    };
    std::function<QString(const QString &id)> m_fileMaker;
    std::vector<Entry> m_projects;
    std::vector<int> m_found;
    QString m_search;
};

} // namespace Askwell::Gui
