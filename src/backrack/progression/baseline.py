"""The person's own usual state, which may be lowered but never rises by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from backrack.record import BaselineGiven, MorningReport, Person, SessionDone, versions_of

MORNINGS_NEEDED = 3  # section 2.2, inputs: the median counts from three mornings before the programme on
BASELINE_MORNINGS = 7  # section 2.2, `BASELINE`: 0 to 7 mornings


@dataclass(frozen=True)
class Baseline:
    """Usual pain (0-10) and usual distal level (0-4).

    ``charted``: enough mornings are known for the chart to judge later ones (section 2.4); else limits above usual do.
    """

    pain: int
    distal_level: int
    charted: bool = False


def baseline_of(person: Person) -> Baseline | None:
    """The lowest usual pain and distal level ever given; a later, higher answer must not widen the limits.

    The median of three or more mornings before the first session lowers usual pain, and never raises it. It is fixed
    from that session on (section 2.4, frozen at the end of the baseline): each morning more is weighed until then.
    """
    return person.once("baseline", lambda: _baseline_of(person))


def _baseline_of(person: Person) -> Baseline | None:
    given = person.of(BaselineGiven)
    if not given:
        return None
    mornings = scores_before(person, lambda entry: entry.worst)
    pain = usual_of(min(entry.usual_pain for entry in given), mornings)
    return Baseline(pain, min(entry.distal_level for entry in given), is_charted(mornings))


def usual_answer(person: Person) -> int | None:
    """The lowest answer ever given to what is usual, 0-10; None where nobody asked."""
    return min((entry.usual_pain for entry in person.of(BaselineGiven)), default=None)


def usual_of(answer: int, mornings: Sequence[int]) -> int:
    """Usual pain by an answer and the mornings before the programme: their lower median where that is lower."""
    return min(answer, median_low(mornings)) if is_charted(mornings) else answer


def is_charted(mornings: Sequence[int]) -> bool:
    """Whether there are enough mornings to know what is usual, and how far it goes up and down."""
    return len(mornings) >= MORNINGS_NEEDED


def scores_before(person: Person, score: Callable[[MorningReport], int | None]) -> tuple[int, ...]:
    """One score a morning, oldest first: of all that was told of it before the first session the lowest.

    Withdrawn or not; what is put right after that changes nothing that was judged by it.
    """
    first = min((entry.started_at for entry in person.of(SessionDone)), default=None)
    lowest: dict[date, int] = {}
    for versions in versions_of(person, MorningReport):
        in_time = [entry for entry in versions.entries if first is None or entry.at < first]
        for told in (found for entry in in_time if (found := score(entry)) is not None):
            day = versions.entries[0].day
            lowest[day] = min(told, lowest.get(day, told))
    return tuple(each for _, each in sorted(lowest.items()))[:BASELINE_MORNINGS]
