// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/computed_checks.h"

#include "app/checks/brief.h"
#include "app/checks/check_table.h"
#include "app/knowledge/device.h"
#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/language.h"
#include "app/knowledge/licence.h"
#include "app/knowledge/model_size.h"

#include <algorithm>
#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

QString shortNumber(double number)
{
    return number < 10 ? QString::number(number, 'g', 2) : QString::number(number, 'f', 0);
}

/// The smallest size that any answer states, and where.
struct StatedSize
{
    double parameters = 0;
    const CheckedAnswer *answer = nullptr;
    TextSpan span;
};

/// Nothing where a limit ("up to 8B") leaves the size open.
StatedSize smallestSize(const Brief &brief)
{
    StatedSize smallest;
    for (const CheckedAnswer &answer : brief.answers) {
        for (const ModelSize &size : findModelSizes(answer.stated)) {
            if (size.isLimit) {
                return {};
            }
            if (smallest.answer == nullptr || size.parameters < smallest.parameters) {
                smallest = {size.parameters, &answer, size.span};
            }
        }
    }
    return smallest;
}

void checkMemory(const Brief &brief, const std::optional<MemoryFit> &fit, std::vector<Hit> *hits)
{
    if (!fit || fit->fit != Fit::DoesNotFit) {
        return;
    }
    const auto answer =
        std::find_if(brief.answers.begin(), brief.answers.end(),
                     [&fit](const CheckedAnswer &each) { return each.questionId == fit->questionId; });
    QStringList arguments = fitLine(*fit).arguments;
    if (fit->isEdge) {
        arguments[1] = fit->device.isEmpty() ? u"the device"_s : fit->device;
    }
    hits->push_back({fit->isEdge ? u"EDGE-1"_s : u"HW-1"_s, &*answer, fit->filledSpan, arguments});
}

/// Only where every card that is named lacks it.
void checkNumberFormat(const Brief &brief, std::vector<Hit> *hits)
{
    struct Format
    {
        const char16_t *pattern;
        double needs;
    };
    // NVIDIA's TransformerEngine support matrix; FlashAttention's README.
    static constexpr std::array<Format, 3> Formats {{
        {u"\\b(?:bf16|bfloat16|BF16)\\b", 8.0},
        {u"(?i)\\b(?:flash[- ]?attention[- ]?2|FA2|flash_attention_2)\\b", 8.0},
        {u"(?i)\\bfp8\\b", 8.9},
    }};
    double most = 0;
    QString name;
    for (const StatedMemory &memory : findMemory(brief.whole)) {
        if (memory.device == nullptr) {
            continue;
        }
        if (memory.device->computeCapability == 0) {
            return;
        }
        most = std::max(most, memory.device->computeCapability);
        name = memory.device->name;
    }
    if (most == 0) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const Format &format : Formats) {
            const QRegularExpressionMatch match =
                boundedPattern(QString::fromUtf16(format.pattern)).match(answer.stated);
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            static const QRegularExpression other =
                boundedPattern(u"(?i)\\b(?:fp16|float16|emulat\\w+|lacks?|fall ?back|sdpa)\\b"_s);
            if (match.hasMatch() && most < format.needs && !isDenied(answer.stated, span)
                && !says(brief.whole, other)) {
                hits->push_back({u"HW-2"_s, &answer, span, {name, QString::number(most), match.captured()}});
                return;
            }
        }
    }
}

QString commercialWords(const QString &text)
{
    static const QRegularExpression commercial = boundedPattern(
        u"(?i)\\b(?:commercial "
        u"(?:product|service|use|application|app|deployment|release|launch|SaaS|API|platform|offering)|"
        "commercially|paying (?:customers|users|clients)|paid "
        "(?:product|service|tier|plan|feature|subscription)|"
        "sell(?:ing)? (?:it|the|this|our|access|to)|(?:a|our|the) SaaS|moneti[sz]\\w+|subscription (?:product|service))\\b"_s);
    QRegularExpressionMatchIterator matches = commercial.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isDenied(text, {match.capturedStart(), match.capturedLength()})) {
            return match.captured();
        }
    }
    return {};
}

/// What is said of a licence is a question or a way out, not a use of it.
bool isWeighed(const QString &text, const TextSpan &span)
{
    static const QRegularExpression weighing =
        boundedPattern(u"(?i)\\b(?:if|whether|unless|except|only "
                       u"for|compar\\w+|check|alternative\\w*|swap|ask|baseline|benchmark|"
                       "instead|successor|used to|we had|but not|research only|only in research)\\b"_s);
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 70);
    return isDenied(text, span) || says(text.mid(begin, span.end() - begin + 40), weighing);
}

void checkLicences(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression research =
        boundedPattern(u"(?i)\\b(?:non-?commercial(?:ly)? (?:use|research|project|purposes)|not "
                       u"commercial|no commercial|research purposes|"
                       "academic (?:use|research|project)|internal research|permission from|written "
                       "permission|licensed? separately|"
                       "commercial licen[cs]e|bought a licen[cs]e)\\b"_s);
    static const QRegularExpression outgoing = boundedPattern(
        u"(?i)\\b(?:releas|publish|shar|distribut|open-?sourc|licens|licenc|re-?licens)(?:e|es|ed|ing)?\\b[^.;\\n]{0,60}\\b(?:under|as) (?:the |an? )?$"_s);
    static const QRegularExpression restricted =
        boundedPattern(u"(?i)\\b(?:medical advice|interpret(?:s|ing)? (?:medical|lab|test) "
                       u"results|diagnos(?:e|es|ing) patients|law enforcement|"
                       "predictive policing|for the police|asylum "
                       "(?:claims|decisions|applications)|immigration (?:decisions|cases|applications)|"
                       "criminal justice|parole)\\b"_s);
    const QString commercial = commercialWords(brief.whole);
    struct Named
    {
        const CheckedAnswer *answer;
        NamedLicence named;
    };
    std::vector<Named> upstream;
    std::vector<Named> outward;
    for (const CheckedAnswer &answer : brief.answers) {
        for (const NamedLicence &named : findLicences(answer.stated)) {
            const qsizetype begin = std::max<qsizetype>(0, named.span.begin - 110);
            if (says(answer.stated.mid(begin, named.span.begin - begin), outgoing)) {
                outward.push_back({&answer, named});
            } else if (!isWeighed(answer.stated, named.span)) {
                upstream.push_back({&answer, named});
            }
            if (upstream.size() + outward.size() > 32) {
                return;
            }
        }
    }
    for (const Named &each : upstream) {
        const Licence &licence = *each.named.licence;
        if (!commercial.isEmpty() && commercialUse(licence) == LicenceVerdict::Blocks
            && !says(brief.whole, research)) {
            hits->push_back({u"LIC-1"_s, each.answer, each.named.span, {licence.id, commercial}});
            break;
        }
    }
    for (const Named &out : outward) {
        const auto dropped = std::find_if(upstream.begin(), upstream.end(), [&out](const Named &in) {
            return relicensing(*in.named.licence, *out.named.licence) == LicenceVerdict::Blocks;
        });
        if (dropped != upstream.end() && !isDenied(out.answer->stated, out.named.span)) {
            hits->push_back({u"LIC-2"_s,
                             out.answer,
                             out.named.span,
                             {out.named.licence->id, dropped->named.licence->id}});
            break;
        }
    }
    const QRegularExpressionMatch barred = restricted.match(brief.whole);
    for (const Named &each : upstream) {
        if (barred.hasMatch() && each.named.licence->isRail()
            && !isDenied(brief.whole, {barred.capturedStart(), barred.capturedLength()})) {
            hits->push_back(
                {u"LIC-3"_s, each.answer, each.named.span, {each.named.licence->id, barred.captured()}});
            break;
        }
    }
}

void checkLanguages(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression settled =
        boundedPattern(u"(?i)\\b(?:English|multilingual|translat\\w+|baselines?|compar\\w+|versus|vs|"
                       u"replac\\w+|instead|migrat\\w+|"
                       "continued pre-?training|from scratch|vocabulary|tokenizer)\\b"_s);
    const QStringList languages = findLanguageNames(brief.whole);
    if (languages.isEmpty() || says(brief.whole, settled)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const EnglishModel &model : findEnglishModels(answer.stated)) {
            const TextSpan span {model.begin, model.name.size()};
            if (!isDenied(answer.stated, span)) {
                hits->push_back({u"LANG-1"_s, &answer, span, {model.name, languages.first()}});
                return;
            }
        }
    }
}

/// True mismatches only: what a metric needs (a reference text, a transcript, boxes) the task does not have.
void checkMetrics(const Brief &brief, const TaskGuess &task, std::vector<Hit> *hits)
{
    struct Mismatch
    {
        const char16_t *metrics;
        const char16_t *tasks;
    };
    static constexpr std::array<Mismatch, 4> Mismatches {{
        {u"\\b(?:BLEU|sacreBLEU|ROUGE(?:-[L12])?|chrF)\\b",
         u" text-classification token-classification image-classification audio-classification "
         u"video-classification "
         u"tabular-classification tabular-regression object-detection image-segmentation "
         u"time-series-forecasting "
         u"depth-estimation zero-shot-classification keypoint-detection "},
        {u"\\b(?:WER|(?i:word error rate))\\b",
         u" text-classification image-classification tabular-classification tabular-regression "
         u"object-detection "
         u"image-segmentation summarization time-series-forecasting token-classification "
         u"sentence-similarity "},
        {u"\\b(?:mIoU|FID|PSNR|SSIM)\\b",
         u" text-classification token-classification translation summarization automatic-speech-recognition "
         u"question-answering text-generation tabular-classification tabular-regression "
         u"time-series-forecasting "},
        {u"\\b(?:(?i:perplexity))\\b",
         u" image-classification object-detection image-segmentation tabular-classification "
         u"tabular-regression "
         u"depth-estimation audio-classification "},
    }};
    if (task.candidates.size() != 1) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const Mismatch &mismatch : Mismatches) {
            if (!QString::fromUtf16(mismatch.tasks).contains(u' ' + task.id + u' ')) {
                continue;
            }
            const QRegularExpressionMatch match =
                boundedPattern(QString::fromUtf16(mismatch.metrics)).match(answer.stated);
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            if (match.hasMatch() && !isDenied(answer.stated, span)) {
                hits->push_back(
                    {u"MET-4"_s, &answer, span, {match.captured(), findTask(task.id)->label.toLower()}});
                return;
            }
        }
    }
}

void checkRemovedNames(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression pinned = boundedPattern(
        u"(?i)\\btransformers\\W{0,3}(?:version |v)?(?:<\\s*v?5|(?:==|~=|<=|<|=)?\\s*v?4(?:\\.[\\dx*]+)*\\b)"_s);
    if (says(brief.whole, pinned)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const RemovedName &removed : removedNames()) {
            const QRegularExpressionMatch match = removed.pattern.match(answer.stated);
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            const bool isConfigured =
                match.captured().startsWith("load_in_"_L1) && answer.stated.contains("BitsAndBytesConfig"_L1);
            if (match.hasMatch() && !isConfigured && !isDenied(answer.stated, span)) {
                hits->push_back({u"API-2"_s, &answer, span, {match.captured(), removed.replacement}});
                break;
            }
        }
    }
}

void checkFewExamples(const Brief &brief, std::vector<Hit> *hits)
{
    const StatedSize size = smallestSize(brief);
    const std::vector<ModelUse> uses = findUses(brief.whole);
    const bool isFull = std::find(uses.begin(), uses.end(), ModelUse::FullFineTuning) != uses.end();
    const bool isLight = std::any_of(uses.begin(), uses.end(), [](ModelUse use) {
        return use == ModelUse::LoRA || use == ModelUse::QLoRA;
    });
    const double examples = findTrainingExamples(brief.whole);
    if (isFull && !isLight && size.parameters >= 1e9 && examples >= 1 && examples < 1000) {
        hits->push_back({u"DATA-1"_s,
                         size.answer,
                         size.span,
                         {QString::number(examples), shortNumber(size.parameters / 1e9)}});
    }
}

void checkRevisions(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression ids = boundedPattern(
        u"(?<![\\w/"
        u".@-])(?:google|google-bert|google-t5|meta-llama|mistralai|facebook|microsoft|openai|BAAI|sentence-"
        u"transformers|"
        "intfloat|Qwen|bigscience|bigcode|stabilityai|distilbert|FacebookAI|deepset|cardiffnlp|vinai|"
        "ProsusAI|dslim|"
        "HuggingFaceTB|HuggingFaceH4|tiiuae|deepseek-ai|allenai|EleutherAI|black-forest-labs|timm|nlptown|"
        "dbmdz|"
        "rajpurkar|stanfordnlp|mozilla-foundation|openai-community)/[A-Za-z0-9](?:[\\w-]|\\.(?=\\w)){2,95}+(?!@)(?![\\w/])"_s);
    static const QRegularExpression pinned =
        boundedPattern(u"(?i)\\b(?:revisions?|commits?|pin(?:s|ned|ning)?|versions? (?:of|from)|sha)\\b"_s);
    if (says(brief.whole, pinned)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        const QRegularExpressionMatch match = ids.match(answer.stated);
        if (match.hasMatch()) {
            hits->push_back(
                {u"VER-1"_s, &answer, {match.capturedStart(), match.capturedLength()}, {match.captured()}});
        }
    }
}

/// ISO 13616: the first four characters to the end, letters as numbers, modulo 97 leaves 1.
bool isIban(QString text)
{
    text.remove(u' ');
    if (text.size() < 15 || text.size() > 34) {
        return false;
    }
    int rest = 0;
    const QString turned = text.mid(4) + text.left(4);
    for (const QChar unit : turned) {
        const int value = unit.isDigit() ? unit.digitValue() : unit.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// ISO/IEC 7812: Luhn's sum.
bool isCardNumber(const QString &text)
{
    int sum = 0;
    int place = 0;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (!text.at(at).isDigit()) {
            continue;
        }
        const int digit = text.at(at).digitValue() * (place % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
        ++place;
    }
    return place >= 13 && sum % 10 == 0;
}

bool isMadeUpAddress(const QString &address)
{
    static const QRegularExpression madeUp =
        boundedPattern(u"(?i)^(?:user|name|you|your\\W?name|me|someone|somebody|foo|test|jane|john|first\\.?"
                       u"last|no-?reply|git|info|"
                       "support|hello|contact|admin|team|help|sales|alice|bob|root|x+)(?:\\+\\w+)?@|[@.](?:"
                       "example|domain|company|test|invalid|"
                       "localhost|email|mail|acme)\\b"_s);
    return says(address, madeUp);
}

} // namespace

std::vector<Hit> personalData(const Brief &brief)
{
    static const QRegularExpression address = boundedPattern(
        u"(?i)(?<![\\w./@:%+-])[A-Z0-9][A-Z0-9._%+-]{0,63}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){0,4}\\.[A-Z]{2,24}(?![\\w@/:])"_s);
    static const QRegularExpression phone = boundedPattern(
        u"(?<![\\w.+])\\+\\d{1,3}[ .-]\\(?\\d{2,4}\\)?(?:[ .-]\\d{2,4}){2,3}(?![\\w.-]\\d|\\w)"_s);
    static const QRegularExpression iban =
        boundedPattern(u"\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"_s);
    static const QRegularExpression card = boundedPattern(u"(?<![\\w.-])(?:\\d{4}[ -]){3}\\d{4}(?![\\w-])"_s);
    std::vector<Hit> hits;
    for (const CheckedAnswer &answer : brief.answers) {
        const auto find = [&hits, &answer](const QRegularExpression &pattern, auto accepts) {
            QRegularExpressionMatchIterator matches = pattern.globalMatch(answer.stated);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                if (accepts(match.captured())) {
                    hits.push_back({u"PII-1"_s,
                                    &answer,
                                    {match.capturedStart(), match.capturedLength()},
                                    {match.captured()}});
                    return;
                }
            }
        };
        find(address, [](const QString &text) { return !isMadeUpAddress(text); });
        find(phone, [](const QString &) { return true; });
        find(iban, isIban);
        find(card, isCardNumber);
    }
    return hits;
}

std::vector<Hit> computedHits(const Brief &brief, const TaskGuess &task,
                              const std::optional<MemoryFit> &memory)
{
    std::vector<Hit> hits;
    checkMemory(brief, memory, &hits);
    checkNumberFormat(brief, &hits);
    checkLicences(brief, &hits);
    checkLanguages(brief, &hits);
    checkMetrics(brief, task, &hits);
    checkRemovedNames(brief, &hits);
    checkFewExamples(brief, &hits);
    checkRevisions(brief, &hits);
    return hits;
}

} // namespace Askwell
