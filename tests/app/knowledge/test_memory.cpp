// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/device.h"
#include "app/knowledge/memory_need.h"
#include "app/knowledge/model_size.h"

#include <QTest>

#include <set>

using namespace Askwell;
using namespace Qt::StringLiterals;

class TestMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole();
    void readsModelSizes_data();
    void readsModelSizes();
    void readsUses();
    void readsBitsPerWeight_data();
    void readsBitsPerWeight();
    void readsTrainingExamples_data();
    void readsTrainingExamples();
    void readsMemory_data();
    void readsMemory();
    void reproducesPublishedFigures();
    void givesThreeVerdicts();
};

void TestMemory::theTableIsWhole()
{
    QCOMPARE(devices().size(), size_t(251 + 8));
    for (const Device &device : devices()) {
        QVERIFY(!device.name.isEmpty() && !device.kind.isEmpty() && !device.vendor.isEmpty());
    }
}

void TestMemory::readsModelSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("parameters");
    const auto row = [](const char *text, double parameters) {
        QTest::newRow(text) << QString::fromUtf8(text) << parameters;
    };
    row("a 13B model", 13e9);
    row("Llama 2 13B", 13e9);
    row("meta-llama/Llama-2-13b-hf and so on", 13e9);
    row("use llama-2-13b, please", 13e9);
    row("Qwen2.5-0.5B", 0.5e9);
    row("7 billion parameters", 7e9);
    row("350M parameters", 350e6);
    row("Mixtral 8x7B", 46.7e9);
    row("15T tokens", 0);
    row("trained on 2B tokens", 0);
    row("2M reviews", 0);
    row("12M", 0);
    row("$7B in revenue", 0);
    row("section 3B of the contract: 3Blue", 3e9);
    row("version 1.2.7", 0);
}

void TestMemory::readsModelSizes()
{
    QFETCH(const QString, text);
    QFETCH(const double, parameters);
    const std::vector<ModelSize> sizes = findModelSizes(text);
    QCOMPARE(sizes.empty() ? 0 : sizes.front().parameters, parameters);
    QVERIFY(findModelSizes(u"models of up to 8B"_s).front().isLimit);
    QVERIFY(!findModelSizes(u"a model of 8B"_s).front().isLimit);
}

void TestMemory::readsUses()
{
    using Uses = std::vector<ModelUse>;
    QCOMPARE(findUses(u"Fully fine-tune it"_s), Uses {ModelUse::FullFineTuning});
    QCOMPARE(findUses(u"full-parameter fine-tuning"_s), Uses {ModelUse::FullFineTuning});
    QCOMPARE(findUses(u"LoRA r=16"_s), Uses {ModelUse::LoRA});
    QCOMPARE(findUses(u"QLoRA"_s), Uses {ModelUse::QLoRA});
    QCOMPARE(findUses(u"serve it with vLLM"_s), Uses {ModelUse::Inference});
    QCOMPARE(findUses(u"fine-tune it"_s), Uses {});
    QCOMPARE(findUses(u"a careful fine-tuning run"_s), Uses {});
}

void TestMemory::readsBitsPerWeight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("bits");
    QTest::newRow("Q4_K_M is about four and a half bits") << u"a Q4_K_M file"_s << 4.5;
    QTest::newRow("Q8_0") << u"Q8_0"_s << 8.5;
    QTest::newRow("the fewest of several") << u"int8 or bf16"_s << 8.0;
    QTest::newRow("bf16") << u"in bf16"_s << 16.0;
    QTest::newRow("quantised without a number may be four bits") << u"quantised"_s << 4.0;
    QTest::newRow("nothing") << u"a question, Q4 2026"_s << 0.0;
}

void TestMemory::readsBitsPerWeight()
{
    QFETCH(const QString, text);
    QFETCH(const double, bits);
    QCOMPARE(findBitsPerWeight(text), bits);
}

void TestMemory::readsTrainingExamples_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("count");
    const auto row = [](const char *text, double count) {
        QTest::newRow(text) << QString::fromUtf8(text) << count;
    };
    row("300 labelled examples", 300);
    row("1,000 images", 1000);
    row("1.000 reviews", 1000);
    row("12k support tickets", 12000);
    row("1.5k examples", 1500);
    row("1,000 held-out reviews", 0);
    row("200 labelled test images", 0);
    row("20 requests a second", 0);
    row("500 labelled and 20,000 other documents", 20000);
}

void TestMemory::readsTrainingExamples()
{
    QFETCH(const QString, text);
    QFETCH(const double, count);
    QCOMPARE(findTrainingExamples(text), count);
}

void TestMemory::readsMemory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("totalGB");
    QTest::addColumn<bool>("isMachine");
    const auto row = [](const char *text, double totalGB, bool isMachine = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << totalGB << isMachine;
    };
    row("one RTX 4090", 24);
    row("an RTX4090", 24);
    row("2x3090", 48);
    row("two RTX 3090", 48);
    row("4x A100 80GB", 320);
    row("A100 40G", 40);
    row("an A100", 80);
    row("8 H100s", 640);
    row("one T4 with 16 GB", 16);
    row("a T4 (16 GB)", 16);
    row("one A10G with 24 GB", 24);
    row("M2 Ultra 192GB", 192);
    row("a MacBook M1 16GB", 16);
    row("a Raspberry Pi 5", 16);
    row("a Raspberry Pi 5 with 8 GB", 8);
    row("Jetson Orin Nano", 8);
    row("24 GB of VRAM", 24);
    row("24 GiB GPU memory", 24);
    row("a GPU with 12 GB", 12);
    row("at most 512 MB of memory", 0.5);
    row("a 24 GB data set", 0);
    row("100 GB of logs", 0);
    row("report l4 loss and t4.csv in 4090 steps", 0);
    row("", 0);
}

void TestMemory::readsMemory()
{
    QFETCH(const QString, text);
    QFETCH(const double, totalGB);
    QFETCH(const bool, isMachine);
    const std::vector<StatedMemory> found = findMemory(text);
    if (totalGB == 0) {
        QVERIFY(found.empty());
        return;
    }
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().totalGB(), totalGB);
    QCOMPARE(found.front().isMachine, isMachine);
}

void TestMemory::reproducesPublishedFigures()
{
    // OctoCoder, 15.5 B: 29.03, 15.22 and 9.54 GiB measured in 16, 8 and 4 bits.
    const auto within = [](double measured, const MemoryNeed &need) {
        return measured >= need.lowGB && measured <= need.highGB;
    };
    QCOMPARE(qRound(memoryNeed(15.5e9, ModelUse::Inference).lowGB * 100), 2887);
    QVERIFY(within(29.03, memoryNeed(15.5e9, ModelUse::Inference, 16)));
    QVERIFY(within(15.22, memoryNeed(15.5e9, ModelUse::Inference, 8)));
    QVERIFY(within(9.54, memoryNeed(15.5e9, ModelUse::Inference, 4)));
    // Transformers' llm_tutorial_optimization: bert-base-cased in 32 bits takes 413.18 MiB.
    QCOMPARE(qRound(memoryNeed(108'310'272, ModelUse::Inference, 32).lowGB * 1024 * 100), 41317);
    // PEFT's README: full fine-tuning of T0_3B, and LoRA of three models.
    QVERIFY(within(47.14, memoryNeed(2.85e9, ModelUse::FullFineTuning)));
    QVERIFY(within(13.5, memoryNeed(2.85e9, ModelUse::LoRA)));
    QVERIFY(within(32, memoryNeed(7.07e9, ModelUse::LoRA)));
    QVERIFY(within(56, memoryNeed(12.9e9, ModelUse::LoRA)));
    // The QLoRA paper: 65 B on one card of 48 GB.
    QVERIFY(memoryNeed(65e9, ModelUse::QLoRA).lowGB < 48);
    // Transformers' llm_tutorial_optimization: 2 × 16000 × 40 × 6144 values.
    QCOMPARE(keyValueCacheBytes(40, 1, 6144, 16000, 1, 1), 7'864'320'000.0);
    // Llama 3.1 8B at 8,192 tokens in bf16 takes 1 GiB.
    QCOMPARE(keyValueCacheBytes(32, 8, 128, 8192), 1024.0 * 1024 * 1024);
}

void TestMemory::givesThreeVerdicts()
{
    QCOMPARE(fit(memoryNeed(13e9, ModelUse::FullFineTuning), 24), Fit::DoesNotFit);
    QCOMPARE(fit(memoryNeed(13e9, ModelUse::QLoRA), 24), Fit::Fits);
    QCOMPARE(fit(memoryNeed(7e9, ModelUse::LoRA), 24), Fit::Tight);
    QCOMPARE(fit(memoryNeed(13e9, ModelUse::Inference), 24), Fit::DoesNotFit);
    QCOMPARE(fit(memoryNeed(13e9, ModelUse::Inference, 4.5), 24), Fit::Fits);
    QCOMPARE(memoryNeed(13e9, ModelUse::FullFineTuning).formula, u"13 B parameters × 8 to 18 bytes"_s);
}

QTEST_GUILESS_MAIN(TestMemory)
#include "test_memory.moc"
