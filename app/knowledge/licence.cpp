// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/licence.h"

#include "app/knowledge/knowledge_table.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// A licence that the words name without its tag, and models that come under one licence only, by the way
/// they are written.
const std::vector<std::pair<QString, QString>> &modelFamilies()
{
    static const std::vector<std::pair<QString, QString>> families {
        {u"Llama[ -]?2(?:[ -]\\d+b)?"_s, u"llama2"_s},
        {u"Llama[ -]?3\\.1(?:[ -]\\d+b)?"_s, u"llama3.1"_s},
        {u"Llama[ -]?3\\.2(?:[ -]\\d+b)?"_s, u"llama3.2"_s},
        {u"Llama[ -]?3\\.3(?:[ -]\\d+b)?"_s, u"llama3.3"_s},
        {u"Llama[ -]?3(?:[ -]\\d+b)?"_s, u"llama3"_s},
        {u"Llama[ -]?4(?:[ -]\\d+b)?"_s, u"llama4"_s},
        {u"(?:Code)?Gemma(?:[ -]?[123]n?(?:[ -]\\d+(?:\\.\\d)?b)?)?(?! ?4)"_s, u"gemma"_s},
        {u"Stable[ -]Diffusion[ -]v?1\\.[45]"_s, u"creativeml-openrail-m"_s},
        {u"(?:SDXL|Stable[ -]Diffusion[ -](?:XL|v?2(?:\\.[01])?))"_s, u"openrail++"_s},
        {u"GPL[ -]?v?3(?:\\.0)?"_s, u"gpl-3.0"_s},
        {u"GPL[ -]?v?2(?:\\.0)?"_s, u"gpl-2.0"_s},
        {u"AGPL(?:[ -]?v?3(?:\\.0)?)?"_s, u"agpl-3.0"_s},
        {u"BLOOMZ?"_s, u"bigscience-bloom-rail-1.0"_s},
        {u"StarCoder2?"_s, u"bigcode-openrail-m"_s},
    };
    return families;
}

/// Tags that are words or families, too short to be looked for in prose.
bool isTooShort(const QString &id)
{
    static const QStringList tooShort {u"mit"_s,   u"bsd"_s,       u"cc"_s,    u"gpl"_s,        u"lgpl"_s,
                                       u"isc"_s,   u"other"_s,     u"ncsa"_s,  u"zlib"_s,       u"unknown"_s,
                                       u"c-uda"_s, u"unlicense"_s, u"gemma"_s, u"postgresql"_s, u"pddl"_s,
                                       u"odbl"_s,  u"gfdl"_s,      u"wtfpl"_s};
    return tooShort.contains(id) || id.startsWith("llama"_L1);
}

/// The tag, its hyphens free: "cc-by-nc-4.0" stands for "CC BY-NC 4.0" and "CC BY NC".
QString tagPattern(const QString &id)
{
    QString pattern = QRegularExpression::escape(id);
    pattern.replace(u"\\-"_s, u"[ -]?"_s);
    return pattern;
}

struct LicenceNames
{
    QRegularExpression pattern;
    std::vector<const Licence *> byGroup;
};

LicenceNames readLicenceNames()
{
    std::vector<std::pair<QString, const Licence *>> alternatives;
    for (const auto &[pattern, id] : modelFamilies()) {
        alternatives.emplace_back(pattern, findLicence(id));
    }
    std::vector<const Licence *> longestFirst;
    for (const Licence &licence : licences()) {
        if (!isTooShort(licence.id)) {
            longestFirst.push_back(&licence);
        }
    }
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
                     [](const Licence *a, const Licence *b) { return a->id.size() > b->id.size(); });
    for (const Licence *licence : longestFirst) {
        alternatives.emplace_back(tagPattern(licence->id), licence);
    }
    // Without a version the strictest of the family speaks, since all of them say so.
    alternatives.emplace_back(u"CC[ -]BY[ -]NC[ -]SA"_s, findLicence(u"cc-by-nc-sa-4.0"_s));
    alternatives.emplace_back(u"CC[ -]BY[ -]NC[ -]ND"_s, findLicence(u"cc-by-nc-nd-4.0"_s));
    alternatives.emplace_back(u"CC[ -]BY[ -]NC"_s, findLicence(u"cc-by-nc-4.0"_s));
    alternatives.emplace_back(u"CC[ -]BY[ -]SA"_s, findLicence(u"cc-by-sa-4.0"_s));
    alternatives.emplace_back(u"CC[ -]BY[ -]ND"_s, findLicence(u"cc-by-nd-4.0"_s));
    alternatives.emplace_back(u"CC[ -]BY"_s, findLicence(u"cc-by-4.0"_s));
    alternatives.emplace_back(u"Apache(?:[ -](?:License|licence))?(?:,? version)?[ -]2(?:\\.0)?"_s,
                              findLicence(u"apache-2.0"_s));
    alternatives.emplace_back(u"RAIL[- ]licen[cs]ed?|RAIL licen[cs]e|Open ?RAIL(?:-?M)?"_s,
                              findLicence(u"openrail"_s));
    LicenceNames names;
    QStringList patterns;
    for (const auto &[pattern, licence] : alternatives) {
        patterns.append(u"("_s + pattern + u")"_s);
        names.byGroup.push_back(licence);
    }
    names.byGroup.push_back(findLicence(u"mit"_s));
    names.byGroup.push_back(findLicence(u"mit"_s));
    names.pattern = boundedPattern(
        u"(?<![\\w.-])(?:(?i:%1)|(MIT)(?! (?:students?|researchers?|CSAIL|press|labs?|group|team|colleagues|professor))|(?<=license |licence |license: |licence: |license=|licence=)(mit))(?![\\w+]|\\.\\d)"_s
            .arg(patterns.join(u'|')));
    return names;
}

} // namespace

bool Licence::isPermissive() const
{
    return family == "permissive"_L1 || family == "data-permissive"_L1 || family == "public-domain"_L1;
}

const std::vector<Licence> &licences()
{
    static const std::vector<Licence> all = [] {
        std::vector<Licence> rows;
        const QJsonArray entries = knowledgeRows(u"licences"_s, u"licences"_s);
        for (const auto &entry : entries) {
            const QJsonObject row = entry.toObject();
            rows.push_back({row.value("id"_L1).toString(), row.value("name"_L1).toString(),
                            row.value("class"_L1).toString(), row.value("commercial"_L1).toString(),
                            row.value("shareDerivatives"_L1).toString(), row.value("copyleft"_L1).toString(),
                            row.value("basis"_L1).toString()});
        }
        return rows;
    }();
    return all;
}

const Licence *findLicence(const QString &id)
{
    const auto found = std::find_if(licences().begin(), licences().end(), [&id](const Licence &licence) {
        return licence.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == licences().end() ? nullptr : &*found;
}

LicenceVerdict commercialUse(const Licence &licence)
{
    if (licence.forbidsCommercialUse()) {
        return LicenceVerdict::Blocks;
    }
    if (licence.commercial == "condition"_L1) {
        return LicenceVerdict::NeedsCondition;
    }
    return licence.commercial == "yes"_L1 ? LicenceVerdict::NoConflictFound : LicenceVerdict::CannotTell;
}

LicenceVerdict relicensing(const Licence &upstream, const Licence &outgoing)
{
    if (upstream.id == outgoing.id) {
        return LicenceVerdict::NoConflictFound;
    }
    if (upstream.commercial == "unknown"_L1 || outgoing.commercial == "unknown"_L1) {
        return LicenceVerdict::CannotTell;
    }
    if (upstream.shareDerivatives == "no"_L1) {
        return LicenceVerdict::Blocks;
    }
    if (upstream.forbidsCommercialUse()) {
        return outgoing.forbidsCommercialUse() ? LicenceVerdict::NeedsCondition : LicenceVerdict::Blocks;
    }
    const bool isCopyleft = upstream.family == "copyleft"_L1 || upstream.family == "network-copyleft"_L1;
    if (upstream.isRail() || upstream.isCommunity() || isCopyleft) {
        return outgoing.isPermissive() ? LicenceVerdict::Blocks : LicenceVerdict::NeedsCondition;
    }
    return upstream.isPermissive() ? LicenceVerdict::NoConflictFound : LicenceVerdict::NeedsCondition;
}

std::vector<NamedLicence> findLicences(const QString &text)
{
    static const LicenceNames names = readLicenceNames();
    std::vector<NamedLicence> found;
    QRegularExpressionMatchIterator matches = names.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        if (group > 0 && names.byGroup.at(static_cast<size_t>(group - 1)) != nullptr) {
            found.push_back({names.byGroup.at(static_cast<size_t>(group - 1)),
                             {match.capturedStart(), match.capturedLength()}});
        }
    }
    return found;
}

} // namespace Askwell
