"""A server that is killed at random moments while a device sends, and what became of each entry."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any
from uuid import UUID

ROOT = Path(__file__).parents[2]
WITHIN_S = 60
SENT_MS = 250
"""A kill comes at any moment of so much sending."""
Data = dict[str, Any]


@dataclass
class Tally:
    kills: int = 0
    entered: int = 0
    answers: int = 0
    unanswered: int = 0
    cut: int = 0
    stored_unanswered: int = 0
    stored: int = 0
    lost: int = 0
    doubled: int = 0
    changed: int = 0


@dataclass
class Device:
    """What a browser does: it keeps each entry until it is answered as stored, and sends what it keeps again."""

    port: int
    chance: random.Random
    tally: Tally = field(default_factory=Tally)
    made: dict[str, Data] = field(default_factory=dict)
    waiting: dict[str, Data] = field(default_factory=dict)
    cookies: str = ""
    token: str = ""

    def arrive(self) -> None:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", "/start")
        answer = connection.getresponse()
        token = re.search(r'csrf-token" content="([^"]+)"', answer.read().decode())
        assert token
        self.token = token[1]
        found = re.findall(r"((?:backrack_device|csrftoken)=[^;]+)", str(answer.headers.get_all("Set-Cookie")))
        self.cookies = "; ".join(found)

    def enter(self) -> None:
        number = len(self.made)
        made = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(minutes=number)
        entry: Data = {"kind": "note", "id": str(UUID(int=self.chance.getrandbits(128), version=4))}
        entry |= {"at": made.isoformat(), "versions": {}, "day": "2026-03-02", "text": f"note {number}"}
        if number % 3 == 0:
            del entry["day"], entry["text"]
            entry |= {"kind": "stop_sign", "sign": "sharp"}
        self.made[entry["id"]] = self.waiting[entry["id"]] = entry

    def send_all(self) -> None:
        """What waits, some of what is known already, and something new; in any order, one by one or together."""
        again = self.chance.sample(sorted(self.made), min(3, len(self.made)))
        order = list(dict.fromkeys([*self.waiting, *again]))
        self.chance.shuffle(order)
        while order:
            some = [self.made[order.pop()] for _ in range(min(len(order), self.chance.choice([1, 1, 1, 4])))]
            self.send(some, cut=self.chance.random() < 0.1)

    def send(self, entries: list[Data], cut: bool = False) -> int | None:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Cookie": self.cookies, "X-CSRFToken": self.token, "Content-Type": "application/json"}
        try:
            connection.request("POST", "/api/entries", json.dumps(entries), headers)
            if cut:
                self.tally.cut += 1
                return None
            status = connection.getresponse().status
        except (OSError, HTTPException):
            self.tally.unanswered += 1
            return None
        finally:
            connection.close()
        self.tally.answers += 1
        for entry in entries if status == 200 else ():
            self.waiting.pop(entry["id"], None)
        return status

    def look(self) -> None:
        """How much of what was never answered is stored nevertheless."""
        for entry_id in self.waiting:
            connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
            connection.request("GET", f"/api/entries/{entry_id}", headers={"Cookie": self.cookies})
            self.tally.stored_unanswered += connection.getresponse().status == 200
            connection.close()


@contextmanager
def warm(home: Path, log: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """The command, loaded once."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.web.warm_server", str(port), str(log)],
        env={**os.environ, "BACKRACK_HOME": str(home), "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))},
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "loaded\n"
        yield process
    finally:
        process.communicate(timeout=WITHIN_S)


@contextmanager
def served(process: subprocess.Popen[str], port: int) -> Iterator[int]:
    """A server that answers; killed at the end with everything it started."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("start\n")
    process.stdin.flush()
    leader = int(process.stdout.readline())
    try:
        _wait_for(port)
        yield leader
    finally:
        _kill(leader)
        _wait_for(port, answering=False)


def _wait_for(port: int, answering: bool = True) -> None:
    until = time.monotonic() + WITHIN_S
    while time.monotonic() < until:
        with closing(socket.socket()) as probe:
            if (probe.connect_ex(("127.0.0.1", port)) == 0) is answering:
                return
        time.sleep(0.01)
    raise TimeoutError(f"port {port}")


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def killed_while_sending(home: Path, log: Path, rounds: int, seed: int) -> Tally:
    """So many times the server is killed while a device sends, started again, and sent what was not answered."""
    port = free_port()
    device = Device(port, random.Random(seed))  # noqa: S311 - chance, not secrets
    with warm(home, log, port) as process:
        for number in range(rounds):
            with served(process, port) as leader:
                device.look() if number else device.arrive()
                killer = threading.Timer(device.chance.uniform(0, SENT_MS / 1000), _kill, (leader,))
                killer.start()
                while killer.is_alive():
                    for _ in range(3):
                        device.enter()
                    device.send_all()
                killer.join()
                device.tally.kills += 1
        with served(process, port):
            while device.waiting:
                device.send_all()
    return counted(device, home)


def _kill(leader: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def counted(device: Device, home: Path) -> Tally:
    with closing(sqlite3.connect(home / "backrack.sqlite3")) as database:
        (sound,) = database.execute("PRAGMA integrity_check").fetchone()
        assert sound == "ok"
        rows = [json.loads(content) for (content,) in database.execute("SELECT content FROM entry")]
    tally, stored = device.tally, {row["id"]: row for row in rows}
    tally.entered, tally.stored = len(device.made), len(rows)
    tally.lost = len(device.made.keys() - stored.keys())
    tally.doubled = len(rows) - len(stored)
    tally.changed = sum(1 for key, entry in device.made.items() if not _same(entry, stored.get(key, entry)))
    return tally


def _same(made: Data, stored: Data) -> bool:
    there = {key: stored[key] for key in made if key != "at"}
    at = datetime.fromisoformat(stored["at"]) == datetime.fromisoformat(made["at"])
    return at and there == {key: made[key] for key in made if key != "at"}
