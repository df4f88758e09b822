// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/model_config.h"

#include "app/support/json_reading.h"

#include <QJsonArray>
#include <QStringList>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOfAnything = 1'000'000;

/// The first of the keys that holds a sensible number.
int firstNumber(const QJsonObject &config, const QStringList &keys)
{
    for (const QString &key : keys) {
        const double number = config.value(key).toDouble();
        if (number >= 1 && number <= MostOfAnything) {
            return static_cast<int>(number);
        }
    }
    return 0;
}

QString shortText(const QJsonValue &value)
{
    QString text = value.toString().left(100);
    text.removeIf([](QChar character) { return !character.isPrint(); });
    return text;
}

/// Where the shape of the language model stands in a multimodal config.
QJsonObject textPart(const QJsonObject &config)
{
    for (const auto &key : {"text_config"_L1, "llm_config"_L1, "language_config"_L1}) {
        const QJsonObject part = config.value(key).toObject();
        if (!part.isEmpty()) {
            return part;
        }
    }
    return config;
}

QString typeOf(const QJsonObject &config)
{
    // Transformers 5 writes "dtype", earlier ones "torch_dtype".
    const QString type = shortText(config.value("dtype"_L1));
    return type.isEmpty() ? shortText(config.value("torch_dtype"_L1)) : type;
}

void readQuantisation(const QJsonObject &config, ModelConfig &shape)
{
    const QJsonObject quantisation = config.value("quantization_config"_L1).toObject();
    if (quantisation.isEmpty()) {
        return;
    }
    shape.quantisation = shortText(quantisation.value("quant_method"_L1));
    if (quantisation.value("load_in_4bit"_L1).toBool()) {
        shape.quantisedBits = 4;
    } else if (quantisation.value("load_in_8bit"_L1).toBool()) {
        shape.quantisedBits = 8;
    } else {
        const int bits = firstNumber(quantisation, {u"bits"_s, u"w_bit"_s});
        shape.quantisedBits = bits <= 32 ? bits : 0;
    }
    if (shape.quantisation.isEmpty()) {
        shape.quantisation = shape.quantisedBits > 0 ? u"bitsandbytes"_s : u"quantised"_s;
    }
}

} // namespace

Result<ModelConfig> readModelConfig(const QByteArray &json, const QString &fileName)
{
    const Result<QJsonObject> object = readJsonObject(json, longestModelConfig, fileName);
    if (!object) {
        return object.error();
    }
    const QJsonObject &config = object.value();
    const QJsonObject text = textPart(config);
    ModelConfig shape;
    shape.architecture = shortText(config.value("architectures"_L1).toArray().at(0));
    shape.modelType = shortText(config.value("model_type"_L1));
    shape.layers = firstNumber(text, {u"num_hidden_layers"_s, u"n_layer"_s, u"num_layers"_s, u"n_layers"_s});
    const int heads =
        firstNumber(text, {u"num_attention_heads"_s, u"n_head"_s, u"n_heads"_s, u"num_heads"_s});
    shape.keyValueHeads = firstNumber(text, {u"num_key_value_heads"_s, u"num_kv_heads"_s});
    if (shape.keyValueHeads == 0) {
        // Falcon and StarCoder say in words that all heads share one.
        shape.keyValueHeads = text.value("multi_query"_L1).toBool() ? 1 : heads;
    }
    shape.headSize = firstNumber(text, {u"head_dim"_s, u"d_kv"_s});
    const int hidden = firstNumber(text, {u"hidden_size"_s, u"n_embd"_s, u"d_model"_s});
    if (shape.headSize == 0 && heads > 0) {
        shape.headSize = hidden / heads;
    }
    shape.type = typeOf(config).isEmpty() ? typeOf(text) : typeOf(config);
    readQuantisation(config, shape);
    return shape;
}

} // namespace Askwell
