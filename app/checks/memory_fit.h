// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/context_length.h"
#include "app/knowledge/memory_need.h"
#include "app/support/message.h"
#include "app/support/text_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace Askwell {

struct Brief;
struct CheckedAnswer;

/// A model of a stated size, held against the memory that the brief states. Part of a CheckReport: nothing
/// there where the size or the memory is not stated, or where the brief leaves them open.
struct MemoryFit
{
    double parameters = 0;
    ModelUse use = ModelUse::Inference;
    /// 0 is 16 bits.
    double bitsPerWeight = 0;
    /// The key-value cache included, where it is known.
    MemoryNeed need;
    /// For inference, where the brief states a context length and a layout or a model whose layout is known;
    /// else zeros.
    AttentionLayout layout;
    double contextTokens = 0;
    int concurrency = 1;
    double cacheGB = 0;
    /// Name of the device, or empty where a bare size is stated.
    QString device;
    /// How many of it.
    int count = 1;
    bool isOnGpu = false;
    /// Of all of them, in GB of 2^30 bytes.
    double availableGB = 0;
    Fit fit = Fit::Tight;
    /// The brief names no method: held against the lightest one, so only "does not fit" says anything.
    bool isAssumed = false;
    /// The device is a phone, a board or the like: what runs on it is inference.
    bool isEdge = false;
    /// Where the size stands: question, and span in the answer as it was given.
    QString questionId;
    TextSpan span;
    /// The same in the filled text.
    TextSpan filledSpan;

    bool operator==(const MemoryFit &) const = default;
};

/// One line for the window: "13 B parameters with QLoRA need about 7 to 12 GB; there are 24 GB: it fits."
[[nodiscard]] Message fitLine(const MemoryFit &fit);

/// How the line came about, on request, a sentence each: the formula with its bytes, the key-value cache
/// where the brief states a context length and a model whose layers are known, what is there, and what is not
/// in it.
[[nodiscard]] std::vector<Message> fitFormula(const MemoryFit &fit);

/// A way to need less: what a button says, and the sentence that it writes. It instructs, never asserts.
struct MemoryWayOut
{
    Message label;
    QString sentence;
};
[[nodiscard]] MemoryWayOut memoryWayOut(const MemoryFit &fit);

/// The smallest model that any answer states, and where; no answer where a limit ("up to 8B") leaves it open.
struct StatedSize
{
    double parameters = 0;
    const CheckedAnswer *answer = nullptr;
    TextSpan span;
};
[[nodiscard]] StatedSize smallestModel(const Brief &brief);

/// Precision first: nothing where anything is said that eases the memory (offloading, a cluster); where
/// several sizes or cards leave it open, the smallest model is held against the largest memory.
[[nodiscard]] std::optional<MemoryFit> memoryFit(const Brief &brief);

} // namespace Askwell
