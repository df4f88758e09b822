// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QTranslator>

namespace Askwell {

/// A text that was asked for: what a translation file knows it by.
struct AskedText
{
    QString context;
    QString source;
    QString comment;

    bool operator==(const AskedText &) const = default;
};

inline size_t qHash(const AskedText &text, size_t seed = 0)
{
    return qHashMulti(seed, text.context, text.source, text.comment);
}

/// A language that is English, marked and two fifths longer, so that what is not translated or does not fit
/// is seen; on request one that is read from right to left. Remembers what was asked for.
class PseudoTranslator final : public QTranslator
{
public:
    explicit PseudoTranslator(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    { }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        asked.insert({QString::fromUtf8(context), text, QString::fromUtf8(comment)});
        if (!isOurs(context)) {
            return {};
        }
        return m_direction == Qt::RightToLeft ? rightToLeftMark + pseudo(text) : pseudo(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    static QString pseudo(const QString &text)
    {
        // In words, since sentences break between words.
        static const QString filler = QStringLiteral(" ~longer").repeated(100);
        return mark + text + filler.left(text.size() * 2 / 5) + u'\u27e7';
    }
    static bool isOurs(const char *context)
    {
        const QLatin1StringView name(context);
        return name.startsWith(QLatin1StringView("Askwell::")) || name == QLatin1StringView("Message")
            || name == QLatin1StringView("Guide") || name == QLatin1StringView("Action")
            || name == QLatin1StringView("BlankHints");
    }

    static constexpr QChar mark = u'\u27e6';

    mutable QSet<AskedText> asked;

private:
    static constexpr QChar rightToLeftMark = u'\u200f';

    Qt::LayoutDirection m_direction;
};

} // namespace Askwell
