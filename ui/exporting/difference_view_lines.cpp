// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/difference_view_lines.h"

#include "app/exports/difference.h"

#include <algorithm>
#include <utility>

namespace Askwell::Gui {

namespace {

using Kind = ShownLine::Kind;

ShownLine shown(const DifferenceLine &line)
{
    switch (line.kind) {
    case DifferenceLine::Kind::Same:
        return {Kind::Same, line.text, line.oldLine, line.newLine};
    case DifferenceLine::Kind::Added:
        return {Kind::Added, line.text, line.oldLine, line.newLine};
    case DifferenceLine::Kind::Removed:
        return {Kind::Removed, line.text, line.oldLine, line.newLine};
    }
    return {};
}

ShownLine gap(qsizetype lines)
{
    ShownLine line;
    line.kind = Kind::Gap;
    line.leftOut = static_cast<int>(lines);
    return line;
}

bool isWordCharacter(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark() || unit == u'_';
}

bool insideWord(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && isWordCharacter(text.at(position - 1))
        && isWordCharacter(text.at(position));
}

/// What differs between two lines that stand for each other, in whole words.
void markChanged(ShownLine *old, ShownLine *fresh)
{
    const QString &before = old->text;
    const QString &after = fresh->text;
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    while (insideWord(before, head) || insideWord(after, head)) {
        --head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    while (tail > 0 && (insideWord(before, before.size() - tail) || insideWord(after, after.size() - tail))) {
        --tail;
    }
    if (head == 0 && tail == 0) {
        return; // Nothing in common: the tint of the line says it all.
    }
    old->changed = {head, before.size() - tail - head};
    fresh->changed = {head, after.size() - tail - head};
}

/// Pairs the lines that go with those that come, in order.
void markPairs(std::vector<ShownLine> *lines)
{
    for (std::size_t at = 0; at < lines->size();) {
        std::size_t removed = at;
        while (removed < lines->size() && lines->at(removed).kind == Kind::Removed) {
            ++removed;
        }
        std::size_t added = removed;
        while (added < lines->size() && lines->at(added).kind == Kind::Added) {
            ++added;
        }
        const std::size_t pairs = std::min(removed - at, added - removed);
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            markChanged(&lines->at(at + pair), &lines->at(removed + pair));
        }
        at = std::max(added, at + 1);
    }
}

/// Leaves out what stands more than the context away from any change.
std::vector<ShownLine> folded(std::vector<ShownLine> lines)
{
    std::vector<ShownLine> kept;
    for (std::size_t at = 0; at < lines.size();) {
        std::size_t end = at;
        while (end < lines.size() && lines[end].kind == Kind::Same) {
            ++end;
        }
        if (end == at) {
            kept.push_back(std::move(lines[at++]));
            continue;
        }
        const std::size_t before = at == 0 ? 0 : shownContext;
        const std::size_t after = end == lines.size() ? 0 : shownContext;
        // A gap of one line would save nothing.
        const bool fold = end - at > before + after + 1;
        for (std::size_t line = at; line < end; ++line) {
            if (!fold || line < at + before || line >= end - after) {
                kept.push_back(std::move(lines[line]));
            } else if (line == at + before) {
                kept.push_back(gap(static_cast<qsizetype>(end - at - before - after)));
            }
        }
        at = end;
    }
    return kept;
}

void bound(std::vector<ShownLine> *lines)
{
    if (lines->size() > shownLineLimit) {
        const auto leftOut = static_cast<qsizetype>(lines->size()) - shownLineLimit;
        lines->resize(shownLineLimit);
        lines->push_back(gap(leftOut));
    }
}

ShownLine blank()
{
    ShownLine line;
    line.kind = Kind::Blank;
    return line;
}

} // namespace

std::vector<ShownLine> unifiedLines(const Difference &difference)
{
    std::vector<ShownLine> lines;
    lines.reserve(difference.lines.size());
    std::transform(difference.lines.begin(), difference.lines.end(), std::back_inserter(lines), shown);
    markPairs(&lines);
    lines = folded(std::move(lines));
    bound(&lines);
    return lines;
}

ShownColumns columnLines(const Difference &difference)
{
    ShownColumns columns;
    const auto level = [&columns] {
        const std::size_t rows = std::max(columns.left.size(), columns.right.size());
        columns.left.resize(rows, blank());
        columns.right.resize(rows, blank());
    };
    for (ShownLine &line : unifiedLines(difference)) {
        switch (line.kind) {
        case Kind::Removed:
            // What comes after what came: a new change.
            if (columns.right.size() > columns.left.size()) {
                level();
            }
            columns.left.push_back(std::move(line));
            break;
        case Kind::Added:
            columns.right.push_back(std::move(line));
            break;
        case Kind::Same:
        case Kind::Gap:
        case Kind::Blank:
            level();
            columns.left.push_back(line);
            columns.right.push_back(std::move(line));
            break;
        }
    }
    level();
    return columns;
}

} // namespace Askwell::Gui
