// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/labelled_text.h"

#include <algorithm>

namespace Askwell {

namespace {

constexpr qsizetype longestLabel = 120;

bool isEmptyLine(const QString &line)
{
    return line.trimmed().isEmpty();
}

QString withoutEmptyLinesAtEnds(QStringList lines)
{
    while (!lines.isEmpty() && isEmptyLine(lines.constFirst())) {
        lines.removeFirst();
    }
    while (!lines.isEmpty() && isEmptyLine(lines.constLast())) {
        lines.removeLast();
    }
    return lines.join(u'\n');
}

} // namespace

QString LabelledText::text(const QString &label) const
{
    QStringList texts;
    for (const LabelledPart &part : parts) {
        if (part.label == label && !part.text.isEmpty()) {
            texts.append(part.text);
        }
    }
    return texts.join(QStringLiteral("\n\n"));
}

QString labelOfLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    const bool label = trimmed.size() > 1 && trimmed.size() <= longestLabel && trimmed.endsWith(u':')
        && !trimmed.startsWith(u'[');
    return label ? trimmed.chopped(1).trimmed() : QString();
}

LabelledText splitLabelledText(const QString &text, const QStringList &labels)
{
    LabelledText split;
    QStringList under;
    const auto closePart = [&split, &under] {
        QString &end = split.parts.empty() ? split.before : split.parts.back().text;
        end = withoutEmptyLinesAtEnds(std::exchange(under, {}));
    };
    bool paragraphBegins = true;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString label = paragraphBegins ? labelOfLine(line) : QString();
        const auto known = std::find_if(labels.begin(), labels.end(), [&label](const QString &each) {
            return !label.isEmpty() && each.compare(label, Qt::CaseInsensitive) == 0;
        });
        paragraphBegins = isEmptyLine(line);
        if (known == labels.end()) {
            under.append(line);
            continue;
        }
        closePart();
        const bool repeated =
            std::any_of(split.parts.begin(), split.parts.end(),
                        [&known](const LabelledPart &each) { return each.label == *known; });
        if (repeated && !split.repeatedLabels.contains(*known)) {
            split.repeatedLabels.append(*known);
        }
        split.parts.push_back({*known, {}});
    }
    closePart();
    return split;
}

QStringList labelsOf(const QString &text)
{
    QStringList labels;
    bool paragraphBegins = true;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString label = paragraphBegins ? labelOfLine(line) : QString();
        paragraphBegins = isEmptyLine(line);
        if (!label.isEmpty()) {
            labels.append(label);
        }
    }
    return labels;
}

} // namespace Askwell
