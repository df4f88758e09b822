// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>

namespace Askwell {

/// Which letters, pairs and triples of letters stand in a text, so that a pattern that cannot match there is
/// known without compiling it. The trigram filter of R. Cox, "Regular Expression Matching with a Trigram
/// Index" (2012), over one text. Case does not count.
class Prefilter
{
public:
    /// Linear in the text; one that is empty holds nothing.
    explicit Prefilter(const QString &text = {});

    /// False only where the pattern, in PCRE2's syntax, matches nowhere in the text; true says nothing. True
    /// also for every pattern with syntax that is not known here. Linear in the pattern.
    [[nodiscard]] bool couldMatch(const QString &pattern) const;

    /// Up to three letters, case folded, 0 for none in front. False where they stand nowhere in the text side
    /// by side; now and then true although they do not.
    [[nodiscard]] bool holds(char16_t first, char16_t second, char16_t third) const;

private:
    void add(char16_t first, char16_t second, char16_t third);

    std::bitset<size_t(1) << 16> m_held;
};

} // namespace Askwell
