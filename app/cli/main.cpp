// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/run.h"
#include "app/cli/standard_streams.h"
#include "app/support/program.h"

#include <QStringList>

using namespace Askwell;
using namespace Qt::StringLiterals;

// No application object: nothing here needs an event loop, and making one costs more than composing. The
// locale stays "C" for the same reason that everything is English: scripts read what is printed.
int main(int argc, char *argv[])
{
    prepareStandardStreams();
    // A run uses each pattern once or twice: compiling them to machine code took half the time of composing.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    applyProgramIdentity();
    Console console(readStandardInput);
    if (const std::optional<QStringList> arguments = commandLineArguments(argc, argv)) {
        run(*arguments, console);
    } else {
        console.refuse(ExitStatus::FileTrouble,
                       u"An argument is not UTF-8; give such a text as UTF-8 in a file, with @FILE."_s);
    }
    return static_cast<int>(writeStandardStreams(console));
}
