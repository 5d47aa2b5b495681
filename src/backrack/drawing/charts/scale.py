"""Scales and the round numbers along them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

_NOTHING = 1e-6  # a range so small is none: nothing on a page is so fine


@dataclass(frozen=True)
class Scale:
    """Values from ``low`` to ``high`` laid out from ``start`` to ``end``: percent across, page pixels downwards."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Where a value lies."""
        return self.start + (self.end - self.start) * (value - self.low) / (self.high - self.low)

    def value(self, at: float) -> float:
        """The value that lies there."""
        return self.low + (self.high - self.low) * (at - self.start) / (self.end - self.start)


def step(most: float, lines: int = 4) -> float:
    """A round distance (1, 2 or 5 times a power of ten) that reaches ``most`` in at most ``lines`` steps."""
    if most < _NOTHING:
        return 1.0
    power: float = 10.0 ** math.floor(math.log10(most / lines))
    return next(power * size for size in (1, 2, 5, 10, 20) if power * size * lines >= most)


def ticks(low: float, high: float, lines: int = 4) -> tuple[float, ...]:
    """Round numbers that hold ``low`` and ``high`` between the first and the last of them."""
    distance = step(high - low, lines)
    first = math.floor(low / distance)
    last = max(math.ceil(high / distance), first + 1)
    return tuple(distance * number for number in range(first, last + 1))


def spread(count: int, most: int) -> tuple[int, ...]:
    """At most ``most`` places of ``count``, evenly apart, the last among them: what there is room to name."""
    if count <= 0:
        return ()
    apart = math.ceil(count / most)
    return tuple(range((count - 1) % apart, count, apart))


def runs(values: tuple[float | None, ...]) -> Iterator[tuple[int, ...]]:
    """Places that follow one another without a gap: a line joins these and no others."""
    run: list[int] = []
    for place, value in enumerate(values):
        if value is not None:
            run.append(place)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)
