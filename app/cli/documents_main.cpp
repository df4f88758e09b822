// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one document to standard output, for the build: KIND PROGRAM.
#include "app/cli/completions.h"
#include "app/cli/documented_program.h"
#include "app/cli/manual_page.h"

#include <cstdio>
#include <string_view>

using namespace Askwell;

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("askwell_documents: give man, bash, zsh or fish, and askwell or askwell-cli\n", stderr);
        return 2;
    }
    const std::string_view kind = argv[1];
    const DocumentedProgram program =
        std::string_view(argv[2]) == "askwell" ? documentedWindow() : documentedCommandLine();
    const QString text = kind == "man" ? manualPage(program)
        : kind == "bash"               ? bashCompletion(program)
        : kind == "zsh"                ? zshCompletion(program)
                                       : fishCompletion(program);
    return std::fputs(text.toUtf8().constData(), stdout) < 0 || std::fflush(stdout) != 0 ? 1 : 0;
}
