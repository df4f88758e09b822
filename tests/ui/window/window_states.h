// SPDX-FileCopyrightText: 2026 Askwell authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace Askwell::Gui {

struct Program;

/// A state of the window that a person can see, and how one gets there from a first visit.
struct WindowState
{
    const char *name;
    std::function<void(Program &)> enter;
    /// Whether samples, names of keys or of packages stand in it: then not all words are the window's own.
    bool hasSamples = false;
};

/// Every page and panel, empty and filled, and what the quiet line may ask.
[[nodiscard]] const std::vector<WindowState> &windowStates();

/// One row a state; the column "state" is its place in windowStates().
void addWindowStates(bool withSamples = true);

/// A program in that state, its window shown and active.
void enterState(Program &program, const WindowState &state);

/// New parts are shown, and laid out, by the event loop.
void settle();

} // namespace Askwell::Gui
