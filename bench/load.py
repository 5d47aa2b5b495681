"""Clients that ask again and again: each keeps one connection and asks anew as soon as it is answered."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Load:
    """What some clients were given in a while."""

    requests: int
    took_s: float
    waits_s: tuple[float, ...]

    @property
    def per_s(self) -> float:
        return self.requests / self.took_s

    @property
    def p95_ms(self) -> float:
        return statistics.quantiles(self.waits_s, n=20, method="inclusive")[-1] * 1000


@dataclass(frozen=True)
class Asking:
    """A request as it is sent; ``body`` makes the next one each time, for what may be sent once only."""

    method: str
    address: str
    headers: dict[str, str]
    body: Callable[[], bytes] = bytes

    def raw(self, port: int) -> bytes:
        body = self.body()
        head = {"Host": f"127.0.0.1:{port}", "Content-Length": str(len(body)), **self.headers}
        lines = [f"{self.method} {self.address} HTTP/1.1", *(f"{name}: {value}" for name, value in head.items())]
        return "\r\n".join([*lines, "", ""]).encode() + body


def load(asking: Asking, port: int, clients: int, seconds: float) -> Load:
    """Every answer has to be 200; anything else ends the measurement with a RuntimeError."""
    return asyncio.run(_load(asking, port, clients, seconds))


async def _load(asking: Asking, port: int, clients: int, seconds: float) -> Load:
    begun = time.perf_counter()
    found = await asyncio.gather(*(_client(asking, port, begun + seconds) for _ in range(clients)))
    waits = tuple(wait for each in found for wait in each)
    return Load(len(waits), time.perf_counter() - begun, waits)


async def _client(asking: Asking, port: int, until: float) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    waits: list[float] = []
    while (begun := time.perf_counter()) < until:
        writer.write(asking.raw(port))
        await _answer(reader)
        waits.append(time.perf_counter() - begun)
    writer.close()
    return waits


async def _answer(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    if " 200 " not in head.split("\r\n")[0]:
        raise RuntimeError(head)
    if "transfer-encoding: chunked" in head:
        while size := int(await reader.readline(), 16):
            await reader.readexactly(size + 2)
        await reader.readline()
        return
    length = next(line for line in head.split("\r\n") if line.startswith("content-length:"))
    await reader.readexactly(int(length.partition(":")[2]))
