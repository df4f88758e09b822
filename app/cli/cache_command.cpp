// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/knowledge/hub_cache.h"

#include <QJsonArray>
#include <QLocale>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue configValue(const std::optional<ModelConfig> &config)
{
    if (!config) {
        return {};
    }
    return QJsonObject {{u"architecture"_s, textOrNull(config->architecture)},
                        {u"modelType"_s, textOrNull(config->modelType)},
                        {u"layers"_s, numberOrNull(config->layers)},
                        {u"keyValueHeads"_s, numberOrNull(config->keyValueHeads)},
                        {u"headSize"_s, numberOrNull(config->headSize)},
                        {u"type"_s, textOrNull(config->type)},
                        {u"quantisation"_s, textOrNull(config->quantisation)},
                        {u"quantisedBits"_s, numberOrNull(config->quantisedBits)}};
}

QJsonObject snapshotObject(const HubRepo &repo, const HubSnapshot &snapshot)
{
    const ModelCard card = snapshot.card.value_or(ModelCard());
    return {{u"commit"_s, snapshot.commit},
            {u"refs"_s, QJsonArray::fromStringList(snapshot.refs)},
            {u"current"_s, repo.current() == &snapshot},
            {u"added"_s, timeOrNull(snapshot.added)},
            {u"lastUsed"_s, timeOrNull(snapshot.lastUsed)},
            {u"licences"_s, QJsonArray::fromStringList(card.licences)},
            {u"licenceName"_s, textOrNull(card.licenceName)},
            {u"licenceFile"_s, snapshot.hasLicenceFile},
            {u"gated"_s, card.isGated},
            {u"pipelineTag"_s, textOrNull(card.pipelineTag)},
            {u"languages"_s, QJsonArray::fromStringList(card.languages)},
            {u"datasets"_s, QJsonArray::fromStringList(card.datasets)},
            {u"baseModels"_s, QJsonArray::fromStringList(card.baseModels)},
            {u"parameters"_s, snapshot.parameters ? QJsonValue(*snapshot.parameters) : QJsonValue()},
            {u"adapter"_s, snapshot.isAdapter},
            {u"incomplete"_s, snapshot.isIncomplete},
            {u"config"_s, configValue(snapshot.config)}};
}

QJsonObject cacheObject(const HubCache &cache)
{
    QJsonArray repositories;
    for (const HubRepo &repo : cache.repos) {
        QJsonArray snapshots;
        for (const HubSnapshot &snapshot : repo.snapshots) {
            snapshots.append(snapshotObject(repo, snapshot));
        }
        repositories.append(QJsonObject {
            {u"id"_s, repo.id}, {u"kind"_s, hubRepoKindName(repo.kind)}, {u"snapshots"_s, snapshots}});
    }
    QJsonArray remarks;
    for (const Message &remark : cache.remarks) {
        remarks.append(englishText(remark));
    }
    return {{u"folder"_s, cache.folder},
            {u"exists"_s, cache.exists},
            {u"repositories"_s, repositories},
            {u"remarks"_s, remarks}};
}

QString licencePart(const HubSnapshot &snapshot)
{
    const QString licence = snapshot.card ? snapshot.card->licenceText() : QString();
    if (licence.isEmpty()) {
        return u"no licence declared"_s;
    }
    return (snapshot.hasLicenceFile ? licence : licence + u" by its card alone"_s)
        + (snapshot.card->isGated ? u", gated"_s : QString());
}

QString parametersPart(const HubSnapshot &snapshot)
{
    const QString number = QLocale(QLocale::English).toString(*snapshot.parameters);
    return snapshot.isAdapter ? number + u" parameters of an adapter"_s : number + u" parameters"_s;
}

QString day(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

void printSnapshot(const HubRepo &repo, const HubSnapshot &snapshot, Console &console)
{
    QStringList parts {hubRepoKindName(repo.kind), licencePart(snapshot)};
    if (snapshot.parameters) {
        parts.append(parametersPart(snapshot));
    }
    if (snapshot.lastUsed.isValid()) {
        parts.append(u"last used "_s + day(snapshot.lastUsed));
    }
    QString line = snapshot.commit;
    if (!snapshot.refs.isEmpty()) {
        line += u" ("_s + snapshot.refs.join(u", "_s) + u')';
    } else if (repo.snapshots.size() > 1) {
        line += u" (added "_s + day(snapshot.added) + u')';
    }
    if (snapshot.isIncomplete) {
        line += u", incomplete"_s;
    }
    console.print(u"  %1\n    %2\n"_s.arg(line, parts.join(u" · "_s)));
}

} // namespace

void cacheCommand(const Invocation &invocation, Console &console)
{
    const Result<HubCache> cache = readLocalHubCache(QProcessEnvironment::systemEnvironment());
    if (!cache) {
        console.refuse(ExitStatus::FileTrouble, cache.error());
        return;
    }
    if (invocation.wantsJson()) {
        console.print(cacheObject(cache.value()));
        return;
    }
    if (!cache.value().exists) {
        console.tell(u"There is no Hugging Face cache yet: %1 does not exist."_s.arg(cache.value().folder));
    } else if (cache.value().repos.empty()) {
        console.tell(
            u"The Hugging Face cache in %1 holds no model, data set or space."_s.arg(cache.value().folder));
    }
    for (const HubRepo &repo : cache.value().repos) {
        console.print(repo.id + u'\n');
        for (const HubSnapshot &snapshot : repo.snapshots) {
            printSnapshot(repo, snapshot, console);
        }
    }
    for (const Message &remark : cache.value().remarks) {
        console.tell(englishText(remark));
    }
}

} // namespace Askwell
