// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/hub_cache_model.h"

#include <QLocale>

#include <algorithm>

namespace Askwell::Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int CommitShown = 7;

/// Three digits say how large a model is.
QString threeDigits(double value)
{
    return QLocale().toString(value, 'g', 3);
}

} // namespace

QString parameterWords(qint64 parameters)
{
    const auto value = static_cast<double>(parameters);
    // From where three digits would say 1,000 of the smaller unit.
    if (value >= 999.5e6) {
        return HubCacheModel::tr("%1 B", "billions of parameters").arg(threeDigits(value / 1e9));
    }
    if (value >= 999.5e3) {
        return HubCacheModel::tr("%1 M", "millions of parameters").arg(threeDigits(value / 1e6));
    }
    return QLocale().toString(parameters);
}

HubCacheModel::HubCacheModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void HubCacheModel::setCache(const HubCache &cache)
{
    beginResetModel();
    m_entries.clear();
    for (const HubRepo &repo : cache.repos) {
        if (repo.kind == HubRepoKind::Space) {
            continue;
        }
        for (const HubSnapshot &snapshot : repo.snapshots) {
            const ModelCard card = snapshot.card.value_or(ModelCard());
            const QStringList searched {repo.id,          hubRepoKindName(repo.kind), card.licenceText(),
                                        card.pipelineTag, card.languages.join(u' '),  snapshot.commit};
            m_entries.push_back({repo.id, pinnedId(repo, snapshot), repo.kind, snapshot,
                                 searched.join(u'\n').toCaseFolded()});
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.snapshot.lastUsed > b.snapshot.lastUsed;
    });
    find();
    endResetModel();
}

void HubCacheModel::setSearch(const QString &search)
{
    if (search != m_search) {
        beginResetModel();
        m_search = search;
        find();
        endResetModel();
    }
}

void HubCacheModel::refresh()
{
    if (!m_found.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void HubCacheModel::find()
{
    const QStringList words = m_search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    for (size_t at = 0; at < m_entries.size(); ++at) {
        const QString &searched = m_entries.at(at).searched;
        if (std::all_of(words.begin(), words.end(),
                        [&searched](const QString &word) { return searched.contains(word); })) {
            m_found.push_back(at);
        }
    }
}

const HubCacheModel::Entry *HubCacheModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return nullptr;
    }
    return &m_entries.at(m_found.at(static_cast<size_t>(index.row())));
}

QString HubCacheModel::pinnedIdAt(const QModelIndex &index) const
{
    const Entry *found = entry(index);
    return found == nullptr ? QString() : found->pinnedId;
}

int HubCacheModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QString HubCacheModel::details(const Entry &entry)
{
    const HubSnapshot &snapshot = entry.snapshot;
    const QString licence = snapshot.card ? snapshot.card->licenceText() : QString();
    QStringList parts;
    if (entry.kind == HubRepoKind::Dataset) {
        parts.append(tr("Data set"));
    } else {
        parts.append(snapshot.isAdapter ? tr("Adapter", "of a model") : tr("Model"));
    }
    if (licence.isEmpty()) {
        parts.append(tr("no licence declared"));
    } else {
        parts.append(snapshot.hasLicenceFile ? licence
                                             : tr("%1 by its card alone", "a licence").arg(licence));
    }
    if (snapshot.card && snapshot.card->isGated) {
        parts.append(tr("gated", "a model that wants terms accepted"));
    }
    const QString commit = snapshot.commit.left(CommitShown);
    parts.append(snapshot.refs.isEmpty() ? commit : snapshot.refs.first() + u' ' + commit);
    if (snapshot.isIncomplete) {
        parts.append(tr("not downloaded to the end"));
    }
    return parts.join(u" · "_s);
}

QVariant HubCacheModel::data(const QModelIndex &index, int role) const
{
    const Entry *row = entry(index);
    if (row == nullptr) {
        return {};
    }
    const QString parameters =
        row->snapshot.parameters ? parameterWords(*row->snapshot.parameters) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return row->id;
    case PinnedIdRole:
        return row->pinnedId;
    case ParametersRole:
        return parameters;
    case DetailsRole:
        return details(*row);
    case Qt::ToolTipRole: {
        QString tip = row->pinnedId;
        if (row->snapshot.parameters) {
            tip += u'\n' + tr("%1 parameters").arg(QLocale().toString(*row->snapshot.parameters));
        }
        return tip;
    }
    case Qt::AccessibleTextRole: {
        QStringList spoken {row->id, details(*row)};
        if (!parameters.isEmpty()) {
            spoken.append(tr("%1 parameters").arg(parameters));
        }
        return spoken.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace Askwell::Gui
