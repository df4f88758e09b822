// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/prefilter.h"

#include <QStringView>

#include <array>

namespace Askwell {

namespace {

size_t bitOf(char16_t first, char16_t second, char16_t third)
{
    // Multipliers without a common factor, so that neighbours fall apart.
    return (first * 40'503U + second * 2'731U + third * 173U + (third >> 8U)) & 0xFFFFU;
}

char16_t folded(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80) {
        return code >= u'A' && code <= u'Z' ? char16_t(code + (u'a' - u'A')) : code;
    }
    return unit.toCaseFolded().unicode();
}

/// Reads a pattern once, and looks for each run of plain letters that it cannot do without.
class PatternReader
{
public:
    PatternReader(QStringView pattern, const Prefilter &text)
        : m_pattern(pattern)
        , m_text(text)
    { }

    [[nodiscard]] bool couldMatch()
    {
        const bool could = alternatives(0);
        return could || m_unknown || m_at < m_pattern.size();
    }

private:
    /// The letters right before the place, as far as they stand side by side in every match.
    struct Run
    {
        std::array<char16_t, 3> last {};
        int length = 0;
    };

    [[nodiscard]] bool isAt(QStringView text) const
    {
        return m_at + text.size() <= m_pattern.size() && m_pattern.sliced(m_at, text.size()) == text;
    }
    [[nodiscard]] bool ended() const { return m_at >= m_pattern.size(); }

    /// Up to the closing parenthesis or the end: one of the branches has to be possible.
    bool alternatives(int depth)
    {
        // Nothing of ours nests so deeply.
        if (depth > 50) {
            giveUp();
            return true;
        }
        bool could = branch(depth);
        while (!ended() && m_pattern.at(m_at) == u'|') {
            ++m_at;
            const bool another = branch(depth);
            could = could || another;
        }
        return could;
    }

    bool branch(int depth)
    {
        bool could = true;
        Run run;
        while (!ended() && m_pattern.at(m_at) != u'|' && m_pattern.at(m_at) != u')') {
            if (!could) {
                skipBranch();
                return false;
            }
            const QChar unit = m_pattern.at(m_at++);
            if (unit == u'(') {
                const bool inside = group(depth, &run, &could);
                could = could && inside;
            } else if (unit == u'[') {
                skipClass();
                could = finish(&run) && could;
                skipQuantifier();
            } else if (unit == u'\\') {
                could = escape(&run) && could;
            } else if (unit == u'.') {
                could = finish(&run) && could;
                skipQuantifier();
            } else if (QStringView(u"?*+").contains(unit) || (unit == u'{' && isAt(u","))
                       || unit.isSurrogate()) {
                giveUp();
            } else if (unit != u'^' && unit != u'$') {
                could = letter(unit, &run) && could;
            }
        }
        return finish(&run) && could;
    }

    /// To the end of a branch that is decided.
    void skipBranch()
    {
        for (int open = 0; !ended(); ++m_at) {
            const QChar unit = m_pattern.at(m_at);
            if (unit == u'\\') {
                ++m_at;
            } else if (unit == u'[') {
                ++m_at;
                skipClass();
                --m_at;
            } else if (unit == u'(') {
                ++open;
            } else if (open == 0 && (unit == u'|' || unit == u')')) {
                return;
            } else if (unit == u')') {
                --open;
            }
        }
        m_at = m_pattern.size();
    }

    /// Behind the opening parenthesis.
    bool group(int depth, Run *run, bool *could)
    {
        if (isAt(u"?:")) {
            m_at += 2;
        } else if (isAt(u"?=") || isAt(u"?!") || isAt(u"?<=") || isAt(u"?<!")) {
            // Takes no letters away: what stands before and behind it is side by side.
            while (m_pattern.at(m_at) != u'=' && m_pattern.at(m_at) != u'!') {
                ++m_at;
            }
            ++m_at;
            for (skipBranch(); isAt(u"|"); skipBranch()) {
                ++m_at;
            }
            close();
            return true;
        } else if (isAt(u"*LIMIT_MATCH=")) {
            skipPast(u')');
            return true;
        } else if (isAt(u"?<")) {
            skipPast(u'>');
        } else if (isAt(u"?")) {
            ++m_at;
            while (!ended() && (m_pattern.at(m_at) == u'i' || m_pattern.at(m_at) == u'-')) {
                ++m_at;
            }
            if (isAt(u")")) {
                ++m_at;
                return true;
            }
            if (!isAt(u":")) {
                giveUp();
                return true;
            }
            ++m_at;
        } else if (isAt(u"*")) {
            giveUp();
            return true;
        }
        *could = finish(run) && *could;
        const bool inside = alternatives(depth + 1);
        close();
        return skipQuantifier() || inside;
    }

    void close()
    {
        if (ended() || m_pattern.at(m_at) != u')') {
            giveUp();
            return;
        }
        ++m_at;
    }

    void skipPast(QChar end)
    {
        const qsizetype found = m_pattern.indexOf(end, m_at);
        if (found < 0) {
            giveUp();
            return;
        }
        m_at = found + 1;
    }

    void giveUp()
    {
        m_unknown = true;
        m_at = m_pattern.size();
    }

    /// Behind the backslash.
    bool escape(Run *run)
    {
        if (ended()) {
            giveUp();
            return true;
        }
        const QChar unit = m_pattern.at(m_at++);
        if (!unit.isLetterOrNumber()) {
            return letter(unit, run);
        }
        if (unit == u'b' || unit == u'B') {
            return true;
        }
        if (!QStringView(u"wWdDsSn").contains(unit)) {
            giveUp();
            return true;
        }
        const bool could = finish(run);
        skipQuantifier();
        return could;
    }

    bool letter(QChar unit, Run *run)
    {
        const qsizetype behind = m_at;
        if (skipQuantifier()) {
            return finish(run);
        }
        run->last = {run->last[1], run->last[2], folded(unit)};
        ++run->length;
        const bool could = run->length < 3 || m_text.holds(run->last[0], run->last[1], run->last[2]);
        // "a+b": how many stand between is not known.
        return (m_at == behind || finish(run)) && could;
    }

    /// What is too short for a triple.
    bool finish(Run *run)
    {
        const bool could = run->length == 0 || run->length > 2
            || m_text.holds(0, run->length == 2 ? run->last[1] : u'\0', run->last[2]);
        *run = {};
        return could;
    }

    /// True where it allows none.
    bool skipQuantifier()
    {
        if (ended()) {
            return false;
        }
        bool allowsNone = false;
        const QChar unit = m_pattern.at(m_at);
        if (unit == u'?' || unit == u'*') {
            allowsNone = true;
            ++m_at;
        } else if (unit == u'+') {
            ++m_at;
        } else if (unit == u'{' && m_at + 1 < m_pattern.size() && m_pattern.at(m_at + 1).isDigit()) {
            allowsNone = m_pattern.at(m_at + 1) == u'0';
            skipPast(u'}');
        } else {
            return false;
        }
        if (isAt(u"?") || isAt(u"+")) {
            ++m_at;
        }
        return allowsNone;
    }

    /// Behind the opening bracket.
    void skipClass()
    {
        if (isAt(u"^")) {
            ++m_at;
        }
        // A bracket that comes first is one of the class.
        for (bool first = true; !ended() && (first || m_pattern.at(m_at) != u']'); first = false) {
            if (isAt(u"[:")) {
                giveUp();
                return;
            }
            m_at += m_pattern.at(m_at) == u'\\' ? 2 : 1;
        }
        if (ended()) {
            giveUp();
            return;
        }
        ++m_at;
    }

    QStringView m_pattern;
    const Prefilter &m_text;
    qsizetype m_at = 0;
    bool m_unknown = false;
};

} // namespace

Prefilter::Prefilter(const QString &text)
{
    char16_t first = 0;
    char16_t second = 0;
    for (const QChar unit : text) {
        const char16_t third = folded(unit);
        add(0, 0, third);
        add(0, second, third);
        add(first, second, third);
        first = second;
        second = third;
    }
}

bool Prefilter::couldMatch(const QString &pattern) const
{
    return PatternReader(pattern, *this).couldMatch();
}

bool Prefilter::holds(char16_t first, char16_t second, char16_t third) const
{
    return m_held.test(bitOf(first, second, third));
}

void Prefilter::add(char16_t first, char16_t second, char16_t third)
{
    m_held.set(bitOf(first, second, third));
}

} // namespace Askwell
