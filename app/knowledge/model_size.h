// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {

/// A number of parameters that a text states.
struct ModelSize
{
    double parameters = 0;
    /// "up to 8B", "under 3B": a limit, not a size.
    bool isLimit = false;
    /// "against the 8B model", "a 70B judge", "distilled from a 70B teacher": not the one that is run here.
    bool isCompared = false;
    TextSpan span;
};
/// In order. Reads "13B", "7 billion parameters", "350M parameters", "8x7B", "llama-2-13b"; not "15T tokens",
/// "2M reviews" or "$7B". Of a mixture of experts all experts count: 46.7 B for 8x7B (Mixtral's model card).
/// Linear in the text.
[[nodiscard]] std::vector<ModelSize> findModelSizes(const QString &text);

/// How a model is used, as far as memory goes.
enum class ModelUse {
    Inference,
    FullFineTuning,
    LoRA,
    QLoRA,
};
/// The uses that a text names; inference where it speaks of serving or running a model.
[[nodiscard]] std::vector<ModelUse> findUses(const QString &text);

/// The fewest bits a weight takes in the forms that a text names: 4.85 for Q4_K_M, 8 for int8, 16 for bf16;
/// 0 where it names none.
[[nodiscard]] double findBitsPerWeight(const QString &text);

/// How many examples there are to learn from, in "300 labelled examples", "1,000 images", "1.000 reviews",
/// "12k tickets"; 0 where nothing says so. Those for a test do not count. The largest of several.
[[nodiscard]] double findTrainingExamples(const QString &text);

} // namespace Askwell
