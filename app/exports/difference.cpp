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
    Appender(const TextLines &before, const TextLines &after, std::vector<DifferenceLine> *lines)
        : m_before(before)
        , m_after(after)
        , m_lines(lines)
    { }

    void same()
    {
        flush();
        m_lines->push_back({Kind::Same, m_after.lines[m_new], int(m_old) + 1, int(m_new) + 1});
        ++m_old;
        ++m_new;
    }
    void removed()
    {
        m_lines->push_back({Kind::Removed, m_before.lines[m_old], int(m_old) + 1, 0});
        ++m_old;
    }
    /// Kept back until the change ends: what goes is shown before what comes.
    void added()
    {
        m_added.push_back({Kind::Added, m_after.lines[m_new], 0, int(m_new) + 1});
        ++m_new;
    }
    void flush()
    {
        m_lines->insert(m_lines->end(), m_added.begin(), m_added.end());
        m_added.clear();
    }

private:
    const TextLines &m_before;
    const TextLines &m_after;
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
    int m_old = 0;
    int m_new = 0;
    int m_lastOld = 0;
    int m_lastNew = 0;
};

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
        result.tooLarge = true;
        return result;
    }
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
    Appender appender(oldText, newText, &result.lines);
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
