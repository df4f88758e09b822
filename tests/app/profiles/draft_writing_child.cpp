// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes drafts until it is killed, and says on standard output which of them are safe. For test_draft.
#include "app/profiles/draft_writer.h"
#include "app/support/background_runner.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Askwell;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) {
        return 2;
    }
    Result<ClaimedDraft> claimed = claimDraft(QCoreApplication::arguments().at(1));
    if (!claimed) {
        return 1;
    }
    Draft draft = claimed.value().draft.value_or(Draft());
    if (draft.profile.prompts.empty()) {
        draft.profile.prompts.push_back({u"1"_s});
    }
    BackgroundRunner runner;
    DraftWriter writer(runner, claimed.value().file.path(), [](const DraftWriter::Report &report) {
        if (report.result) {
            std::printf("%llu\n", static_cast<unsigned long long>(report.number));
            std::fflush(stdout);
        }
    });
    for (quint64 number = 1;; ++number) {
        // Long enough that a torn write would show.
        draft.profile.prompts[0].answers[u"task"_s] =
            QString::number(number) + u'\n' + QString(20'000, QChar(char16_t(u'a' + number % 26)));
        if (writer.write(draft) != number) {
            return 1;
        }
        // Several keys before the disk is done, as with fast typing.
        if (number % 3 == 0) {
            writer.finish();
        }
    }
}
