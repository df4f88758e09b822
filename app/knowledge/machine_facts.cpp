// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/machine_facts.h"

#include "app/knowledge/device.h"
#include "app/support/child_process.h"
#include "app/support/file_reading.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

#ifdef Q_OS_MACOS
#include <sys/sysctl.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestFile = qint64(64) * 1024;
constexpr int MostGpus = 64;
constexpr int WaitForNvidiaSmi = 3000;
constexpr double BytesPerGB = 1024.0 * 1024.0 * 1024.0;

/// Adds one more of a kind.
void addGpu(std::vector<MachineGpu> *gpus, const QString &name, int memoryGB)
{
    const auto same = std::find_if(gpus->begin(), gpus->end(), [&](const MachineGpu &gpu) {
        return gpu.name == name && gpu.memoryGB == memoryGB;
    });
    if (same != gpus->end()) {
        ++same->count;
    } else {
        gpus->push_back({name, 1, memoryGB});
    }
}

QString textOf(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LongestFile);
    return bytes ? QString::fromUtf8(bytes.value()) : QString();
}

QString plainName(const QString &name)
{
    QString plain = name.left(100).simplified();
    plain.removeIf([](QChar character) { return !character.isPrint(); });
    return plain;
}

/// The size that a GPU is sold with, if there is only one.
int onlySize(const QString &name)
{
    const std::vector<StatedMemory> named = findMemory(name);
    const bool one =
        named.size() == 1 && named.front().device != nullptr && named.front().device->memoryGB.size() == 1;
    return one ? static_cast<int>(std::lround(named.front().device->memoryGB.front())) : 0;
}

/// The driver tells names to everybody; sizes only nvidia-smi knows.
std::vector<MachineGpu> gpusFromDriver(const QString &folder)
{
    static const QRegularExpression model(u"^Model:\\s*(\\S.*)$"_s, QRegularExpression::MultilineOption);
    std::vector<MachineGpu> gpus;
    QDirIterator each(folder, QDir::Dirs | QDir::NoDotAndDotDot);
    for (int seen = 0; each.hasNext() && seen < MostGpus; ++seen) {
        const QString name = plainName(model.match(textOf(each.next() + "/information"_L1)).captured(1));
        if (!name.isEmpty()) {
            addGpu(&gpus, name, onlySize(name));
        }
    }
    return gpus;
}

std::vector<MachineGpu> gpusOf(const MachinePlaces &places, const Cancellation *cancellation)
{
    if (!places.nvidiaSmi.isEmpty()) {
        ProgramCall call;
        call.program = places.nvidiaSmi;
        call.arguments = {u"--query-gpu=name,memory.total"_s, u"--format=csv,noheader,nounits"_s};
        call.folder = QDir::rootPath();
        call.deadline = QDeadlineTimer(WaitForNvidiaSmi);
        call.most = LongestFile;
        const std::optional<ProgramEnd> ended = runProgram(call, cancellation);
        if (ended && ended->status == 0) {
            return gpusFromNvidiaSmi(QString::fromUtf8(ended->output));
        }
    }
    return gpusFromDriver(places.gpuFolder);
}

/// A little of the memory belongs to the firmware and the kernel: what was built in is the next usual size.
int usualSize(double bytes)
{
    constexpr std::array usual {4,  6,   8,   12,  16,  18,  24,  32,   36,   48,  64,
                                96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048};
    const double size = bytes / BytesPerGB;
    const auto *const next =
        std::find_if(usual.begin(), usual.end(), [size](int each) { return each >= size; });
    return next != usual.end() && size >= *next * 0.94 ? *next : static_cast<int>(std::lround(size));
}

#ifdef Q_OS_MACOS

QString appleChip()
{
    std::array<char, 128> name {};
    size_t size = name.size() - 1;
    if (sysctlbyname("machdep.cpu.brand_string", name.data(), &size, nullptr, 0) != 0) {
        return {};
    }
    const QString chip = plainName(QString::fromUtf8(name.data()));
    return chip.startsWith("Apple "_L1) ? chip : QString();
}

double memoryBytes(const MachinePlaces &)
{
    quint64 bytes = 0;
    size_t size = sizeof bytes;
    return sysctlbyname("hw.memsize", &bytes, &size, nullptr, 0) == 0 ? double(bytes) : 0;
}

#elif defined(Q_OS_WIN)

QString appleChip()
{
    return {};
}

double memoryBytes(const MachinePlaces &)
{
    MEMORYSTATUSEX status = {};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? double(status.ullTotalPhys) : 0;
}

#else

QString appleChip()
{
    return {};
}

double memoryBytes(const MachinePlaces &places)
{
    static const QRegularExpression total(u"^MemTotal:\\s*(\\d{1,15}) kB$"_s,
                                          QRegularExpression::MultilineOption);
    const double machine = total.match(textOf(places.memoryFile)).captured(1).toDouble() * 1024;
    const double limit = textOf(places.memoryLimitFile).trimmed().toDouble();
    return limit > 0 && (machine <= 0 || limit < machine) ? limit : machine;
}

#endif

QString gpuText(const MachineGpu &gpu)
{
    QString text = gpu.count > 1 ? QString::number(gpu.count) + u" x "_s + gpu.name : gpu.name;
    if (gpu.memoryGB > 0) {
        text += u" with %1 GB"_s.arg(gpu.memoryGB);
        if (gpu.count > 1) {
            text += u" each"_s;
        }
    }
    return text;
}

} // namespace

MachinePlaces MachinePlaces::ofThisMachine()
{
    MachinePlaces places;
    places.nvidiaSmi = programInPath(u"nvidia-smi"_s);
    return places;
}

std::vector<MachineGpu> gpusFromNvidiaSmi(const QString &output)
{
    std::vector<MachineGpu> gpus;
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts).mid(0, MostGpus);
    for (const QString &line : lines) {
        // In MiB, and "[N/A]" where the GPU shares the machine's memory.
        const qsizetype comma = line.lastIndexOf(u',');
        const QString name = plainName(line.left(comma));
        const double memory = line.mid(comma + 1).trimmed().toDouble();
        if (comma > 0 && !name.isEmpty()) {
            addGpu(&gpus, name, memory > 0 ? static_cast<int>(std::lround(memory / 1024)) : 0);
        }
    }
    return gpus;
}

MachineFacts readMachineFacts(const MachinePlaces &places, const Cancellation *cancellation)
{
    MachineFacts facts;
    facts.gpus = gpusOf(places, cancellation);
    facts.appleChip = appleChip();
    facts.memoryGB = usualSize(memoryBytes(places));
    return facts;
}

QString machineSentence(const MachineFacts &facts)
{
    QStringList parts;
    for (const MachineGpu &gpu : facts.gpus) {
        parts.append(gpuText(gpu));
    }
    if (!facts.appleChip.isEmpty()) {
        const QString memory = u" with %1 GB unified memory"_s.arg(facts.memoryGB);
        parts.append(facts.memoryGB > 0 ? facts.appleChip + memory : facts.appleChip);
    } else if (facts.memoryGB > 0) {
        parts.append(u"%1 GB RAM"_s.arg(facts.memoryGB));
        if (facts.gpus.empty()) {
            parts.append(u"no NVIDIA GPU found"_s);
        }
    }
    return parts.isEmpty() ? QString() : u"This machine: "_s + parts.join(u", "_s) + u'.';
}

} // namespace Askwell
