"""``backrack serve``: one command, an address, a taken port passed over, a clean stop."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path

import pytest

from backrack.record import entry_to_data
from backrack.web.home import key_in_use
from backrack.web.keeping.backup import back_up
from backrack.web.keeping.packed import Manifest, NotTaken
from backrack.web.keeping.restore import restore
from backrack.web.local import person_on_this_machine
from tests.screening.people import passing_person
from tests.waiting import stop, until
from tests.web.memory import held_mb, server_on
from tests.web.sockets import listening_at

MOST_IDLE_MB = 180  # issue, part 4
SOURCE = Path(__file__).parents[2] / "src"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
Start = Callable[..., tuple[subprocess.Popen[bytes], Path]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a server and waits until it has said its address, or has ended. With the file of all that it says."""
    running: list[subprocess.Popen[bytes]] = []

    def run(*arguments: str) -> tuple[subprocess.Popen[bytes], Path]:
        said = tmp_path / f"said-{len(running)}"
        process = subprocess.Popen(
            [sys.executable, "-c", "from backrack.cli.main import main; main()", "serve", *arguments],
            env={**os.environ, "BACKRACK_HOME": str(tmp_path / "home"), "PYTHONPATH": str(SOURCE)},
            stdin=subprocess.DEVNULL,
            stdout=said.open("w"),
            stderr=subprocess.STDOUT,
        )
        running.append(process)
        until(lambda: (process.poll(), said.read_text()), _settled, "an address")
        return process, said

    yield run
    for process in running:
        stop(process)


def _settled(now: tuple[int | None, str]) -> bool:
    ended, text = now
    return ended is not None or "Stop it with" in text


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def port_in(said: Path) -> int:
    found = re.search(r"running at http://127\.0\.0\.1:(\d+)/", said.read_text())
    assert found, said.read_text()
    return int(found[1])


def get(port: int, address: str) -> tuple[int, str, str]:
    until = time.monotonic() + 60
    while True:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", address)
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), str(answer.headers.get_all("Set-Cookie"))
        except ConnectionError:
            assert time.monotonic() < until
            time.sleep(0.2)


def _back_up(home: Path, file: Path) -> Manifest:
    return back_up(home, file, key=(key_in_use(home) or "").encode(), now=NOW)


@pytest.mark.slow
def test_a_server_starts_holds_little_passes_over_a_taken_port_and_stops_cleanly(start: Start, tmp_path: Path) -> None:
    port = free_port()
    first, said = start("--port", str(port))
    assert port_in(said) == port
    assert get(port, "/")[0] == 200
    assert listening_at(first.pid) in ({("127.0.0.1", port)}, set())  # nothing beyond this machine; Linux alone tells
    assert not (tmp_path / "home" / "phone").exists()
    assert get(port, "/explorer")[0] == 200
    # what speaks or computes aside ends by itself: tests/web/test_aside.py
    held = {each.id: held_mb(each) for each in server_on(port) if "serve" in each.command}
    assert len(held) == 2
    assert 0 < sum(held.values()) <= MOST_IDLE_MB

    _, other = start("--port", str(port))
    assert f"Port {port} is taken" in other.read_text()
    assert get(port_in(other), "/")[0] == 200

    home = tmp_path / "home"
    _back_up(home, tmp_path / "backup")
    with pytest.raises(NotTaken, match="Stop it first"):
        restore(tmp_path / "backup", home, now=NOW, replace=True)

    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=30) == 0
    assert "Traceback" not in said.read_text()
    assert (tmp_path / "home" / "backrack.sqlite3").exists()


@pytest.mark.slow
def test_many_calls_at_once_lose_nothing_and_store_nothing_twice(start: Start, tmp_path: Path) -> None:
    port = port_in(start("--port", str(free_port()))[1])
    _, page, set_cookies = get(port, "/start")
    cookies = re.findall(r"((?:backrack_device|csrftoken)=[^;]+)", set_cookies)
    token = re.search(r'csrf-token" content="([^"]+)"', page)
    assert token
    entries = passing_person().entries

    def send(number: int) -> int:
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        headers = {"Cookie": "; ".join(cookies), "X-CSRFToken": token[1], "Content-Type": "application/json"}
        body = json.dumps(entry_to_data(entries[number % len(entries)]))
        connection.request("POST", "/api/entries", body, headers)
        return connection.getresponse().status

    with ThreadPoolExecutor(9) as pool:
        backup = pool.submit(_back_up, tmp_path / "home", tmp_path / "backup")
        assert set(pool.map(send, range(2 * len(entries)))) == {200}
    assert backup.result().people <= 1
    person = person_on_this_machine({"BACKRACK_HOME": str(tmp_path / "home")})
    assert person is not None
    assert person.entries == passing_person().entries


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("--host", "203.0.113.7"), "cannot be listened on"), (("--port", "0"), "0"), (("--port", "many"), "many")],
)
def test_an_address_that_cannot_be_used_is_said_in_words(arguments: tuple[str, ...], words: str, start: Start) -> None:
    process, said = start(*arguments)
    assert process.wait(timeout=60) != 0
    assert words in said.read_text()
    assert "Traceback" not in said.read_text()


def test_a_data_folder_that_cannot_be_used_is_said_in_words(start: Start, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the way")
    process, said = start()
    assert process.wait(timeout=60) == 1
    assert "cannot be used" in said.read_text()
    assert "Traceback" not in said.read_text()
