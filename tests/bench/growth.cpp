// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/check.h"
#include "app/exports/managed_block.h"
#include "app/exports/take_back.h"
#include "app/framework/framework_repository.h"
#include "app/profiles/history.h"
#include "app/profiles/profile_store.h"
#include "app/prompt/composer.h"
#include "tests/bench/disk_samples.h"
#include "tests/bench/series.h"

#include <QTemporaryDir>

#include <functional>

namespace Askwell::Bench {

using namespace Qt::StringLiterals;

namespace {

/// "growth: <name>: <size>", which is what the report makes its table from.
void grow(const QString &name, const std::vector<qsizetype> &sizes,
          const std::function<std::function<void()>(qsizetype size)> &prepare)
{
    for (const qsizetype size : sizes) {
        const std::function<void()> work = prepare(size);
        work();
        Series series(u"growth: %1: %2"_s.arg(name).arg(size));
        for (int round = 0; round < 5; ++round) {
            series.time(work);
        }
        series.print();
    }
}

const std::vector<qsizetype> textSizes {1'000, 10'000, 100'000, 1'000'000};

} // namespace

void measureGrowth()
{
    const FrameworkRepository bundled({});
    const Framework &asking = *bundled.framework(u"hugging-face"_s);
    const auto answers = [](const QString &task) {
        return Answers {{u"task"_s, task}, {u"why"_s, u"Sorting takes a day."_s}};
    };

    grow(u"compose, units of the answer"_s, textSizes, [&](qsizetype size) {
        return [&, all = answers(brief(size, 400))] { (void)compose(asking, all); };
    });
    grow(u"compose, blanks"_s, {10, 100, 1'000, 10'000}, [&](qsizetype size) {
        return [&, all = answers(u"Sort {{what}} by {{metric=F1}}. "_s.repeated(size / 2))] {
            (void)compose(asking, all, {{u"what"_s, u"reviews"_s}});
        };
    });
    grow(u"all checks, units of the answer"_s, textSizes, [&](qsizetype size) {
        return [&, all = answers(brief(size, 400))] { (void)checkAnswers(asking, all); };
    });
    grow(u"all checks, things to find"_s, {10, 100, 1'000, 10'000}, [&](qsizetype size) {
        return [&, all = answers(u"Sort [describe] and TODO. "_s.repeated(size / 2))] {
            (void)checkAnswers(asking, all);
        };
    });
    grow(u"take back, units of the prompt"_s, textSizes, [&](qsizetype size) {
        return
            [&, text = compose(asking, answers(brief(size, 400))).text] { (void)takeBack(text, {asking}); };
    });
    grow(u"managed block, bytes around it"_s, {1'000, 10'000, 100'000, 1'000'000}, [&](qsizetype size) {
        return [text = brief(size, 80).toUtf8()] {
            (void)withManagedBlock(text, "Rules of ours.\n", u"AGENTS.md"_s);
        };
    });
    for (const qsizetype count : {10, 100, 1'000}) {
        const QTemporaryDir home;
        makePages(home.path(), int(count));
        FrameworkRepository frameworks(home.path());
        grow(u"framework pages read"_s, {count},
             [&](qsizetype) { return [&frameworks] { frameworks.reload(); }; });
    }
    for (const qsizetype count : {10, 100, 1'000, 10'000}) {
        const QTemporaryDir home;
        makeProjects(home.path(), int(count));
        ProfileStore store(home.path());
        grow(u"projects listed again"_s, {count}, [&](qsizetype) { return [&store] { store.reload(); }; });
    }
    for (const qsizetype count : {5, 50, 500}) {
        const QTemporaryDir home;
        HistoryEntry entry;
        entry.text = brief(1000, 400);
        for (qsizetype at = 0; at < count; ++at) {
            (void)appendToHistory(home.path(), entry);
        }
        grow(u"history, one more entry"_s, {count},
             [&](qsizetype) { return [&home, entry] { (void)appendToHistory(home.path(), entry); }; });
    }
}

} // namespace Askwell::Bench
