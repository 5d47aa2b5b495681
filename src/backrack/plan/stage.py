"""Which of the first two stages a person is at, and with how many towels. The ladder takes this over later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from backrack.plan.shape import MAX_TOWELS, STAGE_SINGLE_LEG_RAISE, STAGE_START
from backrack.progression import Baseline, Gate, Standing, counted_sessions, gate_of_day, held_ms, sessions_of
from backrack.record import Answer, Comfort, ComfortChecked, Person, SessionDone
from backrack.screening import Limits
from backrack.words import Text

SAME_STAGE_UP_TO = timedelta(days=7)  # progression policy section 2.2, gaps
LEG_RAISE = "single_leg_raise"
START = "starting_position"
_STRICTNESS = (Comfort.COMFORTABLE, Comfort.NOT_YET, Comfort.TOO_MUCH)


@dataclass(frozen=True)
class Stage:
    """The stage of today, towels to lie on, and why in one sentence."""

    number: int
    towels: int
    why: Text
    light: bool = False


def stage_of(person: Person, limits: Limits, baseline: Baseline, state: Standing, now: datetime) -> Stage:
    """The highest stage that every reason allows; each reason can only lower it. 0 is no pressure: a day off."""
    usual = _usual_stage(person, limits, state, now)
    light = gate_of_day(person, baseline, now)
    if light.gate is Gate.LIGHT and light.text:
        return Stage(usual.number - 1, usual.towels, light.text, light=True)
    return usual


def _usual_stage(person: Person, limits: Limits, state: Standing, now: datetime) -> Stage:
    last = _latest_comfort(person, now)
    towels = _towels(last)
    for lowers, why in (
        (last is None, Text("plan-why-first")),
        (last is not None and last.result is Comfort.TOO_MUCH, Text("plan-why-too-much", {"towels": towels})),
        (not _comfortable(last), Text("plan-why-not-yet")),
        (_capped(limits), Text("plan-why-capped")),
        (_before(last, state.last_pause), Text("plan-why-after-pause")),
        (_long_gap(person, now), Text("plan-why-gap")),
    ):
        if lowers:
            return Stage(STAGE_START, towels, why)
    return Stage(STAGE_SINGLE_LEG_RAISE, towels, Text("plan-why-comfortable"))


def towels_for(person: Person, now: datetime) -> int:
    """How many folded towels a session beginning at ``now`` lies on."""
    return _towels(_latest_comfort(person, now))


def _latest_comfort(person: Person, now: datetime) -> ComfortChecked | None:
    """How the last session that was asked about felt: the strictest of all that was said of it, towels the most."""
    lain = {entry.session: entry for entry in sessions_of(person) if held_ms(entry) > 0 and entry.ended_at <= now}
    checks = [
        (session, entry)
        for entry in person.of(ComfortChecked)
        if entry.exercise == START and entry.at <= now and (session := _session_of(entry, lain)) is not None
    ]
    if not checks:
        return None
    latest = max((session for session, _ in checks), key=lambda session: session.ended_at)
    said = [entry for session, entry in checks if session is latest]
    return replace(
        said[0],
        result=max((entry.result for entry in said), key=_STRICTNESS.index),
        centred=next((entry.centred for entry in said if entry.centred is not Answer.YES), Answer.YES),
        wood_beside_bone=next(
            (entry.wood_beside_bone for entry in said if entry.wood_beside_bone is not Answer.YES), Answer.YES
        ),
        towels=max(entry.towels for entry in said),
    )


def _session_of(entry: ComfortChecked, lain: dict[UUID, SessionDone]) -> SessionDone | None:
    if entry.session is not None:
        return lain.get(entry.session)
    before = [session for session in lain.values() if session.ended_at <= entry.at]
    return max(before, key=lambda session: session.ended_at, default=None)


def _towels(last: ComfortChecked | None) -> int:
    """The first session lies on one towel; too much adds one."""
    if last is None:
        return 1
    return min(MAX_TOWELS, last.towels + 1) if last.result is Comfort.TOO_MUCH else last.towels


def _comfortable(last: ComfortChecked | None) -> bool:
    return (
        last is not None
        and last.result is Comfort.COMFORTABLE
        and last.centred is Answer.YES
        and last.wood_beside_bone is Answer.YES
    )


def _capped(limits: Limits) -> bool:
    return (limits.stage_cap is not None and limits.stage_cap < STAGE_SINGLE_LEG_RAISE) or (
        LEG_RAISE in limits.removed_exercises
    )


def _before(last: ComfortChecked | None, moment: datetime | None) -> bool:
    return last is not None and moment is not None and last.at <= moment


def _long_gap(person: Person, now: datetime) -> bool:
    sessions = counted_sessions(person)
    return bool(sessions) and now - sessions[-1].ended_at > SAME_STAGE_UP_TO
