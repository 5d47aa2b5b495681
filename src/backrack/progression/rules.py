"""The rules that hold from the first session, as one table (progression policy, section 2.2).

P1 and P2 answers given before a session also lock through screening; here they are listed with the rest, so that
one place names every reason there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import Symptoms, not_no, symptoms_of
from backrack.record import CheckIn, Person

SECOND_TIME_WITHIN = timedelta(days=14)  # P5, P7: section 2.2; exactly 14 x 24 h is outside (section 2.5)
MORNING_ABOVE_BASELINE = 4  # P10, section 2.2
MORNING_ALWAYS = 8  # P10, section 2.2


@dataclass(frozen=True)
class Rule:
    """A rule: its id, where it comes from (E evidence, C convention, D design decision), and what it finds."""

    id: str
    basis: str
    find: Callable[[Person, Baseline], Iterable[Bound]]


def bounds(person: Person, baseline: Baseline) -> tuple[Bound, ...]:
    """Every bound any rule ever set, oldest first."""
    found = [bound for rule in RULES for bound in rule.find(person, baseline)]
    return tuple(sorted(found, key=lambda bound: (bound.at, bound.rule)))


def _p1(person: Person, _: Baseline) -> Iterator[Bound]:
    for entry in person.of(CheckIn):
        if not_no(entry.numbness_bladder_bowel):
            yield Bound("P1", Decision.EMERGENCY, entry.at, {})


def _p2(person: Person, _: Baseline) -> Iterator[Bound]:
    for entry in person.of(CheckIn):
        if not_no(entry.new_weakness):
            yield Bound("P2", Decision.REFER, entry.at, {})


def _p5(person: Person, baseline: Baseline) -> Iterator[Bound]:
    return _second_time_refers("P5", _spreading(person, baseline))


def _p7(person: Person, _: Baseline) -> Iterator[Bound]:
    return _second_time_refers("P7", [(s, {}) for s in symptoms_of(person) if s.tingling_over_one_hour])


def _p10(person: Person, baseline: Baseline) -> Iterator[Bound]:
    limit = min(baseline.pain + MORNING_ABOVE_BASELINE, MORNING_ALWAYS)
    for symptoms in symptoms_of(person):
        if symptoms.morning is not None and symptoms.morning >= limit:
            yield Bound("P10", Decision.PAUSE, symptoms.at, {"morning": symptoms.morning, "usual": baseline.pain})


def _spreading(person: Person, baseline: Baseline) -> list[tuple[Symptoms, dict[str, int | str]]]:
    found: list[tuple[Symptoms, dict[str, int | str]]] = []
    for symptoms in symptoms_of(person):
        after = symptoms.distal_after
        if symptoms.moved_further_down or (after is not None and after > baseline.distal_level):
            found.append((symptoms, {}))
    return found


def _second_time_refers(rule: str, found: list[tuple[Symptoms, dict[str, int | str]]]) -> Iterator[Bound]:
    """PAUSE, and REFER the second time within 14 days. All entries about one session are one time."""
    times: list[tuple[object, datetime]] = []
    for symptoms, values in found:
        occasion = symptoms.after_session or symptoms.at.date()
        again = any(other != occasion and symptoms.at - told < SECOND_TIME_WITHIN for other, told in times)
        times.append((occasion, symptoms.at))
        yield Bound(rule, Decision.REFER if again else Decision.PAUSE, symptoms.at, values)


RULES = (
    Rule("P1", "E", _p1),
    Rule("P2", "E", _p2),
    Rule("P5", "C", _p5),
    Rule("P7", "C", _p7),
    Rule("P10", "D", _p10),
)
