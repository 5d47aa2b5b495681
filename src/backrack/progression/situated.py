"""Body, rack and limits as they were at one moment: what a person's stages meant then."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from backrack.catalogue import Catalogue, load_catalogue
from backrack.ladder import Ladder, ladders_for, practice_of
from backrack.mechanics import MechanicsError
from backrack.posture import Body, ImpossibleBody, ImpossiblePosture, load_rack
from backrack.posture.body import AGE_RANGE_Y
from backrack.progression.said import said_by
from backrack.record import Person
from backrack.screening import Limits
from backrack.screening.evidence import standing_age
from backrack.screening.fit import fit

GATE = "advanced"


def body_at(person: Person, at: datetime) -> Body | None:
    """The body as it was given by a moment, with the highest age that the model knows where somebody is older.

    Raises :class:`backrack.posture.ImpossibleBody` where no model can use what was given.
    """
    given = fit(person, at).body
    aged = standing_age(person, at)
    if given is None:
        return None
    age = min(float(aged.age_years), AGE_RANGE_Y[1]) if aged and aged.age_years is not None else None
    return Body(given.height_m, given.mass_kg, given.sex, age_years=age)


def on_what(person: Person, at: datetime) -> tuple[Body | None, str | None]:
    """Body and rack at a moment: while neither changes, a stage's number keeps its meaning.

    A body that cannot be used is none.
    """
    rack = fit(person, at).rack
    try:
        body = body_at(person, at)
    except ImpossibleBody:
        body = None
    return body, rack.rack_id if rack else None


def ladders_of(person: Person, limits: Limits, now: datetime, catalogue: Catalogue | None = None) -> tuple[Ladder, ...]:
    """The person's ladders as they are open at ``now``; none where body or rack is not known or does not fit."""
    known = catalogue or load_catalogue()
    rack = fit(person, now).rack
    try:
        body = body_at(person, now)
        if body is None or rack is None:
            return ()
        practice = practice_of(person, known.gates[GATE], now)
        return ladders_for(body, load_rack(rack.rack_id), limits, known, None, practice, said_by(person, now))
    except (MechanicsError, ImpossibleBody, ImpossiblePosture):
        return ()


def known_at(person: Person, at: datetime) -> Person:
    """The person as known at a moment. What was undone in time was never entered."""
    undone = person.undone()
    kept = tuple(entry for entry in person.entries if entry.at <= at and entry.id not in undone)
    return person if len(kept) == len(person.entries) else replace(person, entries=kept)
