// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/licence_rules.h"

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

bool isStated(const std::optional<bool> &use)
{
    return use.value_or(false);
}

bool isOneOf(const QString &id, std::initializer_list<QLatin1String> ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// What the rules ask of one artefact.
class Rules final
{
public:
    Rules(const Artefact &artefact, size_t place, const LicenceUse &use, std::vector<LicenceFinding> *found)
        : m_artefact(artefact)
        , m_licence(*artefact.licence)
        , m_place(place)
        , m_use(use)
        , m_found(found)
    { }

    void ask()
    {
        askUse();
        askVendorTerms();
        askGivingOut();
        askCopyleft();
        askCopies();
    }

private:
    void say(const char *rule, LicenceVerdict verdict, const char *text, const QStringList &more = {})
    {
        m_found->push_back(
            {QString::fromLatin1(rule), verdict, m_place, {text, QStringList {m_licence.id} + more}});
    }

    [[nodiscard]] bool givesOut() const { return isStated(m_use.redistributes) || m_use.outgoing != nullptr; }
    [[nodiscard]] bool isLlama() const { return m_licence.id.startsWith("llama"_L1); }
    [[nodiscard]] bool isShareAlike() const
    {
        return m_licence.family == "share-alike"_L1 || m_licence.family == "non-commercial-sa"_L1;
    }
    [[nodiscard]] bool isCopyleft() const
    {
        return m_licence.family == "copyleft"_L1 || m_licence.family == "network-copyleft"_L1;
    }

    void askUse()
    {
        static const char *const commercial =
            QT_TRANSLATE_NOOP("Message", "%1 does not allow commercial use.");
        static const char *const commercialData = QT_TRANSLATE_NOOP(
            "Message",
            "%1 does not allow commercial use; whether that reaches a model trained on the data is open, and "
            "Creative Commons reads it conservatively.");
        static const char *const unknown =
            QT_TRANSLATE_NOOP("Message", "%1 says nothing of its terms. Read the licence text before use.");
        static const char *const barred = QT_TRANSLATE_NOOP(
            "Message", "%1 restricts some fields, and this looks like one. Read its Attachment A.");
        if (m_licence.forbidsCommercialUse() && isStated(m_use.commercial)) {
            say("R1", LicenceVerdict::Blocks,
                m_artefact.role == ArtefactRole::Dataset ? commercialData : commercial);
        }
        if (m_licence.family == "undeclared"_L1 || m_licence.family == "family-ambiguous"_L1) {
            say("R2", LicenceVerdict::CannotTell, unknown);
        }
        if (m_licence.isRail() && isStated(m_use.restrictedField)) {
            say("R4", LicenceVerdict::Blocks, barred);
        }
    }

    void askVendorTerms()
    {
        static const char *const passOn =
            QT_TRANSLATE_NOOP("Message",
                              "%1 wants a copy of the agreement, its notice and “Built with Llama” passed "
                              "on; from 3.1 on, a name "
                              "that begins with “Llama”.");
        static const char *const noTraining = QT_TRANSLATE_NOOP(
            "Message", "%1 does not allow its outputs to improve another large language model.");
        static const char *const trainingTerms = QT_TRANSLATE_NOOP(
            "Message", "%1 binds models that were trained on its outputs: name and terms follow.");
        static const char *const notInEurope =
            QT_TRANSLATE_NOOP("Message",
                              "%1 grants no rights in its multimodal models to those who live or sit in the "
                              "EU. Read its use policy.");
        static const char *const users = QT_TRANSLATE_NOOP(
            "Message", "%1 wants a licence of its own for more than 700 million users a month.");
        if (isLlama() && isStated(m_use.redistributes)) {
            say("R5", LicenceVerdict::NeedsCondition, passOn);
        }
        if (isStated(m_use.outputsTrainAnother)) {
            if (isOneOf(m_licence.id, {"llama2"_L1, "llama3"_L1})) {
                say("R6", LicenceVerdict::Blocks, noTraining);
            } else if (isLlama() || m_licence.id == "gemma"_L1) {
                say("R7", LicenceVerdict::NeedsCondition, trainingTerms);
            }
        }
        if (isOneOf(m_licence.id, {"llama3.2"_L1, "llama4"_L1}) && m_artefact.isMultimodal
            && isStated(m_use.inEurope)) {
            say("R8", LicenceVerdict::Blocks, notInEurope);
        }
        if (isLlama() && isStated(m_use.manyUsers)) {
            say("R15", LicenceVerdict::Blocks, users);
        }
    }

    void askGivingOut()
    {
        static const char *const restrictions = QT_TRANSLATE_NOOP(
            "Message",
            "%1 wants its use restrictions (Attachment A) passed on as terms that can be enforced.");
        static const char *const noDerivatives =
            QT_TRANSLATE_NOOP("Message", "%1 does not allow what is derived from it to be given out.");
        static const char *const shareAlike = QT_TRANSLATE_NOOP(
            "Message",
            "%1 wants the same licence for what is based on it; read conservatively, that reaches a model.");
        static const char *const drops = QT_TRANSLATE_NOOP("Message", "%2 drops the terms of %1.");
        static const char *const attribution =
            QT_TRANSLATE_NOOP("Message", "%1 wants its notice kept: name it in the model card.");
        const Licence *outgoing = m_use.outgoing;
        const bool permissiveOrNone = outgoing == nullptr || outgoing->isPermissive();
        if (m_licence.isRail() && permissiveOrNone && (givesOut() || isStated(m_use.serves))) {
            say("R3", LicenceVerdict::NeedsCondition, restrictions);
        }
        if (m_licence.shareDerivatives == "no"_L1 && isStated(m_use.adapts) && givesOut()) {
            say("R9", LicenceVerdict::Blocks, noDerivatives);
        }
        if (isShareAlike() && outgoing != nullptr && outgoing->family != m_licence.family) {
            say("R10", LicenceVerdict::NeedsCondition, shareAlike);
        }
        if (outgoing != nullptr && relicensing(m_licence, *outgoing) == LicenceVerdict::Blocks) {
            say("R13", LicenceVerdict::Blocks, drops, {outgoing->id});
        }
        if ((m_licence.family == "permissive"_L1 || m_licence.family == "data-permissive"_L1) && givesOut()) {
            say("R14", LicenceVerdict::NeedsCondition, attribution);
        }
    }

    void askCopyleft()
    {
        static const char *const duty =
            QT_TRANSLATE_NOOP("Message",
                              "%1 asks for the source of what is built on it when it is given out or, with "
                              "AGPL and OSL, hosted; "
                              "whether weights count is open.");
        const bool isNetwork = m_licence.family == "network-copyleft"_L1;
        if (isCopyleft()
            && ((isStated(m_use.closed) && (givesOut() || isStated(m_use.commercial)))
                || (isNetwork && isStated(m_use.serves)))) {
            say("R11", LicenceVerdict::NeedsCondition, duty);
        }
    }

    void askCopies()
    {
        static const char *const tagOnly = QT_TRANSLATE_NOOP(
            "Message", "The local copy has no LICENSE file: %1 is a tag only. Look for the text.");
        static const char *const gated = QT_TRANSLATE_NOOP(
            "Message", "Access terms come on top of %1: each user accepted them on the Hub.");
        if (m_artefact.hasLicenceFile == std::optional(false)) {
            say("R16", LicenceVerdict::CannotTell, tagOnly);
        }
        if (m_artefact.isGated) {
            say("R17", LicenceVerdict::NeedsCondition, gated);
        }
    }

    const Artefact &m_artefact;
    const Licence &m_licence;
    size_t m_place;
    const LicenceUse &m_use;
    std::vector<LicenceFinding> *m_found;
};

/// R12: OSADL's matrix says no to Apache-2.0 code in a work under GPL-2.0-only.
void askMixedCode(const std::vector<Artefact> &artefacts, std::vector<LicenceFinding> *found)
{
    static const char *const mixed =
        QT_TRANSLATE_NOOP("Message", "%1 and %2 code cannot be one program that is given out.");
    const auto codeUnder = [&artefacts](QLatin1String id) {
        return std::find_if(artefacts.begin(), artefacts.end(), [&id](const Artefact &artefact) {
            return artefact.role == ArtefactRole::Code && artefact.licence->id == id;
        });
    };
    const auto gpl = codeUnder("gpl-2.0"_L1);
    if (gpl != artefacts.end() && codeUnder("apache-2.0"_L1) != artefacts.end()) {
        found->push_back({u"R12"_s,
                          LicenceVerdict::Blocks,
                          static_cast<size_t>(gpl - artefacts.begin()),
                          {mixed, {u"gpl-2.0"_s, u"apache-2.0"_s}}});
    }
}

} // namespace

std::vector<LicenceFinding> licenceFindings(const std::vector<Artefact> &artefacts, const LicenceUse &use)
{
    std::vector<LicenceFinding> found;
    for (size_t at = 0; at < artefacts.size(); ++at) {
        if (artefacts.at(at).licence != nullptr) {
            Rules(artefacts.at(at), at, use, &found).ask();
        }
    }
    askMixedCode(artefacts, &found);
    return found;
}

} // namespace Askwell
