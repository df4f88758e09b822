// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/projects_model.h"

#include "ui/common/words.h"

#include <QDir>
#include <QHash>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

QString whenWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    // A clock that jumped back makes days of the future; they show as what they say.
    if (days == 0) {
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    }
    if (days == 1) {
        return ProjectsModel::tr("Yesterday");
    }
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

ProjectsModel::ProjectsModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ProjectsModel::setFileMaker(std::function<QString(const QString &id)> fileMaker)
{
    m_fileMaker = std::move(fileMaker);
}

void ProjectsModel::setProjects(std::vector<ProjectRow> projects)
{
    beginResetModel();
    m_projects.clear();
    m_projects.reserve(projects.size());
    // Many projects ask in the same frameworks.
    QHash<QStringList, QString> folded;
    for (ProjectRow &project : projects) {
        QString &frameworks = folded[project.frameworks];
        if (frameworks.isNull()) {
            frameworks = project.frameworks.join(u'\n').toCaseFolded();
        }
        m_projects.push_back({std::move(project), frameworks});
    }
    find();
    endResetModel();
}

void ProjectsModel::setSearch(const QString &search)
{
    if (search == m_search) {
        return;
    }
    beginResetModel();
    m_search = search;
    find();
    endResetModel();
}

void ProjectsModel::refresh()
{
    if (!m_found.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QModelIndex ProjectsModel::indexOf(const QString &id) const
{
    for (std::size_t row = 0; row < m_found.size(); ++row) {
        if (m_projects[static_cast<std::size_t>(m_found[row])].project.id == id) {
            return index(static_cast<int>(row));
        }
    }
    return {};
}

const ProjectRow *ProjectsModel::project(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return nullptr;
    }
    const int at = m_found[static_cast<std::size_t>(index.row())];
    return &m_projects[static_cast<std::size_t>(at)].project;
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    const ProjectRow *row = project(index);
    if (row == nullptr) {
        return {};
    }
    const QString problem = row->problem ? words(*row->problem) : QString();
    const QString folder = QDir::toNativeSeparators(row->folder);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row->name;
    case IdRole:
        return row->id;
    case FolderRole:
        return folder.isEmpty() ? row->frameworks.join(u", "_s) : folder;
    case WhenRole:
        return whenWords(row->changed, QDateTime::currentDateTime());
    case ProblemRole:
        return problem;
    case Qt::ToolTipRole:
        return problem.isEmpty() ? folder : problem;
    case Qt::AccessibleTextRole: {
        QStringList spoken {row->name, problem.isEmpty() ? folder : problem,
                            whenWords(row->changed, QDateTime::currentDateTime())};
        spoken.removeAll(QString());
        return spoken.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags ProjectsModel::flags(const QModelIndex &index) const
{
    const ProjectRow *row = project(index);
    if (row == nullptr) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags sound = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return row->problem ? sound : sound | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

bool ProjectsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ProjectRow *row = project(index);
    const QString name = value.toString().trimmed();
    if (row == nullptr || role != Qt::EditRole || row->problem || name.isEmpty() || name == row->name) {
        return false;
    }
    Q_EMIT renameRequested(row->id, name);
    return true;
}

QStringList ProjectsModel::mimeTypes() const
{
    return {u"text/uri-list"_s, draggedProjectType};
}

QMimeData *ProjectsModel::mimeData(const QModelIndexList &indexes) const
{
    const ProjectRow *row = indexes.isEmpty() ? nullptr : project(indexes.front());
    const QString path = row == nullptr || !m_fileMaker ? QString() : m_fileMaker(row->id);
    if (path.isEmpty()) {
        return nullptr;
    }
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    data->setData(draggedProjectType, row->id.toUtf8());
    return data;
}

void ProjectsModel::find()
{
    const QStringList wanted = m_search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    for (std::size_t at = 0; at < m_projects.size(); ++at) {
        const Entry &entry = m_projects[at];
        if (std::all_of(wanted.begin(), wanted.end(), [&entry](const QString &word) {
                return entry.project.searched.contains(word) || entry.frameworks.contains(word);
            })) {
            m_found.push_back(static_cast<int>(at));
        }
    }
}

} // namespace Askwell::Gui
