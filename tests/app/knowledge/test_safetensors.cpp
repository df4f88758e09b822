// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/safetensors.h"
#include "tests/support/small_hub_cache.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestSafetensors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void refuses_data();
    void refuses();
    void readsHeadersAndNoWeights();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void cutsAndFlipsNeverCrash();
};

void TestSafetensors::counts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("values");
    const auto row = [](const char *name, const QByteArray &header, qint64 values) {
        QTest::newRow(name) << header << values;
    };
    row("no tensor", "{}", 0);
    row("metadata is no tensor", R"({"__metadata__": {"format": "pt"}})", 0);
    row("a matrix", R"({"w": {"dtype": "F32", "shape": [30522, 768], "data_offsets": [0, 93763584]}})",
        23440896);
    row("one single value", R"({"w": {"dtype": "F32", "shape": [], "data_offsets": [0, 4]}})", 1);
    row("an empty tensor", R"({"w": {"dtype": "F32", "shape": [0, 4], "data_offsets": [0, 0]}})", 0);
    row("two types",
        R"({"a": {"dtype": "BF16", "shape": [10], "data_offsets": [0, 20]},
            "b": {"dtype": "I64", "shape": [2], "data_offsets": [20, 36]}})",
        12);
    row("spaces at the end, as the format pads",
        R"({"a": {"dtype": "BF16", "shape": [10], "data_offsets": [0, 20]}}   )", 10);
    row("unknown keys", R"({"a": {"dtype": "F4", "shape": [10], "data_offsets": [0, 5], "new": []}})", 10);
}

void TestSafetensors::counts()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, values);
    const Result<TensorCount> count = countTensors(header, u"m"_s);
    QVERIFY(count.ok());
    QCOMPARE(count.value().values, values);
    qint64 sum = 0;
    for (const qint64 each : count.value().byType) {
        sum += each;
    }
    QCOMPARE(sum, values);
}

void TestSafetensors::refuses_data()
{
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const QByteArray &header) { QTest::newRow(name) << header; };
    row("nothing", "");
    row("no JSON", "PK\x03\x04");
    row("a list", "[]");
    row("a tensor that is a number", R"({"w": 3})");
    row("no shape", R"({"w": {"dtype": "F32", "data_offsets": [0, 4]}})");
    row("no offsets", R"({"w": {"dtype": "F32", "shape": [1]}})");
    row("a negative dimension", R"({"w": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}})");
    row("half a dimension", R"({"w": {"dtype": "F32", "shape": [1.5], "data_offsets": [0, 4]}})");
    row("a dimension in words", R"({"w": {"dtype": "F32", "shape": ["7"], "data_offsets": [0, 4]}})");
    row("more than a computer can hold",
        R"({"w": {"dtype": "F32", "shape": [4000000000, 4000000000], "data_offsets": [0, 4]}})");
    row("more than a computer can hold, in many tensors",
        R"({"a": {"dtype": "U8", "shape": [4000000000, 1000000000], "data_offsets": [0, 4]},
            "b": {"dtype": "U8", "shape": [4000000000, 1000000000], "data_offsets": [0, 4]}})");
    row("a number beyond what is exact",
        R"({"w": {"dtype": "F32", "shape": [1e300], "data_offsets": [0, 4]}})");
}

void TestSafetensors::refuses()
{
    QFETCH(const QByteArray, header);
    const Result<TensorCount> count = countTensors(header, u"model.safetensors"_s);
    QVERIFY(!count.ok());
    QCOMPARE(
        englishText(count.error()),
        u"model.safetensors is no whole safetensors file. Download it again if the model is to be used."_s);
}

void TestSafetensors::readsHeadersAndNoWeights()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"model.safetensors"_s);
    SmallHubCache::writeFile(path, SmallHubCache::safetensors({{"w", "F32", {1000, 1000}}}));
    qint64 bytesLeft = 10'000;
    const Result<TensorCount> count = readSafetensors(path, &bytesLeft);
    QVERIFY(count.ok());
    QCOMPARE(count.value().values, 1'000'000);
    QVERIFY(bytesLeft > 9'000 && bytesLeft < 10'000);
    bytesLeft = 10;
    QVERIFY(!readSafetensors(path, &bytesLeft).ok());
    QCOMPARE(bytesLeft, 10);
}

void TestSafetensors::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray whole = SmallHubCache::safetensors({{"w", "F32", {10, 10}}});
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("less than a length") << whole.left(7);
    QTest::newRow("a length alone") << whole.left(8);
    QTest::newRow("half a header") << whole.left(40);
    QTest::newRow("a header without its weights") << whole.chopped(400);
    QTest::newRow("a byte too few") << whole.chopped(1);
    QTest::newRow("a length beyond measure") << QByteArray(8, '\xff') + "{}";
    QTest::newRow("a length beyond the limit")
        << QByteArray::fromHex("41787d0100000000") + QByteArray(100, ' '); // 25,000,001
    QTest::newRow("a page of the web") << QByteArray("<html><body>Not found</body></html>");
    QTest::newRow("a pointer of Git LFS") << QByteArray(
        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d\n");
}

void TestSafetensors::refusesBrokenFiles()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"model.safetensors"_s);
    SmallHubCache::writeFile(path, content);
    qint64 bytesLeft = longestSafetensorsHeader * 2;
    const Result<TensorCount> count = readSafetensors(path, &bytesLeft);
    QVERIFY(!count.ok());
    QVERIFY(englishText(count.error()).contains(path));
}

void TestSafetensors::cutsAndFlipsNeverCrash()
{
    const QByteArray header =
        SmallHubCache::safetensors({{"a", "F32", {3}}, {"b", "BF16", {4, 5}, 2}}).mid(8);
    for (qsizetype i = 0; i < header.size(); ++i) {
        (void)countTensors(header.left(i), u"m"_s);
        QByteArray flipped = header;
        flipped[i] = char(flipped.at(i) ^ 0x15);
        (void)countTensors(flipped, u"m"_s);
    }
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
