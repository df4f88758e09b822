// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/series.h"

#include <QJsonDocument>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Askwell::Bench {

using namespace Qt::StringLiterals;

double Series::quantile(double share) const
{
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return sorted.empty() ? 0.0 : sorted.at(std::clamp<size_t>(rank, 1, sorted.size()) - 1);
}

void Series::print() const
{
    const QJsonObject line {{u"name"_s, m_name},        {u"n"_s, int(m_values.size())},
                            {u"min"_s, quantile(0)},    {u"p50"_s, quantile(0.5)},
                            {u"p99"_s, quantile(0.99)}, {u"max"_s, quantile(1)}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void showToType(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qFatal("The window did not become the active one: nothing can be typed.");
    }
}

QString brief(qsizetype units, qsizetype mostInLine)
{
    static const QStringList sentences {
        u"Fine-tune a text classification model on 12,000 product reviews in English, three labels."_s,
        u"The macro-F1 on a held-out test set of 1,000 reviews must reach 0.80."_s,
        u"Reviews are sorted by hand today, and every batch waits two days."_s,
        u"Start from microsoft/deberta-v3-base and keep the tokenizer's limit of 512 tokens in mind."_s,
        u"It runs on one GPU with 24 GB, at most 200 requests a minute, p95 under 300 ms."_s,
        u"The data must not leave the company, and the licence has to allow commercial use."_s,
    };
    QString text;
    qsizetype inLine = 0;
    for (qsizetype at = 0; text.size() < units; ++at) {
        const QString &sentence = sentences.at(at % sentences.size());
        if (inLine > 0 && inLine + 1 + sentence.size() > mostInLine) {
            text += u'\n';
            inLine = 0;
        } else if (inLine > 0) {
            text += u' ';
            ++inLine;
        }
        text += sentence;
        inLine += sentence.size();
    }
    return text.left(units);
}

} // namespace Askwell::Bench
