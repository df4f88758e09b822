// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt/sentences.h"

#include <QStringList>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Lines as long as these are wrapped; shorter ones end where a thought ends.
constexpr qsizetype wrappedLine = 60;

struct Line
{
    qsizetype begin = 0;
    QStringView text;

    [[nodiscard]] qsizetype end() const { return begin + text.size(); }
    [[nodiscard]] bool empty() const { return text.trimmed().isEmpty(); }
    [[nodiscard]] qsizetype indent() const
    {
        qsizetype width = 0;
        for (const QChar unit : text) {
            if (unit != u' ' && unit != u'\t') {
                break;
            }
            width += unit == u'\t' ? 4 : 1;
        }
        return width;
    }
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype newline = text.indexOf(u'\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        lines.push_back({begin, QStringView(text).sliced(begin, end - begin)});
        begin = end + 1;
    }
    return lines;
}

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
}

bool isListItem(QStringView line)
{
    const QStringView text = line.trimmed();
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isDigit()) {
        ++at;
    }
    const bool numbered = at > 0 && at < text.size() && (text.at(at) == u'.' || text.at(at) == u')');
    const bool pointed = at == 0 && !text.isEmpty() && QStringView(u"-*+•").contains(text.front());
    return (numbered || pointed) && at + 1 < text.size() && text.at(at + 1).isSpace();
}

bool isHeading(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == u'#') {
        ++marks;
    }
    return marks > 0 && marks <= 6 && marks < line.size() && line.at(marks) == u' ';
}

bool endsWithAbbreviation(QStringView before)
{
    static const QStringList abbreviations {u"e.g"_s, u"i.e"_s,    u"vs"_s,   u"cf"_s, u"approx"_s, u"incl"_s,
                                            u"etc"_s, u"resp"_s,   u"fig"_s,  u"no"_s, u"dr"_s,     u"mr"_s,
                                            u"mrs"_s, u"approx"_s, u"e.g."_s, u"ca"_s, u"z.b"_s,    u"d.h"_s};
    qsizetype begin = before.size();
    while (begin > 0 && (before.at(begin - 1).isLetter() || before.at(begin - 1) == u'.')
           && before.size() - begin < 8) {
        --begin;
    }
    return abbreviations.contains(before.sliced(begin).toString(), Qt::CaseInsensitive);
}

TextSpan trimmedSpan(const QString &text, qsizetype begin, qsizetype end)
{
    while (begin < end && text.at(begin).isSpace()) {
        ++begin;
    }
    while (end > begin && text.at(end - 1).isSpace()) {
        --end;
    }
    return {begin, end - begin};
}

void append(const QString &text, qsizetype begin, qsizetype end, Sentence::Kind kind,
            std::vector<Sentence> *sentences)
{
    const TextSpan span = trimmedSpan(text, begin, end);
    if (span.length > 0) {
        sentences->push_back({span, kind});
    }
}

/// Where the sentence that holds `at` ends, if a mark there ends one; -1 otherwise.
qsizetype endOfSentence(const QString &text, qsizetype at, qsizetype end)
{
    static const QString anywhere = u"。！？؟۔।"_s;
    static const QString closing = u"\"'”’)]»"_s;
    const QChar unit = text.at(at);
    const bool mark = u".?!"_s.contains(unit);
    if (!mark && !anywhere.contains(unit)) {
        return -1;
    }
    qsizetype after = at + 1;
    while (after < end && closing.contains(text.at(after))) {
        ++after;
    }
    if (!mark || after == end) {
        return after;
    }
    const bool spaced = text.at(after).isSpace();
    return spaced && !(unit == u'.' && endsWithAbbreviation(QStringView(text).first(at))) ? after : -1;
}

/// The sentences of lines that were wrapped into one another.
void appendProse(const QString &text, qsizetype begin, qsizetype end, std::vector<Sentence> *sentences)
{
    bool inCode = false;
    for (qsizetype at = begin; at < end; ++at) {
        inCode = text.at(at) == u'`' ? !inCode : inCode;
        const qsizetype after = inCode ? -1 : endOfSentence(text, at, end);
        if (after >= 0) {
            append(text, begin, after, Sentence::Kind::Prose, sentences);
            begin = after;
            at = after - 1;
        }
    }
    append(text, begin, end, Sentence::Kind::Prose, sentences);
}

/// Goes over the lines once; each step takes one block.
class Blocks final
{
public:
    explicit Blocks(const QString &text)
        : m_text(text)
        , m_lines(linesOf(text))
    { }

    std::vector<Sentence> run()
    {
        while (m_at < m_lines.size()) {
            step();
        }
        return std::move(m_sentences);
    }

private:
    void step()
    {
        const Line &line = m_lines[m_at];
        const bool afterEmpty = m_at == 0 || m_lines[m_at - 1].empty();
        if (line.empty()) {
            ++m_at;
        } else if (isFence(line.text)) {
            code();
        } else if (isListItem(line.text)) {
            const qsizetype indent = line.indent();
            take(Sentence::Kind::ListItem,
                 [indent](const Line &next) { return next.indent() > indent && !isListItem(next.text); });
        } else if (line.text.startsWith(u'>')) {
            take(Sentence::Kind::Quotation, [](const Line &) { return false; });
        } else if (isHeading(line.text)) {
            take(Sentence::Kind::Heading, [](const Line &) { return false; });
        } else if (afterEmpty && line.indent() >= 4) {
            take(Sentence::Kind::Code, [](const Line &next) { return next.indent() >= 4; });
        } else {
            prose();
        }
    }

    /// To the fence that closes it, or the end.
    void code()
    {
        const qsizetype begin = m_lines[m_at].begin;
        const QStringView fence = m_lines[m_at].text.trimmed().first(3);
        ++m_at;
        while (m_at < m_lines.size() && !m_lines[m_at].text.trimmed().startsWith(fence)) {
            ++m_at;
        }
        m_at = std::min(m_at + 1, m_lines.size());
        append(m_text, begin, m_lines[m_at - 1].end(), Sentence::Kind::Code, &m_sentences);
    }

    template <typename Continues>
    void take(Sentence::Kind kind, Continues continues)
    {
        const qsizetype begin = m_lines[m_at].begin;
        ++m_at;
        while (m_at < m_lines.size() && !m_lines[m_at].empty() && !isFence(m_lines[m_at].text)
               && continues(m_lines[m_at])) {
            ++m_at;
        }
        append(m_text, begin, m_lines[m_at - 1].end(), kind, &m_sentences);
    }

    void prose()
    {
        const qsizetype begin = m_lines[m_at].begin;
        ++m_at;
        while (m_at < m_lines.size() && m_lines[m_at - 1].text.size() >= wrappedLine
               && isProse(m_lines[m_at])) {
            ++m_at;
        }
        appendProse(m_text, begin, m_lines[m_at - 1].end(), &m_sentences);
    }

    static bool isProse(const Line &line)
    {
        return !line.empty() && !isFence(line.text) && !isListItem(line.text) && !line.text.startsWith(u'>')
            && !isHeading(line.text);
    }

    const QString &m_text;
    std::vector<Line> m_lines;
    size_t m_at = 0;
    std::vector<Sentence> m_sentences;
};

} // namespace

std::vector<Sentence> sentencesOf(const QString &text)
{
    return Blocks(text).run();
}

} // namespace Askwell
