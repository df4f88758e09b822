// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/memory_fit.h"

#include "app/checks/brief.h"
#include "app/knowledge/device.h"
#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/known_model.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr double EdgeMemoryGB = 16;
/// The least that GGUF's usual 4-bit forms take (llama.cpp, tools/quantize/README.md), and what the system of
/// such a device leaves.
constexpr double EdgeBits = 4.5;
constexpr double EdgeShare = 0.85;

QString shortNumber(double number)
{
    return number < 10 ? QString::number(number, 'g', 2) : QString::number(number, 'f', 0);
}

/// A known model's name stands for its size where no size stands within or right behind it.
bool hasSizeBeside(const std::vector<ModelSize> &sizes, const TextSpan &name)
{
    constexpr qsizetype Beside = 12;
    return std::any_of(sizes.begin(), sizes.end(), [&name](const ModelSize &size) {
        return size.span.begin < name.end() + Beside && size.span.end() > name.begin;
    });
}

/// The lightest use that the brief names.
void takeLightestUse(const QString &text, MemoryFit *fit)
{
    const double bits = findBitsPerWeight(text);
    double least = std::numeric_limits<double>::max();
    for (const ModelUse use : findUses(text)) {
        // Quantised weights make LoRA a QLoRA.
        const ModelUse meant = use == ModelUse::LoRA && bits > 0 && bits <= 8 ? ModelUse::QLoRA : use;
        const MemoryNeed need = memoryNeed(fit->parameters, meant, bits);
        if (need.lowGB < least) {
            least = need.lowGB;
            fit->need = need;
            fit->use = meant;
            fit->bitsPerWeight = bits;
        }
    }
}

/// Nothing is lighter than QLoRA, and than weights of 4 bits where nothing is trained.
void assumeLightestUse(const QString &text, MemoryFit *fit)
{
    static const QRegularExpression trains =
        boundedPattern(u"(?i)\\b(?:train\\w*|fine[- ]?tun\\w+|adapt\\w*|SFT|DPO|RLHF|GRPO)\\b"_s);
    const double bits = findBitsPerWeight(text);
    fit->isAssumed = true;
    fit->use = says(text, trains) ? ModelUse::QLoRA : ModelUse::Inference;
    fit->bitsPerWeight = bits == 0 ? 4 : bits;
    fit->need = memoryNeed(fit->parameters, fit->use, fit->bitsPerWeight);
}

/// The cache of one sequence is the least that is needed, that of all at once the most.
void addCache(const QString &text, MemoryFit *fit)
{
    constexpr double GB = 1024.0 * 1024.0 * 1024.0;
    if (fit->use != ModelUse::Inference || fit->need.highGB == 0) {
        return;
    }
    fit->contextTokens = findContextTokens(text);
    fit->layout = findAttentionLayout(text);
    for (const NamedModel &named : findKnownModels(text)) {
        const double ratio = named.model->parameters / fit->parameters;
        if (!fit->layout.isKnown() && named.model->layers > 0 && ratio > 0.85 && ratio < 1.15) {
            fit->layout = {named.model->layers, named.model->keyValueHeads, named.model->headSize};
        }
    }
    if (fit->contextTokens == 0 || !fit->layout.isKnown()) {
        fit->layout = {};
        return;
    }
    fit->concurrency = findConcurrency(text);
    const double one = keyValueCacheBytes(fit->layout.layers, fit->layout.keyValueHeads, fit->layout.headSize,
                                          fit->contextTokens)
        / GB;
    fit->cacheGB = one * fit->concurrency;
    fit->need.lowGB += one;
    fit->need.highGB += fit->cacheGB;
}

/// The largest memory that is stated; a GPU's where training is meant and one is named.
void takeMemory(const QString &text, MemoryFit *fit)
{
    const std::vector<StatedMemory> all = findMemory(text);
    const bool trains = fit->need.highGB > 0 && fit->use != ModelUse::Inference;
    const bool onGpu = trains
        && std::any_of(all.begin(), all.end(), [](const StatedMemory &memory) { return memory.isGpu; });
    bool isStated = false;
    for (const StatedMemory &memory : all) {
        isStated = isStated || memory.isMachine;
        if ((!onGpu || memory.isGpu) && memory.totalGB() > fit->availableGB) {
            fit->availableGB = memory.totalGB();
            fit->count = memory.count;
            fit->isOnGpu = memory.isGpu;
            fit->device = memory.device != nullptr ? memory.device->name : QString();
        }
    }
    if (!isStated) {
        fit->availableGB = 0;
    }
}

QString useName(const MemoryFit &fit)
{
    switch (fit.use) {
    case ModelUse::FullFineTuning:
        return u"full fine-tuning"_s;
    case ModelUse::LoRA:
        return u"LoRA"_s;
    case ModelUse::QLoRA:
        return u"QLoRA"_s;
    case ModelUse::Inference:
        break;
    }
    return u"%1-bit weights"_s.arg(fit.bitsPerWeight == 0 ? 16 : fit.bitsPerWeight);
}

} // namespace

StatedSize smallestModel(const Brief &brief)
{
    StatedSize smallest;
    const auto take = [&smallest](double parameters, const CheckedAnswer &answer, const TextSpan &span) {
        if (smallest.answer == nullptr || parameters < smallest.parameters) {
            smallest = {parameters, &answer, span};
        }
    };
    for (const CheckedAnswer &answer : brief.answers) {
        const std::vector<ModelSize> sizes = findModelSizes(answer.stated);
        for (const ModelSize &size : sizes) {
            if (size.isLimit) {
                return {};
            }
            if (!size.isCompared) {
                take(size.parameters, answer, size.span);
            }
        }
        for (const NamedModel &named : findKnownModels(answer.stated)) {
            if (named.model->parameters > 0 && !hasSizeBeside(sizes, named.span)) {
                take(named.model->parameters, answer, named.span);
            }
        }
    }
    return smallest;
}

std::optional<MemoryFit> memoryFit(const Brief &brief)
{
    static const QRegularExpression eases = boundedPattern(
        u"(?i)\\b(?:off-?load\\w*|ZeRO(?:-\\d)?|FSDP\\d?|deepspeed|cluster|multi-?node|nodes|TPUs?|galore|"
        u"lomo|badam|"
        "layer-?wise|prun(?:e|ing|ed)|(?:hosted|inference|provider['’]?s?|OpenAI|vendor['’]?s?|remote|"
        "external) (?:API|endpoint)s?|"
        "API of|(?:via|through|over|calls?|behind) (?:an? |the |our )?(?:\\w+ "
        ")?(?:API|HTTP)|(?:does|do|did|will|would|"
        "can) ?(?:not|n['’]t) fit|won['’]t fit|too (?:big|large)|whether it fits|(?:is|would|will) "
        "[^.?\\n]{0,60}"
        "(?:enough|fit|sufficient)[^.\\n]{0,60}\\?|propose a smaller model|adafactor|8-?bit adam\\w*|adam\\w*_?8bit|paged[_ ]adam\\w*|SGD|freez\\w+|frozen|only the (?:last|top|first)|airllm|petals|spot fleet|embeddings? API)\\b"_s);
    static const QRegularExpression edge =
        boundedPattern(u"(?i)\\b(?:raspberry pi|jetson|phones?|smartphones?|on-?device|edge(?! "
                       u"cases?)|browser|android|handhelds?|iphones?|"
                       "ipads?|tablets?|micro-?controllers?|ESP32|embedded)\\b"_s);
    const StatedSize size = smallestModel(brief);
    if (size.answer == nullptr || says(brief, eases)) {
        return {};
    }
    MemoryFit fit;
    fit.parameters = size.parameters;
    fit.questionId = size.answer->questionId;
    fit.span = size.answer->filled.sourceSpan(size.span);
    fit.filledSpan = size.span;
    takeLightestUse(brief.whole, &fit);
    if (fit.need.highGB == 0) {
        assumeLightestUse(brief.whole, &fit);
    }
    takeMemory(brief.whole, &fit);
    if (fit.availableGB <= 0) {
        return {};
    }
    fit.isEdge = says(brief, edge) && fit.availableGB <= EdgeMemoryGB;
    if (fit.isEdge) {
        const double bits = findBitsPerWeight(brief.whole);
        fit.isAssumed = false;
        fit.use = ModelUse::Inference;
        fit.bitsPerWeight = bits == 0 || bits == 4 ? EdgeBits : bits;
        fit.need = memoryNeed(fit.parameters, fit.use, fit.bitsPerWeight);
    }
    static const QRegularExpression elsewhere = boundedPattern(
        u"(?i)\\b(?:API|OpenRouter|Together|Bedrock|Azure|Groq|Fireworks|Replicate|Vertex|Anthropic|OpenAI|GPT-[45]\\w*|hosted|endpoint|provider)\\b"_s);
    if (fit.isAssumed && (!fit.isOnGpu || says(brief, elsewhere))) {
        return {};
    }
    if (fit.need.highGB == 0) {
        return {};
    }
    addCache(brief.whole, &fit);
    fit.fit = Askwell::fit(fit.need, fit.isEdge ? EdgeShare * fit.availableGB : fit.availableGB);
    return fit;
}

Message fitLine(const MemoryFit &fit)
{
    static const char *const fits = QT_TRANSLATE_NOOP(
        "Message", "%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it fits.");
    static const char *const tight = QT_TRANSLATE_NOOP(
        "Message", "%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it is tight.");
    static const char *const doesNotFit = QT_TRANSLATE_NOOP(
        "Message", "%1 B parameters with %2 need about %3 to %4 GB; there are %5 GB: it does not fit.");
    const char *const text = fit.fit == Fit::Fits ? fits : fit.fit == Fit::Tight ? tight : doesNotFit;
    return {text,
            {shortNumber(fit.parameters / 1e9), useName(fit), shortNumber(fit.need.lowGB),
             shortNumber(fit.need.highGB), shortNumber(fit.availableGB)}};
}

MemoryWayOut memoryWayOut(const MemoryFit &fit)
{
    static const char *const quantise = QT_TRANSLATE_NOOP("Message", "Ask for 4-bit weights");
    static const char *const qlora = QT_TRANSLATE_NOOP("Message", "Ask for QLoRA");
    static const char *const smaller = QT_TRANSLATE_NOOP("Message", "Ask for a smaller model");
    const MemoryNeed light =
        memoryNeed(fit.parameters, fit.use == ModelUse::Inference ? ModelUse::Inference : ModelUse::QLoRA, 4);
    if (Askwell::fit(light, fit.availableGB) == Fit::DoesNotFit
        || (fit.use == ModelUse::Inference && fit.bitsPerWeight > 0 && fit.bitsPerWeight <= 4.5)
        || fit.use == ModelUse::QLoRA) {
        return {{smaller}, u"Propose a smaller model that fits the memory, and show the estimate."_s};
    }
    if (fit.use == ModelUse::Inference) {
        return {{quantise}, u"Use 4-bit weights, and report what quality they cost."_s};
    }
    return {{qlora}, u"Use QLoRA, and estimate the memory before training."_s};
}

std::vector<Message> fitFormula(const MemoryFit &fit)
{
    static const char *const needed =
        QT_TRANSLATE_NOOP("Message", "Needed: %1 = %2 to %3 GB, at 1 GB = 2^30 bytes.");
    static const char *const there = QT_TRANSLATE_NOOP("Message", "There: %1 × %2 = %3 GB.");
    static const char *const cache = QT_TRANSLATE_NOOP("Message",
                                                       "In it, the key-value cache: 2 × %1 layers × %2 heads "
                                                       "× %3 × %4 tokens × %5 at once × 2 bytes = %6 GB.");
    static const char *const bare = QT_TRANSLATE_NOOP("Message", "There: %1 GB.");
    static const char *const besides =
        QT_TRANSLATE_NOOP("Message", "Activations, other programs and a longer context come on top.");
    static const char *const bands = QT_TRANSLATE_NOOP(
        "Message",
        "It fits where the high number leaves 15 % free, and does not where even the low one is more.");
    std::vector<Message> lines;
    lines.push_back({needed, {fit.need.formula, shortNumber(fit.need.lowGB), shortNumber(fit.need.highGB)}});
    if (fit.cacheGB > 0) {
        lines.push_back({cache,
                         {QString::number(fit.layout.layers), QString::number(fit.layout.keyValueHeads),
                          QString::number(fit.layout.headSize), QString::number(fit.contextTokens, 'f', 0),
                          QString::number(fit.concurrency), shortNumber(fit.cacheGB)}});
    }
    if (fit.device.isEmpty()) {
        lines.push_back({bare, {shortNumber(fit.availableGB)}});
    } else {
        lines.push_back({there, {QString::number(fit.count), fit.device, shortNumber(fit.availableGB)}});
    }
    lines.push_back({besides});
    lines.push_back({bands});
    return lines;
}

} // namespace Askwell
