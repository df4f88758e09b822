// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/size.h"

#include <QStringView>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Enough to know where to cut.
constexpr std::size_t kNamedSections = 3;

qint64 characters(QStringView text)
{
    // Half a surrogate pair is no character of its own.
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

qint64 measuredView(SizeUnit unit, QStringView text)
{
    switch (unit) {
    case SizeUnit::Lines:
        return text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    case SizeUnit::Bytes:
        return text.toUtf8().size();
    case SizeUnit::Characters:
        return characters(text);
    }
    return 0;
}

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1);
}

/// The heading that a line is, without its hashes; a null string where it is none.
QString headingOf(QStringView line)
{
    qsizetype hashes = 0;
    while (hashes < line.size() && line.at(hashes) == u'#') {
        ++hashes;
    }
    if (hashes == 0 || hashes > 6 || hashes == line.size() || !line.at(hashes).isSpace()) {
        return {};
    }
    const QString heading = line.mid(hashes).trimmed().toString();
    return heading.isNull() ? u""_s : heading;
}

Message sectionSize(SizeUnit unit, const QString &names)
{
    switch (unit) {
    case SizeUnit::Lines:
        return {QT_TRANSLATE_NOOP("Message", "The biggest sections, in lines: %1."), {names}};
    case SizeUnit::Bytes:
        return {QT_TRANSLATE_NOOP("Message", "The biggest sections, in bytes: %1."), {names}};
    case SizeUnit::Characters:
        return {QT_TRANSLATE_NOOP("Message", "The biggest sections, in characters: %1."), {names}};
    }
    return {};
}

} // namespace

qint64 measured(SizeUnit unit, const QString &text)
{
    return measuredView(unit, text);
}

qint64 tokensAbout(const QString &text)
{
    return (characters(text) + 3) / 4;
}

std::vector<TextSection> sectionsBySize(SizeUnit unit, const QString &text)
{
    std::vector<TextSection> sections;
    QString heading;
    qsizetype start = 0;
    bool fenced = false;
    const auto close = [&](qsizetype end) {
        if (end > start) {
            const QStringView part = QStringView(text).mid(start, end - start);
            sections.push_back({heading, measuredView(unit, part)});
        }
        start = end;
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        const QStringView line = QStringView(text).mid(at, end - at);
        if (isFence(line)) {
            fenced = !fenced;
        } else if (const QString found = fenced ? QString() : headingOf(line); !found.isNull()) {
            close(at);
            heading = found;
        }
        at = end;
    }
    close(text.size());
    std::stable_sort(sections.begin(), sections.end(),
                     [](const TextSection &one, const TextSection &two) { return one.size > two.size; });
    return sections;
}

std::vector<Message> sizeNotes(const Target &target, const QString &text)
{
    std::vector<Message> notes;
    for (const SizeLimit &limit : target.limits) {
        const qint64 size = measured(limit.unit, text);
        if (size * 2 <= limit.most) {
            continue;
        }
        notes.push_back({limit.meaning.text, {QString::number(size), QString::number(limit.most)}});
        if (size <= limit.most) {
            continue;
        }
        QStringList names;
        for (const TextSection &section : sectionsBySize(limit.unit, text)) {
            // Front matter and what else stands above the first heading has no name to find it by.
            if (!section.heading.isEmpty() && names.size() < qsizetype(kNamedSections)) {
                names.append(u"%1 (%2)"_s.arg(section.heading, QString::number(section.size)));
            }
        }
        if (!names.isEmpty()) {
            notes.push_back(sectionSize(limit.unit, names.join(u", "_s)));
        }
    }
    if (!notes.empty()) {
        notes.push_back(
            {QT_TRANSLATE_NOOP("Message", "About %1 tokens."), {QString::number(tokensAbout(text))}});
    }
    return notes;
}

} // namespace Askwell
