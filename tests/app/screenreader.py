#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Claimscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the tree of the real window as a screen reader does, through AT-SPI under Xvfb: every mark of
every chart has a name, arrows are told as moves of the focus, Enter selects, and a brush is set by keys
and by typing dates. No pointer is used.

  screenreader.py PROGRAM     exit code 77: what it needs is not installed
"""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

NEEDED = ["dbus-run-session", "xvfb-run", "xdotool", "/usr/libexec/at-spi-bus-launcher"]
CHARTS = ["Moves", "Balance", "Flows", "Claimed and measured", "Disputes", "Volume", "Claim status", "Who about whom"]
PATIENCE = 20  # seconds


def missing():
    absent = [name for name in NEEDED if not shutil.which(name)]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        absent.append("python3-pyatspi")
    return absent


def start_again(program):
    """Inside a session bus and an X server of its own."""
    environment = dict(os.environ, XDG_RUNTIME_DIR=tempfile.mkdtemp(), NO_AT_BRIDGE="1")
    inside = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable, __file__,
              program, "--inside"]
    try:
        return subprocess.run(inside, env=environment, timeout=170).returncode
    finally:
        shutil.rmtree(environment["XDG_RUNTIME_DIR"], ignore_errors=True)


class Reader:
    """What a screen reader knows of the window: its tree, and who has told of having the focus."""

    def __init__(self, program, profile):
        import pyatspi
        from gi.repository import GLib
        self.atspi = pyatspi
        self.context = GLib.MainContext.default()
        self.spoken = []
        self.focused = None  # the last that has told so
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen(
            [program, "--profile", profile, "--now", "2026-11-24T10:00:00", "--locale", "en_US", "--theme", "light",
             "--no-animations"], env=environment)
        self.window = self.wait("a window", self.find_window)
        # There is no window manager that would give it the keys.
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Claimscope", "windowfocus"],
                       check=True, stdout=subprocess.DEVNULL)

    def hear(self, event):
        if event.detail1 and event.source:
            self.spoken.append(event.source.name)
            self.focused = event.source

    def wait(self, what, condition, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            while self.context.pending():
                self.context.iteration(False)
            found = condition()
            if found:
                return found
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}; last told: {self.spoken[-3:]}")
            self.context.iteration(False)
            time.sleep(0.02)

    def find_window(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.name == "claimscope" and application.childCount:
                return application[0]
        return None

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def nodes(self, role, root=None):
        """Of a role, in sight."""
        stack = [root or self.window]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            if node.getRoleName() == role and self.has(node, self.atspi.STATE_SHOWING):
                yield node
            elif node.getRoleName() not in ("chart", "menu bar"):
                stack.extend(reversed([child for child in node]))

    def has(self, node, state):
        return node.getState().contains(state)

    def chart(self, name=None):
        return next((node for node in self.nodes("chart") if name in (None, node.name)), None)

    def labels(self):
        return [node.name for node in self.nodes("label")]

    def details(self):
        """All that the detail pane says."""
        pane = next((child for splitter in self.nodes("split pane") for child in splitter if child.name == "Detail"), None)
        texts, stack = [], [pane]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            texts += [node.name, node.description]
            try:
                texts.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
            stack.extend(child for child in node)
        return " ".join(text for text in texts if text)

    def items(self):
        """How many items match, as the window says it."""
        texts = [re.fullmatch(r"([\d,]+) of ([\d,]+) items", text) for text in self.labels()]
        return next((int(text[1].replace(",", "")) for text in texts if text), None)

    def focused_mark(self):
        mark = self.focused
        is_mark = mark and mark.parent and mark.parent.getRoleName() == "chart"
        return mark if is_mark and self.has(mark, self.atspi.STATE_FOCUSED) else None

    def step(self, *keys):
        """Presses a key that moves the focus; returns the mark that tells of it."""
        self.spoken.clear()
        self.press(*keys)
        return self.wait(f"word of the focus after {' '.join(keys)}", lambda: self.spoken and self.focused_mark())


def check(condition, message):
    if not condition:
        raise AssertionError(message)


def every_mark_has_a_name(reader):
    for number, name in enumerate(CHARTS, 1):
        reader.press(f"ctrl+{number}")
        chart = reader.wait(f"the chart {name}", lambda: reader.chart(name))
        check(len(chart.description) > 20, f"{name} has no summary")
        names = [mark.name for mark in chart]
        check(len(names) > 5, f"{name} has {len(names)} marks")
        check(all(names), f"a mark of {name} has no name")
        roles = {mark.getRoleName() for mark in chart}
        check(roles == {"list item"}, f"{name} has children of the roles {roles}")


def moves_say_who_where_when_and_how_many_sources(reader):
    reader.press("ctrl+1")
    chart = reader.wait("the moves", lambda: reader.chart("Moves"))
    names = [mark.name for mark in chart]
    form = r"(Move, )?Yann LeCun, from Meta to .+, announced .+ \d{4}.*, (confirmed|announced|rumoured|denied), \d+ sources"
    check(any(re.match(form, name) for name in names),
          f"no move is spoken in full: {[name for name in names if 'Yann LeCun' in name]}")


def keys_reach_the_chart(reader):
    reader.press("ctrl+1")
    for _ in range(8):
        reader.press("F6")
        try:
            return reader.wait("a mark with the focus", reader.focused_mark, 1)
        except AssertionError:
            continue
    raise AssertionError(f"F6 never reaches the chart, only {reader.spoken}")


def arrows_are_told(reader):
    keys_reach_the_chart(reader)
    last = reader.step("End").name
    first = reader.step("Home").name
    check(first != last, "Home and End are one mark")
    right = reader.step("Right").name
    check(reader.step("Left").name == first, "Left does not undo Right")
    below = reader.step("Down").name
    check(len({first, right, below}) == 3, f"the arrows lead nowhere: {first}, {right}, {below}")
    check(below.split(",")[1] != first.split(",")[1], "Down stays with the same person")


def enter_selects(reader):
    mark = reader.step("Home")
    while not mark.name.startswith("Move"):
        mark = reader.step("period")
    check(not reader.has(mark, reader.atspi.STATE_SELECTED), "selected before")
    reader.press("Return")
    reader.wait("the state selected", lambda: reader.has(mark, reader.atspi.STATE_SELECTED))
    person = mark.name.split(",")[1].strip()
    reader.wait("the record in the detail pane", lambda: person in reader.details())
    reader.press("Escape")
    reader.wait("no selection", lambda: not reader.has(mark, reader.atspi.STATE_SELECTED))


def keys_brush(reader):
    everything = reader.items()
    reader.step("Home")
    reader.press("bracketleft")
    reader.wait("fewer items", lambda: 0 < (reader.items() or 0) < everything)
    reader.press("shift+Escape")
    reader.wait("all items again", lambda: reader.items() == everything)


def typed_dates_brush(reader):
    everything = reader.items()
    reader.press("ctrl+f")
    reader.type("announced:2025-07")
    reader.press("Return")
    reader.wait("fewer items", lambda: 0 < (reader.items() or 0) < everything)
    chips = [node.name for node in reader.nodes("push button") if "2025" in node.name]
    check(chips, "the brush is no chip")
    reader.press("alt+Left")
    reader.wait("all items again", lambda: reader.items() == everything)


def keys_find_a_story(reader):
    """Task 1 and 11 of the journalist: criticism of one month, then what comes without a part of the filter."""
    everything = reader.items()
    counts = [everything]
    for query in ("says:lecun claim-kind:criticism", "said:2026-01"):
        reader.press("ctrl+f")
        reader.type(query)
        reader.press("Return")
        counts.append(reader.wait("fewer items",
                                  lambda: (reader.items() or everything) < counts[-1] and reader.items()))
    chips = [node.name for node in reader.nodes("push button")]
    for word in ("LeCun", "criticism", "2026"):
        check(any(word in chip for chip in chips), f"no chip says {word}: {chips}")
    for before in reversed(counts[:-1]):
        reader.press("alt+Left")
        reader.wait(f"{before} items", lambda: reader.items() == before)


def keys_choose_states_of_disputes(reader):
    """Task 6: which claims about benchmarks were admitted to be wrong."""
    everything = reader.items()
    reader.press("ctrl+5")
    state = reader.wait("the states", lambda: next(
        (node for node in reader.nodes("check box") if node.name.endswith("admitted")), None))
    state.queryComponent().grabFocus()
    reader.wait("the focus", lambda: reader.has(state, reader.atspi.STATE_FOCUSED))
    reader.press("space")
    reader.wait("fewer items", lambda: 0 < (reader.items() or 0) < everything)
    reader.wait("a checked box", lambda: reader.has(state, reader.atspi.STATE_CHECKED))
    reader.press("space")
    reader.wait("all items again", lambda: reader.items() == everything)


def nothing_found_says_what_helps(reader):
    """Task 10: one key brings back what a part of the filter hides."""
    everything = reader.items()
    reader.press("ctrl+f")
    reader.type("says:lecun said:1999")
    reader.press("Return")
    reader.wait("no items", lambda: reader.items() == 0)
    way_out = reader.wait("a way out", lambda: next(
        (node for node in reader.nodes("push button") if "1999" in node.name and "items" in node.name), None))
    promised = int(re.search(r"(\d+) items", way_out.name)[1])
    way_out.queryComponent().grabFocus()
    reader.press("space")
    reader.wait(f"the {promised} items", lambda: reader.items() == promised)
    reader.press("alt+Left", "alt+Left")
    reader.wait("all items again", lambda: reader.items() == everything)


TESTS = [every_mark_has_a_name, moves_say_who_where_when_and_how_many_sources, arrows_are_told, enter_selects,
         keys_brush, typed_dates_brush, keys_find_a_story,
         keys_choose_states_of_disputes, nothing_found_says_what_helps]


def run(program):
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    profile = tempfile.mkdtemp()
    failures = 0
    reader = None
    try:
        reader = Reader(program, profile)
        reader.wait("the sample archive", lambda: (reader.items() or 0) > 100)
        for test in TESTS:
            begun = time.monotonic()
            try:
                test(reader)
                result = "PASS  "
            except AssertionError as problem:
                failures += 1
                result = f"FAIL! {problem}\n      "
            print(f"{result} : {test.__name__} ({time.monotonic() - begun:.1f} s)", flush=True)
    finally:
        for process in filter(None, [reader and reader.process, bus]):
            process.send_signal(signal.SIGTERM)
            process.wait(5)
        shutil.rmtree(profile, ignore_errors=True)
    return min(failures, 1)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if missing():
        print("SKIP: not installed: " + ", ".join(missing()))
        sys.exit(77)
    sys.exit(run(sys.argv[1]) if "--inside" in sys.argv else start_again(sys.argv[1]))
