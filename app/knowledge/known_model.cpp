// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/known_model.h"

#include "app/knowledge/knowledge_table.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// More of them than this is no brief.
constexpr size_t MostNamed = 64;

QString lookupKey(const QString &name)
{
    return name.toLower().replace(u'-', u' ');
}

struct ModelNames
{
    QHash<QString, const KnownModel *> byKey;
    QRegularExpression pattern;
};

ModelNames readModelNames()
{
    ModelNames names;
    QStringList families;
    QStringList whole;
    for (const KnownModel &model : knownModels()) {
        for (const QString &name : model.names) {
            names.byKey.insert(lookupKey(name), &model);
            (model.isEnglish ? whole : families).append(name);
        }
    }
    names.pattern =
        boundedPattern(u"(?<![\\w.-])(?:[\\w.-]{1,40}/)?(?i:(%1)(?![\\w]|-\\w)|(%2)(?!\\w))"_s.arg(
            anyOf(whole, Qt::CaseInsensitive), anyOf(families, Qt::CaseInsensitive)));
    return names;
}

} // namespace

const std::vector<KnownModel> &knownModels()
{
    static const std::vector<KnownModel> all = [] {
        std::vector<KnownModel> rows;
        const QJsonArray entries = knowledgeRows(u"models"_s, u"models"_s);
        for (const auto &entry : entries) {
            const QJsonObject row = entry.toObject();
            KnownModel model;
            const QJsonArray names = row.value("names"_L1).toArray();
            for (const auto &name : names) {
                model.names.append(name.toString());
            }
            model.parameters = row.value("parameters"_L1).toDouble();
            model.layers = row.value("layers"_L1).toInt();
            model.keyValueHeads = row.value("keyValueHeads"_L1).toInt();
            model.headSize = row.value("headSize"_L1).toInt();
            model.licence = row.value("licence"_L1).toString();
            model.isEnglish = row.value("english"_L1).toBool();
            rows.push_back(model);
        }
        return rows;
    }();
    return all;
}

std::vector<NamedModel> findKnownModels(const QString &text)
{
    static const ModelNames names = readModelNames();
    std::vector<NamedModel> found;
    QRegularExpressionMatchIterator matches = names.pattern.globalMatch(text);
    while (matches.hasNext() && found.size() < MostNamed) {
        const QRegularExpressionMatch match = matches.next();
        const QString words = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        const KnownModel *model = names.byKey.value(lookupKey(words));
        if (model != nullptr) {
            found.push_back({model, match.captured(), {match.capturedStart(), match.capturedLength()}});
        }
    }
    return found;
}

} // namespace Askwell
