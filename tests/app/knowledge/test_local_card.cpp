// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/local_card.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

/// Names of models and data sets in a text, and only those whose card was read.
class TestLocalCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsIds_data();
    void findsIds();
    void spansCoverTheIdAlone();
    void leavesOutGuessedRevisions();
};

namespace {

LocalCard card(const QString &id)
{
    return {HubRepoKind::Model, id};
}

} // namespace

void TestLocalCard::findsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("whole") << u"org/model-7b"_s << QStringList {u"org/model-7b"_s};
    QTest::newRow("any case") << u"Use Org/Model-7B."_s << QStringList {u"org/model-7b"_s};
    QTest::newRow("with a revision") << u"org/model-7b@main runs"_s << QStringList {u"org/model-7b"_s};
    QTest::newRow("a longer name") << u"org/model-7b-chat"_s << QStringList();
    QTest::newRow("another's") << u"other/org/model-7b"_s << QStringList();
    QTest::newRow("without organisation, no word") << u"gpt2 is small"_s << QStringList {u"gpt2"_s};
    QTest::newRow("without organisation, a word") << u"our squad is small"_s << QStringList();
    QTest::newRow("in order, twice") << u"gpt2, org/model-7b, gpt2"_s
                                     << QStringList {u"gpt2"_s, u"org/model-7b"_s, u"gpt2"_s};
}

void TestLocalCard::findsIds()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    const std::vector<LocalCard> cards {card(u"org/model-7b"_s), card(u"gpt2"_s), card(u"squad"_s)};
    QStringList found;
    for (const NamedCard &named : findLocalCards(text, cards)) {
        found.append(named.card->id);
    }
    QCOMPARE(found, ids);
}

void TestLocalCard::spansCoverTheIdAlone()
{
    const QString text = u"Fine-tune org/model-7b@86b5e09, please."_s;
    const std::vector<LocalCard> cards {card(u"org/model-7b"_s)};
    const std::vector<NamedCard> found = findLocalCards(text, cards);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(text.mid(found.front().span.begin, found.front().span.length), u"org/model-7b"_s);
}

void TestLocalCard::leavesOutGuessedRevisions()
{
    HubSnapshot main;
    main.commit = u"1111111111111111111111111111111111111111"_s;
    main.refs = {u"main"_s};
    main.card = ModelCard();
    HubSnapshot old = main;
    old.commit = u"2222222222222222222222222222222222222222"_s;
    old.refs = {};
    HubRepo known;
    known.id = u"org/known"_s;
    known.snapshots = {main, old};
    HubRepo open = known;
    open.id = u"org/open"_s;
    open.snapshots = {old, old};
    HubCache cache;
    cache.repos = {known, open};
    const std::vector<LocalCard> cards = localCards(cache);
    QCOMPARE(cards.size(), size_t(1));
    QCOMPARE(cards.front().id, u"org/known"_s);
    QCOMPARE(cards.front().commit, main.commit);
}

QTEST_GUILESS_MAIN(TestLocalCard)
#include "test_local_card.moc"
