// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"
#include "app/framework/framework_repository.h"
#include "tests/bench/series.h"

namespace Askwell::Bench {

using namespace Qt::StringLiterals;

void measureChecks()
{
    const FrameworkRepository frameworks({});
    const Framework &asking = *frameworks.framework(u"hugging-face"_s);
    const auto measure = [&asking](const QString &name, const QString &task, int rounds) {
        const Answers answers {{u"task"_s, task}, {u"why"_s, u"Sorting takes a day."_s}};
        (void)checkAnswers(asking, answers);
        Series series(name);
        for (int round = 0; round < rounds; ++round) {
            series.time([&] { (void)checkAnswers(asking, answers); });
        }
        series.print();
    };
    measure(u"checks, 2 KB"_s, brief(2000, 400), 200);
    measure(u"checks, 100 KB"_s, brief(100'000, 1000), 20);
    measure(u"checks, 100 KB of short words"_s, u"a b c d e f "_s.repeated(8'333), 20);
}

} // namespace Askwell::Bench
