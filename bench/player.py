"""From a tap on *too much* to the sound being at its chapter: python -m bench.player [--taps 20].

A real audio element on a real track in Chromium, tapped in the first hold. Prints ms for each tap, the median and the
longest.
"""

from __future__ import annotations

import argparse
import json
import statistics
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tools.screenshots import TRACK_MS, _arrive, _entries, _server

TAP = """([from, to]) => new Promise((resolve) => {
  const audio = document.querySelector("audio");
  const button = document.querySelector("[data-slot=ease]");
  button.addEventListener("pointerdown", () => (window.tapped = performance.now()), { once: true });
  const look = () => {
    const at = audio.currentTime * 1000;
    if (window.tapped && !audio.seeking && at >= from - 1 && at < to) resolve(performance.now() - window.tapped);
    else setTimeout(look, 1);
  };
  window.tapped = 0;
  look();
})"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--taps", type=int, default=20)
    taps = parser.parse_args().taps
    with _server() as address, sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"]
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        page = _arrive(browser.new_context(viewport={"width": 360, "height": 780}), address, _entries("ready"))
        took_ms = [_tap(page, address) for _ in range(taps)]
        browser.close()
    print(json.dumps([round(ms, 1) for ms in took_ms]))
    print(f"median {statistics.median(took_ms):.1f} ms, longest {max(took_ms):.1f} ms, {taps} taps")


def _tap(page: Page, address: str) -> float:
    page.goto(f"{address}/static/web/mark.svg")
    page.evaluate("localStorage.removeItem('backrack-sitting')")
    page.goto(f"{address}/session")
    page.wait_for_selector("backrack-player[data-state=ready]", timeout=TRACK_MS)
    session: dict[str, Any] = page.context.request.get(f"{address}/api/session").json()
    page.click("[data-slot=start]")
    page.click("[data-slot=heard]")
    hold = next(phase for phase in session["chapters"][0]["phases"] if phase["counted_ms"])
    page.locator("audio").evaluate("(audio, at) => { audio.currentTime = at }", hold["start_ms"] / 1000 + 3)
    page.wait_for_selector(f'backrack-player[data-phase="{hold["id"]}"]')
    page.wait_for_timeout(500)
    ease = session["ways_out"][hold["id"]]["ease"]
    chapter = next(each for each in session["chapters"] if each["id"] == ease)
    page.evaluate(f"() => void (window.measured = ({TAP})({json.dumps([chapter['start_ms'], chapter['end_ms']])}))")
    page.click("[data-slot=ease]:visible")
    took_ms: float = page.evaluate("window.measured")
    return took_ms


if __name__ == "__main__":
    main()
