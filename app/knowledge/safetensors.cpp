// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/safetensors.h"

#include "app/support/file_reading.h"
#include "app/support/json_reading.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>

#include <optional>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostValues = qint64(1) << 62;
/// Doubles hold whole numbers up to here.
constexpr double MostExact = 9007199254740992.0;
constexpr qint64 LengthBytes = 8;

Message broken(const QString &fileName)
{
    return {QT_TRANSLATE_NOOP(
                "Message", "%1 is no whole safetensors file. Download it again if the model is to be used."),
            {fileName}};
}

/// A whole number that is not negative.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > MostExact) {
        return {};
    }
    const auto whole = static_cast<qint64>(number);
    return static_cast<double>(whole) == number ? std::optional(whole) : std::nullopt;
}

/// Nothing where a dimension is no number or the product grows beyond all measure.
std::optional<qint64> valuesOf(const QJsonValue &shape)
{
    if (!shape.isArray()) {
        return {};
    }
    qint64 product = 1;
    const QJsonArray dimensions = shape.toArray();
    for (const auto &dimension : dimensions) {
        const std::optional<qint64> size = wholeNumber(dimension);
        if (!size || (*size != 0 && product > MostValues / *size)) {
            return {};
        }
        product *= *size;
    }
    return product;
}

} // namespace

TensorCount &TensorCount::operator+=(const TensorCount &other)
{
    const auto sum = [](qint64 a, qint64 b) { return a > MostValues - b ? MostValues : a + b; };
    values = sum(values, other.values);
    bytes = sum(bytes, other.bytes);
    for (auto each = other.byType.cbegin(); each != other.byType.cend(); ++each) {
        byType[each.key()] = sum(byType.value(each.key()), each.value());
    }
    return *this;
}

Result<TensorCount> countTensors(const QByteArray &header, const QString &fileName)
{
    const Result<QJsonObject> object = readJsonObject(header, longestSafetensorsHeader, fileName);
    if (!object) {
        return broken(fileName);
    }
    TensorCount count;
    for (auto each = object.value().constBegin(); each != object.value().constEnd(); ++each) {
        if (each.key() == "__metadata__"_L1) {
            continue;
        }
        const QJsonObject tensor = each.value().toObject();
        const QString type = tensor.value("dtype"_L1).toString();
        const std::optional<qint64> values = valuesOf(tensor.value("shape"_L1));
        const std::optional<qint64> end = wholeNumber(tensor.value("data_offsets"_L1).toArray().at(1));
        if (type.isEmpty() || type.size() > 16 || !values || !end || count.values > MostValues - *values) {
            return broken(fileName);
        }
        count.values += *values;
        count.byType[type] += *values;
        count.bytes = qMax(count.bytes, *end);
    }
    return count;
}

Result<TensorCount> readSafetensors(const QString &path, qint64 *bytesLeft)
{
    const Result<QByteArray> length = readFilePart(path, 0, LengthBytes);
    if (!length) {
        return length.error();
    }
    if (length.value().size() < LengthBytes) {
        return broken(path);
    }
    const auto headerBytes = qFromLittleEndian<quint64>(length.value().constData());
    if (headerBytes > quint64(qBound<qint64>(0, *bytesLeft, longestSafetensorsHeader))) {
        return Message {QT_TRANSLATE_NOOP("Message",
                                          "The header of %1 is too long to be read, so its parameters are "
                                          "not counted. Look at the model's page on the Hub."),
                        {path}};
    }
    const Result<QByteArray> header = readFilePart(path, LengthBytes, qint64(headerBytes));
    if (!header) {
        return header.error();
    }
    *bytesLeft -= header.value().size();
    if (header.value().size() < qint64(headerBytes)) {
        return broken(path);
    }
    Result<TensorCount> count = countTensors(header.value(), path);
    if (count && QFileInfo(path).size() - LengthBytes - qint64(headerBytes) < count.value().bytes) {
        return broken(path);
    }
    return count;
}

} // namespace Askwell
