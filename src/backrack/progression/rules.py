"""The rules that hold from the first session, as one table (progression policy, section 2.2).

P1 and P2 answers given before a session also lock through screening; here they are listed with the rest, so that
one place names every reason there is. RF05, RF08 and RF23 are the warning signs of the screening (section 1.2), told
after a session or during one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from backrack.progression.baseline import Baseline
from backrack.progression.decision import Bound, Decision
from backrack.progression.evidence import Told, all_told
from backrack.progression.limits import (
    both_limbs_warn,
    is_second_time,
    morning_pauses,
    morning_that_pauses,
    most_pain,
    spread,
    too_painful,
)
from backrack.record import Person, Sign


@dataclass(frozen=True)
class Rule:
    """A rule: its id, where it comes from (E evidence, C convention, D design decision), and what it finds."""

    id: str
    basis: str
    find: Callable[[tuple[Told, ...], Baseline], Iterable[Bound]]


def bounds(person: Person, baseline: Baseline) -> tuple[Bound, ...]:
    """Every bound any rule ever set, oldest first."""
    told = all_told(person)
    found = [bound for rule in RULES for bound in rule.find(told, baseline)]
    return tuple(sorted(found, key=lambda bound: (bound.at, bound.rule)))


def peak_limit(baseline: Baseline) -> int:
    """The worst pain that may be felt on the rack (`lim`, section 2.2)."""
    return most_pain(baseline.pain)


def morning_limit(baseline: Baseline) -> int:
    """The morning pain from which on a pause follows (P10, section 2.2)."""
    return morning_that_pauses(baseline.pain, baseline.charted)


def _p1(told: tuple[Told, ...], _: Baseline) -> Iterator[Bound]:
    return (Bound("P1", Decision.EMERGENCY, each.at, {}) for each in told if each.numbness)


def _p2(told: tuple[Told, ...], _: Baseline) -> Iterator[Bound]:
    return (Bound("P2", Decision.REFER, each.at, {}) for each in told if each.weakness)


STROKE, HEART = Sign.VISION_OR_SPEECH, Sign.CHEST_PAIN
EMERGENCY_SIGNS = frozenset({STROKE, HEART})
"""Signs that need help now, whatever else is done (screening policy, RF08 and RF23)."""


def _rf05(told: tuple[Told, ...], baseline: Baseline) -> Iterator[Bound]:
    for each in told:
        if both_limbs_warn(each.both_legs, baseline.distal_level):
            yield Bound("RF05", Decision.EMERGENCY, each.at, {})


def _on_sign(rule: str, sign: Sign, decision: Decision) -> Callable[[tuple[Told, ...], Baseline], Iterator[Bound]]:
    def find(told: tuple[Told, ...], _: Baseline) -> Iterator[Bound]:
        return (Bound(rule, decision, each.at, {}) for each in told if each.sign is sign)

    return find


def _p5(told: tuple[Told, ...], baseline: Baseline) -> Iterator[Bound]:
    return _second_time_refers("P5", [each for each in told if _spread(each, baseline) and not _went(each, baseline)])


def _p6(told: tuple[Told, ...], baseline: Baseline) -> Iterator[Bound]:
    for each in told:
        if _spread(each, baseline) and _went(each, baseline):
            yield Bound("P6", Decision.EASE, each.at, {}, each.ends)


def _spread(told: Told, baseline: Baseline) -> bool:
    return told.moved_further_down or spread(told.distal_after, baseline.distal_level)


def _went(told: Told, baseline: Baseline) -> bool:
    """Whether what had spread was back to usual about 15 minutes after getting off. Nothing told: it was not."""
    later = told.level_later
    return later is not None and later <= baseline.distal_level


def _p7(told: tuple[Told, ...], _: Baseline) -> Iterator[Bound]:
    return _second_time_refers("P7", [each for each in told if each.tingling_lasted])


def _p8(told: tuple[Told, ...], baseline: Baseline) -> Iterator[Bound]:
    for each in told:
        if each.sign is Sign.TOO_PAINFUL or too_painful(each.peak, baseline.pain):
            yield Bound("P8", Decision.EASE, each.at, {}, each.ends)


def _p10(told: tuple[Told, ...], baseline: Baseline) -> Iterator[Bound]:
    for each in told:
        if each.morning is not None and morning_pauses(each.morning, baseline.pain, baseline.charted):
            values = {"morning": each.morning, "usual": baseline.pain}
            yield Bound("P10", Decision.PAUSE, each.at, values, each.ends)


def _second_time_refers(rule: str, found: list[Told]) -> Iterator[Bound]:
    """PAUSE, and REFER the second time within 14 days. All that is told about one session is one time."""
    times: list[tuple[object, Told]] = []
    for each in found:
        occasion: object = each.session or each.at.date()
        again = any(other != occasion and _is_recent(earlier, each.at) for other, earlier in times)
        times.append((occasion, each))
        yield Bound(rule, Decision.REFER if again else Decision.PAUSE, each.at, {"told": each.by}, each.ends)


def _is_recent(earlier: Told, at: datetime) -> bool:
    return is_second_time(earlier.at, at) and earlier.binds(at)


RULES = (
    Rule("P1", "E", _p1),
    Rule("P2", "E", _p2),
    Rule("P5", "C", _p5),
    Rule("P6", "C", _p6),
    Rule("P7", "C", _p7),
    Rule("P8", "C/E", _p8),
    Rule("P10", "D", _p10),
    Rule("RF05", "E", _rf05),
    Rule("RF08", "E", _on_sign("RF08", STROKE, Decision.EMERGENCY)),
    Rule("RF23", "C", _on_sign("RF23", HEART, Decision.EMERGENCY)),
    Rule("stop-sharp", "D", _on_sign("stop-sharp", Sign.SHARP, Decision.PAUSE)),
    Rule("stop-dizzy", "D", _on_sign("stop-dizzy", Sign.DIZZY_OR_SICK, Decision.PAUSE)),
)
