"""How quick and small pages and server are: python -m bench.web [--seconds 10] [--idle 60] [--without PART].

Four parts, each printed as a table: the eight named pages in Lighthouse on its slow phone (``pages``), what a session
weighs (``session``), what an idle server holds (``memory``), and requests per second beside a bare Django view
that does the same with the same database and the same server (``load``). Everything is on one machine: only the ratios
can be compared between machines. Lighthouse comes with ``make test``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from backrack.record import MorningReport, entry_to_data
from bench.load import Asking, Load, load
from tests.browser.player.conftest import now_there, zone
from tests.conftest import CHROMIUM_NAMES
from tests.plan.people import screened
from tests.progression.people import check_in
from tests.waiting import stop
from tests.web.faulty import free_port
from tests.web.memory import held_mb, server_on
from tests.web.named_pages import PAGES, Guest, told
from tools import lighthouse

ROOT = Path(__file__).parents[1]
PARTS = ("pages", "session", "memory", "load")
CLIENTS = (4, 32)
SERVE = ("-c", "from backrack.cli.main import main; main()", "serve", "--port")
STARTED_S, MADE_S = 180, 300
LEAST_SCORE, MOST_LCP_MS, MOST_IDLE_MB, MOST_TRACK_MB_A_QUARTER = 95, 1500, 180, 6.0
"""The targets: issue, part 4, and design of the experience, \"Numbers\"."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--idle", type=float, default=60)
    parser.add_argument("--without", choices=PARTS, action="append", default=[])
    given = parser.parse_args()
    wanted = [part for part in PARTS if part not in given.without]
    with tempfile.TemporaryDirectory() as folder, _run((*SERVE,), Path(folder)) as port:
        guests = _guests(f"http://127.0.0.1:{port}", now_there())
        if "session" in wanted:
            _session(guests["beginner"])
        if "pages" in wanted:
            _pages(guests)
        if "memory" in wanted:
            _memory(port, given.idle)
        if "load" in wanted:
            with _run(("-m", "bench.bare_server"), Path(folder)) as bare:
                _load(guests["weeks"], port, bare, given.seconds)


@contextmanager
def _run(command: Sequence[str], home: Path) -> Iterator[int]:
    port, log = free_port(), home / f"{uuid4()}.log"
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    environment = {**os.environ, "TZ": zone(), "BACKRACK_HOME": str(home), "PYTHONPATH": path}
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, *command, str(port)], env=environment, cwd=ROOT, stdout=said, stderr=subprocess.STDOUT
        )
    try:
        _wait_for(port, process, log)
        yield port
    finally:
        stop(process)


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Until it answers anything at all: the bare one has no first page."""
    until = time.monotonic() + STARTED_S
    while process.poll() is None and time.monotonic() < until:
        with suppress(OSError), closing(HTTPConnection("127.0.0.1", port, timeout=STARTED_S)) as connection:
            connection.request("GET", "/")
            connection.getresponse()
            return
        time.sleep(0.2)
    raise RuntimeError(f"The server did not start: {log.read_text()}")


def _guests(origin: str, now: datetime) -> dict[str, Guest]:
    entries = {**told(now), "beginner": (*screened(now).entries, check_in(now))}
    guests = {who: Guest(origin) for who in entries}
    for who, guest in guests.items():
        if entries[who]:
            guest.keep(*entries[who])
    for who in ("ready", "beginner"):
        _made(guests[who])
    return guests


def _made(guest: Guest) -> bytes:
    """Today's session once it is ready, as the player is given it."""
    until = time.monotonic() + MADE_S
    while time.monotonic() < until:
        if guest.status("/api/session") == 200:
            return guest.get("/api/session")
        time.sleep(1)
    raise TimeoutError("The session was not made.")


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    print(f"\n{title}\n")
    for cells in (heads, ["---"] * len(heads), *rows):
        print(f"| {' | '.join(str(cell) for cell in cells)} |", flush=True)


# --- the pages --------------------------------------------------------------------------------------------------------


def _pages(guests: dict[str, Guest]) -> None:
    chromium = os.environ.get("BACKRACK_CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if chromium is None or not lighthouse.is_installed():
        print("\nThe pages were not measured: that needs a Chromium, and Lighthouse, which `make test` installs.")
        return
    pages = [
        lighthouse.Page(page.name, guests[page.who].origin + page.address, guests[page.who].cookies) for page in PAGES
    ]
    found = lighthouse.audited(pages, chromium, {"onlyCategories": ["performance"]})
    for page, each in zip(pages, found, strict=True):
        assert each.url == page.url
    _table(
        f"Lighthouse, slow phone (score at least {LEAST_SCORE}, LCP at most {MOST_LCP_MS} ms)",
        ("page", "score", "FCP, ms", "LCP, ms", "blocked, ms", "moved", "kB"),
        [_row(each) for each in found],
    )


def _row(page: lighthouse.Audited) -> tuple[object, ...]:
    n = page.numbers
    return (
        page.name,
        page.scores["performance"],
        round(n["first-contentful-paint"]),
        round(n["largest-contentful-paint"]),
        round(n["total-blocking-time"]),
        f"{n['cumulative-layout-shift']:.3f}",
        round(n["total-byte-weight"] / 1000),
    )


# --- the session ------------------------------------------------------------------------------------------------------


def _session(beginner: Guest) -> None:
    raw = _made(beginner)
    session: dict[str, Any] = json.loads(raw)
    whole = len(beginner.get(session["audio_url"])) / 1e6
    alone = len(beginner.get(f"{session['audio_url']}&{urlencode({'download': 'true'})}")) / 1e6
    minutes = session["session_end_ms"] / 60_000
    _table(
        f"A beginner's session (sound at most {MOST_TRACK_MB_A_QUARTER} MB for 15 minutes)",
        ("what", "minutes", "MB", "MB for 15 minutes"),
        [
            ("sound of the session", f"{minutes:.1f}", f"{alone:.2f}", f"{alone / minutes * 15:.2f}"),
            ("sound with all that may be needed", f"{session['end_ms'] / 60_000:.1f}", f"{whole:.2f}", "-"),
            ("words, times and pictures", "", f"{len(raw) / 1e6:.2f}", "-"),
            ("the same as it travels", "", f"{len(gzip.compress(raw, 6)) / 1e6:.2f}", "-"),
        ],
    )


# --- memory -----------------------------------------------------------------------------------------------------------


def _memory(port: int, idle_s: float) -> None:
    rows = [("after sessions and pages", *_held(port))]
    time.sleep(idle_s)
    rows.append((f"{idle_s:.0f} s later", *_held(port)))
    heads = ("when", "processes", "all of them, MB", "the largest, MB")
    _table(f"Memory (idle at most {MOST_IDLE_MB} MB; what processes share is counted once, on Linux)", heads, rows)


def _held(port: int) -> tuple[int, int, int]:
    held = [held_mb(process) for process in server_on(port)]
    return len(held), round(sum(held)), round(max(held))


# --- load -------------------------------------------------------------------------------------------------------------


def _load(reader: Guest, port: int, bare: int, seconds: float) -> None:
    # what one of them is told over and over does not lengthen the history that the other one's pages show
    writer = Guest(reader.origin)
    writer.keep(*told(now_there())["weeks"])
    stores = {**_as_a_browser(writer), "X-CSRFToken": writer.token, "Content-Type": "application/json"}
    read = Asking("GET", f"/read/{_id(reader)}", {})
    write = Asking("POST", f"/write/{_id(writer)}", {"Content-Type": "application/json"}, _report)
    measured = {
        "today": (Asking("GET", "/today", _as_a_browser(reader)), read),
        "diary": (Asking("GET", "/diary", _as_a_browser(reader)), read),
        "report-in": (Asking("POST", "/api/entries", stores, _report), write),
    }
    rows = []
    for name, (ours, theirs) in measured.items():
        for clients in CLIENTS:
            one, other = load(ours, port, clients, seconds), load(theirs, bare, clients, seconds)
            rows.append((name, clients, *_figures(one), *_figures(other), *_ratios(one, other)))
    heads = ("view", "clients", "a second", "p95, ms", "bare: a second", "bare: p95, ms", "times fewer", "times longer")
    _table("Requests, beside a bare Django view doing the same database work", heads, rows)


def _as_a_browser(guest: Guest) -> dict[str, str]:
    cookies = "; ".join(f"{name}={value}" for name, value in guest.cookies.items())
    return {"Cookie": cookies, "Accept-Encoding": "gzip"}


def _id(guest: Guest) -> str:
    return guest.cookies["backrack_device"].split(":")[0]


def _figures(found: Load) -> tuple[str, str]:
    return f"{found.per_s:.1f}", f"{found.p95_ms:.0f}"


def _ratios(ours: Load, bare: Load) -> tuple[str, str]:
    return f"{bare.per_s / ours.per_s:.1f}", f"{ours.p95_ms / bare.p95_ms:.1f}"


_MORNING = MorningReport(id=uuid4(), at=now_there(), day=now_there().date(), back=2)


def _report() -> bytes:
    """A morning nobody has told yet."""
    return json.dumps(entry_to_data(replace(_MORNING, id=uuid4()))).encode()


if __name__ == "__main__":
    main()
