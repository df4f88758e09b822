// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Askwell::Test {

/// The seed of a property test: ASKWELL_TEST_SEED repeats a run, without it every run is the same.
inline quint32 testSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("ASKWELL_TEST_SEED").toUInt(&given);
    return given ? seed : 20261123U;
}

/// Up to `most` of `fragments`, one after the other.
inline QString randomText(QRandomGenerator &random, const QStringList &fragments, int most)
{
    QString text;
    const int count = int(random.bounded(most + 1));
    for (int each = 0; each < count; ++each) {
        text += fragments.at(random.bounded(fragments.size()));
    }
    return text;
}

} // namespace Askwell::Test
