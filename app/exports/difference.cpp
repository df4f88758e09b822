// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/difference.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceLine::Kind;

/// Beyond these the algorithm, which takes lines times changes, is no longer quick.
constexpr qsizetype mostBytes = 8LL * 1024 * 1024;
constexpr size_t mostChangedLines = 4000;

/// Equal lines that are kept on both sides of a change where a text is too long to keep them all.
constexpr int keptContext = 3;

struct TextLines
{
    std::vector<QString> lines;
    bool lacksFinalNewline = false;
};

TextLines linesOf(const QByteArray &bytes)
{
    TextLines text;
    QString whole = QString::fromUtf8(bytes);
    // fromUtf8() drops a byte order mark, which is a difference like any other.
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        whole.prepend(u'\uFEFF');
    }
    whole.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.lacksFinalNewline = !whole.isEmpty() && !whole.endsWith(u'\n');
    if (whole.endsWith(u'\n')) {
        whole.chop(1);
    } else if (whole.isEmpty()) {
        return text;
    }
    const QStringList lines = whole.split(u'\n');
    text.lines.assign(lines.begin(), lines.end());
    return text;
}

/// A number for each line: equal numbers, equal lines. A last line without its newline is another line.
std::vector<int> numbered(const TextLines &text, QHash<QString, int> *numbers)
{
    std::vector<int> result;
    result.reserve(text.lines.size());
    for (const QString &line : text.lines) {
        const bool open = text.lacksFinalNewline && result.size() + 1 == text.lines.size();
        const auto known = numbers->constFind(open ? line + u'\n' : line);
        if (known != numbers->constEnd()) {
            result.push_back(*known);
        } else {
            const int number = int(numbers->size());
            numbers->insert(open ? line + u'\n' : line, number);
            result.push_back(number);
        }
    }
    return result;
}

/// Appends lines to a difference and counts them.
class Appender final
{
public:
    Appender(const TextLines &before, const TextLines &after, Difference *difference)
        : m_before(before)
        , m_after(after)
        , m_skipped(difference->skippedLines)
        , m_lines(&difference->lines)
    { }

    void same()
    {
        flush();
        m_lines->push_back({Kind::Same, m_after.lines[m_new], number(m_old), number(m_new)});
        ++m_old;
        ++m_new;
    }
    void removed()
    {
        m_lines->push_back({Kind::Removed, m_before.lines[m_old], number(m_old), 0});
        ++m_old;
    }
    /// Kept back until the change ends: what goes is shown before what comes.
    void added()
    {
        m_added.push_back({Kind::Added, m_after.lines[m_new], 0, number(m_new)});
        ++m_new;
    }
    void flush()
    {
        m_lines->insert(m_lines->end(), m_added.begin(), m_added.end());
        m_added.clear();
    }

private:
    [[nodiscard]] int number(size_t line) const { return m_skipped + int(line) + 1; }

    const TextLines &m_before;
    const TextLines &m_after;
    int m_skipped;
    std::vector<DifferenceLine> *m_lines;
    std::vector<DifferenceLine> m_added;
    size_t m_old = 0;
    size_t m_new = 0;
};

void appendChanges(const std::vector<int> &before, const std::vector<int> &after, Appender *appender)
{
    dtl::Diff<int> diff(before, after);
    diff.compose();
    for (const auto &step : diff.getSes().getSequence()) {
        switch (step.second.type) {
        case dtl::SES_COMMON:
            appender->same();
            break;
        case dtl::SES_DELETE:
            appender->removed();
            break;
        default:
            appender->added();
            break;
        }
    }
}

/// Where the line begins that lies `lines` lines before `at`, itself within a line or at its begin.
qsizetype lineBegin(const QByteArray &bytes, qsizetype at, int lines)
{
    for (int back = 0; back <= lines && at > 0; ++back) {
        at = bytes.lastIndexOf('\n', at - 1) + 1;
        if (back < lines && at > 0) {
            --at;
        }
    }
    return at;
}

/// The parts of two texts that differ, whole lines with some context.
struct ChangedParts
{
    QByteArray before;
    QByteArray after;
    int skippedLines = 0;
};

ChangedParts changedParts(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype same =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const qsizetype head = lineBegin(before, same, keptContext);
    qsizetype tail = 0;
    while (tail < shorter - same
           && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    // The rest of the line in which the change ends, and the context behind it.
    for (int line = 0; line <= keptContext && tail > 0; ++line) {
        const qsizetype newline = before.indexOf('\n', before.size() - tail);
        tail = newline < 0 ? 0 : before.size() - newline - 1;
    }
    return {before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail),
            int(std::count(before.begin(), before.begin() + head, '\n'))};
}

/// Lines from..to of the difference that are printed together.
struct Hunk
{
    size_t from = 0;
    size_t to = 0;
};

std::vector<Hunk> hunks(const std::vector<DifferenceLine> &lines)
{
    constexpr size_t context = 3;
    std::vector<Hunk> result;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].kind == Kind::Same) {
            continue;
        }
        const size_t from = at < context ? 0 : at - context;
        const size_t to = std::min(at + context + 1, lines.size());
        if (!result.empty() && from <= result.back().to) {
            result.back().to = to;
        } else {
            result.push_back({from, to});
        }
    }
    return result;
}

/// "12,3" as unified differences count: one line has no count, no line stands after the one before.
QString range(int linesBefore, int count)
{
    const int first = count == 0 ? linesBefore : linesBefore + 1;
    return count == 1 ? QString::number(first) : u"%1,%2"_s.arg(first).arg(count);
}

class UnifiedPrinter final
{
public:
    explicit UnifiedPrinter(const Difference &difference)
        : m_difference(difference)
        , m_old(difference.skippedLines)
        , m_new(difference.skippedLines)
    {
        for (const DifferenceLine &line : difference.lines) {
            m_lastOld = std::max(m_lastOld, line.oldLine);
            m_lastNew = std::max(m_lastNew, line.newLine);
        }
    }

    /// Hunks must be given in order.
    QString text(const Hunk &hunk)
    {
        while (m_at < hunk.from) {
            count(m_difference.lines[m_at++]);
        }
        const int oldBefore = m_old;
        const int newBefore = m_new;
        QString body;
        while (m_at < hunk.to) {
            const DifferenceLine &line = m_difference.lines[m_at++];
            count(line);
            body += printed(line);
        }
        return u"@@ -%1 +%2 @@\n"_s.arg(range(oldBefore, m_old - oldBefore),
                                        range(newBefore, m_new - newBefore))
            + body;
    }

private:
    void count(const DifferenceLine &line)
    {
        m_old += line.kind == Kind::Added ? 0 : 1;
        m_new += line.kind == Kind::Removed ? 0 : 1;
    }

    QString printed(const DifferenceLine &line) const
    {
        const QChar mark = line.kind == Kind::Same ? u' ' : line.kind == Kind::Added ? u'+' : u'-';
        const bool open =
            (line.kind != Kind::Added && line.oldLine == m_lastOld && m_difference.oldLacksFinalNewline)
            || (line.kind != Kind::Removed && line.newLine == m_lastNew && m_difference.newLacksFinalNewline);
        return mark + line.text + u'\n' + (open ? u"\\ No newline at end of file\n"_s : QString());
    }

    const Difference &m_difference;
    size_t m_at = 0;
    int m_old;
    int m_new;
    int m_lastOld = 0;
    int m_lastNew = 0;
};

/// Of texts that are short enough; their first line has the number after `skippedLines`.
Difference difference(const QByteArray &before, const QByteArray &after, int skippedLines)
{
    Difference result;
    result.skippedLines = skippedLines;
    const TextLines oldText = linesOf(before);
    const TextLines newText = linesOf(after);
    QHash<QString, int> numbers;
    const std::vector<int> oldNumbers = numbered(oldText, &numbers);
    const std::vector<int> newNumbers = numbered(newText, &numbers);

    const size_t shorter = std::min(oldNumbers.size(), newNumbers.size());
    size_t head = 0;
    while (head < shorter && oldNumbers[head] == newNumbers[head]) {
        ++head;
    }
    size_t tail = 0;
    while (tail < shorter - head
           && oldNumbers[oldNumbers.size() - 1 - tail] == newNumbers[newNumbers.size() - 1 - tail]) {
        ++tail;
    }
    const std::vector<int> oldMiddle(oldNumbers.begin() + ptrdiff_t(head),
                                     oldNumbers.end() - ptrdiff_t(tail));
    const std::vector<int> newMiddle(newNumbers.begin() + ptrdiff_t(head),
                                     newNumbers.end() - ptrdiff_t(tail));
    if (std::min(oldMiddle.size(), newMiddle.size()) > mostChangedLines) {
        result.tooLarge = true;
        return result;
    }

    result.oldLacksFinalNewline = oldText.lacksFinalNewline;
    result.newLacksFinalNewline = newText.lacksFinalNewline;
    result.lines.reserve(oldNumbers.size() + newMiddle.size());
    Appender appender(oldText, newText, &result);
    for (size_t at = 0; at < head; ++at) {
        appender.same();
    }
    appendChanges(oldMiddle, newMiddle, &appender);
    appender.flush();
    for (size_t at = 0; at < tail; ++at) {
        appender.same();
    }
    return result;
}

} // namespace

bool Difference::empty() const
{
    return !tooLarge && std::all_of(lines.begin(), lines.end(), [](const DifferenceLine &line) {
        return line.kind == Kind::Same;
    });
}

Difference difference(const QByteArray &before, const QByteArray &after)
{
    Difference result;
    if (before.size() + after.size() > mostBytes) {
        const ChangedParts parts = changedParts(before, after);
        if (parts.before.size() + parts.after.size() <= mostBytes) {
            result = difference(parts.before, parts.after, parts.skippedLines);
        } else {
            result.tooLarge = true;
        }
        return result;
    }
    return difference(before, after, 0);
}

QString unifiedText(const Difference &difference, const QString &path, bool isNew)
{
    if (difference.empty()) {
        return {};
    }
    QString text = (isNew ? u"--- /dev/null"_s : u"--- a/"_s + path) + u"\n+++ b/"_s + path + u'\n';
    UnifiedPrinter printer(difference);
    for (const Hunk &hunk : hunks(difference.lines)) {
        text += printer.text(hunk);
    }
    return text;
}

} // namespace Askwell
