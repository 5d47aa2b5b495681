"""How pain goes without this device, from a review of many studies, to be seen beside a person's own curve."""

from __future__ import annotations

from dataclasses import dataclass

SOURCE = "Menezes Costa 2012 (C41)"
WEEKS = 6
DAYS = WEEKS * 7


@dataclass(frozen=True)
class Course:
    """Mean pain on the scale of 0 to 10 at the start and after six weeks; the source has 0 to 100."""

    name: str
    start: float
    after_six_weeks: float

    def at(self, day: int) -> float | None:
        """Mean pain so many days after the start. Straight between the two is assumed; None outside of them."""
        if not 0 <= day <= DAYS:
            return None
        return self.start + (self.after_six_weeks - self.start) * day / DAYS


ACUTE = Course("acute", 5.2, 2.3)
PERSISTENT = Course("persistent", 5.1, 3.3)


def natural_course(day: int) -> tuple[float, float] | None:
    """The band between acute and persistent pain, lower edge first; None after six weeks, where it ends."""
    each = [course.at(day) for course in (ACUTE, PERSISTENT)]
    known = [value for value in each if value is not None]
    return (min(known), max(known)) if known else None
