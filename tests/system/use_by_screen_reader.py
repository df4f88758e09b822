# SPDX-FileCopyrightText: 2026 Askwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes and copies a prompt as a screen reader would: by names, roles and actions over AT-SPI alone.

Started by test_screen_reader within a session bus of its own: use_by_screen_reader.py PROGRAM
Prints what was announced and, last, "copied"; any other end is a failure with its reason.
"""
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

announced = []
# What was announced since the last time it was asked for.


def find(root, role, name=None, depth=40):
    """The first element that is shown, has that role and, if given, begins with that name; or None."""
    if root is None or depth == 0:
        return None
    for child in root:
        if child is None:
            continue
        try:
            shown = child.getState().contains(pyatspi.STATE_SHOWING)
            if shown and child.getRole() == role and (name is None or child.name.startswith(name)):
                return child
            found = find(child, role, name, depth - 1)
        except LookupError:  # It went away meanwhile.
            continue
        if found is not None:
            return found
    return None


def wait_for(what, look):
    """Looks until there is something; events are handled meanwhile."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        GLib.MainContext.default().iteration(False)
    raise SystemExit(f"not found: {what}")


def note(event):
    if event.type.startswith("object:property-change:accessible-name") or "announcement" in event.type:
        announced.append(event.any_data if isinstance(event.any_data, str) else event.source.name)


def main(program):
    pyatspi.Registry.registerEventListener(note, "object:property-change:accessible-name", "object:announcement")
    process = subprocess.Popen([program])
    try:
        desktop = pyatspi.Registry.getDesktop(0)

        def frame():
            for application in desktop:
                if application is not None and "askwell" in application.name.lower():
                    return find(application, pyatspi.ROLE_FRAME)
            return None

        window = wait_for("the window", frame)

        def element(role, name=None):
            return wait_for(f"{role} {name}", lambda: find(window, role, name))

        def press(element):
            actions = element.queryAction()
            names = [actions.getName(at).lower() for at in range(actions.nActions)]
            actions.doAction(names.index("press") if "press" in names else 0)

        def hear(words):
            wait_for(f"announced: {words}", lambda: [each for each in announced if each.startswith(words)])
            announced.clear()

        def write(question, text):
            field = element(pyatspi.ROLE_TEXT, question)
            # The preview is text too: what is written into can be edited.
            if not field.getState().contains(pyatspi.STATE_EDITABLE):
                raise SystemExit(f"cannot be written into: {field.name}")
            field.queryEditableText().setTextContents(text)

        # A card's first blank, and what it asks for.
        press(element(pyatspi.ROLE_CHECK_BOX, "Fine-tune a model"))
        hear("e.g. 12,000 reviews")
        write("What should be done?", "Sort the reviews by mood.")
        press(element(pyatspi.ROLE_PUSH_BUTTON, "Next"))
        hear("2  Why")
        element(pyatspi.ROLE_TEXT, "Why is it worth doing?")
        press(element(pyatspi.ROLE_RADIO_BUTTON, "1  Task"))
        hear("1  Task")
        # Its state is told as well when it is left: the page itself says that one is there.
        element(pyatspi.ROLE_TEXT, "What should be done?")
        # What is worth adding to an answer that was left.
        hear("Worth adding: ")
        press(element(pyatspi.ROLE_PUSH_BUTTON, "Next"))
        write("Why is it worth doing?", "Reading them takes a day a week.")
        press(element(pyatspi.ROLE_PUSH_BUTTON, "Copy prompt"))
        hear("Done: Copied")
        print("copied", flush=True)
        # The clipboard is the window's: it stays until it has been read.
        sys.stdin.read()
    finally:
        process.kill()
        process.wait()


main(sys.argv[1])
