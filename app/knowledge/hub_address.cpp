// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/hub_address.h"

#include "app/knowledge/knowledge_table.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

QString hubAddress(const QString &taskId, const QString &language)
{
    QStringList filters;
    if (!taskId.isEmpty()) {
        filters.append(u"pipeline_tag="_s + encoded(taskId));
    }
    if (!language.isEmpty()) {
        filters.append(u"language="_s + encoded(language));
    }
    const QString models = u"https://huggingface.co/models"_s;
    return filters.isEmpty() ? models : models + u'?' + filters.join(u'&');
}

QString languageCode(const QString &englishName)
{
    static const QHash<QString, QString> codes = [] {
        // Other names of languages that the table has.
        QHash<QString, QString> byName {
            {u"Mandarin"_s, u"zh"_s}, {u"Farsi"_s, u"fa"_s}, {u"Bangla"_s, u"bn"_s}};
        const QJsonArray rows = knowledgeRows(u"languages"_s, u"languages"_s);
        for (const auto &row : rows) {
            const QJsonObject language = row.toObject();
            byName.insert(language.value("name"_L1).toString(), language.value("code"_L1).toString());
        }
        return byName;
    }();
    return codes.value(englishName);
}

} // namespace Askwell
