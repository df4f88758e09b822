// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Askwell::Test {

/// Validates against the part of JSON Schema 2020-12 that our schemas use. Any other keyword is a fault too,
/// so that no schema says what nothing looks at.
class JsonSchema final
{
public:
    explicit JsonSchema(QJsonObject schema)
        : m_schema(std::move(schema))
    { }

    /// What is wrong, with the place; empty where the value is valid.
    [[nodiscard]] QStringList faults(const QJsonValue &value) const
    {
        QStringList faults;
        check(m_schema, value, QString(), &faults);
        return faults;
    }

private:
    static QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Object:
            return QStringLiteral("object");
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Double:
            return QStringLiteral("number");
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        default:
            return QStringLiteral("null");
        }
    }

    void check(const QJsonObject &schema, const QJsonValue &value, const QString &place,
               QStringList *faults) const
    {
        static const QStringList silent {QStringLiteral("$schema"),
                                         QStringLiteral("$id"),
                                         QStringLiteral("$defs"),
                                         QStringLiteral("title"),
                                         QStringLiteral("description"),
                                         QStringLiteral("properties"),
                                         QStringLiteral("additionalProperties")};
        for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword) {
            if (!silent.contains(keyword.key())
                && !holds(keyword.key(), keyword.value(), value, place, faults)) {
                faults->append(place + QLatin1StringView(": ") + keyword.key());
            }
        }
        if (value.isObject()) {
            checkProperties(schema, value.toObject(), place, faults);
        }
    }

    /// Whether one keyword lets the value pass; faults within it are added.
    bool holds(const QString &keyword, const QJsonValue &wanted, const QJsonValue &value,
               const QString &place, QStringList *faults) const
    {
        using namespace Qt::StringLiterals;
        if (keyword == "$ref"_L1) {
            const QString name = wanted.toString().section(u'/', -1);
            check(m_schema.value("$defs"_L1).toObject().value(name).toObject(), value, place, faults);
            return m_schema.value("$defs"_L1).toObject().contains(name);
        }
        if (keyword == "type"_L1) {
            return typeOf(value) == wanted.toString();
        }
        if (keyword == "const"_L1) {
            return value == wanted;
        }
        if (keyword == "enum"_L1) {
            return wanted.toArray().contains(value);
        }
        if (keyword == "pattern"_L1) {
            return !value.isString()
                || QRegularExpression(wanted.toString()).match(value.toString()).hasMatch();
        }
        if (keyword == "required"_L1) {
            const QJsonArray names = wanted.toArray();
            return !value.isObject()
                || std::all_of(names.begin(), names.end(), [&value](const QJsonValue &name) {
                       return value.toObject().contains(name.toString());
                   });
        }
        if (keyword == "items"_L1) {
            const QJsonArray items = value.toArray();
            for (qsizetype at = 0; at < items.size(); ++at) {
                check(wanted.toObject(), items.at(at), place + u'/' + QString::number(at), faults);
            }
            return true;
        }
        if (keyword == "anyOf"_L1) {
            const QJsonArray ways = wanted.toArray();
            return std::any_of(ways.begin(), ways.end(), [&](const QJsonValue &way) {
                QStringList found;
                check(way.toObject(), value, place, &found);
                return found.isEmpty();
            });
        }
        return false;
    }

    void checkProperties(const QJsonObject &schema, const QJsonObject &object, const QString &place,
                         QStringList *faults) const
    {
        using namespace Qt::StringLiterals;
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonObject others = schema.value("additionalProperties"_L1).toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QJsonObject inner =
                properties.contains(each.key()) ? properties.value(each.key()).toObject() : others;
            check(inner, each.value(), place + u'/' + each.key(), faults);
        }
    }

    QJsonObject m_schema;
};

} // namespace Askwell::Test
