// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/local_card.h"

#include <QHash>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

bool belongsToId(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'-' || letter == u'.' || letter == u'/';
}

/// A plain word is more often the word than a name of the Hub.
bool cannotBeAWord(const QString &id)
{
    return std::any_of(id.begin(), id.end(), [](QChar letter) {
        return letter == u'/' || letter == u'-' || letter == u'_' || letter.isDigit();
    });
}

} // namespace

std::vector<LocalCard> localCards(const HubCache &cache)
{
    std::vector<LocalCard> cards;
    for (const HubRepo &repo : cache.repos) {
        const HubSnapshot *snapshot = repo.current();
        if (snapshot != nullptr && repo.kind != HubRepoKind::Space) {
            cards.push_back({repo.kind, repo.id, snapshot->commit, snapshot->card.value_or(ModelCard()),
                             snapshot->hasLicenceFile});
        }
    }
    return cards;
}

std::vector<NamedCard> findLocalCards(const QString &text, const std::vector<LocalCard> &cards)
{
    if (cards.empty()) {
        return {};
    }
    QHash<QString, const LocalCard *> byId;
    for (const LocalCard &card : cards) {
        if (cannotBeAWord(card.id)) {
            byId.insert(card.id.toLower(), &card);
        }
    }
    std::vector<NamedCard> named;
    for (qsizetype at = 0; at < text.size();) {
        if (!belongsToId(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && belongsToId(text.at(at))) {
            ++at;
        }
        // The full stop of a sentence is none of a name.
        qsizetype end = at;
        while (end > begin && (text.at(end - 1) == u'.' || text.at(end - 1) == u'/')) {
            --end;
        }
        const TextSpan span {begin, end - begin};
        if (const LocalCard *card = byId.value(text.mid(span.begin, span.length).toLower())) {
            named.push_back({card, span});
        }
    }
    return named;
}

} // namespace Askwell
