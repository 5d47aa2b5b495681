"""The figures a device holds against what it is told. It decides nothing: each figure comes from the rules.

Where no server can say what something means, whatever is new, spreads or stops a session closes what was put by.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import get_args

from backrack.progression import EMERGENCY_SIGNS, Baseline
from backrack.progression.limits import (
    level_of_both_that_warns,
    morning_that_pauses,
    pain_that_closes,
    pain_that_lightens,
)
from backrack.progression.policy.sitting_rules import SORE_EASES
from backrack.record import AnyEntry, Sign
from backrack.words import Text


class Then(StrEnum):
    """What a match leads to, the gravest first. ``STALE``: what was put by no longer fits what was told."""

    EMERGENCY = "emergency"
    LOCKED = "locked"
    STALE = "stale"
    NONE_TODAY = "none_today"
    GENTLER_TODAY = "gentler_today"
    STRIKE = "strike"


@dataclass(frozen=True)
class Figure:
    """One field of one kind of entry, and from which value on it means something.

    One of ``at_least`` (a number), ``other_than`` and ``among`` (answers) is given. ``why`` is said to the person.
    """

    entry: str
    field: str
    then: Then
    why: Text
    at_least: int | None = None
    other_than: tuple[str, ...] = ()
    among: tuple[str, ...] = ()


@dataclass(frozen=True)
class Calm:
    """The highest scores that change nothing if they are told all week; -1 where even 0 would."""

    peak: int
    morning: int


# they have no say in what is done
_HARMLESS = frozenset({"note", "settings", "taken_back", "activities", "measures", "low_back"})
_COMPARED = frozenset({"check_in", "session", "stop_sign", "after", "settled", "morning"})
_BORNE = frozenset({Sign.ON_THE_BONE, Sign.SPASM})
_NO = ("no",)


def figures_for(usual: Baseline, calm: Calm) -> tuple[Figure, ...]:
    """Every figure for a person with this usual pain and these usual limbs."""
    return (
        *_check_in(usual, calm),
        *_signs(),
        *_after(usual, calm),
        *_settled(usual),
        *_morning(usual, calm),
        *_stale(),
    )


def _check_in(usual: Baseline, calm: Calm) -> Iterator[Figure]:
    further = usual.distal_level + 1
    kind = "check_in"
    yield Figure(kind, "numbness_bladder_bowel", Then.EMERGENCY, Text("progression-P1"), other_than=_NO)
    yield Figure(kind, "new_weakness", Then.LOCKED, Text("progression-P2"), other_than=_NO)
    yield Figure(kind, "fever_fall_illness", Then.LOCKED, Text("progression-gate-signs"), other_than=_NO)
    yield Figure(kind, "moved_further_down", Then.LOCKED, Text("away-further"), other_than=_NO)
    yield Figure(kind, "distal_now", Then.LOCKED, Text("away-further"), at_least=further)
    yield Figure(kind, "after_last.distal_level", Then.LOCKED, Text("away-further"), at_least=further)
    yield Figure(kind, "after_last.tingling", Then.LOCKED, Text("away-new"), other_than=_NO)
    none, light = pain_that_closes(usual.pain), pain_that_lightens(usual.pain)
    yield Figure(kind, "pain_now", Then.NONE_TODAY, Text("away-pain", {"usual": usual.pain}), at_least=none)
    yield Figure(kind, "pain_now", Then.GENTLER_TODAY, Text("away-light", {"usual": usual.pain}), at_least=light)
    yield from _morning_pain(kind, "pain_this_morning", usual, calm)


def _morning_pain(kind: str, field: str, usual: Baseline, calm: Calm) -> Iterator[Figure]:
    pauses = morning_that_pauses(usual.pain)
    yield Figure(kind, field, Then.LOCKED, Text("away-morning", {"usual": usual.pain}), at_least=pauses)
    yield Figure(kind, field, Then.STRIKE, Text("away-above"), at_least=calm.morning + 1)


def _signs() -> Iterator[Figure]:
    kind, field = "stop_sign", "sign"
    emergency = tuple(sorted(EMERGENCY_SIGNS))
    yield Figure(kind, field, Then.EMERGENCY, Text("away-sign"), among=emergency)
    borne = tuple(sorted(_BORNE))
    yield Figure(kind, field, Then.LOCKED, Text("away-sign"), other_than=(*emergency, *borne))
    yield Figure(kind, field, Then.STRIKE, Text("away-above"), among=borne)


def _after(usual: Baseline, calm: Calm) -> Iterator[Figure]:
    kind = "after"
    yield Figure(kind, "numbness_bladder_bowel", Then.EMERGENCY, Text("progression-P1"), other_than=_NO)
    yield _both_legs(kind, usual)
    yield Figure(kind, "weakness", Then.LOCKED, Text("progression-P2"), other_than=_NO)
    yield Figure(kind, "anything_new", Then.LOCKED, Text("away-new"), other_than=_NO)
    yield Figure(kind, "tingling", Then.LOCKED, Text("away-new"), other_than=_NO)
    yield Figure(kind, "limbs.furthest", Then.LOCKED, Text("away-further"), at_least=usual.distal_level + 1)
    for field in ("peak", "after"):
        yield Figure(kind, field, Then.STRIKE, Text("away-above"), at_least=calm.peak + 1)


def _settled(usual: Baseline) -> Iterator[Figure]:
    kind = "settled"
    yield _both_legs(kind, usual)
    yield Figure(kind, "weakness", Then.LOCKED, Text("progression-P2"), other_than=_NO)
    yield Figure(kind, "tingling", Then.LOCKED, Text("away-new"), other_than=_NO)
    yield Figure(kind, "limbs.furthest", Then.LOCKED, Text("away-further"), at_least=usual.distal_level + 1)


def _both_legs(kind: str, usual: Baseline) -> Figure:
    warns = level_of_both_that_warns(usual.distal_level)
    return Figure(kind, "limbs.both_legs", Then.EMERGENCY, Text("away-both-legs"), at_least=warns)


def _morning(usual: Baseline, calm: Calm) -> Iterator[Figure]:
    kind = "morning"
    yield from _morning_pain(kind, "worst", usual, calm)
    yield Figure(kind, "sore", Then.STRIKE, Text("away-above"), at_least=SORE_EASES)
    yield Figure(kind, "woken_by_pain", Then.STRIKE, Text("away-above"), other_than=_NO)
    yield Figure(kind, "spasm", Then.STRIKE, Text("away-above"), other_than=_NO)


def _stale() -> Iterator[Figure]:
    """Whatever else was told may change what is done, and only the server can say how."""
    kinds = {entry.kind for entry in get_args(AnyEntry)}
    for kind in sorted(kinds - _HARMLESS - _COMPARED):
        yield Figure(kind, "kind", Then.STALE, Text("away-stale.what"), among=(kind,))
