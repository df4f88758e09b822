// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls (LLVM, "libFuzzer: a library for coverage-guided fuzz testing"). Which target it is
// stands in ASKWELL_FUZZ_TARGET.
#include "tests/fuzz/fuzz_target.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Askwell::Fuzz::FuzzTarget *target = Askwell::Fuzz::fuzzTarget(ASKWELL_FUZZ_TARGET);
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
