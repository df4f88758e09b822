// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/model_size.h"

#include <QString>

namespace Askwell {

/// How much memory a model takes, as a range, in GB of 2^30 bytes.
struct MemoryNeed
{
    double lowGB = 0;
    double highGB = 0;
    /// English: "13 B parameters × 8 to 18 bytes".
    QString formula;

    bool operator==(const MemoryNeed &) const = default;
};

/// What `parameters` take in a use. `bitsPerWeight` counts for inference alone; 0 is 16 bits.
///
/// Inference: weights, and up to a fifth more (accelerate's model size estimator, after EleutherAI); 8-bit
/// and 4-bit forms take up to 1.05 and 1.32 times their nominal size (measured for a 15.5 B model in
/// Transformers' llm_tutorial_optimization). Full fine-tuning: 8 bytes a parameter with pure 16-bit Adam
/// (PEFT, memory_efficient_training), 18 in mixed precision (Transformers, model_memory_anatomy). LoRA: 2.2
/// bytes, the weights and a little, to 5.1 measured (PEFT's README). QLoRA: 0.55 to 1.0 bytes (65 B on 48 GB
/// in the QLoRA paper, 0.5 to 0.7 for the weights in PEFT's quantization guide). Activations come on top.
[[nodiscard]] MemoryNeed memoryNeed(double parameters, ModelUse use, double bitsPerWeight = 0);

/// Bytes of the key-value cache: 2 × layers × heads × head size × tokens × batch × bytes a value
/// (Transformers, llm_tutorial_optimization).
[[nodiscard]] double keyValueCacheBytes(int layers, int keyValueHeads, int headSize, double tokens,
                                        int batch = 1, int bytesPerValue = 2);

enum class Fit {
    Fits,
    Tight,
    DoesNotFit,
};
/// Fits: the high estimate leaves 15 % free. Does not fit: even the low one is more than there is.
[[nodiscard]] Fit fit(const MemoryNeed &need, double availableGB);

} // namespace Askwell
