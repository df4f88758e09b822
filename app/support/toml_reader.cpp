// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/toml_reader.h"

#include "app/support/file_message.h"

#include <QJsonArray>

#include <algorithm>
#include <exception>
#include <sstream>
#include <string_view>

namespace {

// Thrown through toml++ where it is wrong about what it reads ("2026-11-23Tx" in 3.3); never leaves this
// file.
struct BrokenAssumption final : std::exception
{ };

constexpr void assume(bool holds)
{
    if (!holds) {
        throw BrokenAssumption();
    }
}

} // namespace

// All of it in this file, whatever way a distribution built the library. Without NDEBUG its assumptions are
// checked in release builds too, where a broken one would be undefined behaviour.
#define TOML_EXCEPTIONS 1
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 16
#define TOML_ASSERT(expression) assume(static_cast<bool>(expression))
#pragma push_macro("NDEBUG")
#undef NDEBUG
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace Askwell {

namespace {

constexpr qsizetype MostDots = 400;

constexpr char Escape = '~';

/// The same text in ASCII: what toml++ 3.3 does with other letters outside of quotation marks is undefined.
QByteArray escaped(const QByteArray &toml)
{
    static const QByteArray kept = [] {
        QByteArray ascii;
        for (char character = 0; character < 127; ++character) {
            if (character != Escape) {
                ascii += character;
            }
        }
        return ascii;
    }();
    return toml.toPercentEncoding(kept, QByteArray(1, Escape), Escape);
}

QString text(std::string_view bytes)
{
    const QByteArray all(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QString::fromUtf8(QByteArray::fromPercentEncoding(all, Escape));
}

QJsonValue valueOf(const toml::node &node);

QJsonObject objectOf(const toml::table &table)
{
    QJsonObject object;
    for (const auto &[key, value] : table) {
        object.insert(text(key.str()), valueOf(value));
    }
    return object;
}

template <typename Moment>
QString momentText(const Moment &moment)
{
    std::ostringstream stream;
    stream << moment;
    return text(stream.str());
}

QJsonValue valueOf(const toml::node &node)
{
    if (const toml::table *table = node.as_table()) {
        return objectOf(*table);
    }
    if (const toml::array *array = node.as_array()) {
        QJsonArray values;
        for (const toml::node &each : *array) {
            values.append(valueOf(each));
        }
        return values;
    }
    if (const auto *string = node.as_string()) {
        return text(string->get());
    }
    if (const auto *integer = node.as_integer()) {
        return qint64(integer->get());
    }
    if (const auto *number = node.as_floating_point()) {
        return number->get();
    }
    if (const auto *flag = node.as_boolean()) {
        return flag->get();
    }
    if (const auto *date = node.as_date()) {
        return momentText(date->get());
    }
    if (const auto *time = node.as_time()) {
        return momentText(time->get());
    }
    if (const auto *moment = node.as_date_time()) {
        return momentText(moment->get());
    }
    return {};
}

/// The number of the first line that is no UTF-8; 0 where there is none.
int brokenLine(const QByteArray &toml)
{
    if (toml.isValidUtf8()) {
        return 0;
    }
    int line = 1;
    const QList<QByteArray> lines = toml.split('\n');
    for (const QByteArray &each : lines) {
        if (!each.isValidUtf8()) {
            break;
        }
        ++line;
    }
    return line;
}

/// The number of the first line with too many dots; 0 where there is none.
int dottyLine(const QByteArray &toml)
{
    int line = 1;
    qsizetype dots = 0;
    for (const char character : toml) {
        if (character == '\n') {
            ++line;
            dots = 0;
        } else if (character == '.' && ++dots > MostDots) {
            return line;
        }
    }
    return 0;
}

Message unreadable(const QString &fileName, int line)
{
    return {QT_TRANSLATE_NOOP("Message", "%1, line %2: this is not valid TOML. Mend that line."),
            {fileName, QString::number(line)}};
}

} // namespace

Result<QJsonObject> readToml(const QByteArray &toml, qint64 limit, const QString &fileName)
{
    if (toml.size() > limit) {
        return tooLargeMessage(fileName, limit);
    }
    if (const int line = dottyLine(toml)) {
        return Message {
            QT_TRANSLATE_NOOP("Message",
                              "%1, line %2: the line has more than 400 dots, which is not read. Write it "
                              "as several lines."),
            {fileName, QString::number(line)}};
    }
    if (const int line = brokenLine(toml)) {
        return unreadable(fileName, line);
    }
    const QByteArray ascii = escaped(toml.startsWith("\xEF\xBB\xBF") ? toml.sliced(3) : toml);
    try {
        return objectOf(toml::parse(std::string_view(ascii.constData(), static_cast<size_t>(ascii.size()))));
    } catch (const toml::parse_error &error) {
        return unreadable(fileName, int(error.source().begin.line));
    } catch (const std::exception &) {
        return unreadable(fileName, 1);
    }
}

} // namespace Askwell
