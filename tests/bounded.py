"""No browser test stands still for ever. Many of Playwright's calls (``evaluate``, ``new_context``, ``close``) have no
limit of their own: when a test is over its time its browser is ended, and the call comes back as an error."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error

# assumed, for each try: many times the longest that looks at pages
LIMIT_S = 240
# assumed: all phrases spoken for the first time, and a session played; two tries end before the last guard does
SLOW_LIMIT_S = 420
GRACE_S = 60  # for what is left to be closed once the browser is gone
# assumed: windows close within moments, the last test of a worker ends servers as well
CLOSING_LIMIT_S = 60


class Browsers:
    """The one browser all tests of a worker open their windows in. One that ended is followed by another."""

    now: Browsers | None = None

    def __init__(self, launch: Callable[[], Browser]) -> None:
        self._launch = launch
        self._start()

    def _start(self) -> None:
        self._browser = self._launch()
        session = self._browser.new_browser_cdp_session()
        processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
        session.detach()
        self._process: int = next(each["id"] for each in processes if each["type"] == "browser")

    def new_context(self, **options: Any) -> BrowserContext:
        if not self._browser.is_connected():
            self._start()
        # a worker would be made anew for every browser, and what it asks for passes by the routes of a test
        return self._browser.new_context(**{"service_workers": "block", **options})

    def __getattr__(self, name: str) -> Any:
        return getattr(self._browser, name)

    def end(self) -> None:
        """At once, from any thread."""
        with suppress(ProcessLookupError):  # it may have ended by itself
            os.kill(self._process, signal.SIGKILL)


@contextmanager
def bounded(item: pytest.Item, limit_s: float, grace_s: float = GRACE_S) -> Iterator[Event]:
    """Ends the browser after ``limit_s``, and the whole worker when even that does not set the test free.

    What it gives is set once the browser was ended.
    """
    over, ended = Event(), Event()
    watch = Thread(target=_watch, args=(item, over, ended, limit_s, grace_s), daemon=True)
    watch.start()
    try:
        yield ended
    finally:
        over.set()
        watch.join()


@contextmanager
def closing(item: pytest.Item, limit_s: float = CLOSING_LIMIT_S) -> Iterator[None]:
    """What follows a test. Now and then Chromium never answers when a window shall close.

    The test itself is over by then: its browser is ended, the summary names the test, and nothing has failed.
    """
    with bounded(item, limit_s, LIMIT_S) as ended:
        try:
            yield
        except Error:
            if not ended.is_set():
                raise
    if ended.is_set():
        item.warn(pytest.PytestWarning(f"The browser of {item.nodeid} did not close within {limit_s:.0f} s."))


def _watch(item: pytest.Item, over: Event, ended: Event, limit_s: float, grace_s: float) -> None:
    if over.wait(limit_s):
        return
    ended.set()
    said = f"{item.nodeid} stood still: its browser was ended after {limit_s:.0f} s, at {time.strftime('%H:%M:%S')}."
    item.add_report_section("call", "over its time", said)
    if Browsers.now:
        Browsers.now.end()
    if not over.wait(grace_s):
        _give_up(item, f"{said} It did not come back within {grace_s:.0f} s more.")


def _give_up(item: pytest.Item, said: str) -> None:
    """The run goes on in another worker, or ends here where there is none."""
    capture = item.config.pluginmanager.getplugin("capturemanager")
    if capture:
        capture.suspend_global_capture(item)
    sys.stderr.write(f"\n{said}\n")
    sys.stderr.flush()
    faulthandler.dump_traceback(sys.stderr)
    os._exit(1)
