"""Where phones reach this machine just now: written by the server they reach, read by the pages of both."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from backrack.web.phone.names import Names, read_address
from backrack.web.phone.private import write_privately

STATE = "BACKRACK_PHONE_STATE"
"""The environment names the file to the pages. Only ``serve`` sets it."""
TO_PHONES = "BACKRACK_TO_PHONES"
"""The hosts that the server for phones answers to. Only ``serve`` sets it, and only for that server."""


@dataclass(frozen=True)
class Listening:
    """``names`` is None while this machine is in no home network, and is being waited for."""

    names: Names | None
    port: int

    @property
    def hosts(self) -> tuple[str, ...]:
        return self.names.hosts if self.names else ()

    def address(self, *, by_name: bool = False) -> str:
        """``https://192.168.1.20:8443``, or the same by name where there is one. Empty while there is none."""
        return f"https://{self.hosts[-1 if by_name else 0]}:{self.port}" if self.hosts else ""


def file_of(home: Path, port: int) -> Path:
    """One file for each server that runs with the folder; ``port`` is that of its pages on this machine."""
    return home / "phone" / f"listening-{port}.json"


def tell(file: Path, listening: Listening) -> None:
    names = listening.names
    data = {
        "address": str(names.address) if names else None,
        "name": names.name if names else None,
        "port": listening.port,
        "process": os.getpid(),
    }
    write_privately(file, json.dumps(data).encode())


def tell_no_more(file: Path) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)


def listening_now(environment: Mapping[str, str] = os.environ) -> Listening | None:
    """None where no phones are let in, or their server has ended."""
    named = environment.get(STATE)
    if not named:
        return None
    try:
        data = json.loads(Path(named).read_text(encoding="utf-8"))
        os.kill(data["process"], 0)  # sends nothing: asks whether it is there
        address = read_address(data["address"] or "")
        return Listening(Names(address, data["name"]) if address else None, int(data["port"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
