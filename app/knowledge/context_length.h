// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Askwell {

/// Tokens of context that a text states: "8k context", "a context of 32,768 tokens", "max_model_len=4096".
/// The longest of several; 0 where it states none.
[[nodiscard]] double findContextTokens(const QString &text);

/// How many are served at once: "8 concurrent users", "batch size 4". 1 where the text does not say.
[[nodiscard]] int findConcurrency(const QString &text);

/// How attention is laid out.
struct AttentionLayout
{
    int layers = 0;
    int keyValueHeads = 0;
    int headSize = 0;

    [[nodiscard]] bool isKnown() const { return layers > 0 && keyValueHeads > 0 && headSize > 0; }
    bool operator==(const AttentionLayout &) const = default;
};
/// "32 layers, 8 KV heads, head size 128", as in a config.json too; zeros where not all three are stated.
[[nodiscard]] AttentionLayout findAttentionLayout(const QString &text);

} // namespace Askwell
