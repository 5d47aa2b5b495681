"""A server that is killed, and a disk that is full: python -m bench.faults [--kills 200] [--seed 6].

A real ``backrack serve`` on 127.0.0.1 is killed with ``kill -9``, worker and all, at random moments while a device
sends; each time it is started again and sent what was not answered. Then the same with a data folder in which no file
may grow. Prints what was entered and what is stored.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from pathlib import Path

from tests.web.faulty import Data, Device, Tally, counted, free_port, killed_while_sending, served, warm

FULL_AT_BYTES = 600_000
NOTES = 200


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=6)
    given = parser.parse_args()
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        tally = killed_while_sending(Path(folder), Path(folder) / "log", given.kills, given.seed)
    print(f"{tally.kills} kills in {time.perf_counter() - begun:.0f} s: {_said(tally)}")
    print(
        f"  {tally.answers} answers, {tally.unanswered} calls without one, {tally.cut} cut off by the device; "
        f"{tally.stored_unanswered} times something unanswered was stored nevertheless"
    )
    with tempfile.TemporaryDirectory() as folder:
        print(full_disk(Path(folder)))


def full_disk(home: Path) -> str:
    """Sends until nothing more fits, then gives room and sends what was kept."""
    port = free_port()
    device = Device(port, random.Random(0))  # noqa: S311 - chance, not secrets
    statuses: dict[int, int] = {}
    with warm(home, home / "log", port) as process:
        hard = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)[1]
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (FULL_AT_BYTES, hard))
        with served(process, port):
            device.arrive()
            for number in range(NOTES):
                device.enter()
                _lengthen(device.made, number)
            for entry in list(device.made.values()):
                status = device.send([entry]) or 0
                statuses[status] = statuses.get(status, 0) + 1
            refused = len(device.waiting)
            device.look()
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (hard, hard))
        with served(process, port):
            while device.waiting:
                device.send_all()
    tally = counted(device, home)
    told = ", ".join(f"{count} times {status}" for status, count in sorted(statuses.items()))
    kept = f"{refused} kept by the device, {tally.stored_unanswered} of them stored nevertheless"
    return f"full disk: answers {told}; {kept}; with room again: {_said(tally)}"


def _lengthen(made: dict[str, Data], number: int) -> None:
    entry = list(made.values())[number]
    if "text" in entry:
        entry["text"] = "x" * 4000


def _said(tally: Tally) -> str:
    found = f"{tally.entered} entered, {tally.stored} stored"
    return f"{found}, {tally.lost} lost, {tally.doubled} twice, {tally.changed} changed"


if __name__ == "__main__":
    main()
