"""How fast a slider step of the explorer is answered: python -m bench.explorer. Prints ratios to a bare call.

Both go to one real server in one run: over HTTP, and in a browser from the slider moved to the painted frame.
Every step is an angle that was not asked before, so nothing is remembered from an earlier one.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from urllib.error import URLError
from urllib.request import urlopen

STEPS, WARM = 60, 40
LIMIT_MS = 100.0  # a slider step end to end
BARE = "/api/questions"
STEP = "/api/pressure?position=single_leg_raise.raise_left&hip={hip:.2f}"


@contextmanager
def server() -> Iterator[str]:
    """``backrack serve`` on an empty folder."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "backrack", "serve", "--port", str(port)]
        process = subprocess.Popen(command, env={**os.environ, "BACKRACK_HOME": home}, stdout=subprocess.DEVNULL)
        try:
            _wait_for(f"http://127.0.0.1:{port}/", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        assert process.poll() is None, "the server ended by itself"
        try:
            urlopen(address, timeout=5).close()  # noqa: S310 - our own address
            return
        except (URLError, TimeoutError):
            time.sleep(0.2)
    sys.exit("The server did not come up within a minute.")


def timed_ms(act: Callable[[int], object], count: int, first: int = 0) -> list[float]:
    took = []
    for number in range(first, first + count):
        begun = time.perf_counter()
        act(number)
        took.append(1000 * (time.perf_counter() - begun))
    return took


def over_http(address: str) -> tuple[list[float], list[float]]:
    """Slider steps and bare calls in turn, so that whatever else the machine does hits both."""

    def ask(path: str) -> None:
        with urlopen(address + path, timeout=30) as answer:  # noqa: S310 - our own address
            answer.read()

    timed_ms(lambda n: ask(STEP.format(hip=80 + n / 10)), WARM)
    steps, bare = [], []
    for number in range(STEPS):
        steps += timed_ms(lambda n: ask(STEP.format(hip=90 + n / 2 + 0.25)), 1, number)
        bare += timed_ms(lambda _: ask(BARE), 1)
    return steps, bare


# notes when a control moved, and when the frame with its answer was painted
WATCH = """
window.took = [];
let begun = 0;
addEventListener("input", () => (begun = performance.now()), true);
addEventListener("DOMContentLoaded", () =>
  new MutationObserver(() => requestAnimationFrame(() => window.took.push(performance.now() - begun))).observe(
    document.querySelector("back-explorer"), { attributes: true, attributeFilter: ["data-shown"] }));
"""


def in_a_browser(address: str) -> list[float]:
    """From a slider's move to the frame with its picture, by the page's own clock."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.add_init_script(WATCH)
        page.goto(f"{address}/explorer?mass=71")
        page.wait_for_selector("back-explorer[data-ready]")
        page.get_by_role("slider").focus()
        for number in range(24):
            page.keyboard.press("ArrowRight")
            page.wait_for_selector(f'back-explorer[data-shown*="hip={106 + number}&"]')
        took: list[float] = page.evaluate("() => window.took")
        browser.close()
    return took


def _told(name: str, took: list[float], bare: list[float]) -> str:
    ordered = sorted(took)
    middle, late = statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
    ratio = middle / statistics.median(bare)
    return f"{name:34} median {middle:7.1f} ms   95 % {late:7.1f} ms   {ratio:5.1f} x a bare call"


def main() -> None:
    prepare = "from backrack.mechanics import prepare; prepare()"
    subprocess.run([sys.executable, "-c", prepare], check=True)
    with server() as address:
        steps, bare = over_http(address)
        seen = in_a_browser(address)
    print(_told("bare call", bare, bare))
    print(_told("slider step over HTTP", steps, bare))
    print(_told("slider step, move to frame", seen, bare))
    kept = "kept" if statistics.median(seen) <= LIMIT_MS else "NOT kept"
    print(f"limit {LIMIT_MS:.0f} ms, median in the browser: {kept}")


if __name__ == "__main__":
    main()
