// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/model_card.h"

#include "app/support/yaml_reader.h"

#include <QByteArrayView>
#include <QMap>

#include <algorithm>
#include <cstring>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 200;
constexpr qsizetype MostEntries = 50;

bool isKeyOfInterest(QByteArrayView key)
{
    constexpr const char *Keys[] = {"license",    "license_name", "license_link", "datasets",
                                    "base_model", "language",     "pipeline_tag", "library_name"};
    return std::any_of(std::begin(Keys), std::end(Keys), [key](const char *each) { return key == each; });
}

/// The key of a line that begins a value at the left edge; empty where the line goes on with one.
QByteArrayView topLevelKey(QByteArrayView line)
{
    if (line.isEmpty() || std::strchr(" \t-#}])", line.front()) != nullptr) {
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? QByteArrayView() : line.first(colon).trimmed();
}

/// Calls `take` with each line of the front matter, without its end; false where there is none.
template <typename Take>
bool forEachLine(const QByteArray &readme, Take take)
{
    QByteArrayView rest(readme);
    if (rest.startsWith("\xEF\xBB\xBF")) {
        rest = rest.sliced(3);
    }
    bool begun = false;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        const bool isFence = line.trimmed() == "---" && line.startsWith("---");
        if (!begun) {
            // The Hub lets empty lines stand before the first fence (repocard.py).
            if (isFence) {
                begun = true;
            } else if (!line.trimmed().isEmpty()) {
                return false;
            }
        } else if (isFence) {
            return true;
        } else {
            take(line);
        }
    }
    // Cut off, or never closed.
    return begun;
}

QString cleaned(QString text)
{
    text.truncate(LongestValue);
    text.removeIf([](QChar character) { return !character.isPrint(); });
    return text.trimmed();
}

/// The value of one key, whether it is a list or not.
QStringList valuesOf(const QByteArray &yaml, const QString &key)
{
    const Result<YamlFields> fields = readYamlFields(yaml, u"README.md"_s);
    if (!fields) {
        return {};
    }
    QStringList values;
    const QStringList all = fields.value().lists.value(key) + QStringList {fields.value().scalars.value(key)};
    for (const QString &value : all) {
        const QString clean = cleaned(value);
        if (!clean.isEmpty() && values.size() < MostEntries && !values.contains(clean)) {
            values.append(clean);
        }
    }
    return values;
}

} // namespace

QString ModelCard::licenceText() const
{
    if (licences == QStringList {u"other"_s} && !licenceName.isEmpty()) {
        return licenceName;
    }
    return licences.join(u", "_s);
}

ModelCard readModelCard(const QByteArray &readme)
{
    // Each key by itself: lists of results with anchors, tabs and a hundred kilobytes are common, and must
    // not cost us the licence that stands beside them.
    QMap<QByteArray, QByteArray> parts;
    QByteArray key;
    bool isGated = false;
    forEachLine(readme, [&parts, &key, &isGated](QByteArrayView line) {
        const QByteArrayView begun = topLevelKey(line);
        if (!begun.isEmpty()) {
            isGated = isGated || begun.startsWith("extra_gated_");
            key = isKeyOfInterest(begun) && !parts.contains(begun.toByteArray()) ? begun.toByteArray()
                                                                                 : QByteArray();
        }
        if (!key.isEmpty() && parts.value(key).size() + line.size() < longestYaml) {
            parts[key].append(line.toByteArray() + '\n');
        }
    });
    const auto list = [&parts](const char *name) {
        return valuesOf(parts.value(name), QString::fromLatin1(name));
    };
    ModelCard card;
    card.isGated = isGated;
    card.licences = list("license");
    card.licenceName = list("license_name").value(0);
    card.licenceLink = list("license_link").value(0);
    card.datasets = list("datasets");
    card.baseModels = list("base_model");
    card.languages = list("language");
    card.pipelineTag = list("pipeline_tag").value(0);
    card.libraryName = list("library_name").value(0);
    return card;
}

} // namespace Askwell
