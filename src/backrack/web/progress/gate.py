"""The maker's practice before the advanced exercises: what is done, what counts, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.shortcuts import resolve_url

from backrack.asking import low_back_is_due
from backrack.catalogue import load_catalogue
from backrack.ladder import practice_of
from backrack.progression.situated import GATE
from backrack.record import LowBackTold, Person, versions_of
from backrack.words import Text, say


@dataclass(frozen=True)
class GatePart:
    """``lines`` are what counts so far; ``go`` leads to the question or to its answer, and is empty before its time."""

    reading: str
    lines: tuple[str, ...]
    missing: str
    go: str = ""
    at: str = ""


def gate_part(person: Person, now: datetime) -> GatePart | None:
    """None before the first session that was led on the rack."""
    gate = load_catalogue().gates[GATE]
    practice = practice_of(person, gate, now)
    if practice.last_min is None:
        return None
    told = [versions.stands for versions in versions_of(person, LowBackTold) if versions.stands is not None]
    due = low_back_is_due(person, now)
    answer = "yes" if practice.low_back_moves else "due" if due else "not-yes" if told else "later"
    kinds = ("weeks", "days", "last", answer)
    return GatePart(
        reading=say(practice.told(gate, "progress-gate")),
        lines=tuple(say(practice.told(gate, f"progress-gate-{kind}")) for kind in kinds),
        missing=say(practice.told(gate, "progress-gate-missing")),
        go=say(Text("progress-gate-go", {"due": "yes" if due else "no"})) if due or told else "",
        at=resolve_url("measures-low-back"),
    )
