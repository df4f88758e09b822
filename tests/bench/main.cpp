// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be measured within a program of ours: askwell_measure PART…, a line of JSON for each series.
#include "app/support/program.h"
#include "tests/bench/series.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>

namespace Askwell::Bench {

namespace {

LongestEvents longest;

double threadMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Times each event that the event loop hands out, what it sets off included.
class TimingApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool outermost = !m_within;
        m_within = true;
        QElapsedTimer timer;
        timer.start();
        const double begin = threadMilliseconds();
        const bool done = QApplication::notify(receiver, event);
        if (outermost) {
            m_within = false;
            longest.elapsed = std::max(longest.elapsed, double(timer.nsecsElapsed()) / 1e6);
            longest.computed = std::max(longest.computed, threadMilliseconds() - begin);
        }
        return done;
    }

private:
    bool m_within = false;
};

} // namespace

LongestEvents longestEvents()
{
    return longest;
}

void resetLongestEvents()
{
    longest = {};
}

} // namespace Askwell::Bench

int main(int argc, char *argv[])
{
    using namespace Askwell::Bench;
    const TimingApplication application(argc, argv);
    Askwell::applyProgramIdentity();
    const std::map<QString, void (*)()> parts {
        {QStringLiteral("typing"), measureTyping},      {QStringLiteral("block"), measureLongestBlock},
        {QStringLiteral("checks"), measureChecks},      {QStringLiteral("lists"), measureLists},
        {QStringLiteral("growth"), measureGrowth},      {QStringLiteral("start"), startOnce},
        {QStringLiteral("projects"), makeManyProjects}, {QStringLiteral("soak"), soak},
    };
    for (const QString &name : QApplication::arguments().mid(1)) {
        const auto part = parts.find(name);
        if (part == parts.end()) {
            std::fprintf(stderr, "askwell_measure: no part \"%s\"\n", qPrintable(name));
            return 2;
        }
        part->second();
    }
    return 0;
}
