// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/captured_run.h"
#include "tests/support/small_hub_cache.h"

#include <QJsonArray>
#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatIsCached();
    void jsonHasEveryKey();
    void tellsRevisionsApart();
    void remarksGoToStandardError();
    void noCacheIsNoError();
    void anEmptyCacheIsNoError();
    void noPlaceIsAnError();
    void aFileInItsPlaceIsAnError();

private:
    std::unique_ptr<SmallHubCache> m_cache;
};

namespace {

const QString Bert = u"models--google-bert--bert-base-uncased"_s;

} // namespace

void TestCache::init()
{
    m_cache = std::make_unique<SmallHubCache>();
    qputenv("HF_HUB_CACHE", QFile::encodeName(m_cache->folder()));
}

void TestCache::listsWhatIsCached()
{
    const QString commit = SmallHubCache::commit('a');
    m_cache->addModel(Bert, commit, "apache-2.0");
    m_cache->addFile(u"datasets--stanfordnlp--imdb"_s, commit, u"README.md"_s, "# Reviews");
    const CapturedRun run = capturedRun({u"cache"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QString());
    const QString today = QDateTime::currentDateTime().date().toString(Qt::ISODate);
    QCOMPARE(run.out,
             u"google-bert/bert-base-uncased\n"
             "  %1 (main)\n"
             "    model · apache-2.0 by its card alone · 304 parameters · last used %2\n"
             "stanfordnlp/imdb\n"
             "  %1\n"
             "    dataset · no licence declared · last used %2\n"_s.arg(commit, today));
}

void TestCache::jsonHasEveryKey()
{
    m_cache->addModel(Bert, SmallHubCache::commit('a'), "apache-2.0");
    m_cache->addFile(u"spaces--me--demo"_s, SmallHubCache::commit('b'), u"app.py"_s, "print()");
    const CapturedRun run = capturedRun({u"cache"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json().keys(),
             QStringList({u"exists"_s, u"folder"_s, u"formatVersion"_s, u"remarks"_s, u"repositories"_s}));
    QCOMPARE(run.json().value(u"folder"_s), m_cache->folder());
    const QJsonArray repositories = run.json().value(u"repositories"_s).toArray();
    QCOMPARE(repositories.size(), qsizetype(2));
    for (const QJsonValue &repository : repositories) {
        QCOMPARE(repository.toObject().keys(), QStringList({u"id"_s, u"kind"_s, u"snapshots"_s}));
        const QJsonObject snapshot = repository.toObject().value(u"snapshots"_s).toArray().at(0).toObject();
        QCOMPARE(snapshot.keys(),
                 QStringList({u"adapter"_s, u"added"_s, u"baseModels"_s, u"commit"_s, u"config"_s,
                              u"current"_s, u"datasets"_s, u"gated"_s, u"incomplete"_s, u"languages"_s,
                              u"lastUsed"_s, u"licenceFile"_s, u"licenceName"_s, u"licences"_s,
                              u"parameters"_s, u"pipelineTag"_s, u"refs"_s}));
        const bool isModel = repository.toObject().value(u"kind"_s) == u"model"_s;
        QCOMPARE(snapshot.value(u"parameters"_s), isModel ? QJsonValue(304) : QJsonValue());
        QCOMPARE(snapshot.value(u"config"_s).isNull(), !isModel);
        QVERIFY(snapshot.value(u"current"_s).toBool());
    }
    const QJsonObject config = repositories.at(0)
                                   .toObject()
                                   .value(u"snapshots"_s)
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value(u"config"_s)
                                   .toObject();
    QCOMPARE(config.keys(),
             QStringList({u"architecture"_s, u"headSize"_s, u"keyValueHeads"_s, u"layers"_s, u"modelType"_s,
                          u"quantisation"_s, u"quantisedBits"_s, u"type"_s}));
    QCOMPARE(config.value(u"headSize"_s), QJsonValue(64));
    QVERIFY(config.value(u"quantisation"_s).isNull());
}

void TestCache::tellsRevisionsApart()
{
    for (const char digit : {'a', 'b'}) {
        m_cache->addFile(Bert, SmallHubCache::commit(digit), u"README.md"_s, "# Model");
    }
    const CapturedRun run = capturedRun({u"cache"_s});
    QCOMPARE(run.out.count(u" (added "_s), 2);
    QVERIFY(!run.out.contains("main"_L1));
}

void TestCache::remarksGoToStandardError()
{
    m_cache->addModel(Bert, SmallHubCache::commit('a'), "apache-2.0");
    SmallHubCache::writeFile(m_cache->repoFolder(u"notes/mine.txt"_s), "x");
    const CapturedRun run = capturedRun({u"cache"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(!run.out.contains("notes"_L1));
    QCOMPARE(run.err, u"askwell-cli: “notes” was passed over: it is no repository of the cache.\n"_s);
}

void TestCache::noCacheIsNoError()
{
    const CapturedRun run = capturedRun({u"cache"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QString());
    QVERIFY(run.err.contains(m_cache->folder() + u" does not exist."_s));
    const QJsonObject json = capturedRun({u"cache"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(json.value(u"exists"_s), QJsonValue(false));
    QCOMPARE(json.value(u"repositories"_s), QJsonValue(QJsonArray()));
}

void TestCache::anEmptyCacheIsNoError()
{
    SmallHubCache::writeFile(m_cache->repoFolder(u"version.txt"_s), "1");
    const CapturedRun run = capturedRun({u"cache"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.contains(u"holds no model, data set or space."_s));
}

void TestCache::noPlaceIsAnError()
{
    qputenv("HF_HUB_CACHE", "models");
    const CapturedRun run = capturedRun({u"cache"_s});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QString());
    QVERIFY(run.err.contains(u"HF_HUB_CACHE names “models”, which is no absolute path"_s));
}

void TestCache::aFileInItsPlaceIsAnError()
{
    SmallHubCache::writeFile(m_cache->folder(), "x");
    QCOMPARE(capturedRun({u"cache"_s}).status, 3);
}

QTEST_GUILESS_MAIN(TestCache)
#include "test_cache.moc"
