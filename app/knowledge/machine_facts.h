// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Askwell {

class Cancellation;

/// GPUs of one kind in this machine.
struct MachineGpu
{
    /// "NVIDIA GeForce RTX 3090".
    QString name;
    int count = 1;
    /// Of each, in whole GB of 2^30 bytes; 0 where it is not known.
    int memoryGB = 0;

    bool operator==(const MachineGpu &) const = default;
};

struct MachineFacts
{
    std::vector<MachineGpu> gpus;
    /// An Apple chip, whose memory is the GPU's too: "Apple M2 Ultra". Empty elsewhere.
    QString appleChip;
    /// In whole GB of 2^30 bytes; 0 where it is not known. The limit of a container where there is one.
    int memoryGB = 0;

    bool operator==(const MachineFacts &) const = default;
};

/// Where the facts are read.
struct MachinePlaces
{
    QString gpuFolder = QStringLiteral("/proc/driver/nvidia/gpus");
    QString memoryFile = QStringLiteral("/proc/meminfo");
    QString memoryLimitFile = QStringLiteral("/sys/fs/cgroup/memory.max");
    /// An absolute path; empty where there is no such program.
    QString nvidiaSmi;

    /// Those of this machine.
    [[nodiscard]] static MachinePlaces ofThisMachine();
};

/// Reads only; runs nvidia-smi with fixed arguments for three seconds at most: not for the thread of the
/// window. What cannot be read is left out.
[[nodiscard]] MachineFacts readMachineFacts(const MachinePlaces &places = MachinePlaces::ofThisMachine(),
                                            const Cancellation *cancellation = nullptr);

/// What nvidia-smi prints for "--query-gpu=name,memory.total --format=csv,noheader,nounits".
[[nodiscard]] std::vector<MachineGpu> gpusFromNvidiaSmi(const QString &output);

/// A sentence of a prompt, which is English: "This machine: NVIDIA GeForce RTX 3090 with 24 GB, 64 GB RAM."
/// Empty where nothing is known.
[[nodiscard]] QString machineSentence(const MachineFacts &facts);

} // namespace Askwell
