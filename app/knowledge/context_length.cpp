// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/context_length.h"

#include "app/knowledge/knowledge_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace Askwell {

using namespace Qt::StringLiterals;

namespace {

/// Nobody serves a longer one.
constexpr double MostTokens = 20e6;
constexpr int MostAtOnce = 4096;

int firstNumber(const QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (!match.captured(group).isEmpty()) {
            return match.captured(group).toInt();
        }
    }
    return 0;
}

} // namespace

double findContextTokens(const QString &text)
{
    const QString number = u"(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7}(?:\\.\\d)?) ?(k|K|M)?"_s;
    static const QRegularExpression stated = boundedPattern(
        u"(?<![\\w.,])%1[- ](?:tokens? (?:of )?)?(?i:context)\\b|"
        "\\b(?i:context(?: length| window| size)?(?: of| is| up to|:|=)? ?(?:about )?|max_(?:model_len|seq_length|length|position_embeddings)\\W{1,3}|--max-model-len[ =])%1\\b(?! ?(?:GB|MB|%))"_s
            .arg(number));
    double most = 0;
    QRegularExpressionMatchIterator matches = stated.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.captured(1).isEmpty() ? 3 : 1;
        const QString unit = match.captured(group + 1).toLower();
        const double tokens = match.captured(group).remove(u',').toDouble()
            * (unit == "k"_L1       ? 1024
                   : unit == "m"_L1 ? 1024 * 1024
                                    : 1);
        most = tokens <= MostTokens ? std::max(most, tokens) : most;
    }
    return most;
}

int findConcurrency(const QString &text)
{
    static const QRegularExpression stated = boundedPattern(
        u"(?i)(?<![\\w.,])(\\d{1,4}) (?:concurrent|simultaneous|parallel) "
        u"(?:users?|requests?|sessions?|sequences?|streams?|chats?)\\b|"
        "\\bbatch(?: size)?(?: of|:|=| )? ?(\\d{1,4})\\b|\\bmax_num_seqs\\W{1,3}(\\d{1,4})\\b"_s);
    return std::clamp(firstNumber(text, stated), 1, MostAtOnce);
}

AttentionLayout findAttentionLayout(const QString &text)
{
    static const QRegularExpression layers =
        boundedPattern(u"(?i)(?<![\\w.])(\\d{1,3}) layers\\b|\\bnum_hidden_layers\\W{1,4}(\\d{1,3})\\b"_s);
    static const QRegularExpression heads = boundedPattern(
        u"(?i)(?<![\\w.])(\\d{1,3}) (?:KV|key[- ]?value) heads\\b|\\bnum_key_value_heads\\W{1,4}(\\d{1,3})\\b"_s);
    static const QRegularExpression size = boundedPattern(
        u"(?i)\\bhead (?:size|dim(?:ension)?)(?: of| is|:)? ?(\\d{1,3})\\b|\\bhead_dim\\W{1,4}(\\d{1,3})\\b"_s);
    const AttentionLayout layout {firstNumber(text, layers), firstNumber(text, heads),
                                  firstNumber(text, size)};
    return layout.isKnown() ? layout : AttentionLayout();
}

} // namespace Askwell
