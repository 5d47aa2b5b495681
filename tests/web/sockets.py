"""Where a server listens, as the system itself says it."""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

_LISTEN = "0A"


def listening_at(process: int) -> set[tuple[str, int]]:
    """Every address and port at which a process or one of its children listens. Only Linux tells; elsewhere nothing."""
    if sys.platform != "linux":
        return set()
    inodes = {inode for each in _family(process) for inode in _sockets(each)}
    return {(address, port) for table in ("tcp", "tcp6") for address, port, inode in _table(table) if inode in inodes}


def _family(process: int) -> Iterator[int]:
    yield process
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:  # ended meanwhile
            continue
        if parent == process:
            yield from _family(int(path.parent.name))


def _sockets(process: int) -> Iterator[str]:
    for path in Path(f"/proc/{process}/fd").glob("*"):
        try:
            target = str(path.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            yield target[8:-1]


def _table(name: str) -> Iterator[tuple[str, int, str]]:
    for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]:
        parts = line.split()
        if parts[3] == _LISTEN:
            address, port = parts[1].split(":")
            yield _address(address), int(port, 16), parts[9]


def _address(text: str) -> str:
    words = struct.pack(f"={len(text) // 8}I", *(int(text[at : at + 8], 16) for at in range(0, len(text), 8)))
    return socket.inet_ntop(socket.AF_INET if len(words) == 4 else socket.AF_INET6, words)
