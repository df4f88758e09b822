// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/model_card.h"
#include "app/knowledge/model_config.h"

#include <QTest>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestModelCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void readsLicences_data();
    void readsLicences();
    void survives_data();
    void survives();
    void readsConfigs_data();
    void readsConfigs();
    void tellsQuantisation();
    void refusesBrokenConfigs();
};

void TestModelCard::readsEveryField()
{
    const ModelCard card = readModelCard("---\n"
                                         "language:\n- en\n- no\n"
                                         "license: other\n"
                                         "license_name: my-terms\n"
                                         "license_link: LICENSE\n"
                                         "tags:\n- text\n"
                                         "base_model: org/base\n"
                                         "datasets: [a/b, c]\n"
                                         "pipeline_tag: text-generation\n"
                                         "library_name: transformers\n"
                                         "---\n# Title\n");
    QCOMPARE(card.languages, QStringList({u"en"_s, u"no"_s}));
    QCOMPARE(card.licences, QStringList {u"other"_s});
    QCOMPARE(card.licenceName, u"my-terms"_s);
    QCOMPARE(card.licenceLink, u"LICENSE"_s);
    QCOMPARE(card.licenceText(), u"my-terms"_s);
    QCOMPARE(card.baseModels, QStringList {u"org/base"_s});
    QCOMPARE(card.datasets, QStringList({u"a/b"_s, u"c"_s}));
    QCOMPARE(card.pipelineTag, u"text-generation"_s);
    QCOMPARE(card.libraryName, u"transformers"_s);
}

void TestModelCard::readsLicences_data()
{
    QTest::addColumn<QByteArray>("readme");
    QTest::addColumn<QStringList>("licences");
    const auto row = [](const char *name, const QByteArray &readme, const QStringList &licences) {
        QTest::newRow(name) << readme << licences;
    };
    row("an id", "---\nlicense: mit\n---\n", {u"mit"_s});
    row("a list", "---\nlicense:\n- mit\n- apache-2.0\n---\n", {u"mit"_s, u"apache-2.0"_s});
    row("a list that is indented", "---\nlicense:\n  - mit\n---\n", {u"mit"_s});
    row("a list in brackets", "---\nlicense: [mit, cc-by-4.0]\n---\n", {u"mit"_s, u"cc-by-4.0"_s});
    row("in quotes", "---\nlicense: \"cc-by-nc-4.0\"\n---\n", {u"cc-by-nc-4.0"_s});
    row("with a remark", "---\nlicense: mit # see LICENSE\n---\n", {u"mit"_s});
    row("line ends of Windows", "---\r\nlicense: mit\r\ntags:\r\n- a\r\n---\r\n", {u"mit"_s});
    row("a byte order mark", "\xEF\xBB\xBF---\nlicense: mit\n---\n", {u"mit"_s});
    row("empty lines first", "\n\n---\nlicense: mit\n---\n", {u"mit"_s});
    row("no value", "---\nlicense:\ntags: a\n---\n", {});
    row("in the text, not in the front matter", "# Model\nlicense: mit\n", {});
    row("after the front matter", "---\ntags: a\n---\nlicense: mit\n", {});
    row("of a dataset within", "---\nmodel-index:\n- name: x\n  license: mit\n---\n", {});
    row("beside something that is no YAML", "---\ntags: [a\nmodel-index: {{\nlicense: mit\n---\n",
        {u"mit"_s});
    row("beside an anchor", "---\nx: &a [*a]\nlicense: mit\n---\n", {u"mit"_s});
    row("after 200 KB of results",
        "---\nmodel-index:\n" + QByteArray("- name: result\n  value: 1\n").repeated(8000)
            + "license: mit\n---\n",
        {u"mit"_s});
    row("an anchor itself", "---\nlicense: &a mit\n---\n", {});
    row("given twice: the first counts", "---\nlicense: mit\nlicense: gpl-3.0\n---\n", {u"mit"_s});
    row("a front matter that was cut off", "---\nlicense: mit\ntags:\n- a", {u"mit"_s});
    row("with characters that cannot be seen", "---\nlicense: \"mit\\u202e\\a\"\n---\n", {u"mit"_s});
}

void TestModelCard::readsLicences()
{
    QFETCH(const QByteArray, readme);
    QFETCH(const QStringList, licences);
    QCOMPARE(readModelCard(readme).licences, licences);
}

void TestModelCard::survives_data()
{
    QTest::addColumn<QByteArray>("readme");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a fence alone") << QByteArray("---");
    QTest::newRow("bytes that are no text") << QByteArray("---\nlicense: \xff\xfe\x00\x01\n---\n", 20);
    QTest::newRow("a key of a megabyte") << "---\n" + QByteArray(1 << 20, 'k') + ": v\n---\n";
    QTest::newRow("a value of a megabyte") << "---\nlicense: " + QByteArray(1 << 20, 'v') + "\n---\n";
    QTest::newRow("a list of a hundred thousand")
        << "---\nlicense:\n" + QByteArray("- a\n").repeated(100'000) + "---\n";
    QTest::newRow("brackets in brackets") << "---\nlicense: " + QByteArray(15'000, '[') + "\n---\n";
    QTest::newRow("braces in braces") << "---\nlicense: " + QByteArray(15'000, '{') + "\n---\n";
    QTest::newRow("colons") << "---\n" + QByteArray(":").repeated(500'000) + "\n---\n";
    QTest::newRow("line ends") << "---\n" + QByteArray("\n").repeated(1'000'000);
}

void TestModelCard::survives()
{
    QFETCH(const QByteArray, readme);
    const ModelCard card = readModelCard(readme);
    QVERIFY(card.licences.size() <= 50);
    for (const QString &licence : card.licences) {
        QVERIFY(licence.size() <= 200);
    }
}

void TestModelCard::readsConfigs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("layers");
    QTest::addColumn<int>("keyValueHeads");
    QTest::addColumn<int>("headSize");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const QByteArray &json, int layers, int heads, int size,
                        const QString &type) {
        QTest::newRow(name) << json << layers << heads << size << type;
    };
    row("BERT",
        R"({"num_hidden_layers": 12, "num_attention_heads": 12, "hidden_size": 768, "torch_dtype": "float32"})",
        12, 12, 64, u"float32"_s);
    row("Llama 3.1 8B",
        R"({"num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8, "hidden_size": 4096,
            "torch_dtype": "bfloat16"})",
        32, 8, 128, u"bfloat16"_s);
    row("a head size of its own, as Transformers 5 writes it",
        R"({"num_hidden_layers": 36, "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128,
            "hidden_size": 2560, "dtype": "bfloat16"})",
        36, 8, 128, u"bfloat16"_s);
    row("GPT-2", R"({"n_layer": 12, "n_head": 12, "n_embd": 768})", 12, 12, 64, {});
    row("all heads share one",
        R"({"num_hidden_layers": 32, "num_attention_heads": 71, "hidden_size": 4544, "multi_query": true})",
        32, 1, 64, {});
    row("a multimodal model",
        R"({"vision_config": {"num_hidden_layers": 27}, "text_config": {"num_hidden_layers": 34,
            "num_attention_heads": 8, "num_key_value_heads": 4, "head_dim": 256, "torch_dtype": "bfloat16"}})",
        34, 4, 256, u"bfloat16"_s);
    row("nothing", "{}", 0, 0, 0, {});
    row("numbers that are none",
        R"({"num_hidden_layers": "many", "num_attention_heads": -3, "hidden_size": 1e99})", 0, 0, 0, {});
}

void TestModelCard::readsConfigs()
{
    QFETCH(const QByteArray, json);
    const Result<ModelConfig> config = readModelConfig(json, u"config.json"_s);
    QVERIFY(config.ok());
    QTEST(config.value().layers, "layers");
    QTEST(config.value().keyValueHeads, "keyValueHeads");
    QTEST(config.value().headSize, "headSize");
    QTEST(config.value().type, "type");
    QVERIFY(config.value().quantisation.isEmpty());
}

void TestModelCard::tellsQuantisation()
{
    const auto read = [](const QByteArray &json) {
        return readModelConfig("{\"quantization_config\": " + json + '}', u"config.json"_s).value();
    };
    QCOMPARE(read(R"({"quant_method": "gptq", "bits": 4})").quantisation, u"gptq"_s);
    QCOMPARE(read(R"({"quant_method": "gptq", "bits": 4})").quantisedBits, 4);
    QCOMPARE(read(R"({"quant_method": "bitsandbytes", "load_in_8bit": true})").quantisedBits, 8);
    QCOMPARE(read(R"({"load_in_4bit": true})").quantisation, u"bitsandbytes"_s);
    QCOMPARE(read(R"({"quant_method": "fp8"})").quantisedBits, 0);
    QCOMPARE(read(R"({"bits": 4000})").quantisedBits, 0);
}

void TestModelCard::refusesBrokenConfigs()
{
    QVERIFY(!readModelConfig("", u"config.json"_s).ok());
    QVERIFY(!readModelConfig("{\"a\": NaN}", u"config.json"_s).ok());
    QVERIFY(!readModelConfig(QByteArray(5 * 1024 * 1024, ' '), u"config.json"_s).ok());
}

QTEST_GUILESS_MAIN(TestModelCard)
#include "test_model_card.moc"
