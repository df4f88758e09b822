// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/hub_cache.h"

#include <QAbstractListModel>

#include <vector>

namespace Askwell::Gui {

/// A number of parameters as people say it: "110 M", "8.03 B".
[[nodiscard]] QString parameterWords(qint64 parameters);

/// The revisions of models and data sets in the local cache that match the search, those used last first.
class HubCacheModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HubCacheModel)

public:
    enum Role {
        /// "org/name@commit".
        PinnedIdRole = Qt::UserRole,
        ParametersRole,
        /// Kind, licence, revision.
        DetailsRole,
    };

    explicit HubCacheModel(QObject *parent = nullptr);

    void setCache(const HubCache &cache);
    /// Every word of it must stand in the id, the kind, the licence, the task or a language, in any case.
    void setSearch(const QString &search);
    /// Words anew: the language has changed.
    void refresh();

    /// Rows, found by the search or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_entries.size()); }
    /// Empty where there is no such row.
    [[nodiscard]] QString pinnedIdAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString id;
        QString pinnedId;
        HubRepoKind kind = HubRepoKind::Model;
        HubSnapshot snapshot;
        /// What the search looks through, folded once.
        QString searched;
    };

    void find();
    [[nodiscard]] const Entry *entry(const QModelIndex &index) const;
    [[nodiscard]] static QString details(const Entry &entry);

    std::vector<Entry> m_entries;
    std::vector<size_t> m_found;
    QString m_search;
};

} // namespace Askwell::Gui
