"""``backrack serve --phone`` of the tests' own, with this machine's loopback in the place of the home network."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from backrack.web.phone.folder import folder_of
from tests.waiting import stop, until
from tests.web.test_serve import SOURCE, free_port

MUTE = "import backrack.web.session.tracks as tracks; tracks.speak_ahead = lambda *_given: None; "


@dataclass
class Serving:
    process: subprocess.Popen[bytes]
    home: Path
    said: Path
    here: str
    """The address for this machine, ``http``."""
    there: str
    """The address for phones, ``https``."""


@contextmanager
def serving(folder: Path) -> Iterator[Serving]:
    """Until both take calls; and both end together."""
    home, said, port, phone_port = folder / "home", folder / "said", free_port(), free_port()
    arguments = [
        "serve",
        "--port",
        str(port),
        "--phone",
        "--phone-address",
        "127.0.0.1",
        "--phone-port",
        str(phone_port),
    ]
    process = subprocess.Popen(
        [sys.executable, "-c", f"{MUTE}from backrack.cli.main import main; main()", *arguments],
        env={**os.environ, "BACKRACK_HOME": str(home), "PYTHONPATH": str(SOURCE)},
        stdin=subprocess.DEVNULL,
        stdout=said.open("w"),
        stderr=subprocess.STDOUT,
    )
    try:
        found = until(lambda: _addresses(said.read_text()), lambda two: two is not None, "both addresses", limit_s=180)
        assert found
        until(lambda: all(map(_answers, found)), bool, "both servers", limit_s=180)
        yield Serving(process, home, said, *found)
        _ends_with_the_other(process, home, said)
    finally:
        stop(process)


def _ends_with_the_other(process: subprocess.Popen[bytes], home: Path, said: Path) -> None:
    state = next(folder_of(home).glob("listening-*.json"))
    for_phones = json.loads(state.read_text())["process"]
    before = len(said.read_text())
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 0
    until(lambda: _lives(for_phones), lambda alive: not alive, "the end of the server for phones")
    assert not state.exists()
    assert said.read_text()[before:] == ""


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _answers(address: str) -> bool:
    """Whether somebody takes the call: an address is said a moment before."""
    at = urlsplit(address)
    with closing(socket.socket()) as caller:
        return caller.connect_ex((at.hostname, at.port)) == 0


def _addresses(text: str) -> tuple[str, str] | None:
    here = re.search(r"http://127\.0\.0\.1:\d+", text)
    there = re.search(r"https://127\.0\.0\.1:\d+", text)
    return (here[0], there[0]) if here and there else None
