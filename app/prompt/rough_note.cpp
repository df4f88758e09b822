// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/rough_note.h"

#include "app/framework/framework.h"
#include "app/knowledge/language.h"
#include "app/prompt/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Longer sentences are no notes; nothing is looked for in them.
constexpr qsizetype longestSentence = 600;
/// More offers than these nobody reads.
constexpr size_t mostOffers = 30;

struct Cue
{
    QString questionId;
    QRegularExpression words;
};

/// Each of them says one thing wherever it stands; words that may be part of a task are not among them.
const std::vector<Cue> &cues()
{
    const auto pattern = [](const QString &words) {
        return QRegularExpression(u"(*LIMIT_MATCH=100000)(?:"_s + words + u')',
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QString who = u"(?:we|they|users|customers|clients|agents|analysts|annotators|doctors|"
                               u"nurses|editors|reviewers|people|"
                               "staff|engineers|the team|our team|support)"_s;
    static const QString unit =
        u"(?:T4|L4|L40S?|A10G?|A40|A100|H100|H200|B200|V100|P100|MI\\d{3}X?|RTX "
        u"?(?:A?\\d{4})|[2345]0[6789]0(?: "
        "?Ti)?|GPUs?|CPUs?|TPUs?|laptops?|MacBook(?: Pro| Air)?|M[1-4] Mac|Raspberry Pi|Jetson(?: "
        "\\w+)?|phones?|smartphones?|tablets?|microcontrollers?|edge devices?|workstations?)"_s;
    static const QString phases = u"(?:prototyp(?:e|ing)|exploration|experimentation|experimental|research|"
                                  u"discovery|model selection|training|"
                                  "fine-tuning|evaluation|deployment|early|first|second|third|final) "
                                  "(?:phase|stage)|phase (?:one|two|three|"
                                  "[1-9])"_s;
    static const QString months =
        u"(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])"_s;
    static const std::vector<Cue> table {
        {u"why"_s,
         pattern(
             u"\\bbecause\\b|\\bso that\\b|\\bso (?:we|they|users|agents|customers|people) can\\b|"
             "\\b(?:the|our|my) (?:reason|motivation|pain) (?:is|here is|behind)\\b|"
             "\\b(?:the|our|my) (?:goal|aim) is (?:fewer|less|lower|faster|cheaper|better|higher|more|to (?:"
             "reduce|cut|save|lower|improve|speed))\\b|"
             "\\bthis (?:matters|is important|is worth)\\b|\\bthat (?:costs?|wastes?|loses)\\b|"
             "\\bcosts? (?:us|them|the team|the company|support)\\b|\\btakes? (?:us|them|people|far too|too) "
             "(?:long|\\w+ (?:hours?|days?|weeks?|minutes?))\\b|\\b"_s
             + who
             + u" (?:now |currently |often |still |already |keep |kept "
               u")?(?:lose|lost|losing|waste|wasting|spend|"
               "spending|complain|complaining|struggle|struggling|suffer)\\b"_s)},
        {u"where"_s,
         pattern(
             u"\\bon (?:a|an|one|two|four|eight|our|the|my|\\d+|\\d+x)? ?(?:x )?(?:single |old |small |cheap "
             u"|"
             "consumer |free )?(?:\\d+ ?GB )?(?:NVIDIA )?"_s
             + unit
             + u"\\b|\\b(?:must|has to|have to|needs to) run "
               u"(?:on|in|at|under|locally|offline|without|inside|"
               "within|behind)\\b|\\bruns? (?:locally|offline|in the browser|in our|inside)\\b|"
               "\\bin production\\b|\\bon[- ]device\\b|\\bon[- ]prem(?:ises?)?\\b|\\bair[- ]?gapped\\b|"
               "\\bon (?:AWS|GCP|Azure|SageMaker|Vertex AI|Kubernetes|Colab|Kaggle)\\b|"
               "\\bno (?:GPU|internet|network)\\b|\\b(?:CPU|GPU)[- ]only\\b|\\b\\d+ ?GB (?:of )?(?:VRAM|RAM|"
               "memory)\\b|\\b(?:p95|p99|latency) (?:must|has to|should|of at most|under|below|stays?)\\b|"
               "\\b(?:under|covered by|subject to) (?:the )?(?:GDPR|HIPAA|MDR|EU AI Act)\\b|\\b(?:data|"
               "records?|patient data) (?:must not|may not|cannot|can't|must never) leave\\b"_s)},
        {u"when"_s,
         pattern(
             u"^(?:[-*+•] )?(?:this|next) (?:week|month|quarter|sprint|year)\\b|\\bwe\\b[^.]{0,60}\\b(?:this|"
             "next) (?:week|month|quarter|sprint)\\b|\\b(?:before|until|by|after) (?:the |our )?(?:launch|"
             "release|demo|go-?live|deadline|review meeting|kick-?off)\\b|\\b(?:due|ready|needed|finished) "
             "(?:by|before) \\w+|\\b(?:deadline|milestone) (?:is|was)\\b|\\b(?:just|only|still|merely) (?:a "
             "|an )?(?:quick |rough |early |first )?(?:prototype|proof of concept|experiment|PoC)\\b|"
             "\\b(?:we are|we're|this is|it is|it's|still|currently)(?: still| now| currently| only| just)?"
             "(?: in| at)?(?: the| an| a| our)? (?:"_s
             + phases + u")\\b|^(?:[-*+•] )?(?:"_s + phases
             + u")(?:[.,:;]|$)|\\bwe are still (?:exploring|experimenting|prototyping)\\b|"
               "\\b(?:due|launch(?:es|ing)?|releas(?:e|es|ing)|ships?|deadline|demo) (?:is |are )?in "_s
             + months + u"\\b"_s)},
    };
    return table;
}

/// A sentence that asks for the work is the task, whatever else it says.
bool asksForWork(QStringView sentence)
{
    static const QRegularExpression begins(
        u"^(?:[-*+•]|\\d+[.)])?\\s*(?:please |then |also |now |next,? |first,? |and )*(?:i "
        u"(?:need|want|would like|have to)|"
        "i'd like|we (?:need|want|would like|have to|should|must|plan to)|can you|could you|help|let's|let "
        "us|give|"
        "show|tell|explain|fine-?tune|finetune|train|retrain|pre-?train|build|create|write|make|evaluate|"
        "compare|"
        "select|pick|choose|find|search|prepare|implement|deploy|ship|classify|detect|extract|summari[sz]e|"
        "translate|transcribe|generate|develop|design|port|convert|quanti[sz]e|benchmark|label|annotate|"
        "cluster|"
        "predict|rank|score|tag|sort|segment|recogni[sz]e|answer|add|fix|refactor|set "
        "up|use|try|test|run|load|"
        "download|clean|split|export|optimi[sz]e|speed "
        "up|reduce|improve|distil+|prune|measure|plot|prototype|"
        "analy[sz]e|check|review|update|replace|migrate|remove|keep|avoid|"
        "the (?:task|model|job|script|output|input) (?:is|should|must|needs)|task:)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return begins.match(sentence).hasMatch();
}

/// `sentence` with what stands in code spans covered: it is no English.
QString withoutCodeSpans(QStringView sentence)
{
    QString words = sentence.toString();
    for (qsizetype open = words.indexOf(u'`'); open >= 0; open = words.indexOf(u'`', open + 1)) {
        const qsizetype close = words.indexOf(u'`', open + 1);
        if (close < 0) {
            break;
        }
        for (qsizetype at = open + 1; at < close; ++at) {
            words[at] = u'_';
        }
        open = close;
    }
    return words;
}

/// What gives a sentence away, if only one question does.
std::optional<RoughOffer> offerFor(const QString &text, const Sentence &sentence)
{
    const bool speaks = sentence.kind == Sentence::Kind::Prose || sentence.kind == Sentence::Kind::ListItem;
    if (!speaks || sentence.span.length > longestSentence) {
        return std::nullopt;
    }
    const QString words =
        withoutCodeSpans(QStringView(text).sliced(sentence.span.begin, sentence.span.length));
    if (asksForWork(words)) {
        return std::nullopt;
    }
    std::optional<RoughOffer> offer;
    for (const Cue &cue : cues()) {
        const QRegularExpressionMatch match = cue.words.match(words);
        if (!match.isValid() || (match.hasMatch() && offer)) {
            return std::nullopt;
        }
        if (match.hasMatch()) {
            offer = RoughOffer {cue.questionId,
                                sentence.span,
                                {sentence.span.begin + match.capturedStart(), match.capturedLength()}};
        }
    }
    return offer;
}

bool standsAlone(const Sentence &sentence)
{
    return sentence.kind != Sentence::Kind::Prose;
}

/// The kind of a text that is one sentence, or of the last of several.
bool endsAlone(const QString &text)
{
    const std::vector<Sentence> sentences = sentencesOf(text);
    return !sentences.empty() && standsAlone(sentences.back());
}

bool beginsAlone(const QString &text)
{
    const std::vector<Sentence> sentences = sentencesOf(text);
    return !sentences.empty() && standsAlone(sentences.front());
}

/// What parts `next` from the text that it is put behind.
QString separator(const QString &text, const QString &next)
{
    if (text.isEmpty()) {
        return {};
    }
    const bool code = next.contains(u'\n') || text.endsWith("```"_L1) || text.endsWith("~~~"_L1);
    if (endsAlone(text) || beginsAlone(next) || code) {
        return u"\n"_s;
    }
    // A line that no mark ends stays a line of its own.
    static const QString marks = u".?!。！？؟۔।:;"_s;
    return marks.contains(text.back()) ? u" "_s : u"\n"_s;
}

/// Taking a sentence away, with the space before it, or after it where it is the first.
TextEdit removal(const QString &text, const TextSpan &sentence)
{
    qsizetype begin = sentence.begin;
    qsizetype end = sentence.end();
    while (begin > 0 && text.at(begin - 1).isSpace()) {
        --begin;
    }
    while (end < text.size() && text.at(end).isSpace()) {
        ++end;
    }
    QString between;
    if (begin > 0 && end < text.size()) {
        const QStringView before = QStringView(text).sliced(begin, sentence.begin - begin);
        const QStringView after = QStringView(text).sliced(sentence.end(), end - sentence.end());
        // The wider of the two spaces stays, so that paragraphs stay paragraphs; indentation goes with what
        // it indents.
        between = (before.count(u'\n') > after.count(u'\n') ? before : after).toString();
        const qsizetype newline = after.lastIndexOf(u'\n');
        if (between.contains(u'\n')) {
            between = QString(std::max(before.count(u'\n'), after.count(u'\n')), u'\n')
                + (newline < 0 ? QString() : after.sliced(newline + 1).toString());
        }
    }
    return {{begin, end - begin}, between};
}

} // namespace

RoughNote roughNote(const QString &note, const Framework &framework)
{
    RoughNote rough {normalisedAnswer(note), {}, {}};
    if (framework.questions.empty()) {
        return rough;
    }
    rough.questionId = framework.questions.front().id;
    if (textLanguage(rough.text) != "en"_L1) {
        return rough;
    }
    const std::vector<Sentence> sentences = sentencesOf(rough.text);
    for (const Sentence &sentence : sentences) {
        const std::optional<RoughOffer> offer = offerFor(rough.text, sentence);
        if (offer && framework.question(offer->questionId) != nullptr && offer->questionId != rough.questionId
            && rough.offers.size() < mostOffers) {
            rough.offers.push_back(*offer);
        }
    }
    // A note whose every sentence would go leaves nothing to do.
    if (rough.offers.size() == sentences.size()) {
        rough.offers.clear();
    }
    return rough;
}

Answers roughAnswers(const RoughNote &note, const std::vector<RoughOffer> &taken)
{
    Answers answers;
    QString rest = note.text;
    // From the end, so that earlier places stay where they are; each answer in the order of the note.
    std::vector<RoughOffer> own;
    std::copy_if(note.offers.begin(), note.offers.end(), std::back_inserter(own),
                 [&taken](const RoughOffer &each) {
                     return std::find(taken.begin(), taken.end(), each) != taken.end();
                 });
    for (auto offer = own.rbegin(); offer != own.rend(); ++offer) {
        const TextEdit edit = removal(rest, offer->sentence);
        rest.replace(edit.span.begin, edit.span.length, edit.replacement);
    }
    for (const RoughOffer &offer : own) {
        QString &answer = answers[offer.questionId];
        const QString sentence = note.text.sliced(offer.sentence.begin, offer.sentence.length);
        answer += separator(answer, sentence) + sentence;
    }
    if (!rest.isEmpty()) {
        answers.insert(note.questionId, rest);
    }
    return answers;
}

TextSpan sentenceAt(const QString &text, qsizetype position)
{
    const std::vector<Sentence> sentences = sentencesOf(text);
    // In the space between two, the one before: the cursor stands behind what was typed last.
    TextSpan found;
    for (const Sentence &sentence : sentences) {
        if (sentence.span.begin > position && found.length > 0) {
            break;
        }
        found = sentence.span;
    }
    return found;
}

SentenceMove sentenceMove(const QString &source, const TextSpan &sentence, const QString &target)
{
    const QString words = source.sliced(sentence.begin, sentence.length);
    qsizetype end = target.size();
    while (end > 0 && target.at(end - 1).isSpace()) {
        --end;
    }
    const TextEdit insertion {{end, target.size() - end}, separator(target.first(end), words) + words};
    return {removal(source, sentence), insertion};
}

} // namespace Askwell
