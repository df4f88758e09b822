// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/memory_need.h"

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr double GB = 1024.0 * 1024.0 * 1024.0;

struct BytesPerParameter
{
    double low;
    double high;
};

BytesPerParameter bytesPerParameter(ModelUse use, double bitsPerWeight)
{
    switch (use) {
    case ModelUse::FullFineTuning:
        return {8, 18};
    case ModelUse::LoRA:
        return {2.2, 5.1};
    case ModelUse::QLoRA:
        return {0.55, 1.0};
    case ModelUse::Inference:
        break;
    }
    const double weight = (bitsPerWeight == 0 ? 16 : bitsPerWeight) / 8;
    const double packing = weight <= 0.5 ? 1.32 : weight <= 1 ? 1.05 : 1.0;
    return {weight, weight * packing * 1.2};
}

} // namespace

MemoryNeed memoryNeed(double parameters, ModelUse use, double bitsPerWeight)
{
    const BytesPerParameter bytes = bytesPerParameter(use, bitsPerWeight);
    return {parameters * bytes.low / GB, parameters * bytes.high / GB,
            u"%1 B parameters × %2 to %3 bytes"_s.arg(QString::number(parameters / 1e9, 'g', 3),
                                                      QString::number(bytes.low, 'g', 3),
                                                      QString::number(bytes.high, 'g', 3))};
}

double keyValueCacheBytes(int layers, int keyValueHeads, int headSize, double tokens, int batch,
                          int bytesPerValue)
{
    return 2.0 * layers * keyValueHeads * headSize * tokens * batch * bytesPerValue;
}

Fit fit(const MemoryNeed &need, double availableGB)
{
    if (need.lowGB > availableGB) {
        return Fit::DoesNotFit;
    }
    return need.highGB <= 0.85 * availableGB ? Fit::Fits : Fit::Tight;
}

} // namespace Askwell
