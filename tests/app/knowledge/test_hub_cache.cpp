// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/hub_cache.h"
#include "app/knowledge/hub_cache_place.h"
#include "app/support/file_reading.h"
#include "tests/support/small_hub_cache.h"

#include <QDirIterator>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestHubCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data();
    void findsThePlace();
    void readsAModel();
    void readsDatasetsSpacesAndRefs();
    void tellsSeveralSnapshotsApart();
    void sumsShards();
    void countsWhatCanBeCounted_data();
    void countsWhatCanBeCounted();
    void readsSnapshotsWithoutLinks();
    void survivesWhatIsForeign();
    void opensNothingOutside();
    void keepsWithinItsLimits();
    void leavesNoTrace();
    void noCacheIsEmpty();
    void aFileInItsPlaceIsAnError();
};

namespace {

const QString Bert = u"models--google-bert--bert-base-uncased"_s;

HubCache read(const SmallHubCache &cache, const HubCacheLimits &limits = {})
{
    const Result<HubCache> found = readHubCache(cache.folder(), limits);
    return found ? found.value() : HubCache();
}

QStringList remarksOf(const HubCache &cache)
{
    QStringList remarks;
    for (const Message &remark : cache.remarks) {
        remarks.append(englishText(remark));
    }
    return remarks;
}

} // namespace

void TestHubCache::findsThePlace_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QStringList &environment, const QString &place) {
        QTest::newRow(name) << environment << place;
    };
    const QString home = u"HOME=/home/me"_s;
    row("the home folder", {home}, u"/home/me/.cache/huggingface/hub"_s);
    row("the cache folder of the desktop", {home, u"XDG_CACHE_HOME=/c"_s}, u"/c/huggingface/hub"_s);
    row("HF_HOME before that", {home, u"XDG_CACHE_HOME=/c"_s, u"HF_HOME=/hf"_s}, u"/hf/hub"_s);
    row("the old name before that", {home, u"HF_HOME=/hf"_s, u"HUGGINGFACE_HUB_CACHE=/old"_s}, u"/old"_s);
    row("the new name before all",
        {home, u"HF_HOME=/hf"_s, u"HUGGINGFACE_HUB_CACHE=/old"_s, u"HF_HUB_CACHE=/new"_s}, u"/new"_s);
    row("an empty value is none", {home, u"HF_HUB_CACHE="_s, u"HF_HOME=/hf"_s}, u"/hf/hub"_s);
    row("a tilde", {home, u"HF_HUB_CACHE=~/models"_s}, u"/home/me/models"_s);
    row("a tilde alone", {home, u"HF_HOME=~"_s}, u"/home/me/hub"_s);
    row("a variable", {home, u"SCRATCH=/big"_s, u"HF_HOME=$SCRATCH/hf"_s}, u"/big/hf/hub"_s);
    row("a variable in braces", {home, u"SCRATCH=/big"_s, u"HF_HOME=${SCRATCH}/hf"_s}, u"/big/hf/hub"_s);
    row("a variable that is not set", {home, u"HF_HOME=/a/$NONE"_s}, u"/a/$NONE/hub"_s);
    row("a value is not expanded twice", {home, u"A=$B"_s, u"B=/b"_s, u"HF_HOME=/a/$A"_s}, u"/a/$B/hub"_s);
    row("a slash at the end", {home, u"HF_HUB_CACHE=/new/"_s}, u"/new"_s);
    row("no home", {}, {});
    row("a home that is nobody's", {u"HOME=/"_s}, {});
    row("a home that is no path", {u"HOME=me"_s}, {});
    row("no home, but a place", {u"HF_HUB_CACHE=/new"_s}, u"/new"_s);
    row("no home for a tilde", {u"HF_HUB_CACHE=~/models"_s}, {});
    row("a relative value", {home, u"HF_HUB_CACHE=models"_s}, {});
}

void TestHubCache::findsThePlace()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QString, place);
    QProcessEnvironment variables;
    for (const QString &each : environment) {
        variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    }
    const Result<QString> found = hubCachePlace(variables);
    QCOMPARE(found.ok(), !place.isEmpty());
    if (found) {
        QCOMPARE(found.value(), place);
    } else {
        QVERIFY(englishText(found.error()).contains("Hugging Face cache"_L1));
    }
}

void TestHubCache::readsAModel()
{
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    cache.addModel(Bert, commit, "apache-2.0");
    cache.addFile(Bert, commit, u"LICENSE.txt"_s, "Apache");
    const HubCache found = read(cache);
    QVERIFY(found.exists && found.remarks.empty());
    QCOMPARE(found.repos.size(), size_t(1));
    const HubRepo *repo = found.find(HubRepoKind::Model, u"Google-BERT/bert-base-uncased"_s);
    QVERIFY(repo != nullptr);
    QCOMPARE(repo->id, u"google-bert/bert-base-uncased"_s);
    QCOMPARE(repo->snapshots.size(), size_t(1));
    const HubSnapshot &snapshot = repo->snapshots.front();
    QCOMPARE(repo->current(), &snapshot);
    QCOMPARE(snapshot.commit, commit);
    QCOMPARE(snapshot.refs, QStringList {u"main"_s});
    QCOMPARE(snapshot.card->licences, QStringList {u"apache-2.0"_s});
    QCOMPARE(snapshot.card->datasets, QStringList {u"wikipedia"_s});
    QCOMPARE(snapshot.config->layers, 12);
    QCOMPARE(snapshot.parameters.value_or(0), 304);
    QVERIFY(snapshot.hasLicenceFile && !snapshot.isIncomplete && !snapshot.isAdapter);
    QVERIFY(snapshot.added.isValid() && snapshot.lastUsed.isValid());
    QCOMPARE(pinnedId(*repo, snapshot), u"google-bert/bert-base-uncased@"_s + commit);
}

void TestHubCache::readsDatasetsSpacesAndRefs()
{
    const SmallHubCache cache;
    const QString a = SmallHubCache::commit('a');
    const QString b = SmallHubCache::commit('b');
    cache.addFile(u"datasets--stanfordnlp--imdb"_s, a, u"README.md"_s, "---\nlicense: other\n---\n");
    cache.addFile(u"datasets--stanfordnlp--imdb"_s, a, u"plain_text/train.parquet"_s, "PAR1");
    cache.addRef(u"datasets--stanfordnlp--imdb"_s, u"refs/convert/parquet"_s, a.toUtf8() + '\n');
    cache.addFile(u"spaces--me--demo"_s, b, u"app.py"_s, "print()");
    cache.addFile(u"models--gpt2"_s, b, u"config.json"_s, "{\"n_layer\": 12}");
    const HubCache found = read(cache);
    QVERIFY(found.remarks.empty());
    QCOMPARE(found.repos.size(), size_t(3));
    QCOMPARE(found.repos.at(0).id, u"gpt2"_s);
    QVERIFY(found.find(HubRepoKind::Space, u"me/demo"_s) != nullptr);
    QVERIFY(found.find(HubRepoKind::Model, u"me/demo"_s) == nullptr);
    const HubRepo *data = found.find(HubRepoKind::Dataset, u"stanfordnlp/imdb"_s);
    QVERIFY(data != nullptr);
    QCOMPARE(data->snapshots.front().refs, QStringList {u"refs/convert/parquet"_s});
    QCOMPARE(data->current(), &data->snapshots.front());
    QVERIFY(!data->snapshots.front().parameters);
}

void TestHubCache::tellsSeveralSnapshotsApart()
{
    const SmallHubCache cache;
    for (const char digit : {'a', 'b', 'c'}) {
        cache.addFile(Bert, SmallHubCache::commit(digit), u"README.md"_s, "# Model");
    }
    HubCache found = read(cache);
    QCOMPARE(found.repos.at(0).snapshots.size(), size_t(3));
    // Without "main" there are dates, and no guess.
    QVERIFY(found.repos.at(0).current() == nullptr);
    QVERIFY(found.repos.at(0).snapshots.at(0).added >= found.repos.at(0).snapshots.at(2).added);

    cache.addRef(Bert, u"main"_s, SmallHubCache::commit('b').toUtf8());
    cache.addRef(Bert, u"v1.0"_s, SmallHubCache::commit('b').toUtf8());
    found = read(cache);
    QCOMPARE(found.repos.at(0).current(), &found.repos.at(0).snapshots.at(0));
    QCOMPARE(found.repos.at(0).current()->commit, SmallHubCache::commit('b'));
    QCOMPARE(found.repos.at(0).current()->refs, QStringList({u"main"_s, u"v1.0"_s}));
}

void TestHubCache::sumsShards()
{
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    const QString first = u"model-00001-of-00002.safetensors"_s;
    const QString second = u"model-00002-of-00002.safetensors"_s;
    cache.addFile(
        Bert, commit, u"model.safetensors.index.json"_s,
        R"({"metadata": {"total_size": 48}, "weight_map": {"a": "model-00001-of-00002.safetensors",)"
        R"( "b": "model-00002-of-00002.safetensors", "c": "model-00002-of-00002.safetensors"}})");
    cache.addFile(Bert, commit, first, SmallHubCache::safetensors({{"a", "F32", {4}}}));
    QVERIFY(!read(cache).repos.at(0).current()->parameters);
    QVERIFY(read(cache).repos.at(0).current()->isIncomplete);
    cache.addFile(Bert, commit, second, SmallHubCache::safetensors({{"b", "F32", {6}}, {"c", "F32", {2}}}));
    QCOMPARE(read(cache).repos.at(0).current()->parameters.value_or(0), 12);
    QVERIFY(!read(cache).repos.at(0).current()->isIncomplete);
}

void TestHubCache::countsWhatCanBeCounted_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<qint64>("parameters");
    const auto row = [](const char *name, const QStringList &files, const QByteArray &content,
                        const QByteArray &config, qint64 parameters) {
        QTest::newRow(name) << files << content << config << parameters;
    };
    const QByteArray plain = SmallHubCache::safetensors({{"a", "F32", {10}}, {"ids", "I64", {2}, 8}});
    const QByteArray packed = SmallHubCache::safetensors({{"q", "I32", {10}}, {"s", "F16", {2}, 2}});
    const QByteArray fp8 = SmallHubCache::safetensors({{"q", "F8_E4M3", {10}, 1}, {"s", "F32", {2}}});
    row("one file", {u"model.safetensors"_s}, plain, "{}", 12);
    row("one file under another name", {u"weights.safetensors"_s}, plain, "{}", 12);
    row("an adapter", {u"adapter_model.safetensors"_s}, plain, "{}", 12);
    row("a model beside a variant", {u"model.safetensors"_s, u"model.fp16.safetensors"_s}, plain, "{}", 12);
    row("two variants", {u"a.safetensors"_s, u"b.safetensors"_s}, plain, "{}", -1);
    row("one part of several", {u"model-00001-of-00002.safetensors"_s}, plain, "{}", -1);
    row("packed in 4 bits", {u"model.safetensors"_s}, packed,
        R"({"quantization_config": {"quant_method": "gptq", "bits": 4}})", -1);
    row("packed in 4 bits without a word", {u"model.safetensors"_s}, packed, "{}", -1);
    row("8-bit floats", {u"model.safetensors"_s}, fp8, R"({"quantization_config": {"quant_method": "fp8"}})",
        12);
    row("a broken file", {u"model.safetensors"_s}, plain.chopped(3), "{}", -1);
    row("a broken config", {u"model.safetensors"_s}, plain, "{", 12);
}

void TestHubCache::countsWhatCanBeCounted()
{
    QFETCH(const QStringList, files);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, config);
    QFETCH(const qint64, parameters);
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    cache.addFile(Bert, commit, u"config.json"_s, config);
    for (const QString &file : files) {
        cache.addFile(Bert, commit, file, content);
    }
    const HubSnapshot snapshot = read(cache).repos.at(0).snapshots.at(0);
    QCOMPARE(snapshot.parameters.value_or(-1), parameters);
    QCOMPARE(snapshot.isAdapter, files.first().startsWith("adapter"_L1));
}

void TestHubCache::readsSnapshotsWithoutLinks()
{
    // Windows without the right to make links: the files themselves lie in the snapshot.
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    SmallHubCache::writeFile(cache.snapshotFolder(Bert, commit) + "/README.md"_L1,
                             "---\nlicense: mit\n---\n");
    QCOMPARE(read(cache).repos.at(0).snapshots.at(0).card->licences, QStringList {u"mit"_s});
}

void TestHubCache::survivesWhatIsForeign()
{
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    cache.addModel(Bert, commit, "mit");
    for (const char *neighbour : {".locks/models--a--b/x.lock", "version.txt", "CACHEDIR.TAG"}) {
        SmallHubCache::writeFile(cache.repoFolder(QString::fromLatin1(neighbour)), "1");
    }
    for (const char *name :
         {"notes", "models--a--b--c", "models--", "models--a---b", "models--a..b", "things--a--b"}) {
        SmallHubCache::writeFile(cache.repoFolder(QString::fromLatin1(name)) + "/refs/main"_L1, "1");
    }
    // Nothing but links that lead nowhere; no snapshot; a snapshot that is no commit; a ref that is none.
    SmallHubCache::addLink(cache.snapshotFolder(u"models--a--gone"_s, commit) + "/README.md"_L1,
                           u"../../blobs/none"_s);
    SmallHubCache::writeFile(cache.repoFolder(u"models--a--begun"_s) + "/blobs/1.incomplete"_L1, "1");
    SmallHubCache::writeFile(cache.snapshotFolder(u"models--a--odd"_s, u"../x; rm"_s) + "/README.md"_L1, "#");
    cache.addRef(Bert, u"odd"_s, "not a commit\n");
    cache.addRef(Bert, u"empty"_s, "");
    // Links in circles, everywhere.
    SmallHubCache::addLink(cache.repoFolder(u"models--a--circle"_s), u"models--a--circle"_s);
    SmallHubCache::addLink(cache.snapshotFolder(Bert, commit) + "/circle"_L1, u"circle"_s);
    SmallHubCache::addLink(cache.snapshotFolder(Bert, commit) + "/up"_L1, u".."_s);
    SmallHubCache::addLink(cache.repoFolder(Bert) + "/refs/up"_L1, u".."_s);
    QCOMPARE(mkfifo(qPrintable(cache.snapshotFolder(Bert, commit) + "/LICENSE"_L1), 0600), 0);

    const HubCache found = read(cache);
    QCOMPARE(found.repos.size(), size_t(1));
    QCOMPARE(found.repos.at(0).current()->refs, QStringList {u"main"_s});
    QVERIFY(found.repos.at(0).current()->isIncomplete);
    const QStringList remarks = remarksOf(found);
    QVERIFY(remarks.contains(u"“notes” was passed over: it is no repository of the cache."_s));
    QVERIFY(
        remarks.contains(u"a/begun was passed over: no revision of it has been downloaded to the end."_s));
    QVERIFY(remarks.contains(u"a/gone was passed over: no revision of it has been downloaded to the end."_s));
    QVERIFY(remarks.filter(u"locks"_s).isEmpty() && remarks.filter(u"version"_s).isEmpty());
}

void TestHubCache::opensNothingOutside()
{
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    cache.addModel(Bert, commit, "mit");
    const QString outside = cache.folder() + "/../token"_L1;
    SmallHubCache::writeFile(outside, "---\nlicense: stolen\n---\n");
    cache.addModel(u"models--a--other"_s, commit, "apache-2.0");
    const QString other = cache.snapshotFolder(u"models--a--thief"_s, commit);
    SmallHubCache::addLink(other + "/README.md"_L1, cache.folder() + "/../token"_L1);
    SmallHubCache::addLink(other + "/config.json"_L1,
                           u"../../../models--a--other/snapshots/%1/config.json"_s.arg(commit));
    cache.addFile(u"models--a--thief"_s, commit, u"notes.txt"_s, "here");
    SmallHubCache::addLink(cache.repoFolder(u"models--a--away"_s), cache.folder() + "/.."_L1);
    SmallHubCache::addLink(cache.repoFolder(u"models--a--root"_s), u"/"_s);

    const HubCache found = read(cache);
    const HubRepo *thief = found.find(HubRepoKind::Model, u"a/thief"_s);
    QVERIFY(thief != nullptr);
    QVERIFY(!thief->snapshots.front().card && !thief->snapshots.front().config);
    QVERIFY(remarksOf(found).contains(
        u"“models--a--away” was passed over: it is a link that leads out of the cache."_s));
    QCOMPARE(found.repos.size(), size_t(3));
}

void TestHubCache::keepsWithinItsLimits()
{
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    for (int i = 0; i < 12; ++i) {
        cache.addModel(u"models--org--m%1"_s.arg(i, 2, 10, QChar(u'0')), commit, "mit");
    }
    HubCacheLimits limits;
    limits.repos = 10;
    HubCache found = read(cache, limits);
    QCOMPARE(found.repos.size(), size_t(10));
    QVERIFY(
        remarksOf(found).contains(u"The cache holds more than 10 folders; the others were passed over."_s));

    limits = {};
    limits.bytes = 1000;
    found = read(cache, limits);
    QCOMPARE(found.repos.size(), size_t(12));
    QVERIFY(found.repos.front().snapshots.front().card);
    QVERIFY(!found.repos.back().snapshots.front().card);
    QVERIFY(!found.repos.back().snapshots.front().parameters);

    // More files than are listed do not hide those that are read.
    for (int i = 0; i < 50; ++i) {
        cache.addFile(Bert, commit, u"data/%1.txt"_s.arg(i), "x");
    }
    cache.addModel(Bert, commit, "mit");
    limits = {};
    limits.entries = 20;
    QVERIFY(read(cache, limits)
                .find(HubRepoKind::Model, u"google-bert/bert-base-uncased"_s)
                ->snapshots.front()
                .parameters);
}

void TestHubCache::leavesNoTrace()
{
    const SmallHubCache cache;
    const QString commit = SmallHubCache::commit('a');
    cache.addModel(Bert, commit, "mit");
    const QDateTime before = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    const timespec times[2] = {{1'700'000'000, 0}, {1'750'000'000, 0}};
    QStringList paths;
    QDirIterator each(cache.folder(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        paths.append(each.next());
        QCOMPARE(utimensat(AT_FDCWD, qPrintable(paths.last()), times, 0), 0);
    }
    const HubSnapshot snapshot = read(cache).repos.at(0).snapshots.at(0);
    QVERIFY(snapshot.parameters && snapshot.card);
#ifdef Q_OS_LINUX
    // Reading does not make a model look used; where the file system refuses that, nothing can be said.
    QCOMPARE(snapshot.lastUsed, before);
    QCOMPARE(read(cache).repos.at(0).snapshots.at(0).lastUsed, before);
#endif
    int count = 0;
    QDirIterator again(cache.folder(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (again.hasNext()) {
        const QString path = again.next();
        ++count;
        QVERIFY(paths.contains(path));
        QCOMPARE(QFileInfo(path).lastModified(), QDateTime::fromSecsSinceEpoch(1'750'000'000));
    }
    QCOMPARE(count, int(paths.size()));
}

void TestHubCache::noCacheIsEmpty()
{
    const QTemporaryDir folder;
    const Result<HubCache> found = readHubCache(folder.filePath(u"none"_s));
    QVERIFY(found.ok());
    QVERIFY(!found.value().exists && found.value().repos.empty());
}

void TestHubCache::aFileInItsPlaceIsAnError()
{
    const QTemporaryDir folder;
    SmallHubCache::writeFile(folder.filePath(u"hub"_s), "x");
    QVERIFY(!readHubCache(folder.filePath(u"hub"_s)).ok());
}

QTEST_GUILESS_MAIN(TestHubCache)
#include "test_hub_cache.moc"
