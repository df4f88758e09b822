// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/model_size.h"

#include "app/knowledge/knowledge_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostStated = 64;

bool isLimit(const QString &text, qsizetype begin)
{
    static const QRegularExpression limit = boundedPattern(
        u"(?i)(?:up to|at most|under|below|less than|fewer than|smaller than|no more than|not above|"
        "max(?:imum)?(?: of)?|[<≤]=?) ?(?:about |around |the )?$"_s);
    return limit.match(text.mid(std::max<qsizetype>(0, begin - 24), std::min<qsizetype>(24, begin)))
        .hasMatch();
}

bool isCompared(const QString &text, const TextSpan &span)
{
    static const QRegularExpression before = boundedPattern(
        u"(?i)\\b(?:against|than|versus|vs\\.?|compar(?:e|ed|ing|ison) (?:\\w+ "
        u"){0,3}?(?:with|to|and|against)|baselines?:?|"
        "teacher|judged? by|judges?|graded by|scored by|unlike|instead "
        "of|replac\\w+|beats?|outperform\\w*|distil\\w* "
        "(?:\\w+ )?from|matches|labels (?:from|of|by)|like|not)"
        "(?: (?:the|a|an|our|its|using|with|by|of|original|base|current|big|larger|smaller|hosted))*"
        "(?: [\\w./-]{1,40}){0,2}[ -]?$"_s);
    static const QRegularExpression behind =
        boundedPattern(u"^(?i)[ -](?:\\w+ )?(?:judge|teacher|baseline|reference|grader|(?:model "
                       u")?(?:through|via|over|behind) (?:an?|the|our|"
                       "its|their)? ?(?:\\w+ )?(?:API|HTTP|endpoint|provider))\\b"_s);
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 60);
    return before.match(text.mid(begin, span.begin - begin)).hasMatch()
        || behind.match(text.mid(span.end(), 60)).hasMatch();
}

double mixtureParameters(int experts, double each)
{
    if (experts == 8 && each == 7) {
        return 46.7e9;
    }
    if (experts == 8 && each == 22) {
        return 141e9;
    }
    // Experts share what is not theirs: about a sixth.
    return experts * each * 1e9 * 0.83;
}

struct WeightForm
{
    const char *pattern;
    double bits;
};

/// GGUF: bits per weight of Llama 3.1 8B in llama.cpp, tools/quantize/README.md; the others by definition.
constexpr WeightForm WeightForms[] = {
    {"\\b(?:I?Q1_\\w+)\\b", 2},
    {"\\b(?:I?Q2_\\w+)\\b", 2.6},
    {"\\b(?:I?Q3_\\w+)\\b", 3.4},
    {"\\b(?:I?Q4_\\w+)\\b", 4.5},
    {"\\bQ5_\\w+\\b", 5.5},
    {"\\bQ6_K\\b", 6.56},
    {"\\bQ8_0\\b", 8.5},
    {"(?i)\\b(?:4[- ]bits?|int4|nf4|fp4|w4a16|AWQ|GPTQ|load_in_4bit|quanti[sz](?:e|ed|ation|ing)|GGUF)\\b",
     4},
    {"(?i)\\b(?:8[- ]bits?|int8|fp8|w8a8|load_in_8bit)\\b", 8},
    {"(?i)\\b(?:bf16|fp16|bfloat16|float16|16[- ]bits?|half precision)\\b", 16},
    {"(?i)\\b(?:fp32|float32|full precision)\\b", 32},
};

} // namespace

std::vector<ModelSize> findModelSizes(const QString &text)
{
    static const QRegularExpression sizes = boundedPattern(
        u"(?<![\\w.,$€£/])(?:[A-Za-z][\\w.]{0,30}-)?(?:(\\d{1,2})[x×])?(\\d{1,4}(?:\\.\\d{1,3})?)(?:"
        "[ -]?(?i:billion)(?=[ -](?i:param|weight|model))|(?: ?(B)| ?(M)(?= "
        "(?i:param|weight|model)|-(?i:param)))\\b"
        "|((?<=\\d)b)(?= \\(| (?i:model|param|LLM|checkpoint|base|instruct)|[-,.;:)\\n]|$))"
        "(?!(?: \\w+)? "
        "(?i:tokens?|rows|examples|samples|reviews|requests|users|images|records|documents|words|"
        "pairs|queries|sentences|euros?|dollars?|USD|EUR|events|people|customers|transactions|articles|pages|"
        "vectors|messages|posts|views|downloads|in (?:revenue|sales)|a year|per year)\\b)"_s);
    std::vector<ModelSize> found;
    QRegularExpressionMatchIterator matches = sizes.globalMatch(text);
    while (matches.hasNext() && found.size() < MostStated) {
        const QRegularExpressionMatch match = matches.next();
        const double number = match.captured(2).toDouble();
        ModelSize size;
        size.span = {match.capturedStart(), match.capturedLength()};
        size.isLimit = isLimit(text, size.span.begin);
        size.isCompared = isCompared(text, size.span);
        if (!match.captured(1).isEmpty()) {
            size.parameters = mixtureParameters(match.captured(1).toInt(), number);
        } else {
            size.parameters = number * (match.captured(4).isEmpty() ? 1e9 : 1e6);
        }
        if (size.parameters >= 1e6 && size.parameters <= 3e12) {
            found.push_back(size);
        }
    }
    return found;
}

std::vector<ModelUse> findUses(const QString &text)
{
    static const QRegularExpression full = boundedPattern(
        u"(?i)\\b(?:full(?:y)?[- ](?:parameter |weight |model )?(?:re-?)?(?:fine[- "
        u"]?tun(?:e|ed|ing|es)|train(?:ed|ing)?|"
        "SFT)|full[- ]parameters? (?:SFT|(?:supervised )?fine[- ]?tuning|fine[- "
        "]?tune|training|tuning|update)|"
        "(?:fine[- ]?tun(?:e|ing)|train(?:ing)?|updat(?:e|ing)|unfreez(?:e|ing)) (?:all|every|the "
        "(?:full|whole|entire))"
        " (?:of )?(?:its |the )?(?:weights?|parameters?|layers?|models?|network)|all "
        "(?:weights|parameters|layers) (?:are )?"
        "(?:trainable|trained|updated|unfrozen)|fine[- ]?tun(?:e|ing)[^.;\\n]{0,40}\\((?:full|all "
        "parameters|all weights|"
        "every parameter)[,)]|pre-?train(?:ing)?(?! (?:model|weights|checkpoint))\\b(?!ed)|full FT|fine[- "
        "]?tun(?:e|ing)\\b[^;\\n]{0,40}\\bfully|"
        "without (?:LoRA|adapters|PEFT)|no (?:LoRA|PEFT|adapters))\\b"_s);
    static const QRegularExpression qlora = boundedPattern(u"(?i)\\bqlora\\b"_s);
    static const QRegularExpression lora =
        boundedPattern(u"(?i)\\b(?:lora|dora|adalora|peft|adapters?)\\b"_s);
    static const QRegularExpression inference =
        boundedPattern(u"(?i)\\b(?:serv(?:e|ing|ed)|inference|deploy(?:ing|ed|ment)?|host(?:ing|ed)?|run(?:s|"
                       u"ning)? (?:it|the|an?|our|on|in|locally|(?-i:[A-Z])\\w*)|"
                       "load(?:ing|ed|s)?|vLLM|TGI|llama\\.cpp|ollama|endpoint|runs? (?:on|locally))\\b"_s);
    std::vector<ModelUse> uses;
    if (full.match(text).hasMatch()) {
        uses.push_back(ModelUse::FullFineTuning);
    }
    if (qlora.match(text).hasMatch()) {
        uses.push_back(ModelUse::QLoRA);
    }
    if (lora.match(text).hasMatch()) {
        uses.push_back(ModelUse::LoRA);
    }
    if (inference.match(text).hasMatch()) {
        uses.push_back(ModelUse::Inference);
    }
    return uses;
}

double findBitsPerWeight(const QString &text)
{
    static const std::vector<std::pair<QRegularExpression, double>> forms = [] {
        std::vector<std::pair<QRegularExpression, double>> all;
        for (const WeightForm &form : WeightForms) {
            all.emplace_back(boundedPattern(QString::fromLatin1(form.pattern)), form.bits);
        }
        return all;
    }();
    double fewest = 0;
    for (const auto &[pattern, bits] : forms) {
        if ((fewest == 0 || bits < fewest) && pattern.match(text).hasMatch()) {
            fewest = bits;
        }
    }
    return fewest;
}

double findTrainingExamples(const QString &text)
{
    static const QRegularExpression examples = boundedPattern(
        u"(?i)(?<![\\w.,-])(\\d{1,3}(?:[,.]\\d{3})+|\\d{1,7}(?:\\.\\d)?) ?(k|M|thousand|million)?"
        "((?: [\\w-]{1,20}){0,4}?) "
        "(?:examples|samples|reviews|images|photos|tickets|emails|e-mails|sentences|"
        "documents|rows|records|texts|utterances|recordings|clips|articles|messages|instances|pairs|"
        "conversations|"
        "questions|scans|comments|tweets|posts|annotations|captions|dialogues?|dialogs|chats|letters|calls|"
        "transcripts|"
        "prompts|instructions|cases|notes|reports|contracts|invoices|forms|pages|items|summaries|stories)\\b(?! (?:per|a|each|every) )"_s);
    static const QRegularExpression forTest = boundedPattern(
        u"(?i)\\b(?:held|test|evaluation|validation|eval|unlabell?ed|requests|per|from|of)\\b"_s);
    double most = 0;
    QRegularExpressionMatchIterator matches = examples.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (forTest.match(match.captured(3)).hasMatch()) {
            continue;
        }
        QString digits = match.captured(1);
        const bool grouped = digits.contains(u',') || digits.section(u'.', -1).size() == 3;
        double number = grouped ? digits.remove(u',').remove(u'.').toDouble() : digits.toDouble();
        const QString unit = match.captured(2).toLower();
        number *= unit == "k"_L1 || unit == "thousand"_L1 ? 1e3 : unit.isEmpty() ? 1 : 1e6;
        most = std::max(most, number);
    }
    return most;
}

} // namespace Askwell
