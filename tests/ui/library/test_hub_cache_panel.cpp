// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/hub_cache_model.h"
#include "ui/library/hub_cache_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Askwell;
using namespace Askwell::Gui;
using namespace Qt::StringLiterals;

/// Drives the panel by keys, over a cache that is given.
class TestHubCachePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void saysParametersAsPeopleDo_data();
    void saysParametersAsPeopleDo();
    void theModelKeepsItsWord();
    void saysThatItIsLooking();
    void emptyIsOneSentenceAndOneButton_data();
    void emptyIsOneSentenceAndOneButton();
    void listsModelsAndDataSetsUsedLastFirst();
    void typingSearchesAndEnterInserts();
    void downGoesIntoTheListAndTypingBackToTheSearch();
    void nothingFoundOffersToClearTheSearch();
    void escapeGoesBack_data();
    void escapeGoesBack();
    void theHubIsOneClickAway();
    void tellsWhatWasPassedOver();
    void everyControlHasAName();

private:
    [[nodiscard]] static HubCache sample();
    [[nodiscard]] QStringList names() const;
    void key(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    template <typename Object>
    [[nodiscard]] Object *find(const QString &name) const
    {
        auto *object = m_panel->findChild<Object *>(name);
        if (object == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return object;
    }

    std::unique_ptr<HubCachePanel> m_panel;
};

HubCache TestHubCachePanel::sample()
{
    const auto snapshot = [](char digit, const QString &licence, std::optional<qint64> parameters, int day) {
        HubSnapshot made;
        made.commit = QString(40, QLatin1Char(digit));
        made.refs = {u"main"_s};
        made.card = ModelCard();
        if (!licence.isEmpty()) {
            made.card->licences = {licence};
        }
        made.parameters = parameters;
        made.lastUsed = QDateTime(QDate(2026, 11, day), QTime(12, 0));
        return made;
    };
    HubCache cache;
    cache.folder = u"/home/ada/.cache/huggingface/hub"_s;
    cache.exists = true;
    cache.repos = {
        {HubRepoKind::Model, u"FacebookAI/xlm-roberta-base"_s, {snapshot('a', u"mit"_s, 278'295'186, 3)}},
        {HubRepoKind::Model,
         u"google-bert/bert-base-uncased"_s,
         {snapshot('b', u"apache-2.0"_s, 110'106'428, 9), snapshot('c', u"apache-2.0"_s, {}, 1)}},
        {HubRepoKind::Space, u"me/demo"_s, {snapshot('d', {}, {}, 20)}},
        {HubRepoKind::Dataset, u"stanfordnlp/imdb"_s, {snapshot('e', {}, {}, 5)}}};
    cache.repos.at(1).snapshots.at(1).refs.clear();
    return cache;
}

void TestHubCachePanel::init()
{
    m_panel = std::make_unique<HubCachePanel>();
    m_panel->resize(760, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

QStringList TestHubCachePanel::names() const
{
    const QAbstractItemModel *model = find<QListView>(u"cache-list"_s)->model();
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) {
        all.append(model->index(row, 0).data().toString());
    }
    return all;
}

void TestHubCachePanel::saysParametersAsPeopleDo_data()
{
    QTest::addColumn<qint64>("parameters");
    QTest::addColumn<QString>("words");
    QTest::newRow("a few") << qint64(304) << u"304"_s;
    QTest::newRow("a hundred and ten million") << qint64(110'106'428) << u"110 M"_s;
    QTest::newRow("twenty two million") << qint64(22'713'216) << u"22.7 M"_s;
    QTest::newRow("eight billion") << qint64(8'030'261'248) << u"8.03 B"_s;
    QTest::newRow("nearly a billion") << qint64(999'900'000) << u"1 B"_s;
    QTest::newRow("hundreds of billions") << qint64(405'853'388'800) << u"406 B"_s;
}

void TestHubCachePanel::saysParametersAsPeopleDo()
{
    QFETCH(const qint64, parameters);
    QTEST(parameterWords(parameters), "words");
}

void TestHubCachePanel::theModelKeepsItsWord()
{
    HubCacheModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCache(sample());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data(HubCacheModel::DetailsRole).toString(),
             u"Model · apache-2.0 by its card alone · main bbbbbbb"_s);
    QCOMPARE(model.index(1).data(HubCacheModel::DetailsRole).toString(),
             u"Data set · no licence declared · main eeeeeee"_s);
    QCOMPARE(model.index(3).data(HubCacheModel::DetailsRole).toString(),
             u"Model · apache-2.0 by its card alone · ccccccc"_s);
    QCOMPARE(model.index(2).data(HubCacheModel::ParametersRole).toString(), u"278 M"_s);
    model.setSearch(u"MIT"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.total(), 4);
    model.setSearch(u"dataset imdb"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearch({});
    model.setCache({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.pinnedIdAt({}).isEmpty());
}

void TestHubCachePanel::saysThatItIsLooking()
{
    QVERIFY(find<QLabel>(u"cache-empty"_s)->text().startsWith("Looking"_L1));
    QVERIFY(!find<QPushButton>(u"cache-empty-button"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"cache-search"_s)->isVisible());
    const QSignalSpy closed(m_panel.get(), &HubCachePanel::closed);
    key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestHubCachePanel::emptyIsOneSentenceAndOneButton_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("no cache") << 0
                              << u"No model is downloaded on this machine yet: /nowhere does not exist."_s;
    QTest::newRow("nothing in it") << 1 << u"/nowhere holds no model and no data set yet."_s;
    QTest::newRow("no place") << 2 << u"HOME names no folder."_s;
}

void TestHubCachePanel::emptyIsOneSentenceAndOneButton()
{
    QFETCH(const int, state);
    HubCache cache;
    cache.folder = u"/nowhere"_s;
    cache.exists = state == 1;
    m_panel->showCache(state == 2 ? Result<HubCache>(Message {"HOME names no folder."})
                                  : Result<HubCache>(cache));
    QTEST(find<QLabel>(u"cache-empty"_s)->text(), "says");
    for (const char *hidden : {"cache-list", "cache-search", "cache-insert", "cache-hub", "cache-note"}) {
        QVERIFY2(!find<QWidget>(QString::fromLatin1(hidden))->isVisible(), hidden);
    }
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"cache-empty-button"_s));
    const QSignalSpy asked(m_panel.get(), &HubCachePanel::hubAsked);
    key(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestHubCachePanel::listsModelsAndDataSetsUsedLastFirst()
{
    m_panel->showCache(sample());
    QCOMPARE(names(),
             QStringList({u"google-bert/bert-base-uncased"_s, u"stanfordnlp/imdb"_s,
                          u"FacebookAI/xlm-roberta-base"_s, u"google-bert/bert-base-uncased"_s}));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"cache-search"_s));
    QCOMPARE(find<QListView>(u"cache-list"_s)->currentIndex().row(), 0);
}

void TestHubCachePanel::typingSearchesAndEnterInserts()
{
    m_panel->showCache(sample());
    const QSignalSpy chosen(m_panel.get(), &HubCachePanel::chosen);
    type(u"roberta MIT"_s);
    QCOMPARE(names(), QStringList {u"FacebookAI/xlm-roberta-base"_s});
    key(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), u"FacebookAI/xlm-roberta-base@"_s + QString(40, u'a'));
}

void TestHubCachePanel::downGoesIntoTheListAndTypingBackToTheSearch()
{
    m_panel->showCache(sample());
    auto *list = find<QListView>(u"cache-list"_s);
    auto *search = find<QLineEdit>(u"cache-search"_s);
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    key(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    const QSignalSpy chosen(m_panel.get(), &HubCachePanel::chosen);
    key(Qt::Key_Return);
    QCOMPARE(chosen.front().front().toString(), u"stanfordnlp/imdb@"_s + QString(40, u'e'));
    type(u"x"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    QCOMPARE(search->text(), u"x"_s);
}

void TestHubCachePanel::nothingFoundOffersToClearTheSearch()
{
    m_panel->showCache(sample());
    type(u"nothing like that"_s);
    QCOMPARE(find<QLabel>(u"cache-empty"_s)->text(), u"Nothing here matches “nothing like that”."_s);
    QVERIFY(!find<QPushButton>(u"cache-insert"_s)->isEnabled());
    find<QPushButton>(u"cache-empty-button"_s)->setFocus();
    key(Qt::Key_Return);
    QCOMPARE(names().size(), qsizetype(4));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"cache-search"_s));
}

void TestHubCachePanel::escapeGoesBack_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("from the search") << u"cache-search"_s;
    QTest::newRow("from the list") << u"cache-list"_s;
    QTest::newRow("from the button") << u"cache-insert"_s;
}

void TestHubCachePanel::escapeGoesBack()
{
    QFETCH(const QString, from);
    m_panel->showCache(sample());
    find<QWidget>(from)->setFocus();
    const QSignalSpy closed(m_panel.get(), &HubCachePanel::closed);
    const QSignalSpy chosen(m_panel.get(), &HubCachePanel::chosen);
    key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestHubCachePanel::theHubIsOneClickAway()
{
    m_panel->showCache(sample());
    const QSignalSpy asked(m_panel.get(), &HubCachePanel::hubAsked);
    find<QWidget>(u"cache-hub"_s)->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void TestHubCachePanel::tellsWhatWasPassedOver()
{
    HubCache cache = sample();
    cache.remarks = {{"“notes” was passed over: it is no repository of the cache."}};
    m_panel->showCache(cache);
    QVERIFY(find<QWidget>(u"cache-line"_s)->isVisible());
}

void TestHubCachePanel::everyControlHasAName()
{
    m_panel->showCache(sample());
    for (const QWidget *each : m_panel->findChildren<QWidget *>()) {
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible()
            && each->objectName().startsWith("cache-"_L1)) {
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                     qPrintable(each->objectName()));
        }
    }
}

QTEST_MAIN(TestHubCachePanel)
#include "test_hub_cache_panel.moc"
