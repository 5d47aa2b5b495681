"""What a server and the processes it has started hold in memory."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Process:
    id: int
    parent: int
    command: str


def processes() -> dict[int, Process]:
    """Everything that runs on this machine."""
    told = subprocess.run(
        ["ps", "-A", "-ww", "-o", "pid=,ppid=,command="], capture_output=True, text=True, check=True
    ).stdout
    rows = (line.split(maxsplit=2) for line in told.splitlines())
    return {int(row[0]): Process(int(row[0]), int(row[1]), row[2] if len(row) > 2 else "") for row in rows}


def server_on(port: int) -> tuple[Process, ...]:
    """The server on a port, its worker, and whatever works for them aside."""
    running = processes()
    ours = {each.id for each in running.values() if re.search(rf"\bserve --port {port}\b", each.command)}
    return tuple(each for each in running.values() if ours & set(_line(each, running)))


def _line(process: Process, running: dict[int, Process]) -> Iterator[int]:
    """A process and those that it comes from."""
    while process.parent in running and process.id != process.parent:
        yield process.id
        process = running[process.parent]


def held_mb(process: Process) -> float:
    """What a process holds; on Linux, memory that several hold is shared out among them (PSS)."""
    shared = Path(f"/proc/{process.id}/smaps_rollup")
    if shared.exists():
        found = re.search(r"^Pss:\s+(\d+)", shared.read_text(), re.MULTILINE)
        return int(found[1]) / 1024 if found else 0.0
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(process.id)], capture_output=True, text=True, check=False)
    return int(told.stdout or 0) / 1024
