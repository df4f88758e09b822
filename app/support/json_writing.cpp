// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/json_writing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Askwell {

namespace {

/// Nesting is bounded by what readJsonObject() lets in, so recursion is.
class Writer final
{
public:
    explicit Writer(const QStringList &firstKeys)
        : m_firstKeys(firstKeys)
    {
        m_firstKeys.removeDuplicates();
    }

    void write(const QJsonValue &value, int depth)
    {
        if (value.isObject()) {
            writeObject(value.toObject(), depth);
        } else if (value.isArray()) {
            writeArray(value.toArray(), depth);
        } else {
            scalar(value);
        }
    }

    void endFile() { m_text += '\n'; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void writeObject(const QJsonObject &object, int depth)
    {
        if (object.isEmpty()) {
            m_text += "{}";
            return;
        }
        m_text += '{';
        bool first = true;
        const auto entry = [&](const QString &key) {
            newEntry(first, depth + 1);
            scalar(key);
            m_text += ": ";
            write(object.value(key), depth + 1);
        };
        for (const QString &key : m_firstKeys) {
            if (object.contains(key)) {
                entry(key);
            }
        }
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!m_firstKeys.contains(key)) {
                entry(key);
            }
        }
        newLine(depth);
        m_text += '}';
    }

    void writeArray(const QJsonArray &array, int depth)
    {
        if (array.isEmpty()) {
            m_text += "[]";
            return;
        }
        m_text += '[';
        bool first = true;
        for (const QJsonValue each : array) {
            newEntry(first, depth + 1);
            write(each, depth + 1);
        }
        newLine(depth);
        m_text += ']';
    }

    /// Qt's own writer knows how to escape strings and to print numbers so that they come back.
    void scalar(const QJsonValue &value)
    {
        const QByteArray inArray = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        m_text += QByteArrayView(inArray).sliced(1, inArray.size() - 2);
    }

    void newEntry(bool &first, int depth)
    {
        if (!first) {
            m_text += ',';
        }
        first = false;
        newLine(depth);
    }

    void newLine(int depth)
    {
        m_text += '\n';
        m_text += QByteArray(qsizetype(2) * depth, ' ');
    }

    QStringList m_firstKeys;
    QByteArray m_text;
};

} // namespace

QByteArray writeJson(const QJsonObject &object, const QStringList &firstKeys)
{
    Writer writer(firstKeys);
    writer.write(object, 0);
    writer.endFile();
    return writer.text();
}

} // namespace Askwell
