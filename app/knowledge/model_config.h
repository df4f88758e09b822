// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/result.h"

#include <QByteArray>
#include <QString>

namespace Askwell {

/// What a model's config.json says of its shape: what the key-value cache is reckoned from. 0 and empty where
/// it does not say.
struct ModelConfig
{
    /// "BertForMaskedLM".
    QString architecture;
    /// "bert".
    QString modelType;
    int layers = 0;
    int keyValueHeads = 0;
    int headSize = 0;
    /// "bfloat16".
    QString type;
    /// "gptq", "awq", "bitsandbytes", "fp8", …; empty where the weights are as they were trained.
    QString quantisation;
    /// Bits a weight as the quantisation states them; 0 where it does not.
    int quantisedBits = 0;

    bool operator==(const ModelConfig &) const = default;
};

/// Bytes of a config.json that are read: lists of labels can be long.
constexpr qint64 longestModelConfig = qint64(4) * 1024 * 1024;

/// Heads and head size that a config leaves out follow from others as Transformers has it: as many key-value
/// heads as heads, the hidden size shared among the heads. The text part speaks for a multimodal model. The
/// error names `fileName`.
[[nodiscard]] Result<ModelConfig> readModelConfig(const QByteArray &json, const QString &fileName);

} // namespace Askwell
