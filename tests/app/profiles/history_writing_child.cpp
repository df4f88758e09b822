// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds entries to a history: folder, name, how many. For test_history.
#include "app/profiles/history.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Askwell;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    for (int number = 0; number < arguments.at(3).toInt(); ++number) {
        HistoryEntry entry;
        entry.text = arguments.at(2) + QString::number(number);
        // On a busy machine the other one may hold the lock for longer than anybody waits: that is said, and
        // no loss.
        constexpr int MostTries = 100;
        int tries = 0;
        while (!appendToHistory(arguments.at(1), entry)) {
            if (++tries == MostTries) {
                return 1;
            }
        }
    }
    return 0;
}
