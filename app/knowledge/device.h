// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/text_span.h"

#include <QString>

#include <vector>

namespace Askwell {

/// A GPU, processor or board of the table.
struct Device
{
    QString name;
    /// "GPU", "CPU", "Apple Silicon" or "Board".
    QString kind;
    QString vendor;
    /// The sizes that it is sold with, in GB; empty where the table does not know.
    std::vector<double> memoryGB;
    /// NVIDIA's compute capability; 0 where there is none.
    double computeCapability = 0;

    /// In GB; 0 where it is not known.
    [[nodiscard]] double mostMemoryGB() const;
};

/// 251 of @huggingface/tasks, and a few boards. Read on the first call.
[[nodiscard]] const std::vector<Device> &devices();

/// A device that a text names, or a size of memory without one.
struct StatedMemory
{
    /// Null for a bare size.
    const Device *device = nullptr;
    /// How many of it: 2 in "2x3090".
    int count = 1;
    /// Of one, in GB: the size that stands beside it, else the largest that the device is sold with; 0 where
    /// neither is known.
    double memoryGB = 0;
    /// The words say that it is the memory of a machine or a card: "24 GB of VRAM", not "a 24 GB data set".
    bool isMachine = false;
    /// It is a GPU's: training does not run from the machine's main memory.
    bool isGpu = false;
    TextSpan span;

    [[nodiscard]] double totalGB() const { return memoryGB * count; }
};

/// In order. Reads "RTX 4090", "2x3090", "A100 80G", "eight H100s", "M2 Ultra 192GB", "24 GiB of VRAM",
/// "at most 300 MB of memory". Linear in the text.
[[nodiscard]] std::vector<StatedMemory> findMemory(const QString &text);

} // namespace Askwell
