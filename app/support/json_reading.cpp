// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/json_reading.h"

#include "app/support/file_message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>
#include <vector>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepest = 64;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

int lineAt(const QByteArray &bytes, qint64 offset)
{
    return 1 + static_cast<int>(QByteArrayView(bytes).first(qMin(offset, bytes.size())).count('\n'));
}

/// What QJsonDocument does not tell: which key stands twice, how deep it goes, whether the end is missing.
class Scan final
{
public:
    explicit Scan(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    /// Goes over the text once. Text that is no JSON may say anything: QJsonDocument judges it.
    void run()
    {
        for (m_at = 0; m_at < m_bytes.size() && !m_tooDeepLine; ++m_at) {
            step(m_bytes.at(m_at));
        }
        m_endsEarly = m_endsEarly || !m_open.empty();
    }

    [[nodiscard]] const std::optional<int> &tooDeepLine() const { return m_tooDeepLine; }
    [[nodiscard]] const std::optional<int> &doubleKeyLine() const { return m_doubleKeyLine; }
    [[nodiscard]] const QString &doubleKey() const { return m_doubleKey; }
    [[nodiscard]] bool endsEarly() const { return m_endsEarly; }

private:
    struct Container
    {
        bool object = false;
        bool keyNext = false;
        QSet<QString> keys {};
    };

    void step(char character)
    {
        switch (character) {
        case '\n':
            ++m_line;
            break;
        case '{':
        case '[':
            m_open.push_back({character == '{', character == '{'});
            if (m_open.size() > deepest) {
                m_tooDeepLine = m_line;
            }
            break;
        case '}':
        case ']':
            if (!m_open.empty()) {
                m_open.pop_back();
            }
            break;
        case ',':
            if (!m_open.empty()) {
                m_open.back().keyNext = m_open.back().object;
            }
            break;
        case '"':
            string();
            break;
        default:
            break;
        }
    }

    /// m_at is on the opening quotation mark, and on the closing one afterwards.
    void string()
    {
        const qsizetype begin = m_at;
        bool escapes = false;
        for (++m_at; m_at < m_bytes.size() && m_bytes.at(m_at) != '"'; ++m_at) {
            if (m_bytes.at(m_at) == '\\') {
                escapes = true;
                ++m_at;
            } else if (m_bytes.at(m_at) == '\n') {
                ++m_line;
            }
        }
        if (m_at >= m_bytes.size()) {
            m_endsEarly = true;
            return;
        }
        if (!m_open.empty() && m_open.back().keyNext) {
            m_open.back().keyNext = false;
            noteKey(m_bytes.mid(begin, m_at - begin + 1), escapes);
        }
    }

    void noteKey(const QByteArray &quoted, bool escapes)
    {
        // "a" and "\u0061" are the same key.
        const QString key = escapes ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
                                    : QString::fromUtf8(QByteArrayView(quoted).sliced(1, quoted.size() - 2));
        QSet<QString> &keys = m_open.back().keys;
        if (keys.contains(key) && !m_doubleKeyLine) {
            m_doubleKeyLine = m_line;
            m_doubleKey = key;
        }
        keys.insert(key);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<Container> m_open;
    std::optional<int> m_tooDeepLine;
    std::optional<int> m_doubleKeyLine;
    QString m_doubleKey;
    bool m_endsEarly = false;
};

struct LineFault
{
    int line = 0;
    bool mergeConflict = false;
};

/// The first line that holds a git conflict marker or is not UTF-8. Neither occurs in JSON: its strings have
/// no line ends, and outside of them no line begins so.
std::optional<LineFault> lineFault(const QByteArray &bytes)
{
    int line = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QByteArrayView text = QByteArrayView(bytes).sliced(begin, end - begin);
        ++line;
        if (text.startsWith("<<<<<<< ") || text.startsWith(">>>>>>> ")) {
            return LineFault {line, true};
        }
        if (!text.isValidUtf8()) {
            return LineFault {line, false};
        }
        begin = end + 1;
    }
    return std::nullopt;
}

Message atLine(const char *text, const QString &fileName, int line)
{
    return {text, {fileName, QString::number(line)}};
}

Message endsEarlyMessage(const QString &fileName, int line)
{
    return atLine(
        QT_TRANSLATE_NOOP("Message",
                          "%1 ends too early, in line %2: a part of the file is missing. Get a whole "
                          "copy of it."),
        fileName, line);
}

Message parseMessage(const QJsonParseError &error, const QByteArray &bytes, const QString &fileName)
{
    const int line = lineAt(bytes, error.offset);
    switch (error.error) {
    case QJsonParseError::IllegalNumber:
        return atLine(QT_TRANSLATE_NOOP("Message", "%1, line %2: this number is out of range. Correct it."),
                      fileName, line);
    case QJsonParseError::IllegalEscapeSequence:
        return atLine(QT_TRANSLATE_NOOP(
                          "Message", "%1, line %2: JSON has no such escape after a backslash. Correct it."),
                      fileName, line);
    case QJsonParseError::MissingNameSeparator:
        return atLine(QT_TRANSLATE_NOOP("Message", "%1, line %2: a colon is missing after a key. Add it."),
                      fileName, line);
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedObject:
        return atLine(
            QT_TRANSLATE_NOOP("Message", "%1, line %2: a comma or a closing bracket is missing. Add it."),
            fileName, line);
    default:
        return atLine(QT_TRANSLATE_NOOP("Message", "%1, line %2: this is not JSON. Correct the line."),
                      fileName, line);
    }
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray &bytes, qint64 limit, const QString &fileName)
{
    if (bytes.size() > limit) {
        return tooLargeMessage(fileName, limit);
    }
    QByteArray text = bytes.startsWith(byteOrderMark) ? bytes.mid(3) : bytes;
    // QJsonDocument drops one that a string begins with, but not where it is escaped.
    text.replace(byteOrderMark, "\\ufeff");
    if (text.trimmed().isEmpty()) {
        return Message {QT_TRANSLATE_NOOP("Message", "%1 is empty. Get a whole copy of it."), {fileName}};
    }
    if (const std::optional<LineFault> fault = lineFault(text)) {
        return fault->mergeConflict
            ? atLine(
                QT_TRANSLATE_NOOP("Message",
                                  "%1 holds a git merge conflict in line %2. Resolve it, then open the file "
                                  "again."),
                fileName, fault->line)
            : atLine(QT_TRANSLATE_NOOP("Message", "%1, line %2: this is not UTF-8. Save the file as UTF-8."),
                     fileName, fault->line);
    }
    Scan scan(text);
    scan.run();
    if (scan.tooDeepLine()) {
        return atLine(QT_TRANSLATE_NOOP("Message", "%1, line %2: the brackets nest too deeply. Remove some."),
                      fileName, *scan.tooDeepLine());
    }
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return scan.endsEarly() ? endsEarlyMessage(fileName, lineAt(text, text.size()))
                                : parseMessage(error, text, fileName);
    }
    if (!document.isObject()) {
        return Message {
            QT_TRANSLATE_NOOP("Message", "%1 is JSON, but no object in braces. Choose another file."),
            {fileName}};
    }
    if (scan.doubleKeyLine()) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: the key \"%3\" stands here a second time. Remove one of "
                              "the two."),
            {fileName, QString::number(*scan.doubleKeyLine()), scan.doubleKey()}};
    }
    return document.object();
}

} // namespace Askwell
