"""Whoever tries many links that do not exist is not answered for a while."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta
from threading import Lock
from typing import Final

MISSES: Final = 10  # assumed: more than anybody mistypes; a link has 160 bits, so this only keeps the noise down
WITHIN: Final = timedelta(minutes=10)
_REMEMBERED = 1000  # assumed: machines of a home, many times over; the oldest is forgotten


class Misses:
    """How often each address has missed lately, in this process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._times: OrderedDict[str, deque[datetime]] = OrderedDict()

    def note(self, address: str, now: datetime) -> None:
        with self._lock:
            times = self._times.setdefault(address, deque(maxlen=MISSES))
            times.append(now)
            self._times.move_to_end(address)
            if len(self._times) > _REMEMBERED:
                self._times.popitem(last=False)

    def too_many(self, address: str, now: datetime) -> bool:
        with self._lock:
            times = self._times.get(address, ())
            return sum(now - WITHIN < each <= now for each in times) >= MISSES
