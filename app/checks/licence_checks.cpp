// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/licence_checks.h"

#include "app/checks/brief.h"
#include "app/knowledge/knowledge_table.h"
#include "app/knowledge/known_model.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Nobody names more in a brief.
constexpr size_t MostNamed = 32;

/// The first words that a pattern finds and that are not denied.
QString wordsFor(const Brief &brief, const QRegularExpression &pattern)
{
    constexpr int MostDenied = 20;
    if (!couldSay(brief, pattern)) {
        return {};
    }
    const QString &text = brief.whole;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    for (int denied = 0; denied < MostDenied && matches.hasNext(); ++denied) {
        const QRegularExpressionMatch match = matches.next();
        if (!isDenied(text, {match.capturedStart(), match.capturedLength()})) {
            return match.captured();
        }
    }
    return {};
}

/// Precision first: what sells, not what merely runs in a company.
QString commercialWords(const Brief &brief)
{
    static const QRegularExpression project = boundedPattern(
        u"(?i)\\b(?<!used )(?<!licensed )(?<!available )(?<!released )(?<!only "
        u")(?:(?:is|are|stays?|remains?|purely|strictly|a|an|our|for|as an?) (?:purely |strictly |only "
        u")?(?:non-?commercial"
        "|academic)(?: and academic)?(?: "
        "(?:research|use|project|study|work|purposes|thesis|paper|setting))?(?! licen[cs]e| "
        "terms| dataset| data| corpus| model| weights| tag)|non-?commercial (?:research|project|use only|use "
        "is)|not commercial|no "
        "commercial (?:use|interest)|(?:master|bachelor|PhD|doctoral)['’]?s? "
        "(?:thesis|project|work)|university (?:course|project|"
        "lab|cluster)|internal research|academic (?:use|research|project)|permission from|written "
        "permission|licensed? separately|commercial licen[cs]e (?:was |is |has been "
        ")?(?:bought|obtained|agreed|signed)|(?:bought|"
        "obtained|signed|have|has|got) (?:an? |the )?(?:separate )?commercial licen[cs]e|licen[cs]e allows "
        "commercial use|whose licen[cs]es? "
        "allows?)\\b"_s);
    static const QRegularExpression commercial = boundedPattern(
        u"(?i)\\b(?:commercial (?:product|service|use(?! "
        u"(?:is|of))|application|app|deployment|release|launch|SaaS|platform|offering|setting|"
        "purposes|project|customers)|commercially|(?:is|are|be|fully|purely) commercial\\b(?! \\w)|"
        "(?:paying|paid|premium|enterprise) (?:\\w+ "
        ")?(?:customers?|users?|clients?|subscribers?|members|tier|plans?|features?|"
        "product|service|subscriptions?|app|accounts?|chatbot|assistant)|our paid "
        "API|(?:customers?|clients?|users?|subscribers?|hospitals|museums|"
        "companies|advertisers) (?:\\w+ )?pay(?:s|ing)?\\b|(?:our|the|to) subscribers|subscription "
        "(?:app|product|service|business)|"
        "in-app purchases|sell(?:s|ing)? (?:it|the|this|our|access|to|an?|these)|sold "
        "(?:to|as|with|by)|(?:that|which) we sell|(?:a|our|the|my|"
        "of|as) (?:\\w+ )?SaaS|SaaS (?:product|app|customers|offering)|moneti[sz]\\w+|(?:our|an?|the) "
        "(?:\\w+ )?(?:web ?shop|online (?:shop|store)|"
        "e-?shop|e-?commerce (?:\\w+ )?(?:shop|platform|store|site|company|product))|our (?:\\w+ "
        ")?startup|billed (?:per|by|monthly)|"
        "resell\\w*)\\b"_s);
    return says(brief, project) ? QString() : wordsFor(brief, commercial);
}

/// A licence that is asked about or ruled out is no use of it.
bool isWeighed(const QString &text, const TextSpan &span)
{
    static const QRegularExpression weighing = boundedPattern(
        u"(?i)\\b(?:if|whether|unless|except|exclud\\w+|rul(?:e|es|ed) \\w+ out|only for "
        u"(?:compar\\w+|reference|research)|check|alternatives?|swap|"
        "ask|instead|successor|used to (?:be|use|have|run)|we had|but not|research "
        "only|over|prefer|avoid|skip|reject|drop|leave "
        "out|filter out|replac\\w+|"
        "away from|get rid of|must not|may not|can(?:not|['’]t)|not allowed|forbid\\w*|for reference)\\b"_s);
    static const QRegularExpression baselineBefore = boundedPattern(
        u"(?i)\\b(?:baselines?|references?|compared (?:with|to)|against)\\b[:(]? (?:\\w+ )?$"_s);
    static const QRegularExpression baselineBehind =
        boundedPattern(u"(?i)^[^.,;\\n]{0,20} as (?:an? |the |our )?(?:\\w+ )?(?:baseline|reference)\\b"_s);
    static const QRegularExpression comparing =
        boundedPattern(u"(?i)\\b(?:compare|comparing|benchmark|versus|vs)\\b"_s);
    static const QRegularExpression ends = boundedPattern(u"[.;!?](?=\\s)|\\n"_s);
    qsizetype begin = std::max<qsizetype>(0, span.begin - 120);
    const qsizetype last = text.mid(begin, span.begin - begin).lastIndexOf(ends);
    begin += last < 0 ? 0 : last + 1;
    QString behind = text.mid(span.end(), 60);
    const qsizetype first = behind.indexOf(ends);
    behind.truncate(first < 0 ? behind.size() : first);
    const QString before = text.mid(begin, span.begin - begin);
    return isDenied(text, span) || says(before, baselineBefore) || says(behind, baselineBehind)
        || says(before + u" # "_s + behind, weighing) || says(before, comparing);
}

/// "release it under", "publish … with license:", "on the Hub as".
bool isOutgoing(const QString &text, const TextSpan &span)
{
    static const QRegularExpression outgoing = boundedPattern(
        u"(?i)(?:\\b(?:re-?leas|publish|shar|distribut|open-?sourc|licens|licenc|re-?licens|upload|push|give|put|ship|mak|offer|hand|provid|deliver)(?:e|es|ed|ing)?\\b[^.;\\n]{0,90}\\b(?:(?:under|as)\\W{1,2}(?:the |an? )?(?:\\w+ )?(?:licen[cs]e\\W{1,3})?|(?:with|to|into)\\W{1,2}(?:the |an? )?(?:\\w+ )?licen[cs]e\\W{1,3}(?:is )?)|\\bre-?licen[cs](?:e|es|ed|ing)\\b[^.;\\n]{0,40}\\b(?:to|as|under)\\W{1,2}(?:the )?|\\blicen[cs]e (?:of|for) (?:the |our )?(?:\\w+ ){0,2}?(?:model|weights|adapter|release|derivative|checkpoint|fine-?tune)(?: (?:is|will be|should be))?\\W{1,3}|(?:model card|metadata|front matter)\\W{1,3}(?:says? )?licen[cs]e\\W{1,3}|\\b(?:released?|published|open-?sourced?|shared?|distributed?|relicen[cs]ed)\\b[^.;\\n]{0,40}\\blicen[cs]e\\W{1,3}|\\boutgoing licen[cs]e\\W{1,3}(?:is )?|\\b(?:fine-?tune|derivative|weights|checkpoint|adapter|model),? (?:will be |to be |is |are )?(?:released |published |shared )?(?:under|as|licen[cs]e:?) (?:the )?)[\"'`“]?$"_s);
    static const QRegularExpression incoming = boundedPattern(
        u"(?i)\\b(?:data(?:set)?|corpus|images|recordings|base(?: model)?|which|that|upstream|original|is|are|comes?|licen[cs]ed)\\b[^.;,\\n]{0,30}$"_s);
    static const QRegularExpression planned =
        boundedPattern(u"(?i)\\bwill be (?:released|published|shared)\\b"_s);
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 130);
    const QString before = text.mid(begin, span.begin - begin);
    const QRegularExpressionMatch match = outgoing.match(before);
    if (!match.hasMatch()) {
        return false;
    }
    // "released under" also tells where data came from: a verb in the base form, or a word for what is made.
    static const QRegularExpression told = boundedPattern(
        u"(?i)^(?:fine-?tune[ds]?|derivative|weights|model|checkpoint|adapter)?,? ?(?:is |are )?(?:released|published|shared|distributed|licen[cs]ed)\\b"_s);
    static const QRegularExpression made = boundedPattern(
        u"(?i)\\b(?:our|fine-?tune[ds]?|adapter|LoRA|derivative|will be|to be|result\\w*|trained model|weights,)(?!\\w)[^.;\\n]{0,60}$"_s);
    return !says(match.captured(), told)
        || (says(before.left(match.capturedStart()), made)
            && !says(before.left(match.capturedStart()), incoming))
        || says(before, planned);
}

ArtefactRole roleOf(const QString &text, const TextSpan &span)
{
    static const QRegularExpression data = boundedPattern(
        u"(?i)\\b(?:data(?:sets?)?|corpus|corpora|images|recordings|photos|texts|reviews|articles|collection)\\b"_s);
    static const QRegularExpression code = boundedPattern(
        u"(?i)\\b(?:librar(?:y|ies)|code|program|dependenc(?:y|ies)|packages?|source|plug-?in|modules?)\\b"_s);
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 40);
    const QString around = text.mid(begin, span.end() - begin + 30);
    return says(around, code) ? ArtefactRole::Code
        : says(around, data)  ? ArtefactRole::Dataset
                              : ArtefactRole::Model;
}

/// Llama 4, and Llama 3.2 where images are spoken of or its size is one of those that read them.
bool isMultimodal(const Licence &licence, const QString &text)
{
    static const QRegularExpression images =
        boundedPattern(u"(?i)\\b(?:vision|images?|photos?|multimodal|any-to-any|11B|90B)\\b"_s);
    return licence.id == "llama4"_L1 || (licence.id == "llama3.2"_L1 && says(text, images));
}

LicenceUse statedUse(const Brief &brief)
{
    static const QRegularExpression gives = boundedPattern(
        u"(?i)\\b(?:(?:release|publish|share|distribute|open-?source|upload|push|give out|ship) "
        u"(?:it|the|our|them|these|weights|"
        "adapters?|models?|to the Hub)|on the Hub (?:as|under|with)|publish(?:ed|ing)? (?:weights|models?))\\b"_s);
    static const QRegularExpression serves = boundedPattern(
        u"(?i)\\b(?:serv(?:e|es|ing)|API|SaaS|hosted|endpoint|web service|cloud service)\\b"_s);
    static const QRegularExpression closed = boundedPattern(
        u"(?i)\\b(?:closed[- ]source|proprietary (?:product|software|app|service|code)|keep (?:the |our "
        u")?(?:source|code|weights) "
        "(?:closed|private|secret)|without (?:publishing|releasing|sharing) (?:the |our )?(?:source|code|weights))\\b"_s);
    static const QRegularExpression adapts = boundedPattern(
        u"(?i)\\b(?:fine[- ]?tun\\w+|adapt(?:s|ed|ing)?|LoRA|merge\\w*|quanti[sz]\\w+|continue\\w* pre-?train\\w*|distil\\w*|derivative|modif\\w+)\\b"_s);
    static const QRegularExpression restricted = boundedPattern(
        u"(?i)\\b(?:medical advice|interpret(?:s|ing|ation of)? (?:\\w+ )?(?:medical|lab(?:oratory)?|test) "
        u"(?:results|reports)|diagnos(?:e|es|ing) patients|law "
        "enforcement|predictive policing|(?:for|by|with) the police|police "
        "(?:force|work|officers|investigat\\w+|sketch\\w*)|asylum|"
        "immigration (?:decisions?|cases?|applications?)|visa (?:decisions?|applications?)|criminal "
        "justice|parole|sentencing|automated legal decisions?|"
        "legal decisions? about|decides? (?:on|about) (?:benefits|visas?|asylum))\\b"_s);
    static const QRegularExpression outputs = boundedPattern(
        u"(?i)\\b(?:(?:outputs?|responses|generations|answers|completions|replies|texts|summaries|conversations|pairs|samples|labels|dialogues|examples|data|instructions) (?:\\w+ )?(?:of|from|by|generated (?:by|with)|produced (?:by|with)|written (?:by|with))|distil(?:l|s|ling|led)?|synthetic)\\b[^.\\n]{0,60}\\bLlama[ -]?\\d[^.\\n]{0,90}\\b(?:Mistral|Mixtral|Qwen[\\d.]*|Phi-?\\d|Gemma|Falcon|GPT-?\\w*|OLMo|SmolLM\\d?|DeepSeek|Yi|our own LLM|another (?:LLM|language model)|other (?:LLM|language model)s?|own (?:LLM|language model))|\\b(?:train|fine[- ]?tune|teach|improve)\\b[^.\\n]{0,30}\\b(?:Mistral|Mixtral|Qwen[\\d.]*|Phi-?\\d|Gemma|Falcon|GPT-?\\w*|OLMo|SmolLM\\d?|DeepSeek|our own LLM|another (?:LLM|language model))\\b[^.\\n]{0,60}\\b(?:outputs?|responses|generations|answers|completions|dialogues|examples|data|instructions|generated|distilled)\\b[^.\\n]{0,40}\\bLlama[ -]?\\d"_s);
    static const QRegularExpression europe = boundedPattern(
        u"\\b(?i:(?:we are|our (?:company|firm|startup|team|office) (?:is|sits)|I "
        u"am|based|domiciled|located|headquartered|sitting)) (?i:an? |our )?(?:[\\w-]+ "
        "){0,3}?(?i:in |from )?(?i:the )?(?:EU|European "
        "Union|Germany|Berlin|Munich|France|Paris|Spain|Madrid|Italy|Rome|Poland|Warsaw|"
        "Netherlands|Amsterdam|Austria|Vienna|Sweden|Finland|Denmark|Ireland|Dublin|Portugal|Belgium|Greece|"
        "Czechia|German|French|Italian|"
        "Spanish|Polish|Dutch|Austrian|European|EU) "
        "?(?i:company|firm|startup|business|team|based|GmbH|agency|university)?\\b|\\bEU-based\\b|\\b(?:GmbH|"
        "S\\.r\\.l\\.|SARL)\\b"_s);
    static const QRegularExpression many = boundedPattern(
        u"(?i)\\b(?:(?:[7-9]\\d\\d|[1-9][,.]?\\d{3}) ?(?:M|million)|[1-9](?:\\.\\d)? ?(?:B|billion)) (?:monthly |active |daily )*(?:users|people|MAU)\\b"_s);
    const auto stated = [&brief](const QRegularExpression &pattern) -> std::optional<bool> {
        return wordsFor(brief, pattern).isEmpty() ? std::nullopt : std::optional(true);
    };
    LicenceUse use;
    use.commercial = commercialWords(brief).isEmpty() ? std::nullopt : std::optional(true);
    use.redistributes = stated(gives);
    use.serves = stated(serves);
    use.closed = stated(closed);
    use.adapts = stated(adapts);
    static const QRegularExpression reviewed = boundedPattern(u"\\bAttachment A\\b"_s);
    use.restrictedField = says(brief, reviewed) ? std::nullopt : stated(restricted);
    use.outputsTrainAnother = stated(outputs);
    use.inEurope = stated(europe);
    use.manyUsers = stated(many);
    return use;
}

/// "a non-commercial licence", "for research only": said of something that is used.
void findSpokenLicences(const CheckedAnswer &answer, std::vector<StatedLicence> *upstream)
{
    static const QRegularExpression spoken = boundedPattern(
        u"(?i)\\b(?:(?:licen[cs]ed?|data(?:sets?)?|corpus|corpora|models?|weights|released|available|terms?|"
        u"checkpoints?|images|recordings|tag)\\b[^.;\\n]{0,50}?"
        "\\b(?:for |is |are |under |only for )?(?:an? |the |strictly |purely )?(?:(?:non-?commercial|NC)(?: "
        "(?:use|purposes|research|only|licen[cs]e|terms))?|"
        "(?:for )?research[- ](?:use )?only|(?:for )?(?:academic|research)(?: use| purposes)? only|for "
        "(?:academic|research)(?: use| purposes)?|not for commercial use)|"
        "(?:non-?commercial|research[- ]only|academic[- ]only) (?:\\w+ ){0,2}?(?:licen[cs]ed?|terms|weights|dataset|data|corpus|model))\\b"_s);
    static const QRegularExpression only =
        boundedPattern(u"(?i)non-?commercial|\\bNC\\b|only|not for commercial"_s);
    QRegularExpressionMatchIterator matches = spoken.globalMatch(answer.stated);
    while (matches.hasNext() && upstream->size() < MostNamed) {
        const QRegularExpressionMatch match = matches.next();
        const TextSpan span {match.capturedStart(), match.capturedLength()};
        const bool isKnown = std::any_of(upstream->begin(), upstream->end(), [&](const StatedLicence &other) {
            return other.answer == &answer && other.span.begin < span.end()
                && span.begin < other.span.end() + 20;
        });
        if (!isKnown && says(match.captured(), only) && !isWeighed(answer.stated, span)) {
            Artefact artefact;
            artefact.licence = findLicence(u"cc-by-nc-4.0"_s);
            artefact.role = roleOf(answer.stated, span);
            upstream->push_back({&answer, span, artefact});
        }
    }
}

bool isSaidByCard(const CheckedAnswer &answer, const TextSpan &span)
{
    const NamedCard *named = cardAt(answer, span);
    return named != nullptr && !named->card->card.licences.isEmpty();
}

/// By the table of known models, where no card that was read says it.
void findModelLicences(const CheckedAnswer &answer, std::vector<StatedLicence> *upstream)
{
    for (const NamedModel &named : findKnownModels(answer.stated)) {
        if (!named.model->licence.isEmpty() && !isSaidByCard(answer, named.span)
            && upstream->size() < MostNamed && !isWeighed(answer.stated, named.span)) {
            Artefact artefact;
            artefact.licence = findLicence(named.model->licence);
            upstream->push_back({&answer, named.span, artefact});
        }
    }
}

/// Of what is named and whose card was read: the one tag that it declares. Several leave the choice open.
void findCardLicences(const CheckedAnswer &answer, std::vector<StatedLicence> *upstream)
{
    for (const NamedCard &named : answer.cards) {
        const QStringList &tags = named.card->card.licences;
        const Licence *licence = tags.size() == 1 ? findLicence(tags.first()) : nullptr;
        if (licence == nullptr || upstream->size() >= MostNamed || isWeighed(answer.stated, named.span)) {
            continue;
        }
        Artefact artefact;
        artefact.licence = licence;
        artefact.role =
            named.card->kind == HubRepoKind::Dataset ? ArtefactRole::Dataset : ArtefactRole::Model;
        artefact.isMultimodal = isMultimodal(*licence, named.card->card.pipelineTag);
        artefact.hasLicenceFile = named.card->hasLicenceFile;
        artefact.isGated = named.card->card.isGated;
        upstream->push_back({&answer, named.span, artefact});
    }
}

/// The duties are spoken of already.
bool listsDuties(const Brief &brief)
{
    static const QRegularExpression listed = boundedPattern(
        u"(?i)\\b(?:pass(?:ed|es|ing)? on|attribution|notices?|Built with Llama|Attachment A|licen[cs]es? "
        u"(?:and \\w+ )?in the (?:model )?card|(?:list|document|name|record|state)\\w* (?:\\w+ ){0,4}?licen[cs]\\w+)\\b"_s);
    return says(brief, listed);
}

QString nameOf(const StatedLicence &stated)
{
    const QString words = stated.answer->stated.mid(stated.span.begin, stated.span.length);
    const QString &id = stated.artefact.licence->id;
    return words.contains(id, Qt::CaseInsensitive) || words.size() > 40 ? id : u"%1 (%2)"_s.arg(words, id);
}

} // namespace

StatedLicences readLicences(const Brief &brief)
{
    StatedLicences all;
    all.use = statedUse(brief);
    for (const CheckedAnswer &answer : brief.answers) {
        for (const NamedLicence &named : findLicences(answer.stated)) {
            // The name of a family inside an id: its card knows better.
            if (isSaidByCard(answer, named.span)) {
                continue;
            }
            if (isOutgoing(answer.stated, named.span)) {
                if (!isDenied(answer.stated, named.span) && all.use.outgoing == nullptr) {
                    all.use.outgoing = named.licence;
                    all.outgoingAnswer = &answer;
                    all.outgoingSpan = named.span;
                }
            } else if (!isWeighed(answer.stated, named.span) && all.upstream.size() < MostNamed) {
                Artefact artefact;
                artefact.licence = named.licence;
                artefact.role = roleOf(answer.stated, named.span);
                artefact.isMultimodal = isMultimodal(*named.licence, brief.whole);
                all.upstream.push_back({&answer, named.span, artefact});
            }
        }
        findSpokenLicences(answer, &all.upstream);
        findModelLicences(answer, &all.upstream);
        findCardLicences(answer, &all.upstream);
    }
    std::vector<Artefact> artefacts;
    for (const StatedLicence &stated : all.upstream) {
        artefacts.push_back(stated.artefact);
    }
    all.findings = licenceFindings(artefacts, all.use);
    return all;
}

void checkLicences(const Brief &brief, std::vector<Hit> *hits)
{
    struct Row
    {
        const char *rule;
        const char *check;
    };
    static constexpr Row Rows[] = {{"R1", "LIC-1"},  {"R15", "LIC-1"}, {"R13", "LIC-2"}, {"R9", "LIC-2"},
                                   {"R12", "LIC-2"}, {"R10", "LIC-2"}, {"R4", "LIC-3"},  {"R6", "LIC-3"},
                                   {"R8", "LIC-3"},  {"R5", "LIC-6"},  {"R7", "LIC-6"},  {"R3", "LIC-6"},
                                   {"R11", "LIC-6"}, {"R17", "LIC-6"}, {"R14", "LIC-6"}};
    const StatedLicences all = readLicences(brief);
    QStringList told;
    for (const Row &row : Rows) {
        const QString check = QString::fromLatin1(row.check);
        const auto found =
            std::find_if(all.findings.begin(), all.findings.end(),
                         [&row](const LicenceFinding &each) { return each.rule == QLatin1String(row.rule); });
        if (found == all.findings.end() || told.contains(check)
            || (check == "LIC-6"_L1 && listsDuties(brief))) {
            continue;
        }
        told.append(check);
        const StatedLicence &stated = all.upstream.at(found->artefact);
        Hit hit {check, stated.answer, stated.span, {}};
        hit.message = found->message;
        hit.message->arguments[0] = nameOf(stated);
        if (found->verdict != LicenceVerdict::Blocks) {
            hit.severity = Severity::Suggestion;
        }
        if (check == "LIC-2"_L1 && all.outgoingAnswer != nullptr) {
            static const char *const keep = QT_TRANSLATE_NOOP("Message", "Keep the terms of %1");
            hit.answer = all.outgoingAnswer;
            hit.filled = all.outgoingSpan;
            hit.replacement = u"the terms of "_s + stated.artefact.licence->id;
            hit.fixLabel = {keep, {stated.artefact.licence->id}};
        }
        hits->push_back(hit);
    }
}

} // namespace Askwell
