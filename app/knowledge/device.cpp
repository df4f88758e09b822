// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/device.h"

#include "app/knowledge/knowledge_table.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// More of them than this is no brief.
constexpr size_t MostStated = 128;

std::vector<double> numbers(const QJsonValue &value)
{
    std::vector<double> list;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        list.push_back(entry.toDouble());
    }
    return list;
}

/// Names as people write them: without the size that the table puts behind some.
QString spokenName(const Device &device)
{
    static const QRegularExpression size(u" \\d+GB$"_s);
    QString name = device.name;
    return name.remove(size).remove(u"Apple "_s);
}

struct DeviceNames
{
    /// Lower case, without spaces.
    QHash<QString, const Device *> byKey;
    QRegularExpression pattern;
};

QString lookupKey(const QString &name)
{
    return name.toLower().remove(u' ').remove(u'-');
}

/// The number alone ("3090") is a card's name where something beside it says so.
bool isConsumerCard(const QString &name)
{
    return name.startsWith("RTX "_L1) && name.size() == 8 && name.at(4).isDigit();
}

DeviceNames readDeviceNames()
{
    DeviceNames names;
    QStringList plain;
    QStringList cards;
    QStringList apple;
    for (const Device &device : devices()) {
        if (device.kind == "CPU"_L1 || device.memoryGB.empty()) {
            continue;
        }
        const QString name = spokenName(device);
        const Device *&known = names.byKey[lookupKey(name)];
        if (known == nullptr || known->mostMemoryGB() < device.mostMemoryGB()) {
            known = &device;
        }
        if (device.kind == "Apple Silicon"_L1) {
            (name.size() == 2 ? apple : plain).append(name);
        } else {
            plain.append(name);
        }
        if (isConsumerCard(name)) {
            cards.append(name.mid(4));
            names.byKey.insert(name.mid(4), &device);
        }
    }
    names.byKey.insert(u"a10g"_s, names.byKey.value(u"a10"_s));
    names.byKey.insert(u"jetsonorinagx"_s, names.byKey.value(u"jetsonagxorin"_s));
    names.byKey.insert(u"a6000"_s, names.byKey.value(u"rtxa6000"_s));
    plain += {u"A10G"_s, u"A6000"_s, u"L40S"_s, u"Jetson Orin AGX"_s};
    // Names are looked for as they are written, so that "t4" and "l4" in a file name are none.
    const QString number = u"(?:(\\d{1,2}) ?[x×] ?|(\\d{1,2}|one|two|three|four|eight) )?"_s;
    const QString maker = u"(?:NVIDIA |Nvidia |nvidia |AMD |Tesla |GeForce |RTX ?|Apple )*"_s;
    const QString alone =
        u"(?:(?<=[x×])|(?<=[x×] )|(?<=\\ba )|(?<=\\bone )|(?<=\\btwo )|(?<=\\bsingle )|"
        "(?<=\\bRTX)|(?<=\\bGeForce )|(?<=\\bour )|(?<=\\bmy )|(?<=\\d[x×]))(?:%1)(?: ?Ti)?"_s;
    const QString macs = u"(?<=Apple |MacBook |Mac |mini |Air )(?:%1)"_s;
    const QString sizeAfter = u"(?:[ (,-]{1,2}(?:with |at )?(\\d{1,3}) ?(?:GB|GiB|G)\\b)?"_s;
    names.pattern = boundedPattern(u"(?<![\\w.])%1%2(%3|%4|%5)s?(?![\\w])%6"_s.arg(
        number, maker, anyOf(plain, Qt::CaseSensitive), alone.arg(anyOf(cards, Qt::CaseSensitive)),
        macs.arg(anyOf(apple, Qt::CaseSensitive)), sizeAfter));
    return names;
}

int countFrom(const QString &word)
{
    static const QHash<QString, int> words {
        {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3}, {u"four"_s, 4}, {u"eight"_s, 8}};
    const int number = words.contains(word) ? words.value(word) : word.toInt();
    return std::clamp(number, 1, 64);
}

void findDevices(const QString &text, std::vector<StatedMemory> *found)
{
    static const DeviceNames names = readDeviceNames();
    QRegularExpressionMatchIterator matches = names.pattern.globalMatch(text);
    while (matches.hasNext() && found->size() < MostStated / 2) {
        const QRegularExpressionMatch match = matches.next();
        const Device *device = names.byKey.value(lookupKey(match.captured(3)));
        if (device == nullptr) {
            continue;
        }
        StatedMemory stated;
        stated.device = device;
        stated.isMachine = true;
        stated.isGpu = device->kind == "GPU"_L1;
        stated.count = countFrom(match.captured(1) + match.captured(2));
        stated.memoryGB = match.captured(4).isEmpty() ? device->mostMemoryGB() : match.captured(4).toDouble();
        stated.span = {match.capturedStart(), match.capturedLength()};
        found->push_back(stated);
    }
}

double inGB(const QString &number, const QString &unit)
{
    const double value = number.toDouble();
    if (unit.startsWith(u'M')) {
        return value / 1024;
    }
    return unit.startsWith(u'T') ? value * 1024 : value;
}

void findSizes(const QString &text, std::vector<StatedMemory> *found)
{
    static const QRegularExpression sizes = boundedPattern(
        u"(?<![\\w.$€])(?:(\\d{1,2}) ?[x×] ?)?(\\d{1,4}(?:\\.\\d{1,2})?)[ -]?(GB|GiB|G|MB|MiB|TB)\\b(?![/-]s)"_s);
    static const QRegularExpression machineAfter = boundedPattern(
        u"^(?i)[ -]?(?:of )?(?:(?:GPU|video|graphics|unified|device|peak|system|consumer|total|CUDA) ){0,2}"
        "(?:memory|VRAM|RAM|GPUs?|cards?|graphics|Mac|MacBook|laptop|phones?|device)\\b"_s);
    static const QRegularExpression machineBefore = boundedPattern(
        u"(?i)\\b(?:GPUs?|cards?|laptop|phones?|machine|server|workstation|memory|VRAM|RAM|CPU|Mac|MacBook)"
        "(?: (?:memory|budget|limit))?(?: ?[:,(] ?| with| has| of| is| under| below| at most| up to| limited "
        "to|"
        " only| that has)* ?(?:a |an )?$"_s);
    static const QRegularExpression gpuAfter = boundedPattern(
        u"^(?i)[ -]?(?:of )?(?:\\w+ )?(?:VRAM|GPUs?|GPU memory|video memory|cards?|graphics)\\b"_s);
    static const QRegularExpression gpuBefore =
        boundedPattern(u"(?i)\\b(?:GPUs?|cards?|VRAM|graphics)\\W{1,3}(?:\\w+ ){0,3}$"_s);
    static const QRegularExpression dataAfter =
        boundedPattern(u"^(?i)[ -]?(?:of )?(?:\\w+ ){0,2}(?:texts?|data|data "
                       u"?sets?|logs?|images|audio|videos?|corpus|corpora|disk|SSD|"
                       "storage|files|dump|archive|checkpoints?|on disk)\\b"_s);
    QRegularExpressionMatchIterator matches = sizes.globalMatch(text);
    while (matches.hasNext() && found->size() < MostStated) {
        const QRegularExpressionMatch match = matches.next();
        StatedMemory stated;
        stated.count = match.captured(1).isEmpty() ? 1 : countFrom(match.captured(1));
        stated.memoryGB = inGB(match.captured(2), match.captured(3));
        stated.span = {match.capturedStart(), match.capturedLength()};
        const bool counted = std::any_of(found->begin(), found->end(), [&stated](const StatedMemory &other) {
            return other.span.contains(stated.span.end() - 1);
        });
        const QString behind = text.mid(stated.span.end(), 60);
        if (counted || dataAfter.match(behind).hasMatch()) {
            continue;
        }
        const QString ahead = text.mid(std::max<qsizetype>(0, stated.span.begin - 60),
                                       std::min<qsizetype>(60, stated.span.begin));
        stated.isGpu = gpuAfter.match(behind).hasMatch() || gpuBefore.match(ahead).hasMatch();
        stated.isMachine =
            stated.isGpu || machineAfter.match(behind).hasMatch() || machineBefore.match(ahead).hasMatch();
        found->push_back(stated);
    }
}

/// "one T4 with 16 GB": the size says which of the device's sizes is meant, and is no second machine.
void joinSizes(const QString &text, std::vector<StatedMemory> *found)
{
    for (size_t at = 0; at + 1 < found->size();) {
        StatedMemory &first = found->at(at);
        const StatedMemory &second = found->at(at + 1);
        const QString between =
            text.mid(first.span.end(), std::max<qsizetype>(0, second.span.begin - first.span.end()));
        static const QRegularExpression joint(u"^(?:,? ?with |,? ?\\(| has | and its | of | at |, ?)$"_s);
        if (first.device != nullptr && second.device == nullptr && joint.match(between).hasMatch()) {
            first.memoryGB = second.memoryGB;
            first.span.length = second.span.end() - first.span.begin;
            found->erase(found->begin() + static_cast<std::ptrdiff_t>(at) + 1);
        } else {
            ++at;
        }
    }
}

} // namespace

double Device::mostMemoryGB() const
{
    return memoryGB.empty() ? 0 : *std::max_element(memoryGB.begin(), memoryGB.end());
}

const std::vector<Device> &devices()
{
    static const std::vector<Device> all = [] {
        std::vector<Device> rows;
        const QJsonArray entries = knowledgeRows(u"hardware"_s, u"devices"_s);
        for (const auto &entry : entries) {
            const QJsonObject row = entry.toObject();
            rows.push_back({row.value("name"_L1).toString(), row.value("kind"_L1).toString(),
                            row.value("vendor"_L1).toString(), numbers(row.value("memoryGB"_L1)),
                            row.value("computeCapability"_L1).toDouble()});
        }
        return rows;
    }();
    return all;
}

std::vector<StatedMemory> findMemory(const QString &text)
{
    std::vector<StatedMemory> found;
    findDevices(text, &found);
    findSizes(text, &found);
    std::stable_sort(found.begin(), found.end(), [](const StatedMemory &a, const StatedMemory &b) {
        return a.span.begin < b.span.begin;
    });
    joinSizes(text, &found);
    return found;
}

} // namespace Askwell
