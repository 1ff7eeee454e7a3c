# SPDX-FileCopyrightText: 2026 Claimscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chromiumkeys.py PROGRAM FILE KEY...: opens the page without a window, presses the keys, and prints as
JSON which mark had the focus after each, what the details then said, and errors of the page."""
import json
import os
import subprocess
import sys
import tempfile


class Browser:
    """Speaks the DevTools protocol over two pipes: requests in, answers and events out."""

    def __init__(self, program, folder):
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()

        def descriptors():
            os.dup2(theirs_in, 60)
            os.dup2(theirs_out, 61)
            os.dup2(60, 3)
            os.dup2(61, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-first-run", "--user-data-dir=" + folder, "--remote-debugging-pipe", "about:blank"],
            preexec_fn=descriptors, close_fds=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=folder))
        os.close(theirs_in)
        os.close(theirs_out)
        self.out = os.fdopen(ours_out, "wb", buffering=0)
        self.input = os.fdopen(ours_in, "rb", buffering=0)
        self.number = 0
        self.rest = b""
        self.events = []

    def message(self):
        while b"\0" not in self.rest:
            block = self.input.read(65536)
            if not block:
                sys.exit("the browser has ended")
            self.rest += block
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, session=None, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if session:
            request["sessionId"] = session
        self.out.write(json.dumps(request).encode() + b"\0")
        while True:
            message = self.message()
            if message.get("id") == self.number:
                return message.get("result", {})
            self.events.append(message)

    def wait(self, method):
        while all(event.get("method") != method for event in self.events):
            self.events.append(self.message())


CODES = {"Tab": 9, "Escape": 27, "End": 35, "Home": 36, "ArrowLeft": 37, "ArrowRight": 39}
LOOK = """(() => {
    const e = document.activeElement;
    return JSON.stringify({
        name: e.classList.contains('mark') ? e.getAttribute('aria-label') : '',
        detail: document.getElementById('detail').textContent});
})()"""


def main():
    program, file, keys = sys.argv[1], sys.argv[2], sys.argv[3:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(program, folder)
        target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Log", "Runtime"):
            browser.ask(domain + ".enable", session)
        browser.events.clear()
        browser.ask("Page.navigate", session, url="file://" + os.path.abspath(file))
        browser.wait("Page.loadEventFired")
        stops = []
        for key in keys:
            for kind in ("rawKeyDown", "keyUp"):
                browser.ask("Input.dispatchKeyEvent", session, type=kind, key=key, code=key,
                            windowsVirtualKeyCode=CODES[key])
            answer = browser.ask("Runtime.evaluate", session, expression=LOOK)
            stops.append(json.loads(answer["result"]["value"]))
        errors = [event["params"] for event in browser.events
                  if event.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded")]
        print(json.dumps({"stops": stops, "errors": errors}))
        browser.process.kill()
        browser.process.wait()


main()
