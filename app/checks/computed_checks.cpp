// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/computed_checks.h"

#include "app/checks/brief.h"
#include "app/checks/check_table.h"
#include "app/checks/licence_checks.h"
#include "app/checks/rule_match.h"
#include "app/knowledge/device.h"
#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/known_model.h"
#include "app/knowledge/language.h"
#include "app/knowledge/model_size.h"
#include "app/prompt/blanks.h"

#include <algorithm>
#include <array>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// A text in which this many places lead to nothing says nothing more.
constexpr int MostLookedAt = 20;

QString shortNumber(double number)
{
    return number < 10 ? QString::number(number, 'g', 2) : QString::number(number, 'f', 0);
}

bool isQuoted(const QString &text, const TextSpan &span)
{
    return span.begin > 0 && (u"\"'`/"_s).contains(text.at(span.begin - 1));
}

/// "the vendor's model is at BLEU 30": a number that is told of something else.
bool isAnotherModels(const QString &text, const TextSpan &span)
{
    static const QRegularExpression another = boundedPattern(
        u"(?i)\\b(?:not|unlike|paper|vendor|their|upstream|pre-?training|pre-?trained|language model(?:ing)?) (?:\\w+ ){0,4}$"_s);
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 50);
    return says(text.mid(begin, span.begin - begin), another);
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
    Hit hit {fit->isEdge ? u"EDGE-1"_s : u"HW-1"_s, &*answer, fit->filledSpan, arguments};
    const MemoryWayOut way = memoryWayOut(*fit);
    hit.fixLabel = way.label;
    hit.sentence = way.sentence;
    hits->push_back(hit);
}

struct NumberFormat
{
    QRegularExpression pattern;
    double needs;
    /// What every card of the table can do in its place.
    QString instead;
};

/// Only where every card that is named lacks it. NVIDIA's TransformerEngine support matrix; FlashAttention's
/// README.
void checkNumberFormat(const Brief &brief, std::vector<Hit> *hits)
{
    static const std::vector<NumberFormat> formats {
        {boundedPattern(u"(?<![\\w.])(?i:torch\\.bfloat16)\\b"_s), 8.0, u"torch.float16"_s},
        {boundedPattern(u"\\b(?i:bf16)\\b"_s), 8.0, u"fp16"_s},
        {boundedPattern(u"\\b(?i:bfloat16)\\b"_s), 8.0, u"float16"_s},
        {boundedPattern(u"\\bflash_attention_2\\b"_s), 8.0, u"sdpa"_s},
        {boundedPattern(u"\\b(?i:flash[- ]?att(?:ention|n)?[- ]?(?:v ?)?2|FA-?2)\\b"_s), 8.0,
         u"SDPA attention"_s},
        {boundedPattern(u"(?i)\\bfp8\\b"_s), 8.9, u"int8"_s},
    };
    static const QRegularExpression other = boundedPattern(
        u"(?i)(?<!b)\\b(?:fp16|float16|emulat\\w+|lacks?|fall ?back|sdpa|xformers|does not support|no (?:bf16|fp8)|TPUs?)\\b"_s);
    double most = 0;
    QString name;
    for (const StatedMemory &memory : findMemory(brief.whole)) {
        if (memory.device == nullptr) {
            continue;
        }
        if (memory.device->computeCapability == 0) {
            return;
        }
        if (memory.device->computeCapability > most) {
            most = memory.device->computeCapability;
            name = memory.device->name;
        }
    }
    if (most == 0 || says(brief, other)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const NumberFormat &format : formats) {
            const QRegularExpressionMatch match = format.pattern.match(answer.stated);
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            if (match.hasMatch() && most < format.needs && !isDenied(answer.stated, span)) {
                Hit hit {u"HW-2"_s, &answer, span, {name, QString::number(most), match.captured()}};
                static const char *const replace = QT_TRANSLATE_NOOP("Message", "Write %1");
                hit.replacement = format.instead;
                hit.fixLabel = {replace, {hit.replacement}};
                hits->push_back(hit);
                return;
            }
        }
    }
}

/// What fits the task's own measures, as a blank.
QString metricBlank(const Task &task)
{
    return blankText(u"metric"_s, task.metrics.isEmpty() ? QString() : task.metrics.first());
}

struct NamedWords
{
    QString name;
    TextSpan span;
};

/// Models that know English alone: by the cards that were read, else by the table.
std::vector<NamedWords> englishModels(const CheckedAnswer &answer)
{
    std::vector<NamedWords> models;
    for (const NamedModel &named : findKnownModels(answer.stated)) {
        const NamedCard *card = cardAt(answer, named.span);
        if (named.model->isEnglish && (card == nullptr || card->card->card.languages.isEmpty())) {
            models.push_back({named.name, named.span});
        }
    }
    for (const NamedCard &named : answer.cards) {
        if (named.card->kind == HubRepoKind::Model && named.card->card.languages == QStringList {u"en"_s}) {
            models.push_back({answer.stated.mid(named.span.begin, named.span.length), named.span});
        }
    }
    return models;
}

void checkLanguages(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression settled =
        boundedPattern(u"(?i)(?:(?<![-\\w])(?-i:English)\\b|\\b(?:translat(?:e|es|ed|ing)\\b|continued "
                       u"pre-?training|from scratch|"
                       "(?:extend|new|own|train)\\w* (?:the |a |an )?(?:vocabulary|tokenizer)))"_s);
    static const QRegularExpression weighed = boundedPattern(
        u"(?i)\\b(?:multilingual|baselines?|compar\\w+|versus|vs|replac\\w+|instead|migrat\\w+|fails?|"
        u"failing|choose another|"
        "no good|useless|poor(?:ly)?|does(?: not|n['’]t)|alternatives?|reference|control)\\b"_s);
    const QStringList languages = findDataLanguages(brief.whole);
    if (languages.isEmpty() || says(brief, settled)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const NamedWords &named : englishModels(answer)) {
            if (isDenied(answer.stated, named.span) || says(sentenceAt(answer.stated, named.span), weighed)) {
                continue;
            }
            Hit hit {u"LANG-1"_s, &answer, named.span, {named.name, languages.first()}};
            static const char *const swap = QT_TRANSLATE_NOOP("Message", "Ask for a model that knows %1");
            hit.fixLabel = {swap, {languages.first()}};
            if (isQuoted(answer.stated, named.span)) {
                hit.sentence = u"Use a multilingual model in its place: propose three that know %1."_s.arg(
                    languages.first());
            } else {
                hit.replacement = u"a model that knows "_s + languages.first();
            }
            hits->push_back(hit);
            return;
        }
    }
}

/// What a metric needs: a reference text, a transcript, boxes, classes, numbers.
struct MetricFamily
{
    const char16_t *names;
    /// Tasks that have nothing of the kind to measure.
    const char16_t *without;
    /// Words of something else in the brief that has.
    const char16_t *unlessSaid;
};

/// True mismatches only: a metric that is rare for a task is none.
const std::vector<MetricFamily> &metricFamilies()
{
    static const std::vector<MetricFamily> families {
        {u"\\b(?:BLEU(?:-\\d)?|sacreBLEU|ROUGE(?:-[L12s]\\w*)?|chrF\\+*|METEOR|CIDEr|BERTScore)\\b",
         u" text-classification token-classification image-classification audio-classification "
         u"video-classification tabular-classification tabular-regression object-detection "
         u"image-segmentation "
         u"time-series-forecasting depth-estimation zero-shot-classification keypoint-detection "
         u"automatic-speech-recognition sentence-similarity zero-shot-image-classification text-ranking "
         u"text-retrieval voice-activity-detection mask-generation zero-shot-object-detection ",
         u"(?i)\\b(?:generat\\w+|translat\\w+|summar\\w+|caption\\w*|explanations?|paraphras\\w+|OCR|WER|"
         u"word error rate|report "
         u"writing|rationales?)\\b"},
        {u"\\b(?:WER|CER|(?i:word error rate|character error rate))\\b",
         u" text-classification image-classification tabular-classification tabular-regression "
         u"object-detection image-segmentation summarization time-series-forecasting token-classification "
         u"sentence-similarity depth-estimation zero-shot-classification video-classification text-ranking "
         u"text-retrieval audio-classification keypoint-detection ",
         u"(?i)\\b(?:audio|speech|recordings?|transcri\\w+|ASR|whisper|calls?|voice|podcasts?|OCR|"
         u"handwrit\\w+|scann\\w+)\\b"},
        {u"\\b(?:mIoU|IoU|Dice|FID|PSNR|SSIM|LPIPS)\\b",
         u" text-classification token-classification translation summarization automatic-speech-recognition "
         u"question-answering text-generation tabular-classification tabular-regression "
         u"time-series-forecasting sentence-similarity zero-shot-classification text-ranking text-retrieval "
         u"audio-classification ",
         u"(?i)\\b(?:images?|photos?|pictures?|video|vision|masks?|segment\\w*|boxes|diffusion|span "
         u"overlap)\\b"},
        {u"\\bmAP(?:@[\\d.:]+)?(?!\\w)",
         u" token-classification translation summarization automatic-speech-recognition text-generation "
         u"tabular-regression time-series-forecasting depth-estimation text-to-speech ",
         u"(?i)\\b(?:images?|photos?|detect\\w*|retriev\\w+|rank\\w*|multi-?label|boxes)\\b"},
        {u"\\b(?:(?i:perplexity))\\b",
         u" image-classification object-detection image-segmentation tabular-classification "
         u"tabular-regression depth-estimation audio-classification text-classification token-classification "
         u"time-series-forecasting sentence-similarity video-classification keypoint-detection ",
         u"(?i)\\b(?:language model\\w*|LLMs?|pre-?train\\w*|domain[- "
         u"]adapt\\w*|MLM|generat\\w+|GPT\\w*)\\b"},
        {u"\\b(?:RMSE|MAPE|MASE|R²|R2 score)(?!\\w)",
         u" translation summarization token-classification automatic-speech-recognition image-classification "
         u"text-generation question-answering image-segmentation zero-shot-classification text-to-image ",
         u"(?i)\\b(?:regress\\w+|forecast\\w*|predict\\w*|numeric|counts?|depth|scores? "
         u"between|ratings?)\\b"},
        {u"\\b(?:(?:macro-|micro-)?F1(?:[- ]score)?|AUROC|ROC[- ]AUC)\\b",
         u" tabular-regression time-series-forecasting depth-estimation text-to-image text-to-speech "
         u"translation image-to-image ",
         u"(?i)\\b(?:classif\\w+|entit\\w+|NER|terms?|terminology|anomal\\w+|events?|direction\\w*|detect\\w*"
         u"|retriev\\w+|churn|binary)\\b"},
        {u"\\b(?:MOS|(?i:mean opinion score))\\b",
         u" text-classification token-classification image-classification object-detection "
         u"tabular-classification "
         u"tabular-regression time-series-forecasting image-segmentation ",
         u"(?i)\\b(?:speech|audio|voice|TTS|listen\\w*)\\b"},
    };
    return families;
}

void checkMetrics(const Brief &brief, const TaskGuess &task, std::vector<Hit> *hits)
{
    struct Pattern
    {
        QRegularExpression names;
        QRegularExpression unlessSaid;
    };
    static const std::vector<Pattern> patterns = [] {
        std::vector<Pattern> all;
        for (const MetricFamily &family : metricFamilies()) {
            all.push_back({boundedPattern(QString::fromUtf16(family.names)),
                           boundedPattern(QString::fromUtf16(family.unlessSaid))});
        }
        return all;
    }();
    if (task.candidates.isEmpty() || task.isGuess) {
        return;
    }
    for (size_t at = 0; at < patterns.size(); ++at) {
        const QString without = QString::fromUtf16(metricFamilies().at(at).without);
        const bool fitsNone =
            std::all_of(task.candidates.begin(), task.candidates.end(), [&without](const QString &candidate) {
                return without.contains(u' ' + candidate + u' ');
            });
        if (!fitsNone || !couldSay(brief, patterns.at(at).names) || says(brief, patterns.at(at).unlessSaid)) {
            continue;
        }
        for (const CheckedAnswer &answer : brief.answers) {
            const QRegularExpressionMatch match = patterns.at(at).names.match(answer.stated);
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            if (!match.hasMatch() || isDenied(answer.stated, span) || isAnotherModels(answer.stated, span)) {
                continue;
            }
            Hit hit {u"MET-4"_s, &answer, span, {match.captured(), findTask(task.id)->label.toLower()}};
            static const char *const swap = QT_TRANSLATE_NOOP("Message", "Name another measure");
            hit.fixLabel = {swap};
            hit.replacement = metricBlank(*findTask(task.id));
            hits->push_back(hit);
            return;
        }
    }
}

void checkRemovedNames(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression pinned =
        boundedPattern(u"(?i)\\btransformers[^\\w>]{0,3}(?:(?:version "
                       u"|v)?(?:<\\s*=?\\s*v?5|(?:==|~=|<=|<|=)?\\s*v?4(?:\\.[\\dx*]+)*\\b)"
                       "|>\\s*=?\\s*[\\d.]+\\s*(?:,|and|but)\\s*<\\s*(?:=\\s*v?4|v?5))"_s);
    static const QRegularExpression settled =
        boundedPattern(u"(?i)\\b(?:refactor|upgrad(?:e|ing) (?:\\w+ ){0,3}(?:transformers|code|to "
                       u"v?5)|migrat\\w+|port(?:ing)? (?:\\w+ ){0,4}to|moderni[sz]e|"
                       "runs? on (?:transformers )?v?5|fix (?:the |all )?deprecat\\w+)\\b"_s);
    static const QRegularExpression told = boundedPattern(
        u"(?i)\\b(?:renam\\w+|(?:was|is|were|been|are) (?:removed|replaced|deprecated|gone)|deprecat\\w+|replac\\w+|no longer|old name)\\b"_s);
    if (says(brief, pinned)) {
        return;
    }
    std::vector<const RemovedName *> all;
    for (const RemovedName &removed : removedNames()) {
        if (couldSay(brief, removed.pattern)) {
            all.push_back(&removed);
        }
    }
    for (const CheckedAnswer &answer : brief.answers) {
        for (const RemovedName *each : all) {
            const RemovedName &removed = *each;
            const QRegularExpressionMatch match = removed.pattern.match(answer.stated);
            const TextSpan span {match.capturedStart(), match.capturedLength()};
            const bool isConfigured =
                match.captured().startsWith("load_in_"_L1) && answer.stated.contains("BitsAndBytesConfig"_L1);
            if (!match.hasMatch() || isConfigured || isDenied(answer.stated, span) || says(brief, settled)
                || says(sentenceAt(answer.stated, span), told)) {
                continue;
            }
            Hit hit {u"API-2"_s, &answer, span, {match.captured(), removed.replacement}};
            hit.message = Message {removed.message.constData(), {match.captured(), removed.replacement}};
            if (!removed.inPlace.isNull()) {
                static const char *const replace = QT_TRANSLATE_NOOP("Message", "Write %1");
                hit.replacement = match.captured().replace(removed.pattern, removed.inPlace);
                hit.fixLabel = {replace, {hit.replacement}};
            }
            hits->push_back(hit);
            break;
        }
    }
}

void checkFewExamples(const Brief &brief, std::vector<Hit> *hits)
{
    // From about this size on, full fine-tuning of few examples is known to overfit.
    constexpr double Large = 1e9;
    constexpr double Few = 1000;
    const StatedSize size = smallestModel(brief);
    const std::vector<ModelUse> uses = findUses(brief.whole);
    const bool isFull = std::find(uses.begin(), uses.end(), ModelUse::FullFineTuning) != uses.end();
    const bool isLight = std::any_of(uses.begin(), uses.end(), [](ModelUse use) {
        return use == ModelUse::LoRA || use == ModelUse::QLoRA;
    });
    const double examples = findTrainingExamples(brief.whole);
    if (isFull && !isLight && size.parameters >= Large && examples >= 1 && examples < Few) {
        hits->push_back({u"DATA-1"_s,
                         size.answer,
                         size.span,
                         {QString::number(examples), shortNumber(size.parameters / 1e9)}});
    }
}

/// Where a copy is on this machine, its commit pins the name.
void pinToCopy(Hit *hit)
{
    for (const NamedCard &named : hit->answer->cards) {
        if (named.span.begin == hit->filled.begin && named.span.length == hit->filled.length
            && !named.card->commit.isEmpty()) {
            static const char *const pin = QT_TRANSLATE_NOOP("Message", "Pin it to the copy on this machine");
            hit->replacement = hit->arguments.first() + u'@' + named.card->commit;
            hit->fixLabel = {pin, {}};
            return;
        }
    }
}

void checkRevisions(const Brief &brief, std::vector<Hit> *hits)
{
    // "a/b" alone is a path, a choice or a date: an organisation of the Hub or the words beside make it an
    // id.
    static const QRegularExpression ids = boundedPattern(
        u"(?:(?<![\\w/"
        u".@-])(?:google|google-bert|google-t5|meta-llama|mistralai|facebook|microsoft|openai|BAAI|"
        "sentence-transformers|intfloat|Qwen|bigscience|bigcode|stabilityai|distilbert|FacebookAI|deepset|"
        "cardiffnlp|"
        "vinai|ProsusAI|dslim|HuggingFaceTB|HuggingFaceH4|tiiuae|deepseek-ai|allenai|EleutherAI|black-forest-"
        "labs|timm|"
        "nlptown|dbmdz|rajpurkar|stanfordnlp|mozilla-foundation|openai-community|cross-encoder|KB|nvidia|"
        "pyannote|suno|"
        "Helsinki-NLP|nlpaueb|camembert|almanach|nomic-ai|jinaai|mixedbread-ai|Salesforce|laion|TheBloke|"
        "unsloth|"
        "sentence-transformers-testing|answerdotai|urchade|hustvl|PekingU|IDEA-Research|nateraw|j-hartmann|"
        "papluca)/"
        "[A-Za-z0-9](?:[\\w-]|\\.(?=\\w)){2,95}+(?!@)(?![\\w/])"
        "|(?:(?i:from_pretrained|load_dataset|pipeline)\\([^)\\n\"']{0,60}[\"']|(?i:\\b(?:models?|datasets?|"
        "checkpoint|base(?: model)?))"
        "[: ]{1,2}[`\"']?|(?:huggingface\\.co|hf\\.co)/(?:datasets/)?|`)"
        "\\K[A-Za-z0-9][\\w.-]{1,40}/[A-Za-z0-9](?:[\\w-]|\\.(?=\\w)){2,95}+(?!@)(?![\\w/(])"
        "|(?:huggingface\\.co|hf\\.co)/\\K[a-z0-9][\\w-]{3,60}(?![\\w/@])"
        "|(?i:from_pretrained)\\([\"']\\K[a-z0-9][\\w.-]{3,60}(?=[\"']))"_s);
    static const QRegularExpression pinned = boundedPattern(
        u"(?i)(?:\\b(?:revisions?|commits?|pin(?:s|ned|ning)?|versions? (?:of|from)|sha|rev [0-9a-f]{6,})\\b|revision\\s*=)"_s);
    static const QRegularExpression path = boundedPattern(
        u"(?i)(?:\\.(?:py|json|csv|md|txt|yaml|yml|sh|pt|bin|pkl|h|cpp|ipynb|jsonl|parquet)$|^(?:src|data|"
        u"path|tests?|app|usr|home|tmp|"
        "train|and|input|output|read|his|true|yes|pass|on|models?|datasets?|API|CPU|GPU|TCP)/)"_s);
    if (says(brief, pinned)) {
        return;
    }
    for (const CheckedAnswer &answer : brief.answers) {
        QRegularExpressionMatchIterator matches = ids.globalMatch(answer.stated);
        for (int seen = 0; seen < MostLookedAt && matches.hasNext(); ++seen) {
            const QRegularExpressionMatch match = matches.next();
            if (!says(match.captured(), path)) {
                const TextSpan span {match.capturedStart(), match.capturedLength()};
                Hit hit {u"VER-1"_s, &answer, span, {match.captured()}};
                pinToCopy(&hit);
                hits->push_back(hit);
                break;
            }
        }
    }
}

/// Transformers' classes for TensorFlow and Flax have PyTorch twins of the same name without the prefix.
void checkRemovedClasses(const Brief &brief, std::vector<Hit> *hits)
{
    static const QRegularExpression prefix = boundedPattern(u"^(?:TF|Flax)(?=[A-Z])"_s);
    const Check *check = findCheck(u"API-3"_s);
    for (const CheckRule &rule : check->rules) {
        if (!applies(rule, brief)) {
            continue;
        }
        for (const CheckedAnswer &answer : brief.answers) {
            const std::optional<TextSpan> span = firstMatch(rule, answer.stated);
            if (!span) {
                continue;
            }
            const QString words = answer.stated.mid(span->begin, span->length);
            Hit hit {check->id, &answer, *span, {words}};
            if (says(words, prefix)) {
                static const char *const replace = QT_TRANSLATE_NOOP("Message", "Write %1");
                hit.replacement = QString(words).remove(prefix);
                hit.fixLabel = {replace, {hit.replacement}};
            }
            hits->push_back(hit);
        }
    }
}

} // namespace

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
    checkRemovedClasses(brief, &hits);
    return hits;
}

} // namespace Askwell
