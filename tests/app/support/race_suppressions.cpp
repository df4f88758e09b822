// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's Qt is built without ThreadSanitizer, which therefore does not see how Qt's event queue
// hands an event from one thread to the other, and takes that for a race.

// The sanitizer looks for it from its own library.
extern "C" __attribute__((visibility("default"))) const char *__tsan_default_suppressions();

extern "C" const char *__tsan_default_suppressions()
{
    return "called_from_lib:libQt6Core\n"
           "called_from_lib:libQt6Test\n"
           "race:QEvent::type\n"
           // The watchdog of a test program: it waits in Qt alone.
           "race:QWaitCondition\n"
           "race:QMutex\n";
}
