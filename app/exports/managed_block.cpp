// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/managed_block.h"

#include <algorithm>
#include <vector>

namespace Askwell {

namespace {

constexpr QByteArrayView beginMarker("<!-- BEGIN:askwell -->");
constexpr QByteArrayView endMarker("<!-- END:askwell -->");
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// A line that holds nothing but a marker.
struct MarkerLine
{
    bool begins = false;
    /// Of the line without its line end.
    qsizetype from = 0;
    qsizetype to = 0;
};

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

qsizetype textBegin(const QByteArray &bytes)
{
    return bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
}

/// The lines that hold `marker` alone, in order.
void appendMarkerLines(const QByteArray &bytes, QByteArrayView marker, bool begins,
                       std::vector<MarkerLine> *lines)
{
    const qsizetype first = textBegin(bytes);
    for (qsizetype at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + marker.size())) {
        MarkerLine line {begins, at, at + marker.size()};
        while (line.from > first && isSpace(bytes.at(line.from - 1))) {
            --line.from;
        }
        while (line.to < bytes.size() && isSpace(bytes.at(line.to))) {
            ++line.to;
        }
        const bool alone = (line.from == first || isLineEnd(bytes.at(line.from - 1)))
            && (line.to == bytes.size() || isLineEnd(bytes.at(line.to)));
        if (alone) {
            lines->push_back(line);
        }
    }
}

std::vector<MarkerLine> markerLines(const QByteArray &bytes)
{
    std::vector<MarkerLine> lines;
    appendMarkerLines(bytes, beginMarker, true, &lines);
    appendMarkerLines(bytes, endMarker, false, &lines);
    std::sort(lines.begin(), lines.end(),
              [](const MarkerLine &one, const MarkerLine &other) { return one.from < other.from; });
    return lines;
}

/// Counted from 1.
QString lineNumber(const QByteArray &bytes, const MarkerLine &line)
{
    qsizetype number = 1;
    for (qsizetype at = 0; at < line.from; ++at) {
        const bool isCrLf = bytes.at(at) == '\r' && bytes.at(at + 1) == '\n';
        number += isLineEnd(bytes.at(at)) && !isCrLf ? 1 : 0;
    }
    return QString::number(number);
}

/// Why the markers of a file do not make one block; nothing for none at all, and for one pair.
std::optional<Message> markersProblem(const QByteArray &bytes, const std::vector<MarkerLine> &lines,
                                      const QString &path)
{
    if (lines.empty() || (lines.size() == 2 && lines[0].begins && !lines[1].begins)) {
        return {};
    }
    const QString first = lineNumber(bytes, lines[0]);
    if (lines.size() == 1) {
        return lines[0].begins
            ? Message {QT_TRANSLATE_NOOP(
                           "Message",
                           "%1: line %2 begins Askwell's part, and no line ends it. Put the line "
                           "<!-- END:askwell --> where it ends, or take line %2 out."),
                       {path, first}}
            : Message {
                QT_TRANSLATE_NOOP("Message",
                                  "%1: line %2 ends Askwell's part, and no line begins it. Put the line "
                                  "<!-- BEGIN:askwell --> where it begins, or take line %2 out."),
                {path, first}};
    }
    const QString second = lineNumber(bytes, lines[1]);
    if (!lines[0].begins) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "%1: line %2 ends Askwell's part before another marker stands in "
                                          "line %3. Leave one pair of markers, the begin first."),
                        {path, first, second}};
    }
    if (lines[1].begins) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "%1: line %2 begins Askwell's part, and line %3 begins it again "
                                          "before it ended. Leave one pair of markers."),
                        {path, first, second}};
    }
    return Message {QT_TRANSLATE_NOOP("Message",
                                      "%1: Askwell's part stands in lines %2 to %3, and line %4 holds one "
                                      "more of its markers. Leave one pair of markers."),
                    {path, first, second, lineNumber(bytes, lines[2])}};
}

std::optional<Message> encodingProblem(const QByteArray &bytes, const QString &path)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "%1 is UTF-16 text, into which Askwell does not write. Save it as "
                                          "UTF-8 first."),
                        {path}};
    }
    if (bytes.contains('\0')) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "%1 holds NUL bytes, so it is no text that Askwell could add to. "
                                          "Save it as UTF-8 text first."),
                        {path}};
    }
    return {};
}

QByteArray withLineFeeds(QByteArray text)
{
    if (text.contains('\r')) {
        text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return text;
}

/// The line end that most of the lines have.
QByteArray lineEndOf(const QByteArray &bytes)
{
    const qsizetype both = bytes.contains('\r') ? bytes.count("\r\n") : 0;
    const qsizetype feeds = bytes.count('\n') - both;
    const qsizetype returns = bytes.contains('\r') ? bytes.count('\r') - both : 0;
    if (both > feeds && both >= returns) {
        return "\r\n";
    }
    return returns > feeds ? "\r" : "\n";
}

QByteArray blockBytes(const QByteArray &rules, const QByteArray &lineEnd)
{
    QByteArray text = withLineFeeds(rules);
    if (!text.isEmpty() && !text.endsWith('\n')) {
        text += '\n';
    }
    QByteArray block = beginMarker.toByteArray() + '\n' + text + endMarker.toByteArray();
    return lineEnd == "\n" ? block : block.replace("\n", lineEnd);
}

/// Where the line end that ends right before `at` begins; `at` where there is none.
qsizetype beforeLineEnd(const QByteArray &bytes, qsizetype at)
{
    if (at > 0 && bytes.at(at - 1) == '\n') {
        --at;
        return at > 0 && bytes.at(at - 1) == '\r' ? at - 1 : at;
    }
    return at > 0 && bytes.at(at - 1) == '\r' ? at - 1 : at;
}

} // namespace

Result<std::optional<ManagedBlock>> findManagedBlock(const QByteArray &bytes, const QString &path)
{
    if (const auto problem = encodingProblem(bytes, path)) {
        return *problem;
    }
    const std::vector<MarkerLine> lines = markerLines(bytes);
    if (const auto problem = markersProblem(bytes, lines, path)) {
        return *problem;
    }
    if (lines.empty()) {
        return std::optional<ManagedBlock>();
    }
    qsizetype from = lines[0].to;
    from += bytes.at(from) == '\r' && bytes.at(from + 1) == '\n' ? 2 : 1;
    return std::optional<ManagedBlock>(
        {lines[0].from, lines[1].to - lines[0].from, withLineFeeds(bytes.mid(from, lines[1].from - from))});
}

Result<QByteArray> withManagedBlock(const QByteArray &bytes, const QByteArray &rules, const QString &path)
{
    const Result<std::optional<ManagedBlock>> found = findManagedBlock(bytes, path);
    if (!found) {
        return found.error();
    }
    QByteArray result;
    if (found.value()) {
        const ManagedBlock &old = *found.value();
        // Those of the others: among mixed ones our own part must not tip the scales for the next time.
        const QByteArray block =
            blockBytes(rules, lineEndOf(bytes.first(old.begin) + ' ' + bytes.sliced(old.end())));
        result.reserve(bytes.size() - old.length + block.size());
        result += QByteArrayView(bytes).first(old.begin);
        result += block;
        result += QByteArrayView(bytes).sliced(old.end());
        return result;
    }
    const QByteArray lineEnd = lineEndOf(bytes);
    const QByteArray block = blockBytes(rules, lineEnd);
    result.reserve(bytes.size() + block.size() + 2 * lineEnd.size() + 4);
    result += bytes;
    // A feed right behind a lone return would make one line end of the two.
    const QByteArray between = bytes.endsWith('\r') && lineEnd == "\n" ? "\r\n" : lineEnd;
    result += between.repeated(lineEndsBeforeNewBlock(bytes));
    result += block;
    const bool endsWithLineEnd = bytes.size() == textBegin(bytes) || isLineEnd(bytes.back());
    if (endsWithLineEnd) {
        result += lineEnd;
    }
    return result;
}

QByteArray withoutManagedBlock(const QByteArray &bytes, const ManagedBlock &block, int lineEnds)
{
    qsizetype to = block.end();
    if (to < bytes.size()) {
        to += bytes.at(to) == '\r' && to + 1 < bytes.size() && bytes.at(to + 1) == '\n' ? 2 : 1;
    }
    qsizetype from = block.begin;
    for (int removed = 0; removed < lineEnds; ++removed) {
        const qsizetype before = beforeLineEnd(bytes, from);
        // Lines that follow need the one that ends the line before.
        const bool isOnlyOne = to < bytes.size() && beforeLineEnd(bytes, before) == before;
        if (isOnlyOne && before > textBegin(bytes)) {
            break;
        }
        from = std::max(before, textBegin(bytes));
    }
    return bytes.first(from) + bytes.mid(to);
}

int lineEndsBeforeNewBlock(const QByteArray &bytes)
{
    const qsizetype first = textBegin(bytes);
    if (bytes.size() == first) {
        return 0;
    }
    const qsizetype lastLineEnd = beforeLineEnd(bytes, bytes.size());
    if (lastLineEnd == bytes.size()) {
        return 2;
    }
    const bool endsWithEmptyLine = lastLineEnd == first || beforeLineEnd(bytes, lastLineEnd) != lastLineEnd;
    return endsWithEmptyLine ? 0 : 1;
}

std::optional<Message> blockTextProblem(const QByteArray &rules)
{
    if (!markerLines(rules).empty()) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "The rules hold a line that marks the begin or the end of "
                                          "Askwell's part of a file. Take the line out of the rules.")};
    }
    if (rules.contains('\0')) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "The rules hold a NUL character. Take it out of the rules.")};
    }
    return {};
}

} // namespace Askwell
