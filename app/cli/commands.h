// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Askwell {

class Console;
class Invocation;

// One function a row of the command table, each in the file of its command. They print the result, or say why
// there is none and set the exit status.

void composeCommand(const Invocation &invocation, Console &console);
void checkCommand(const Invocation &invocation, Console &console);
void checksCommand(const Invocation &invocation, Console &console);
void exportCommand(const Invocation &invocation, Console &console);
void linkCommand(const Invocation &invocation, Console &console);
void targetsCommand(const Invocation &invocation, Console &console);
void cacheCommand(const Invocation &invocation, Console &console);

void listFrameworksCommand(const Invocation &invocation, Console &console);
void showFrameworkCommand(const Invocation &invocation, Console &console);
void checkFrameworksCommand(const Invocation &invocation, Console &console);
void addFrameworkCommand(const Invocation &invocation, Console &console);

void listProfilesCommand(const Invocation &invocation, Console &console);
void showProfileCommand(const Invocation &invocation, Console &console);
void addProfileCommand(const Invocation &invocation, Console &console);
void removeProfileCommand(const Invocation &invocation, Console &console);
void renameProfileCommand(const Invocation &invocation, Console &console);
void duplicateProfileCommand(const Invocation &invocation, Console &console);

} // namespace Askwell
