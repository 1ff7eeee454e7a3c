#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Claimscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the tree of the real window as a screen reader does, through AT-SPI under Xvfb: every mark of
every chart has a name, arrows are told as moves of the focus, Enter selects, and a brush is set by keys
and by typing dates. No pointer is used.

  screenreader.py PROGRAM     exit code 77: what it needs is not installed
"""
import csv
import json
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
        self.program, self.profile = program, profile
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", HOME=profile)
        self.process = subprocess.Popen(
            [program, "--profile", profile, "--now", "2026-11-24T10:00:00", "--locale", "en_US", "--theme", "light",
             "--no-animations"], env=environment)
        self.window = self.wait("a window", self.find_window)
        self.give_keys("Claimscope")

    def hear(self, event):
        if event.detail1 and event.source:
            self.spoken.append(event.source.name)
            self.focused = event.source

    def wait(self, what, condition, patience=PATIENCE):
        from gi.repository import GLib
        end = time.monotonic() + patience
        while True:
            while self.context.pending():
                self.context.iteration(False)
            try:
                found = condition()
            except GLib.GError:  # of what is gone since
                found = None
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
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def give_keys(self, title):
        """There is no window manager that would give them to a window."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowfocus"],
                       check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE)

    def dialog(self, title):
        application = self.window.getApplication()
        found = self.wait(f"the dialog {title}", lambda: next(
            (node for node in application if node and title in node.name and node != self.window), None))
        self.give_keys(title)
        return found

    def answer(self, query):
        """What the command line says."""
        archive = next(os.path.join(folder, file) for folder, _, files in os.walk(self.profile) for file in files
                       if file.endswith(".claimscope"))
        said = subprocess.run([self.program, "query", "--archive", archive, "--json", query], check=True,
                              stdout=subprocess.PIPE, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        return json.loads(said.stdout)

    def nodes(self, role, root=None):
        """Of a role, in sight."""
        stack = [root or self.window]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            if node.getRoleName() == role and self.has(node, self.atspi.STATE_SHOWING):
                yield node
            elif node.getRoleName() not in ("chart", "menu bar") and (root or node.getRoleName() != "table"):
                stack.extend(reversed([child for child in node]))

    def has(self, node, state):
        return node.getState().contains(state)

    def chart(self, name=None):
        return next((node for node in self.nodes("chart") if name in (None, node.name)), None)

    def parts(self, role, form=""):
        """Of the chart in sight."""
        return [node for node in self.chart() if node.getRoleName() == role and re.search(form, node.name)]

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

    def focused_field(self, root=None):
        """With a name, so that it is said what to type."""
        return next((node for node in self.nodes("text", root)
                     if node.name and self.has(node, self.atspi.STATE_FOCUSED)), None)

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
        names = {}
        for part in chart:
            names.setdefault(part.getRoleName(), []).append(part.name)
        check(len(names["list item"]) > 5, f"{name} has {len(names['list item'])} marks")
        for role, spoken in names.items():
            check(all(spoken), f"a {role} of {name} has no name")
        check(set(names) <= {"list item", "table row header", "slider"}, f"{name} has children of the roles {set(names)}")


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


def the_period_is_spoken_and_set_as_two_values(reader):
    everything = reader.items()
    reader.press("ctrl+1")
    start, end = reader.wait("both ends", lambda: reader.parts("slider", "of the period"))
    check(start.description == "No period is chosen", f"without a period: {start.description}")
    value = end.queryValue()
    value.currentValue = value.currentValue - 400
    reader.wait("fewer items", lambda: 0 < (reader.items() or 0) < everything)
    reader.wait("a date", lambda: re.search(r"\d{4}$", end.description))
    reader.press("alt+Left")
    reader.wait("all items again", lambda: reader.items() == everything)


def a_lane_filters(reader):
    everything = reader.items()
    lane = next(iter(reader.parts("table row header", "LeCun")), None)
    check(lane and re.match(r"\d+ marks?", lane.description), "no lane of LeCun says what it holds")
    lane.queryAction().doAction(0)
    reader.wait("fewer items", lambda: 0 < (reader.items() or 0) < everything)
    reader.press("alt+Left")
    reader.wait("all items again", lambda: reader.items() == everything)


def notes_are_written_heard_and_removed(reader):
    """Task 19, by keys."""
    keys_reach_the_chart(reader)
    reader.press("ctrl+shift+a")
    reader.wait("a field for the note", lambda: reader.focused.getRoleName() == "text" and reader.focused.name)
    reader.type("3 Mar 2025 CEO memo leaked")
    reader.press("Return")
    note = reader.wait("the note", lambda: next((node for node in reader.chart() if "memo leaked" in node.name), None))
    check("2025" in note.name and "Mar" in note.name, f"the note does not say its day: {note.name}")
    reader.wait("the focus on the note", lambda: reader.has(note, reader.atspi.STATE_FOCUSED))
    reader.press("Delete")
    reader.wait("no note", lambda: not any("memo leaked" in node.name for node in reader.chart()))


def every_chart_has_its_table(reader):
    for number, name in enumerate(CHARTS, 1):
        reader.press(f"ctrl+{number}", "ctrl+t")
        table = reader.wait(f"the table of {name}", lambda: next(
            (node for node in reader.nodes("table") if name in node.name), None))
        columns = [table.queryTable().getColumnHeader(at) for at in range(table.queryTable().nColumns)]
        check(columns and all(column.name for column in columns), f"a column of {name} has no name")
        check(table.queryTable().nRows > 0, f"the table of {name} has no rows")
        reader.press("ctrl+t")
        reader.wait(f"the chart {name}", lambda: reader.chart(name))
    reader.press("ctrl+1")


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


def keys_find_and_export_a_story(reader):
    """Task 17: the first task of the journalist, without a pointer; a reader hears of every step."""
    everything = reader.items()
    for query, chip in (("says:lecun claim-kind:criticism", "criticism"), ("said:2026-01", "2026")):
        reader.press("ctrl+f")
        reader.wait("the search field", reader.focused_field)
        reader.type(query)
        reader.press("Return")
        reader.wait(f"a chip with {chip}", lambda: any(
            chip in node.name for node in reader.nodes("push button")))
    found = reader.wait("fewer items", lambda: 0 < (reader.items() or 0) < everything and reader.items())
    reader.press("ctrl+shift+p")
    palette = reader.dialog("Commands")
    reader.wait("its field", lambda: reader.focused_field(palette))
    reader.type("csv")
    reader.wait("the command", lambda: any("CSV" in node.name for role in ("list item", "table cell")
                                           for node in reader.nodes(role, palette)))
    reader.press("Return")
    choice = reader.dialog("Export list as CSV")
    reader.wait("the name of the file", lambda: reader.focused_field(choice))
    reader.press("Return")
    path = os.path.join(reader.profile, "items.csv")
    reader.wait("the file", lambda: os.path.exists(path) and os.path.getsize(path))
    reader.give_keys("Claimscope")
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    truth = {item["key"] for item in reader.answer("says:lecun claim-kind:criticism said:2026-01")["items"]}
    check({row["key"] for row in rows} == truth and len(truth) == found, f"{len(rows)} rows, {len(truth)} in truth")
    reader.wait("word of the file", lambda: any("items.csv" in text for text in reader.labels()))
    reader.press("alt+Left", "alt+Left")
    reader.wait("all items again", lambda: reader.items() == everything)


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
         keys_brush, typed_dates_brush, the_period_is_spoken_and_set_as_two_values, a_lane_filters,
         notes_are_written_heard_and_removed, every_chart_has_its_table, keys_find_a_story,
         keys_find_and_export_a_story,
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
