// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/secret_rules.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Finds everything undecided: a scan that cannot read its rules must not pass a text.
SecretRule unusableRule()
{
    return {u"rules"_s, u"text that could not be checked for secrets"_s, QRegularExpression(u"("_s), {}};
}

} // namespace

std::vector<SecretRule> readSecretRules(const QByteArray &json)
{
    const QJsonObject table = QJsonDocument::fromJson(json).object();
    std::vector<SecretRule> rules;
    if (table.value("format"_L1) == "askwell-secret-rules"_L1 && table.value("formatVersion"_L1) == 1) {
        const QJsonArray rows = table.value("rules"_L1).toArray();
        for (const auto &entry : rows) {
            const QJsonObject row = entry.toObject();
            const QString pattern =
                u"(*LIMIT_MATCH=%1)"_s.arg(secretMatchLimit) + row.value("pattern"_L1).toString();
            rules.push_back({row.value("id"_L1).toString(), row.value("label"_L1).toString(),
                             QRegularExpression(pattern), row.value("variable"_L1).toString()});
        }
    }
    if (rules.empty()) {
        rules.push_back(unusableRule());
    }
    return rules;
}

const std::vector<SecretRule> &secretRules()
{
    static const std::vector<SecretRule> rules = [] {
        QFile file(u":/checks/secret_rules.json"_s);
        return readSecretRules(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return rules;
}

} // namespace Askwell
